import type { AdoptionVote } from '../../treaty/adoption-vote.ts';
import type { CivilDate } from '../../treaty/civil-date.ts';
import type { Status } from '../../treaty/participation.ts';
import type { Region } from '../../treaty/states.ts';
import { countStates, formatShortDate } from '../words/formats.ts';
import { NO_VOTE, STATUS_WORDS, VOTE_WORDS } from '../words/status.ts';
import { type Frame, renderPage } from './layout.tsx';
import { StatusLabel } from './status-label.tsx';

/** A filter that the list offers: its values and how many States each would leave. */
export interface FilterChoice {
  readonly name: 'status' | 'region' | 'vote';
  readonly label: string;
  readonly chosen: string | null;
  readonly options: readonly { readonly value: string; readonly count: number }[];
}

/** The columns that can be sorted by. */
export type SortColumn = 'name' | 'region' | 'status' | 'signed' | 'deposited' | 'in-force';

export interface StatesModel {
  readonly frame: Frame;
  readonly q: string | null;
  readonly asOf: CivilDate;
  readonly filters: readonly FilterChoice[];
  readonly sort: { readonly column: SortColumn; readonly descending: boolean };
  /** The address that sorts by each column, with everything else as it is. */
  readonly sortAddresses: Readonly<Record<SortColumn, string>>;
  readonly total: number;
  readonly rows: readonly {
    readonly iso3: string;
    readonly slug: string;
    readonly name: string;
    readonly region: Region;
    readonly status: Status;
    readonly signedOn: CivilDate | null;
    readonly depositedOn: CivilDate | null;
    readonly consentKind: string | null;
    readonly inForceOn: CivilDate | null;
    readonly vote: AdoptionVote | null;
  }[];
}

const COLUMNS: readonly (readonly [SortColumn, string])[] = [
  ['name', 'State'],
  ['region', 'Region'],
  ['status', 'Status'],
  ['signed', 'Signed'],
  ['deposited', 'Deposited'],
  ['in-force', 'In force'],
];

const wordOf = (filter: FilterChoice['name'], value: string): string => {
  if (filter === 'status') return STATUS_WORDS[value as Status].word;
  return filter === 'vote' ? VOTE_WORDS[value as AdoptionVote] : value;
};

const dateOrDash = (date: CivilDate | null) => (date === null ? '–' : <time datetime={date}>{formatShortDate(date)}</time>);

/** The list of the 197 States. */
export function renderStates(model: StatesModel): string {
  const { frame, rows, total } = model;
  return renderPage({
    frame,
    title: 'States',
    description: 'All 197 States and where each stands under the Arms Trade Treaty.',
    children: (
      <>
        <h1>States</h1>
        <p class="lead" role="status">
          {rows.length === total ? `All ${total} States.` : `${countStates(rows.length)} of ${total}.`}
        </p>
        <FilterForm model={model} />
        {rows.length === 0 ? (
          <p>
            No State fits. <a href="/states">Show all {total}</a>
          </p>
        ) : (
          <Table model={model} />
        )}
      </>
    ),
  });
}

function FilterForm({ model: { q, filters, sort } }: { model: StatesModel }) {
  return (
    <form class="filters" action="/states" method="get">
      <label>
        Name <input type="search" name="q" value={q ?? ''} />
      </label>
      {filters.map(({ name, label, chosen, options }) => (
        <label key={name}>
          {label}{' '}
          <select name={name}>
            <option value="">all</option>
            {options.map(({ value, count }) => (
              <option key={value} value={value} selected={value === chosen}>
                {wordOf(name, value)} ({count})
              </option>
            ))}
          </select>
        </label>
      ))}
      {sort.column !== 'name' && <input type="hidden" name="sort" value={`${sort.descending ? '-' : ''}${sort.column}`} />}
      <button type="submit">Show</button>
    </form>
  );
}

function Table({ model: { rows, sort, sortAddresses } }: { model: StatesModel }) {
  return (
    <section class="scroll" tabIndex={0} aria-label="States">
      <table class="states">
        <caption class="hidden">States and where each stands</caption>
        <thead>
          <tr>
            {COLUMNS.map(([column, word]) => (
              <th
                key={column}
                scope="col"
                aria-sort={column !== sort.column ? undefined : sort.descending ? 'descending' : 'ascending'}
              >
                <a href={sortAddresses[column]}>{word}</a>
              </th>
            ))}
            <th scope="col">Vote of 2 April 2013</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.iso3}>
              <th scope="row">
                <a href={`/states/${row.slug}`}>{row.name}</a>
              </th>
              <td>{row.region}</td>
              <td>
                <StatusLabel status={row.status} />
              </td>
              <td>{dateOrDash(row.signedOn)}</td>
              <td>
                {dateOrDash(row.depositedOn)} {row.consentKind && <small>{row.consentKind}</small>}
              </td>
              <td>{dateOrDash(row.inForceOn)}</td>
              <td>{row.vote ? VOTE_WORDS[row.vote] : NO_VOTE}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
