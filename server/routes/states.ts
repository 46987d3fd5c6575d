import type { Request, RequestHandler } from 'express';
import { ADOPTION_VOTES, adoptionVoteOf } from '../../treaty/adoption-vote.ts';
import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import { STATUSES } from '../../treaty/participation.ts';
import { regions } from '../../treaty/states.ts';
import { type FilterChoice, renderStates, type SortColumn, type StatesModel } from '../../web/views/states.tsx';
import { statesWords } from '../../web/words/states-words.ts';
import type { Dependencies } from '../dependencies.ts';
import { frameOf, sendPage } from '../page.ts';
import { choiceParameter, dateParameter } from '../parameters.ts';
import { filterStates, parseStateFilter, type StateFilter } from '../state-filter.ts';
import { type StateOnDate, selectTreatyFacts } from '../treaty-facts.ts';

const COLUMNS: readonly SortColumn[] = ['name', 'region', 'status', 'signed', 'deposited', 'in-force', 'vote'];

/** `GET /states[?q=&status=&region=&vote=&sort=&date=]`: the list; the query is the state of the page. */
export function statesPage(dependencies: Dependencies): RequestHandler {
  const { pool, treaty, today } = dependencies;
  return async (request, response) => {
    const asOf = dateParameter(request, today());
    const filter = parseStateFilter(request, treaty);
    const sort = parseSort(request, treaty);
    const facts = await selectTreatyFacts(pool, treaty, asOf);
    const rows = filterStates(treaty, facts.states, filter).map((state) => rowOf(treaty, state));
    const model: StatesModel = {
      frame: frameOf(dependencies, request, response, facts.sources),
      q: filter.q,
      asOf,
      today: today(),
      filters: filterChoices(treaty, facts.states, filter),
      sort,
      sortAddresses: sortAddresses(request, sort),
      total: facts.states.length,
      rows: sortRows(rows, sort),
    };
    await sendPage(request, response, renderStates(model));
  };
}

function parseSort(request: Request, { vote }: Treaty): StatesModel['sort'] {
  const sorts = COLUMNS.filter((column) => column !== 'vote' || vote !== null).flatMap((column) => [column, `-${column}`]);
  const value = choiceParameter(request, 'sort', sorts) ?? 'name';
  const descending = value.startsWith('-');
  return { column: COLUMNS.find((column) => column === value.replace(/^-/, '')) ?? 'name', descending };
}

type Row = StatesModel['rows'][number];

function rowOf({ vote }: Treaty, { state, standing }: StateOnDate): Row {
  return {
    iso3: state.iso3,
    slug: state.slug,
    name: state.name,
    region: state.region,
    status: standing.status,
    signedOn: standing.signedOn,
    depositedOn: standing.consent?.depositedOn ?? null,
    consentKind: standing.consent?.kind ?? null,
    inForceOn: standing.consent?.inForce?.date ?? null,
    vote: adoptionVoteOf(vote, state.iso3),
  };
}

/** Sorts by the column; rows without a value come last either way, and rows alike stay in order of name. */
function sortRows(rows: readonly Row[], { column, descending }: StatesModel['sort']): Row[] {
  const keyOf = (row: Row): string | null =>
    ({
      name: row.name,
      region: row.region,
      status: String(STATUSES.indexOf(row.status)),
      signed: row.signedOn,
      deposited: row.depositedOn,
      'in-force': row.inForceOn,
      vote: row.vote === null ? null : String(ADOPTION_VOTES.indexOf(row.vote)),
    })[column];
  const direction = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x, y] = [keyOf(a), keyOf(b)];
    if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1;
    return direction * x.localeCompare(y, 'en');
  });
}

/** For each filter, how many States each of its values would leave with the other filters as they are. */
function filterChoices(treaty: Treaty, all: readonly StateOnDate[], filter: StateFilter): FilterChoice[] {
  const count = (changed: Partial<StateFilter>): number => filterStates(treaty, all, { ...filter, ...changed }).length;
  return [
    {
      name: 'status',
      label: statesWords.filters.status,
      chosen: filter.status,
      options: STATUSES.map((status) => ({ value: status, count: count({ status }) })),
    },
    {
      name: 'region',
      label: statesWords.filters.region,
      chosen: filter.region,
      options: regions.map((region) => ({ value: region, count: count({ region }) })),
    },
    ...(treaty.vote === null
      ? []
      : [
          {
            name: 'vote' as const,
            label: statesWords.filters.vote,
            chosen: filter.vote,
            options: ADOPTION_VOTES.map((vote) => ({ value: vote, count: count({ vote }) })),
          },
        ]),
  ];
}

function sortAddresses(request: Request, sort: StatesModel['sort']): StatesModel['sortAddresses'] {
  const addressOf = (column: SortColumn): string => {
    const parameters = new URLSearchParams(request.originalUrl.split('?')[1] ?? '');
    parameters.set('sort', column === sort.column && !sort.descending ? `-${column}` : column);
    return `/states?${parameters}`;
  };
  return {
    name: addressOf('name'),
    region: addressOf('region'),
    status: addressOf('status'),
    signed: addressOf('signed'),
    deposited: addressOf('deposited'),
    'in-force': addressOf('in-force'),
    vote: addressOf('vote'),
  };
}
