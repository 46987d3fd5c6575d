import { ADOPTION_VOTES } from '../../treaty/adoption-vote.ts';
import { bandWithNext } from '../../treaty/band.ts';
import { BOARD_ORDERS, BOARD_STATUSES, boardRows, filterBoard, MOST_ISOLATED, sortBoard } from '../../treaty/board.ts';
import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import { isContracting } from '../../treaty/participation.ts';
import { findStateByIso3, regions, type State, states } from '../../treaty/states.ts';
import { renderBoard } from '../../web/views/board.tsx';
import { RequestError } from '../errors.ts';
import { choiceParameter, dateParameter, groupParameter, numberParameter, type Query } from '../parameters.ts';
import { type Asked, frameOf, page, type Route } from '../route.ts';
import { bandIn, factsOn, type TreatyFacts } from '../treaty-facts.ts';
import { byStateName } from '../state-names.ts';

/** `GET /next[?group=&region=&status=&vote=&years=&share=&sort=&with=&date=]`: the board; the query is the state of the page. */
export const nextPage: Route = {
  parameters: ['group', 'region', 'status', 'vote', 'years', 'share', 'sort', 'with', 'date'],
  lists: ['with'],
  answer(edition, asked) {
    const { treaty, today } = edition;
    const { query } = asked;
    const asOf = dateParameter(query, today);
    const wanted = statesIn(query, 'with');
    const facts = factsOn(edition, asOf);
    const { group, filter, order, all, rows } = boardOf(treaty, facts, query, asked.locale);
    const joined = new Set(facts.standings.filter(isContracting).map(({ iso3 }) => iso3));
    const chosen = all.map(({ state }) => state).filter((state) => wanted.includes(state));
    const signed = all.filter(({ status }) => status === 'signed').length;
    const band = bandIn(asked.locale, treaty, facts);
    return page(
      renderBoard({
        frame: frameOf(edition, asked, { facts }),
        ...{ asOf, today, group, filter, order, chosen },
        counts: { signed, none: all.length - signed },
        addressOrderedBy: (by) => addressWith(query, 'sort', by === MOST_ISOLATED ? '' : by),
        rows,
        total: all.length,
        alreadyJoined: wanted.filter(({ iso3 }) => joined.has(iso3)),
        addressWithoutChoice: addressWith(query, 'with', ''),
        band: bandWithNext(band, new Set(chosen.map(({ iso3 }) => iso3))),
        joined: facts.progress.contractingStates,
        universe: states.length,
      }),
    );
  },
};

/** The board as its address asks for it: all rows, and those that pass the filters in their order. Throws `RequestError`. */
export function boardOf(treaty: Treaty, { standings, progress }: TreatyFacts, query: Query, locale: Asked['locale']) {
  const group = groupParameter(query);
  const filter = {
    region: choiceParameter(query, 'region', regions),
    status: choiceParameter(query, 'status', BOARD_STATUSES),
    vote: treaty.vote && choiceParameter(query, 'vote', ADOPTION_VOTES),
    years: numberParameter(query, 'years', 0, 99),
    share: numberParameter(query, 'share', 0, 100),
  };
  const orders = BOARD_ORDERS.filter((known) => treaty.vote !== null || !known.endsWith('vote'));
  const order = choiceParameter(query, 'sort', orders) ?? MOST_ISOLATED;
  const all = boardRows(treaty, standings, progress.asOf, null);
  const ofGroup = group === null ? all : boardRows(treaty, standings, progress.asOf, group);
  return { group, filter, order, all, rows: sortBoard(filterBoard(ofGroup, filter), order, byStateName(locale)) };
}

/** The States that a list names by their codes. Throws `RequestError`. */
function statesIn(query: Query, parameter: string): State[] {
  const codes = (query.get(parameter) ?? '').split(',').filter((code) => code !== '');
  return codes.map((code) => {
    const state = findStateByIso3(code.toUpperCase());
    if (state === null) throw new RequestError(400, 'not a State', { parameter, value: code });
    return state;
  });
}

/** The board's address with another value of the parameter; without it where that is empty. */
function addressWith(query: Query, name: string, value: string): string {
  const parameters = new URLSearchParams(query);
  if (value === '') parameters.delete(name);
  else parameters.set(name, value);
  return parameters.size === 0 ? '/next' : `/next?${parameters}`;
}
