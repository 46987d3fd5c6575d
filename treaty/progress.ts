import type { Treaty } from './catalogue/treaty.ts';
import { byDate, type CivilDate, parseCivilDate } from './civil-date.ts';
import { countTowardThreshold, type Deposit, treatyEntryIntoForce } from './entry-into-force.ts';
import { isContracting, type Participation, type Standing, standingOn } from './participation.ts';
import { expressesConsent, isSignature, type TreatyActionKind } from './treaty-action.ts';

/** A treaty's figures at the end of one day. Counts are of States. */
export interface Progress {
  readonly treaty: string;
  readonly asOf: CivilDate;
  readonly threshold: number;
  /** Instruments that count toward the threshold; keeps growing after it is reached. */
  readonly depositsTowardThreshold: number;
  /** How many more are needed to reach the threshold; 0 once it is reached. */
  readonly remaining: number;
  /** Both as known on `asOf`: null on the day before the threshold was reached. */
  readonly thresholdReachedOn: CivilDate | null;
  readonly entryIntoForceOn: CivilDate | null;
  readonly inForce: boolean;
  readonly signatories: number;
  readonly signedNotRatified: number;
  readonly contractingStates: number;
  readonly statesParties: number;
  /** States that have left the treaty (ATT Art. 24). */
  readonly withdrawn: number;
}

/** The figures and every State's standing on one day, computed once from the same facts so that they cannot disagree. */
export interface TreatyOnDate {
  readonly progress: Progress;
  /** One for each participation given, in the same order. */
  readonly standings: readonly Standing[];
}

/** Every deposit of an instrument of consent, those ended since included: past figures do not change (ATT Art. 24). */
export function depositsOf(participations: readonly Participation[]): Deposit[] {
  return participations.flatMap((participation) =>
    participation.actions.flatMap((action) => (expressesConsent(action.kind) ? [{ kind: action.kind, date: action.date }] : [])),
  );
}

/** The treaty at the end of the day `asOf`, from all facts; those dated later do not exist yet on that day. */
export function treatyOnDate(treaty: Treaty, participations: readonly Participation[], asOf: CivilDate): TreatyOnDate {
  const deposits = depositsOf(participations);
  const entryIntoForce = treatyEntryIntoForce(treaty.rule, deposits, asOf);
  const standings = participations.map((participation) => standingOn(treaty.rule, entryIntoForce, participation, asOf));
  const count = (matches: (standing: Standing) => boolean): number => standings.filter(matches).length;
  const depositsTowardThreshold = countTowardThreshold(treaty.rule, deposits, asOf);
  const { entryIntoForceOn } = entryIntoForce;
  return {
    progress: {
      treaty: treaty.number,
      asOf,
      threshold: treaty.rule.treaty.threshold,
      depositsTowardThreshold,
      remaining: Math.max(0, treaty.rule.treaty.threshold - depositsTowardThreshold),
      ...entryIntoForce,
      inForce: entryIntoForceOn !== null && entryIntoForceOn <= asOf,
      signatories: count((standing) => standing.signedOn !== null),
      signedNotRatified: count((standing) => standing.status === 'signed'),
      contractingStates: count(isContracting),
      statesParties: count((standing) => standing.status === 'party'),
      withdrawn: count((standing) => standing.status === 'withdrawn'),
    },
    standings,
  };
}

/** The instrument by which a State joined, among those of all States. */
export interface OrderedDeposit extends Deposit {
  readonly iso3: string;
  /** Whether it counts toward the threshold. */
  readonly counts: boolean;
}

/**
 * The instruments by which States joined up to the day, in the order of deposit; those of one day in the order of the States given. A State
 * that left since had joined all the same (ATT Art. 24: past figures do not change), and one that came back joined once.
 */
export function depositsInOrder({ rule }: Treaty, participations: readonly Participation[], asOf: CivilDate): OrderedDeposit[] {
  return participations
    .flatMap((participation) => {
      const [first] = depositsOf([participation]).sort(byDate);
      return first === undefined || first.date > asOf
        ? []
        : [{ iso3: participation.iso3, ...first, counts: rule.treaty.counts.has(first.kind) }];
    })
    .sort(byDate);
}

/** One point of the cumulative series: totals at the end of a day on which at least one of them grew. */
export interface SeriesPoint {
  readonly date: CivilDate;
  readonly signatories: number;
  /** Instruments that count toward the threshold. */
  readonly depositsTowardThreshold: number;
  /** All instruments of consent, accessions included. */
  readonly instruments: number;
}

