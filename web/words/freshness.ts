import type { CivilDate } from '../../treaty/civil-date.ts';
import { formatDate, formatInstant, formatList } from './formats.ts';
import { DEPOSITARY_RECORD } from './page-words.ts';

/** How it stands with one source, for the pages; times are ISO text. */
export interface SourceLine {
  readonly id: string;
  readonly checkedAt: string | null;
  readonly succeededAt: string | null;
  readonly changedAt: string | null;
  readonly statusAsAt: CivilDate | null;
  readonly state: 'ok' | 'refused' | 'unavailable' | 'failed';
  readonly reason: string | null;
  readonly sha256: string | null;
  /** The newest run, and the newest that was believed. */
  readonly lastRunId: number;
  readonly lastSuccessRunId: number | null;
  /** Rows of the record that was believed last that wait for a person. */
  readonly heldRows: number;
  /** How many runs in a row found it unavailable. */
  readonly failuresInARow: number;
  /** Whether it has had no success for twice the time between two checks. */
  readonly stale: boolean;
}

/** What pages call the sources. */
export const SOURCE_NAMES: Readonly<Record<string, string>> = {
  untc: "the depositary's record (UN Treaty Collection)",
  bundled: 'the record shipped with this program',
  'untc-page': "the depositary's status page",
  'un-registration': "the UN's register of treaties",
  unoda: 'the UNODA treaty database',
  'att-secretariat': "the ATT Secretariat's status page",
};

/** The depositary's own page on the treaty. */
export const DEPOSITARY_PAGE = 'https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XXVI-8&chapter=26&clang=_en';

/** Where a reader can look a source up: at the depositary, or in what is said here of the record shipped with the program. */
export const sourcePage = (id: string): string => (id === 'untc' ? DEPOSITARY_PAGE : '/method#sources');

const liveOf = (sources: readonly SourceLine[]): SourceLine | undefined => sources.find(({ id }) => id === 'untc');

/** The source that the figures rest on: the depositary as soon as it was believed once. */
export const believedSource = (sources: readonly SourceLine[]): SourceLine | undefined =>
  sources.find(({ id, succeededAt }) => id === 'untc' && succeededAt !== null) ??
  sources.find(({ succeededAt }) => succeededAt !== null);

/**
 * What a citation or a source line names, as the end of a sentence: the depositary's record once it has been read; until then the built-in
 * copy and the publications that state the facts, given as their `evidence`.
 */
export function citedRecord(sources: readonly SourceLine[], evidence: readonly (string | null)[]): string {
  const accepted = believedSource(sources);
  if (accepted?.id !== 'bundled') return `${DEPOSITARY_RECORD}. ${freshnessLines(sources).asOf}`;
  const publishers = new Set(evidence.flatMap((stated) => stated?.split('; ').map(publisherOf) ?? []));
  const from = publishers.size === 0 ? '' : `, from ${formatList([...publishers].sort())}`;
  return `the built-in copy of this tracker${from}${accepted.statusAsAt === null ? '' : `, up to ${formatDate(accepted.statusAsAt)}`}.`;
}

/** Who published what a fact of the built-in copy rests on. */
const publisherOf = (publication: string): string =>
  publication.replace(/^UNTC .*/, 'the UN Treaty Collection').replace(/^SR (\S+).*/, 'the Swiss federal law collection (SR $1)');

/**
 * What is wrong with the newest check of the depositary, since when, and what happens next; null when all is well. It tells apart that
 * the source could not be had, that it was read and not believed, and that the fault is ours.
 */
export function warningSentence(sources: readonly SourceLine[], nextCheckAt: string | null): string | null {
  const live = liveOf(sources);
  if (live === undefined) return null;
  if (live.state === 'ok') return live.stale ? `${notCheckedSince(live)} ${OUT_OF_DATE}` : null;
  const at = live.checkedAt === null ? '' : ` on ${formatInstant(live.checkedAt)}`;
  const what = {
    refused: `The depositary's record was read${at} and not believed, so nothing was changed`,
    unavailable: `The live check of the depositary's record failed${at}`,
    failed: `The check of the depositary's record${at} failed by a fault of this program`,
  }[live.state];
  const late = live.stale ? ` ${notCheckedSince(live)} ${OUT_OF_DATE}` : '';
  return `${what}: ${live.reason ?? 'no reason is known.'}${late} ${nextCheckSentence(live.failuresInARow, nextCheckAt)}`;
}

