import { ADOPTION_VOTES, adoptionVoteOf } from '../../treaty/adoption-vote.ts';
import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import type { CivilDate } from '../../treaty/civil-date.ts';
import { groups } from '../../treaty/groups.ts';
import { STATUSES } from '../../treaty/participation.ts';
import { regions, states } from '../../treaty/states.ts';
import { renderStates, type StatesModel } from '../../web/views/states.tsx';
import { choiceParameter, dateParameter, parseStateFilter, type Query } from '../parameters.ts';
import { frameOf, json, page, type Route } from '../route.ts';
import { factsOn, filterStates, type StateFilter, type StateOnDate } from '../treaty-facts.ts';

type SortColumn = Parameters<StatesModel['addressSortedBy']>[0];

const COLUMNS: readonly SortColumn[] = ['name', 'region', 'status', 'signed', 'deposited', 'in-force', 'vote'];

/** `GET /states[?q=&status=&region=&group=&vote=&sort=&date=]`: the list; the query is the state of the page. */
export const statesPage: Route = {
  parameters: ['q', 'status', 'region', 'group', 'vote', 'sort', 'date'],
  answer(edition, asked) {
    const { treaty, today } = edition;
    const asOf = dateParameter(asked.query, today);
    const filter = parseStateFilter(asked.query, treaty);
    const sort = parseSort(asked.query, treaty, filter);
    const facts = factsOn(edition, asOf);
    const found = filterStates(treaty, facts.states, filter);
    const rows = found.map(({ state, standing }) => ({ state, standing, vote: adoptionVoteOf(treaty.vote, state.iso3) }));
    return page(
      renderStates({
        frame: frameOf(edition, asked, { facts }),
        q: filter.q,
        asOf,
        today,
        filters: filterChoices(treaty, facts.states, filter),
        sort,
        addressSortedBy: (column) => addressSortedBy(column, asked.query, sort),
        rowsAddress: rowsAddress(asked.query, asOf),
        feed: filter,
        total: facts.states.length,
        rows: sortRows(rows, sort),
      }),
    );
  },
};

/** By name where nothing else is asked for, or by how well a State matches the words searched for: null. */
function parseSort(query: Query, { vote }: Treaty, { q }: StateFilter): StatesModel['sort'] {
  const sorts = COLUMNS.filter((column) => column !== 'vote' || vote !== null).flatMap((column) => [column, `-${column}`]);
  const value = choiceParameter(query, 'sort', sorts) ?? (q === null ? 'name' : null);
  if (value === null) return null;
  const descending = value.startsWith('-');
  return { column: COLUMNS.find((column) => column === value.replace(/^-/, '')) ?? 'name', descending };
}

type Row = StatesModel['rows'][number];

/** Sorts by the column, or not at all; rows without a value come last either way, and rows alike stay in the order given. */
function sortRows(rows: readonly Row[], sort: StatesModel['sort']): readonly Row[] {
  if (sort === null) return rows;
  const { column, descending } = sort;
  const keyOf = ({ state, standing, vote }: Row): string | null =>
    ({
      name: state.name,
      region: state.region,
      status: String(STATUSES.indexOf(standing.status)),
      signed: standing.signedOn,
      deposited: standing.consent?.depositedOn ?? null,
      'in-force': standing.consent?.inForce?.date ?? null,
      vote: vote && String(ADOPTION_VOTES.indexOf(vote)),
    })[column];
  const direction = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x, y] = [keyOf(a), keyOf(b)];
    if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1;
    return direction * x.localeCompare(y, 'en');
  });
}

/** For each filter, how many States each of its values would leave with the other filters as they are. */
function filterChoices(treaty: Treaty, all: readonly StateOnDate[], filter: StateFilter): StatesModel['filters'] {
  const choice = (name: 'status' | 'region' | 'group' | 'vote', values: readonly string[]): StatesModel['filters'][number] => ({
    name,
    chosen: filter[name],
    options: values.map((value) => ({ value, count: filterStates(treaty, all, { ...filter, [name]: value }).length })),
  });
  const vote = treaty.vote === null ? [] : [choice('vote', ADOPTION_VOTES)];
  return [
    choice('status', STATUSES),
    choice('region', regions),
    choice(
      'group',
      groups.map(({ slug }) => slug),
    ),
    ...vote,
  ];
}

/** The address that sorts by the column, or the other way round where it does already. */
function addressSortedBy(column: SortColumn, query: Query, sort: StatesModel['sort']): string {
  const parameters = new URLSearchParams(query);
  parameters.set('sort', column === sort?.column && !sort.descending ? `-${column}` : column);
  return `/states?${parameters}`;
}

/** Where the rows of the list are as CSV: with its filters, and its day named. */
function rowsAddress(query: Query, asOf: CivilDate): string {
  const parameters = new URLSearchParams(query);
  parameters.delete('sort');
  parameters.set('date', asOf);
  return `/rows/states.csv?${parameters}`;
}

/** `GET /state-names.json`: for each State the end of its address, its name and its other names, for the field that finds a State. */
export const stateNames: Route = {
  parameters: [],
  answer: () => json(states.map(({ slug, name, aliases }) => [slug, name, ...aliases])),
};