/** The cumulative series up to and including `asOf`: one point for each day on which something happened, in order. */
export function cumulativeSeries(treaty: Treaty, participations: readonly Participation[], asOf: CivilDate): SeriesPoint[] {
  const points = new Map<CivilDate, SeriesPoint>();
  let [signatories, depositsTowardThreshold, instruments] = [0, 0, 0];
  const acts = participations.flatMap(({ actions }) => actions).filter(({ date }) => date <= asOf);
  for (const { kind, date } of acts.sort(byDate)) {
    if (!isSignature(kind) && !expressesConsent(kind)) continue;
    signatories += isSignature(kind) ? 1 : 0;
    instruments += expressesConsent(kind) ? 1 : 0;
    depositsTowardThreshold += expressesConsent(kind) && treaty.rule.treaty.counts.has(kind) ? 1 : 0;
    points.set(date, { date, signatories, depositsTowardThreshold, instruments });
  }
  return [...points.values()];
}

/** How far the charts have to reach, so that their axes are the same on every day that is shown. Taken from the whole history. */
export interface Extent {
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** The last day of the year in which the treaty entered into force; null where that has not happened, or in a year that is not over. */
  readonly raceTo: CivilDate | null;
  /** The largest total of signatories or instruments. */
  readonly most: number;
  /** The instruments counted toward the threshold by `raceTo`. */
  readonly mostInRace: number;
  /** The most instruments of one year. */
  readonly mostInYear: number;
}

/** The extent of a treaty's history up to and including `until`. Totals only grow, so that the last ones are the largest. */
export function extentOf(treaty: Treaty, participations: readonly Participation[], until: CivilDate): Extent {
  const { threshold, counts } = treaty.rule.treaty;
  const { entryIntoForceOn } = treatyEntryIntoForce(treaty.rule, depositsOf(participations), until);
  const endOfYear = entryIntoForceOn === null ? null : parseCivilDate(`${entryIntoForceOn.slice(0, 4)}-12-31`);
  const raceTo = endOfYear !== null && endOfYear <= until ? endOfYear : null;
  const inYears = new Map<string, number>();
  let [signatories, instruments, mostInRace] = [0, 0, 0];
  for (const { actions } of participations) {
    for (const { kind, date } of actions) {
      if (date > until) continue;
      if (isSignature(kind)) signatories += 1;
      if (!expressesConsent(kind)) continue;
      instruments += 1;
      if (counts.has(kind) && raceTo !== null && date <= raceTo) mostInRace += 1;
      const year = date.slice(0, 4);
      inYears.set(year, (inYears.get(year) ?? 0) + 1);
    }
  }
  return {
    from: treaty.openedForSignatureOn,
    to: until,
    raceTo,
    most: Math.max(threshold, signatories, instruments),
    mostInRace,
    mostInYear: Math.max(0, ...inYears.values()),
  };
}

/** What happened in one calendar year. */
export interface YearOfActions {
  readonly year: number;
  /** Instruments that count toward the threshold. */
  readonly towardThreshold: number;
  /** Instruments of consent that do not: accessions, for one. */
  readonly otherInstruments: number;
  readonly signatures: number;
}

/** Signatures and instruments by year, from the year of opening to that of `asOf`, years without any included. */
export function instrumentsByYear(treaty: Treaty, participations: readonly Participation[], asOf: CivilDate): YearOfActions[] {
  const yearOf = (date: CivilDate): number => Number(date.slice(0, 4));
  const acts = participations.flatMap(({ actions }) => actions).filter(({ date }) => date <= asOf);
  const opened = yearOf(treaty.openedForSignatureOn);
  return Array.from({ length: Math.max(0, yearOf(asOf) - opened + 1) }, (_, index) => {
    const year = opened + index;
    const inYear = acts.filter(({ date }) => yearOf(date) === year);
    const instruments = inYear.filter(({ kind }) => expressesConsent(kind));
    const towardThreshold = instruments.filter(({ kind }) => kind !== null && treaty.rule.treaty.counts.has(kind)).length;
    return {
      year,
      towardThreshold,
      otherInstruments: instruments.length - towardThreshold,
      signatures: inYear.filter(({ kind }) => isSignature(kind)).length,
    };
  });
}

/** One signature or deposit of an instrument of consent. */
export interface Act {
  readonly iso3: string;
  readonly kind: TreatyActionKind;
  readonly date: CivilDate;
}

/** The latest signatures and deposits up to the day, newest first; those of one day in the order of the States given. */
export function latestActs(participations: readonly Participation[], asOf: CivilDate, count: number): Act[] {
  return participations
    .flatMap(({ iso3, actions }) =>
      actions.flatMap(({ kind, date }) =>
        kind !== null && date <= asOf && (isSignature(kind) || expressesConsent(kind)) ? [{ iso3, kind, date }] : [],
      ),
    )
    .sort((a, b) => byDate(b, a))
    .slice(0, count);
}
