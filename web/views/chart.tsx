import type { ComponentChildren } from 'preact';

interface ChartProps {
  readonly id: string;
  /** All three are required: the table is the content, the drawing the extra. */
  readonly heading: string;
  readonly description: string;
  readonly table: ComponentChildren;
  /** What the chart's script has to know besides the table. */
  readonly data: Readonly<Record<`data-${string}`, string | number>>;
}

/** A chart: heading, description, a place for the drawing, and the table it is drawn from. */
export function Chart({ id, heading, description, table, data }: ChartProps) {
  return (
    <section class="chart" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <p>{description}</p>
      <div class="drawing" data-chart={id} {...data} aria-hidden="true" />
      <details open>
        <summary>The numbers as a table</summary>
        <section class="scroll" tabIndex={0} aria-label={`${heading}: table`}>
          {table}
        </section>
      </details>
    </section>
  );
}
