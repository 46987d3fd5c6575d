import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import type { CivilDate } from '../../treaty/civil-date.ts';
import type { Reason } from '../../treaty/reason.ts';
import { formatDate, formatInstant, formatList } from './formats.ts';
import { SOURCE_NAMES } from './names.ts';
import { reasonSentence } from './reasons.ts';
import { type Translator, translatorFor } from './translator.ts';
import { depositaryRecord } from './treaty-words.ts';

/** The state of one source, for the pages; times are ISO text. */
export interface SourceLine {
  readonly id: string;
  readonly checkedAt: string | null;
  readonly succeededAt: string | null;
  readonly changedAt: string | null;
  readonly statusAsAt: CivilDate | null;
  readonly state: 'ok' | 'refused' | 'unavailable' | 'failed';
  readonly reason: Reason | null;
  readonly sha256: string | null;
  /** The newest run, and the newest that was accepted. */
  readonly lastRunId: number;
  readonly lastSuccessRunId: number | null;
  /** Rows of the newest accepted record that are set aside for review. */
  readonly heldRows: number;
  /** How many runs in a row found it unavailable. */
  readonly failuresInARow: number;
  /** Whether it has had no success for twice the time between two checks. */
  readonly stale: boolean;
}

/** Where a reader can look a source up: at the depositary, or in what the method page says of the others. */
export const sourcePage = ({ depositaryPage }: Treaty, id: string): string =>
  id === 'untc' ? depositaryPage : '/method#sources';

const liveOf = (sources: readonly SourceLine[]): SourceLine | undefined => sources.find(({ id }) => id === 'untc');

/** The source that the figures rest on: the depositary as soon as it was accepted once. */
export const acceptedSource = (sources: readonly SourceLine[]): SourceLine | undefined =>
  sources.find(({ id, succeededAt }) => id === 'untc' && succeededAt !== null) ??
  sources.find(({ succeededAt }) => succeededAt !== null);

/**
 * What a citation or a source line names, as the end of a sentence: the depositary's record once it has been read; until then the built-in
 * copy and the publications that state the facts, given as their `evidence`.
 */
export function citedRecord(treaty: Treaty, sources: readonly SourceLine[], evidence: readonly (string | null)[]): string {
  const accepted = acceptedSource(sources);
  if (accepted?.id !== 'bundled') return `${depositaryRecord(translatorFor('en', treaty))}. ${freshnessLines(sources).asOf}`;
  const publishers = new Set(
    // Most facts rest on the same publications.
    [...new Set(evidence)].flatMap((stated) =>
      stated?.startsWith('decision:') ? [] : (stated?.split('; ').map(publisherOf) ?? []),
    ),
  );
  const from = publishers.size === 0 ? '' : `, from ${formatList([...publishers].sort())}`;
  return `the built-in copy of this tracker${from}${accepted.statusAsAt === null ? '' : `, up to ${formatDate(accepted.statusAsAt)}`}.`;
}

/**
 * What a citation names: the depositary's record once it has been read; until then the built-in copy and the publications that state the facts, given
 * as their `evidence`.
 */
export function citedSource(t: Translator, sources: readonly SourceLine[], evidence: readonly (string | null)[]): string {
  const accepted = acceptedSource(sources);
  const { statusAsAt: day = null, succeededAt: at = null } = accepted ?? {};
  if (accepted?.id === 'bundled' && day !== null) {
    const stated = [...new Set(evidence)].filter((one) => one !== null && !one.startsWith('decision:'));
    const publishers = [...new Set(stated.flatMap((one) => one?.split('; ') ?? []).map((one) => publisher(t, one)))].sort();
    return t('provenance.cited.bundled', { day, count: publishers.length, publishers });
  }
  const [chapter = '', ...within] = t.treaty.number.split('-');
  const number = within.join('-');
  if (day !== null) return t('provenance.cited.day', { chapter, number, day });
  return at === null
    ? t('provenance.cited.none', { chapter, number })
    : t('provenance.cited.time', { chapter, number, at: new Date(at) });
}

/** How far the record of a source speaks. */
export function asOfLine(t: Translator, { id: source, statusAsAt, succeededAt }: SourceLine): string {
  if (statusAsAt !== null) return t('provenance.as_of_day', { source, day: statusAsAt });
  return t('provenance.as_of_time', { source, at: new Date(succeededAt ?? 0) });
}

/** When the depositary's record was last checked. */
export function checkedLine(t: Translator, live: SourceLine | undefined): string {
  if (!live?.succeededAt) return t('provenance.never_checked');
  return t(live.stale ? 'provenance.not_checked_since' : 'provenance.checked', { at: new Date(live.succeededAt) });
}

/** Who published what a fact of the built-in copy rests on. */
function publisher(t: Translator, publication: string): string {
  const [, number] = /^SR (\S+)/.exec(publication) ?? [];
  if (number !== undefined) return t('provenance.publisher.sr', { number });
  return publication.startsWith('UNTC ') ? t('provenance.publisher.untc') : publication;
}

/** Who published what a fact of the built-in copy rests on. */
const publisherOf = (publication: string): string =>
  publication.replace(/^UNTC .*/, 'the UN Treaty Collection').replace(/^SR (\S+).*/, 'the Swiss federal law collection (SR $1)');

