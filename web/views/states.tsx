import type { AdoptionVote } from '../../treaty/adoption-vote.ts';
import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import type { CivilDate } from '../../treaty/civil-date.ts';
import type { Standing, Status } from '../../treaty/participation.ts';
import type { State } from '../../treaty/states.ts';
import { formatShortDate } from '../words/formats.ts';
import { statesWords } from '../words/states-words.ts';
import { NO_VOTE, STATUS_WORDS, VOTE_WORDS } from '../words/status.ts';
import { Freshness } from './freshness.tsx';
import { type Frame, renderPage } from './layout.tsx';
import { type Column, Table } from './table.tsx';
import { StatusLabel, Terms } from './text.tsx';
import { UseThis } from './use-this.tsx';

/** A filter that the list offers: its values and how many States each would leave. */
interface FilterChoice {
  readonly name: 'status' | 'region' | 'vote';
  readonly chosen: string | null;
  readonly options: readonly { readonly value: string; readonly count: number }[];
}

/** The columns that can be sorted by. */
type SortColumn = 'name' | 'region' | 'status' | 'signed' | 'deposited' | 'in-force' | 'vote';

export interface StatesModel {
  readonly frame: Frame;
  readonly q: string | null;
  readonly asOf: CivilDate;
  readonly today: CivilDate;
  readonly filters: readonly FilterChoice[];
  /** Null: the best match for the words searched for comes first. */
  readonly sort: { readonly column: SortColumn; readonly descending: boolean } | null;
  /** The address that sorts by each column, with everything else as it is. */
  readonly addressSortedBy: (column: SortColumn) => string;
  readonly total: number;
  readonly rows: readonly {
    readonly state: State;
    readonly standing: Standing;
    readonly vote: AdoptionVote | null;
  }[];
}

const wordOf = (filter: FilterChoice['name'], value: string): string => {
  if (filter === 'status') return STATUS_WORDS[value as Status].word;
  return filter === 'vote' ? VOTE_WORDS[value as AdoptionVote] : value;
};

const dateOrDash = (date?: CivilDate | null) => (!date ? '–' : <time datetime={date}>{formatShortDate(date)}</time>);

/** The list of the 197 States. */
export function renderStates(model: StatesModel): string {
  const { frame, rows, sort, total } = model;
  const columns = columnsOf(frame.treaty);
  return renderPage({
    frame,
    title: statesWords.heading,
    description: statesWords.description(frame.treaty),
    script: 'states',
    children: (
      <>
        <h1>{statesWords.heading}</h1>
        <p class="lead" role="status" data-redraw="count">
          {statesWords.count(rows.length, total)} {model.asOf !== model.today && statesWords.asOf(model.asOf)}
        </p>
        <Freshness>
          <UseThis
            what="states"
            with={{ q: model.q, ...Object.fromEntries(model.filters.map(({ name, chosen }) => [name, chosen])) }}
          />
        </Freshness>
        <Terms />
        <FilterForm model={model} />
        <div data-redraw="list">
          {rows.length === 0 ? (
            <p>
              {statesWords.none} <a href="/states">{statesWords.showAll(total)}</a>
            </p>
          ) : (
            <Table
              class="states stacked"
              caption={statesWords.caption}
              captionHidden
              rows={rows}
              columns={columns.map(([, column]) => column)}
              headings={columns.map(([name, [heading]]) => (
                <th
                  key={name}
                  scope="col"
                  aria-sort={name !== sort?.column ? undefined : sort.descending ? 'descending' : 'ascending'}
                >
                  <a href={model.addressSortedBy(name)}>{heading}</a>
                  <span class="direction" aria-hidden="true" />
                </th>
              ))}
            />
          )}
        </div>
      </>
    ),
  });
}

function FilterForm({ model: { frame, q, filters, sort, asOf, today } }: { model: StatesModel }) {
  return (
    <form class="filters" action="/states" method="get">
      <label>
        {statesWords.name} <input type="search" name="q" value={q ?? ''} autocomplete="off" />
      </label>
      {filters.map(({ name, chosen, options }) => (
        <label key={name} data-redraw={`filter-${name}`}>
          {statesWords.filters[name]}{' '}
          <select name={name}>
            <option value="">{statesWords.all}</option>
            {options.map(({ value, count }) => (
              <option key={value} value={value} selected={value === chosen}>
                {wordOf(name, value)} ({count})
              </option>
            ))}
          </select>
        </label>
      ))}
      <label data-redraw="sort">
        {statesWords.sortBy}{' '}
        <select name="sort">
          {q !== null && (
            <option value="" selected={sort === null}>
              {statesWords.bestMatch}
            </option>
          )}
          {columnsOf(frame.treaty).flatMap(([column, [word]]) => [
            <option
              key={column}
              value={column === 'name' && q === null ? '' : column}
              selected={column === sort?.column && !sort.descending}
            >
              {word}
            </option>,
            <option key={`-${column}`} value={`-${column}`} selected={column === sort?.column && sort.descending}>
              {statesWords.descending(word)}
            </option>,
          ])}
        </select>
      </label>
      {asOf !== today && <input type="hidden" name="date" value={asOf} />}
      <button type="submit">{statesWords.show}</button>
    </form>
  );
}

type SortableColumn = readonly [SortColumn, Column<StatesModel['rows'][number]>];

/** The columns by which the list can be sorted, with their headings and cells. */
function columnsOf({ vote }: Treaty): SortableColumn[] {
  const { columns } = statesWords;
  const voteColumn: SortableColumn[] =
    vote === null ? [] : [['vote', [statesWords.vote(vote), (row) => (row.vote ? VOTE_WORDS[row.vote] : NO_VOTE)]]];
  return [
    ['name', [columns.name, ({ state }) => <a href={`/states/${state.slug}`}>{state.name}</a>]],
    ['region', [columns.region, ({ state }) => state.region]],
    ['status', [columns.status, ({ standing }) => <StatusLabel status={standing.status} />]],
    ['signed', [columns.signed, ({ standing }) => dateOrDash(standing.signedOn)]],
    [
      'deposited',
      [
        columns.deposited,
        ({ standing: { consent } }) => (
          <>
            {dateOrDash(consent?.depositedOn)} {consent && <small>{consent.kind}</small>}
          </>
        ),
      ],
    ],
    ['in-force', [columns['in-force'], ({ standing }) => dateOrDash(standing.consent?.inForce?.date)]],
    ...voteColumn,
  ];
}
