import type { ComponentChildren } from 'preact';
import { chartWords } from '../words/dashboard-words.ts';
import { useTreaty } from './frame-of-page.ts';
import { PanelFreshness } from './freshness.tsx';
import { Linked } from './linked.tsx';

interface ChartProps {
  readonly id: 'cumulative' | 'yearly' | 'regions';
  /** All three are required: the table is the content, the drawing the extra. */
  readonly heading: string;
  readonly description: string;
  readonly table: ComponentChildren;
  /** How far the record speaks that the figures are from. */
  readonly upTo: string;
  /** What the chart's script has to know besides the table. */
  readonly facts?: Readonly<Record<`data-${string}`, string | number>>;
}

/** A chart: heading, description, a place for the drawing, the table it is drawn from, and the source of both. */
export function Chart({ id, heading, description, table, upTo, facts }: ChartProps) {
  return (
    <section class="chart" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <p>{description}</p>
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
        <Linked text={chartWords.source(useTreaty(), upTo)} href="#cite" />
      </p>
      <PanelFreshness />
    </section>
  );
}
