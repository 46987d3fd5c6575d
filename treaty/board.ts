import { ADOPTION_VOTES, type AdoptionVote, adoptionVoteOf } from './adoption-vote.ts';
import { type Note, notesOn, type Treaty } from './catalogue/treaty.ts';
import type { CivilDate } from './civil-date.ts';
import { defaultGroupOf, type Group, groupsOf, peersOf } from './groups.ts';
import { isContracting, type Standing } from './participation.ts';
import { byEnglishName, type ByName, findStateByIso3, type Region, type State } from './states.ts';

/** Where a State on the board stands: it signed and has not ratified, or neither signed nor joined. */
export type BoardStatus = 'signed' | 'none';
export const BOARD_STATUSES: readonly BoardStatus[] = ['signed', 'none'];

/** A State that may join next. */
export interface BoardRow {
  readonly state: State;
  readonly status: BoardStatus;
  readonly signedOn: CivilDate | null;
  /** Whole years since the signature; null without one. */
  readonly years: number | null;
  readonly vote: AdoptionVote | null;
  readonly notes: readonly Note[];
  /** The group in which it is compared. */
  readonly group: Group | null;
  /** The other members of that group, and how many of them have joined. */
  readonly peers: number;
  readonly peersJoined: number;
}

/**
 * The States that have neither joined nor withdrawn at the end of the day `asOf`, in the order given, compared with their peers in the group, or each in its
 * default group where that is null. With a group, its members only.
 */
export function boardRows(treaty: Treaty, standings: readonly Standing[], asOf: CivilDate, group: Group | null): BoardRow[] {
  const joined = new Set(standings.filter(isContracting).map(({ iso3 }) => iso3));
  return standings.flatMap(({ iso3, status, signedOn }) => {
    const state = findStateByIso3(iso3);
    if (state === null || (status !== 'signed' && status !== 'none')) return [];
    if (group !== null && !groupsOf(iso3).includes(group)) return [];
    const compared = group ?? defaultGroupOf(iso3, joined);
    const peers = peersOf(state, compared);
    return {
      state,
      status,
      signedOn: status === 'signed' ? signedOn : null,
      years: status === 'signed' && signedOn !== null ? wholeYears(signedOn, asOf) : null,
      vote: adoptionVoteOf(treaty.vote, iso3),
      notes: notesOn(treaty, iso3, asOf),
      group: compared,
      peers: peers.length,
      peersJoined: peers.filter((peer) => joined.has(peer.iso3)).length,
    };
  });
}

/** How many whole years lie between two days. */
export function wholeYears(from: CivilDate, to: CivilDate): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

/** The filter of the rows. Null: any. */
export interface BoardFilter {
  readonly region: Region | null;
  readonly vote: AdoptionVote | null;
  readonly status: BoardStatus | null;
  /** At least so many whole years since the signature. */
  readonly years: number | null;
  /** At least so many per cent of the peers have joined. */
  readonly share: number | null;
}

/** The rows that pass the filter. */
export function filterBoard(rows: readonly BoardRow[], { region, vote, status, years, share }: BoardFilter): BoardRow[] {
  return rows.filter(
    (row) =>
      (region === null || row.state.region === region) &&
      (vote === null || row.vote === vote) &&
      (status === null || row.status === status) &&
      (years === null || (row.years !== null && row.years >= years)) &&
      (share === null || 100 * row.peersJoined >= share * row.peers),
  );
}

/** The orders of the board: by name, standing, date of signature, vote, share of peers that joined; each reversed with a hyphen before it. */
export const BOARD_ORDERS = [
  '-peers',
  'peers',
  'signed',
  '-signed',
  'name',
  '-name',
  'status',
  '-status',
  'vote',
  '-vote',
] as const;
export type BoardOrder = (typeof BOARD_ORDERS)[number];

/** The States of which most peers have joined come first. */
export const MOST_ISOLATED: BoardOrder = '-peers';

/**
 * The rows in order. Those without a value come last either way. Where shares are equal, more peers weigh more, and those that signed come before those
 * that did not; rows that are equal in all come by name, as `byName` has it of two codes.
 */
export function sortBoard(rows: readonly BoardRow[], order: BoardOrder, byName: ByName = byEnglishName): BoardRow[] {
  const direction = order.startsWith('-') ? -1 : 1;
  const keyOf = VALUES[order.replace('-', '')] ?? (() => null);
  const rank = ({ status }: BoardRow): number => BOARD_STATUSES.indexOf(status);
  return [...rows].sort((a, b) => {
    if (order === 'name' || order === '-name') return direction * byName(a.state.iso3, b.state.iso3);
    const [x, y] = [keyOf(a), keyOf(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    const byValue = typeof x === 'string' ? x.localeCompare(String(y), 'en') : x - Number(y);
    return direction * byValue || b.peers - a.peers || rank(a) - rank(b) || byName(a.state.iso3, b.state.iso3);
  });
}

const VALUES: Readonly<Record<string, (row: BoardRow) => string | number | null>> = {
  status: ({ status }) => BOARD_STATUSES.indexOf(status),
  signed: ({ signedOn }) => signedOn,
  vote: ({ vote }) => vote && ADOPTION_VOTES.indexOf(vote),
  peers: ({ peers, peersJoined }) => (peers === 0 ? null : peersJoined / peers),
};