const OUT_OF_DATE = 'What is shown may be out of date.';

/** When the depositary is asked next; after several failures in a row, that they are why it is not sooner. */
export function nextCheckSentence(failuresInARow: number, nextCheckAt: string | null): string {
  if (nextCheckAt === null) return 'No further check is scheduled.';
  const next = formatInstant(nextCheckAt);
  return failuresInARow > 1
    ? `It failed ${failuresInARow} times in a row; the next try is on ${next}.`
    : `The next check is due on ${next}.`;
}

/** How the newest run of a source ended, in a sentence for whoever has to know whose fault it is. */
export function sourceStateSentence({
  state,
  checkedAt,
  changedAt,
}: Pick<SourceLine, 'state' | 'checkedAt' | 'changedAt'>): string {
  switch (state) {
    case 'ok':
      return checkedAt === changedAt ? 'Read and believed; it had something new.' : 'Read and believed; it has nothing new.';
    case 'refused':
      return 'Reached, but our reading failed: what it answered was not believed, and nothing was changed.';
    case 'unavailable':
      return 'The source could not be reached or gave no record, so whether it has anything new is not known.';
    case 'failed':
      return "Our own fault, not the source's; nothing was changed.";
  }
}

const notCheckedSince = ({ succeededAt }: SourceLine): string =>
  succeededAt === null
    ? 'Not yet checked against the depositary, for longer than two checks take.'
    : `Not checked against the depositary since ${formatInstant(succeededAt)}.`;

/** The three times of a figure: how far the record speaks, when it was checked, when it last changed. */
export interface ThreeTimes {
  readonly asOf: string;
  readonly checked: string;
  readonly changed: string;
}

/** The three times in sentences. */
export function freshnessLines(sources: readonly SourceLine[]): ThreeTimes {
  const believed = believedSource(sources);
  const live = liveOf(sources);
  const upTo = believed?.statusAsAt ?? null;
  const asOf = upTo
    ? `Up to and including ${formatDate(upTo)}, from ${SOURCE_NAMES[believed?.id ?? ''] ?? 'a record'}.`
    : believed?.succeededAt
      ? `As the depositary's record stood on ${formatInstant(believed.succeededAt)}.`
      : 'No record has been read yet.';
  const checked = live?.stale
    ? notCheckedSince(live)
    : live?.succeededAt
      ? `Checked against the depositary on ${formatInstant(live.succeededAt)}.`
      : 'Not yet checked against the depositary.';
  const changed =
    believed === undefined || believed.changedAt === null
      ? 'Never changed.'
      : believed.id === 'bundled'
        ? `Recorded on ${formatInstant(believed.changedAt)}.`
        : `Last changed on ${formatInstant(believed.changedAt)}.`;
  return { asOf, checked, changed };
}

/** The three times in a few words, for the line at each panel. */
export function shortFreshness(sources: readonly SourceLine[]): ThreeTimes {
  const believed = believedSource(sources);
  const live = liveOf(sources);
  const upTo = believed?.statusAsAt
    ? formatDate(believed.statusAsAt)
    : believed?.succeededAt && formatInstant(believed.succeededAt);
  const since = live?.succeededAt ? formatInstant(live.succeededAt) : null;
  const checked = since === null ? 'Not yet checked' : live?.stale ? `Not checked since ${since}` : `Checked ${since}`;
  return {
    asOf: `${SHORT_NAMES[believed?.id ?? ''] ?? 'No record'}${upTo ? `, as of ${upTo}` : ''}`,
    checked,
    changed: believed?.changedAt
      ? `${believed.id === 'bundled' ? 'Recorded' : 'Changed'} ${formatInstant(believed.changedAt)}`
      : 'Never changed',
  };
}

const SHORT_NAMES: Readonly<Record<string, string>> = {
  untc: 'UN Treaty Collection',
  bundled: 'Record shipped with the program',
};

/** What leads from a figure to where it comes from. */
export const provenanceWords = {
  keptRecord: 'The kept record',
  source: 'The source',
  run: (id: number) => `Run ${id}`,
  held: (rows: number) => (rows === 1 ? '1 row held, in no figure' : `${rows} rows held, in no figure`),
};
