import type { Treaty } from './catalogue/treaty.ts';
import { byDate, type CivilDate } from './civil-date.ts';
import type { Participation, Standing, Status } from './participation.ts';
import { depositsInOrder, treatyOnDate } from './progress.ts';
import { type ByName, byEnglishName } from './states.ts';

/** One State in the band. */
export interface BandTick {
  readonly iso3: string;
  readonly status: Status;
  /** Whether the instrument by which it joined counts toward the threshold; null where it never joined. */
  readonly counts: boolean | null;
  /** Of the instrument by which it joined; otherwise of its signature; null where there is neither. */
  readonly date: CivilDate | null;
}

/** The ticks `from` up to, and without, `to`: instruments that were deposited on one day, and so have no order among themselves. */
export interface BandBlock {
  readonly date: CivilDate;
  readonly from: number;
  readonly to: number;
}

/** All States in one row, as of a day. */
export interface Band {
  readonly asOf: CivilDate;
  /**
   * First the States that joined, in the order of deposit; then those that signed and have not ratified, by the date of signature; then the rest. Those of
   * one day, and the rest, come by name.
   * A State that withdrew keeps its place: it had joined all the same, and past figures do not change (ATT Art. 24).
   */
  readonly ticks: readonly BandTick[];
  /** How many have joined, those that withdrew since included: the ticks before the first that did not. */
  readonly joined: number;
  /** Days on which two or more deposited, in order. */
  readonly blocks: readonly BandBlock[];
  readonly threshold: number;
  /**
   * How many ticks stand before the threshold. Once it is reached, those up to and including the instrument with which it was; until then, those that
   * joined and as many as are still needed. Instruments that do not count are not among the needed, so they move it back.
   */
  readonly gate: number;
}

/**
 * The band at the end of the day `asOf`. `standings` are those of the day, where they are known already; one for each participation. `byName` has the order
 * of names, of two codes.
 */
export function bandOf(
  treaty: Treaty,
  participations: readonly Participation[],
  asOf: CivilDate,
  standings: readonly Standing[] = treatyOnDate(treaty, participations, asOf).standings,
  byName: ByName = byEnglishName,
): Band {
  const named = (a: Pick<BandTick, 'iso3'>, b: Pick<BandTick, 'iso3'>): number => byName(a.iso3, b.iso3);
  const standingOf = new Map(standings.map((standing) => [standing.iso3, standing]));
  const deposits = depositsInOrder(treaty, participations, asOf).sort((a, b) => byDate(a, b) || named(a, b));
  const joined = deposits.map(({ iso3, date, counts }): BandTick => {
    const status = standingOf.get(iso3)?.status ?? 'none';
    return { iso3, status, counts, date };
  });
  const hasJoined = new Set(deposits.map(({ iso3 }) => iso3));
  const others = standings.filter(({ iso3 }) => !hasJoined.has(iso3));
  const signed = others.flatMap(({ iso3, status, signedOn }) =>
    status === 'signed' && signedOn !== null ? [{ iso3, status, counts: null, date: signedOn }] : [],
  );
  const rest = others
    .filter(({ status }) => status !== 'signed')
    .map(({ iso3, status }): BandTick => ({ iso3, status, counts: null, date: null }));
  const { threshold } = treaty.rule.treaty;
  const counted = joined.flatMap(({ counts }, at) => (counts ? [at] : []));
  const last = counted[threshold - 1];
  return {
    asOf,
    ticks: [...joined, ...signed.sort((a, b) => byDate(a, b) || named(a, b)), ...rest.sort(named)],
    joined: joined.length,
    blocks: blocksIn(joined),
    threshold,
    gate: last === undefined ? joined.length + threshold - counted.length : last + 1,
  };
}

function blocksIn(joined: readonly BandTick[]): BandBlock[] {
  const blocks: BandBlock[] = [];
  let from = 0;
  while (from < joined.length) {
    const date = joined[from]?.date ?? null;
    let to = from + 1;
    while (joined[to]?.date === date && to < joined.length) to += 1;
    if (date !== null && to - from > 1) blocks.push({ date, from, to });
    from = to;
  }
  return blocks;
}

/** The band of some States only, such as the members of a group, without the threshold, which is of all States. */
export function bandOfMembers(band: Band, members: ReadonlySet<string>): Band {
  const ticks = band.ticks.filter(({ iso3 }) => members.has(iso3));
  const joined = band.ticks.slice(0, band.joined).filter(({ iso3 }) => members.has(iso3));
  return { ...band, ticks, joined: joined.length, blocks: blocksIn(joined), gate: Number.POSITIVE_INFINITY };
}

/** The band with these States moved behind those that have joined, as if they joined next. */
export function bandWithNext(band: Band, next: ReadonlySet<string>): Band {
  const [joined, others] = [band.ticks.slice(0, band.joined), band.ticks.slice(band.joined)];
  const chosen = others.filter(({ iso3 }) => next.has(iso3));
  return { ...band, ticks: [...joined, ...chosen, ...others.filter(({ iso3 }) => !next.has(iso3))] };
}
