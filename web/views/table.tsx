import type { ComponentChildren, VNode } from 'preact';
import { useTranslator } from './frame-of-page.ts';
import type { createRenderedOnce } from './rendered-once.ts';

/** The heading of a column, what its cell says of a row, and the class of its cells. */
export type Column<Row> = readonly [heading: string, cell: (row: Row) => ComponentChildren, className?: string];

interface TableProps<Row> {
  /** The cells of the first head the rows. Null and false stand for a column that is left out. */
  readonly columns: readonly (Column<Row> | null | false)[];
  readonly rows: readonly Row[];
  readonly class?: string;
  readonly caption?: string;
  /** Whether the caption is for screen readers only. */
  readonly captionHidden?: boolean;
  /** The heading cells, where they are more than the headings. */
  readonly headings?: ComponentChildren;
  readonly rowId?: (row: Row) => string;
  /** Where a row is the same on every page with the same key: what keeps the rows of this table, and the key of a row. */
  readonly once?: readonly [renderedOnce: ReturnType<typeof createRenderedOnce>, keyOf: (row: Row) => string];
}

/** A table with a row for each of `rows`. In a table of the class `stacked` each cell carries the heading of its column, which is shown beside it on a phone. */
export function Table<Row>({ columns, rows, class: className, caption, captionHidden, headings, rowId, once }: TableProps<Row>) {
  const { colon } = useTranslator().format.marks;
  const [first, ...others] = columns.filter((column) => column !== null && column !== false);
  const isStacked = className?.split(' ').includes('stacked');
  const rendered = (row: Row, at: number): VNode => (
    <tr key={rowId?.(row) ?? at} id={rowId?.(row)}>
      <th scope="row">{first?.[1](row)}</th>
      {others.map(([heading, cell, cellClass]) => (
        <td key={heading} class={cellClass} data-label={isStacked ? heading + colon : undefined}>
          {cell(row)}
        </td>
      ))}
    </tr>
  );
  return (
    <table class={className}>
      {caption && <caption class={captionHidden ? 'hidden' : undefined}>{caption}</caption>}
      <thead>
        <tr>
          {headings ??
            [...(first ? [first] : []), ...others].map(([heading]) => (
              <th scope="col" key={heading}>
                {heading}
              </th>
            ))}
        </tr>
      </thead>
      {once ? (
        <tbody dangerouslySetInnerHTML={once[0](rows, once[1], (row) => rendered(row, 0))} />
      ) : (
        <tbody>{rows.map(rendered)}</tbody>
      )}
    </table>
  );
}
