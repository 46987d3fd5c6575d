import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import type { CivilDate } from '../../treaty/civil-date.ts';
import type { Reason } from '../../treaty/reason.ts';
import type { Translator } from './translator.ts';

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
export const acceptedSource = <Source extends { readonly id: string; readonly succeededAt: unknown }>(
  sources: readonly Source[],
): Source | undefined =>
  sources.find(({ id, succeededAt }) => id === 'untc' && succeededAt !== null) ??
  sources.find(({ succeededAt }) => succeededAt !== null);

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
  if (statusAsAt !== null) return t('provenance.as-of-day', { source, day: statusAsAt });
  return t('provenance.as-of-time', { source, at: new Date(succeededAt ?? 0) });
}

/** The same where no line begins with it: `Source: built-in copy of 8 April 2026`. */
export const asOfInSentence = (t: Translator, source: SourceLine): string =>
  source.id === 'bundled' ? citedSource(t, [source], []) : asOfLine(t, source);

/** When the depositary's record was last checked. */
export function checkedLine(t: Translator, live: SourceLine | undefined): string {
  if (!live?.succeededAt) return t('provenance.never-checked');
  return t(live.stale ? 'provenance.not-checked-since' : 'provenance.checked', { at: new Date(live.succeededAt) });
}

/** The publications that state a fact of the built-in copy; one that this version does not know is called as the copy has it. */
export const evidenceInWords = (t: Translator, evidence: string): string =>
  t.format.list(evidence.split('; ').map((publication) => publicationInWords(t, publication)));

function publicationInWords(t: Translator, publication: string): string {
  const { sr, srDay, page, number, parties, month } =
    /^(?:SR (?<sr>\S+) of (?<srDay>\S+)|UNTC status page as at (?<page>\S+)|UNTC (?<number>\S+) (?:\((?<parties>\d+)-party version\)|(?<month>\w+ \d{4})))$/.exec(
      publication,
    )?.groups ?? {};
  if (sr && srDay) return t('provenance.evidence.sr', { number: sr, day: srDay });
  if (page) return t('provenance.evidence.untc-page', { day: page });
  if (number && parties) return t('provenance.evidence.untc-parties', { number, parties: Number(parties) });
  if (number && month)
    return t('provenance.evidence.untc-of', { number, month: new Date(`15 ${month}`).toISOString().slice(0, 10) });
  return publication;
}

/** Who published what a fact of the built-in copy rests on. */
function publisher(t: Translator, publication: string): string {
  const [, number] = /^SR (\S+)/.exec(publication) ?? [];
  if (number !== undefined) return t('provenance.publisher.sr', { number });
  return publication.startsWith('UNTC ') ? t('provenance.publisher.untc') : publication;
}

/**
 * What is wrong with the newest check of the depositary, since when, and when the next one is; null when all is well. It tells apart an unavailable source,
 * a refused record and an internal error; the reason is on System status.
 */
export function troubleLine(t: Translator, sources: readonly SourceLine[], nextCheckAt: string | null): string | null {
  const live = liveOf(sources);
  if (live === undefined || (live.state === 'ok' && !live.stale)) return null;
  const { state, checkedAt, succeededAt, stale, failuresInARow } = live;
  const said: string[] = [];
  if (state !== 'ok' && checkedAt !== null) said.push(t(`provenance.trouble.${state}`, { at: new Date(checkedAt) }));
  if (stale && succeededAt !== null) said.push(t('provenance.trouble.late', { at: new Date(succeededAt) }));
  if (stale && succeededAt === null) said.push(t('provenance.trouble.never-checked'));
  if (state !== 'ok') said.push(nextCheckSentence(t, failuresInARow, nextCheckAt));
  return t.format.sentences(said);
}

/** When the depositary is checked next; after several failures in a row, that they are why it is not sooner. */
export function nextCheckSentence(t: Translator, failures: number, nextCheckAt: string | null): string {
  if (nextCheckAt === null) return t('provenance.no-next-check');
  const at = new Date(nextCheckAt);
  return failures > 1 ? t('provenance.next-attempt', { failures, at }) : t('provenance.next-check', { at });
}

/** How the newest run of a source ended, in words that say on which side a fault lies. */
export function sourceStateSentence(
  t: Translator,
  { state, checkedAt, changedAt }: Pick<SourceLine, 'state' | 'checkedAt' | 'changedAt'>,
): string {
  if (state !== 'ok') return t(`provenance.state.${state}`);
  return t(checkedAt === changedAt ? 'provenance.state.new' : 'provenance.state.same');
}
