import type { ComponentChildren } from 'preact';
import { chartWords } from '../words/dashboard-words.ts';
import { PanelFreshness } from './freshness.tsx';
import { Linked } from './linked.tsx';

interface ChartProps {
  readonly id: 'cumulative' | 'yearly' | 'regions';
  /** All three are required: the table is the content, the drawing the extra. */
  readonly heading: string;
  readonly description: string;
  readonly table: ComponentChildren;
  /** What the source line names. */
  readonly record: string;
  /** What the chart's script has to know besides the table. */
  readonly facts?: Readonly<Record<`data-${string}`, string | number>>;
}

/** A chart: heading, description, a place for the drawing, the table it is drawn from, and the source of both. */
export function Chart({ id, heading, description, table, record, facts }: ChartProps) {
  return (
    <section class="chart" aria-labelledby={id}>
      <header data-redraw={`heading-${id}`}>
        <h2 id={id}>{heading}</h2>
        <p>{description}</p>
      </header>
      <div class="drawing" data-chart={id} aria-hidden="true" />
      <details open>
        <summary>{chartWords.table}</summary>
        <section
          class="scroll"
          tabIndex={0}
          aria-label={chartWords.tableOf(heading)}
          data-redraw={`table-${id}`}
          data-chart-facts=""
          {...facts}
        >
          {table}
        </section>
      </details>
      <p class="source">
        <Linked text={chartWords.source(record)} href="#cite" />
      </p>
      <PanelFreshness />
    </section>
  );
}