/**
 * What is wrong with the newest check of the depositary, since when, and what happens next; null when all is well. It tells apart an
 * unavailable source, a refused record and an internal error.
 */
export function warningSentence(t: Translator, sources: readonly SourceLine[], nextCheckAt: string | null): string | null {
  const live = liveOf(sources);
  if (live === undefined) return null;
  if (live.state === 'ok') return live.stale ? `${notCheckedSince(live)} ${OUT_OF_DATE}` : null;
  const at = live.checkedAt === null ? '' : ` on ${formatInstant(live.checkedAt)}`;
  const what = {
    refused: `The depositary's record was read${at} and refused, so nothing was changed`,
    unavailable: `The live check of the depositary's record failed${at}`,
    failed: `The check of the depositary's record failed${at} with an internal error`,
  }[live.state];
  const late = live.stale ? ` ${notCheckedSince(live)} ${OUT_OF_DATE}` : '';
  return `${what}: ${live.reason ? reasonSentence(t, live.reason) : 'no reason is known.'}${late} ${nextCheckSentence(live.failuresInARow, nextCheckAt)}`;
}

const OUT_OF_DATE = 'The figures may be out of date.';

/** When the depositary is checked next; after several failures in a row, that they are why it is not sooner. */
export function nextCheckSentence(failuresInARow: number, nextCheckAt: string | null): string {
  if (nextCheckAt === null) return 'No further check is scheduled.';
  const next = formatInstant(nextCheckAt);
  return failuresInARow > 1
    ? `It failed ${failuresInARow} times in a row; the next attempt is on ${next}.`
    : `The next check is due on ${next}.`;
}

const STATES: Readonly<Record<Exclude<SourceLine['state'], 'ok'>, string>> = {
  refused: 'Reached, but its answer was refused; nothing was changed.',
  unavailable: 'The source could not be reached or gave no record; whether it has anything new is not known.',
  failed: 'Internal error, not a fault of the source; nothing was changed.',
};

/** How the newest run of a source ended, in a sentence that says on which side a fault lies. */
export function sourceStateSentence(source: Pick<SourceLine, 'state' | 'checkedAt' | 'changedAt'>): string {
  if (source.state !== 'ok') return STATES[source.state];
  return source.checkedAt === source.changedAt ? 'Accepted; new data.' : 'Accepted; nothing new.';
}

const notCheckedSince = ({ succeededAt }: SourceLine): string =>
  succeededAt === null
    ? 'Not yet checked against the depositary, although more than two checks were due.'
    : `Not checked against the depositary since ${formatInstant(succeededAt)}.`;

/** The three times of a figure: how far the record speaks, when it was checked, when it last changed. */
export interface ThreeTimes {
  readonly asOf: string;
  readonly checked: string;
  readonly changed: string;
}

/** What the three times are made of: days and instants in words, the empty text where there is none. */
function timesOf(sources: readonly SourceLine[]) {
  const accepted = acceptedSource(sources);
  const live = liveOf(sources);
  return {
    accepted,
    live,
    upTo: accepted?.statusAsAt ? formatDate(accepted.statusAsAt) : '',
    readAt: accepted?.succeededAt ? formatInstant(accepted.succeededAt) : '',
    checkedAt: live?.succeededAt ? formatInstant(live.succeededAt) : '',
    changedAt: accepted?.changedAt ? formatInstant(accepted.changedAt) : '',
    builtIn: accepted?.id === 'bundled',
  };
}

/** The three times in sentences. */
export function freshnessLines(sources: readonly SourceLine[]): ThreeTimes {
  const { accepted, live, upTo, readAt, checkedAt, changedAt, builtIn } = timesOf(sources);
  const read = readAt ? `As the depositary's record stood on ${readAt}.` : 'No record has been read yet.';
  const checked = checkedAt ? `Checked against the depositary on ${checkedAt}.` : 'Not yet checked against the depositary.';
  return {
    asOf: upTo ? `Up to and including ${upTo}, from ${SOURCE_NAMES[accepted?.id ?? ''] ?? 'a record'}.` : read,
    checked: live?.stale ? notCheckedSince(live) : checked,
    changed: changedAt ? `${builtIn ? 'Recorded' : 'Last changed'} on ${changedAt}.` : 'Never changed.',
  };
}

/** The three times in a few words, for the line at each panel. */
export function shortFreshness(sources: readonly SourceLine[]): ThreeTimes {
  const { live, upTo, readAt, checkedAt, changedAt, builtIn } = timesOf(sources);
  const day = upTo || readAt;
  const source = builtIn ? `Built-in copy${day && ` of ${day}`}` : `UN Treaty Collection${day && `, as of ${day}`}`;
  return {
    asOf: source,
    checked: checkedAt ? `${live?.stale ? 'Not checked since' : 'Checked'} ${checkedAt}` : 'Not yet checked',
    changed: changedAt ? `${builtIn ? 'Recorded' : 'Changed'} ${changedAt}` : 'Never changed',
  };
}

/** What leads from a figure to where it comes from. */
export const provenanceWords = {
  archivedSource: 'Archived source',
  source: 'Source',
  run: (id: number) => `Run ${id}`,
  setAside: (rows: number) =>
    rows === 1 ? '1 row set aside: not counted in any figure' : `${rows} rows set aside: not counted in any figure`,
};
