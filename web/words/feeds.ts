import type { AdoptionVote } from '../../treaty/adoption-vote.ts';
import type { CivilDate } from '../../treaty/civil-date.ts';
import type { GroupSlug } from '../../treaty/groups.ts';
import type { DateOfEffect, Status } from '../../treaty/participation.ts';
import type { OrderedDeposit, Progress } from '../../treaty/progress.ts';
import { expressesConsent, isSignature } from '../../treaty/treaty-action.ts';
import { type Change, changeText } from './changes.ts';
import { shortNameOf } from './groups.ts';
import { headline, latestDepositSentence, latestPlaces } from './headline.ts';
import { instrumentName } from './state-sentence.ts';
import { statusWord, voteWord } from './status.ts';
import { stateNamed, type Translator, type Values } from './translator.ts';
import { kindWord, siteName } from './treaty-words.ts';

/** Which States a feed is about: the parameters of its address. What is absent or null is no matter. */
export interface FeedFilter {
  /** By code. */
  readonly state?: string | null;
  readonly group?: GroupSlug | null;
  readonly region?: string | null;
  readonly status?: Status | null;
  readonly vote?: AdoptionVote | null;
  /** Words looked for in names. */
  readonly q?: string | null;
}

/** An entry of the change log with the figures that its texts need, as they were known when it was recorded. */
export interface ToldChange extends Change {
  /** Of an act, those up to and including its day; of anything else, up to the day on which it was recorded. By date. */
  readonly deposits: readonly OrderedDeposit[];
  /** The figures at the end of the same day. */
  readonly progress: Progress;
  readonly universe: number;
  /** From when the act takes effect; null where it has no such date, or none exists yet. */
  readonly effect: DateOfEffect | null;
}

/** Whether the change is an act that has become known, and no correction. */
export const isAct = ({ field, before, after }: Change): boolean => field !== 'name' && before === null && after !== null;

/** What happened or was corrected, in a line that stands on its own: `Burundi ratified the Arms Trade Treaty: 119th State to join`. */
export function feedHeading(t: Translator, told: ToldChange): string {
  const { iso3, field, kindBefore, before, after, ended, effect } = told;
  if (isAct(told)) return actHeading(t, told);
  if (field === 'name') return t('feeds.name', { before: before ?? '', after: after ?? '' });
  const values: Values = {
    ...{ state: stateNamed(iso3), instrument: instrumentName(t, field), before: before ?? '', after: after ?? '' },
  };
  if (after === null) return t('feeds.removed', values);
  if (ended) return t('feeds.ended', values);
  if (kindBefore !== null) {
    const kinds = { kind: kindWord(t, field), kindBefore: kindWord(t, kindBefore) };
    return t('feeds.kind', { ...values, ...kinds, moved: before === after ? 'no' : 'yes' });
  }
  if (before !== after) return t('feeds.date', values);
  return field === 'withdrawal' && effect !== null
    ? t('feeds.effect', { ...values, effect: effect.date })
    : t('feeds.not-ended', values);
}

function actHeading(t: Translator, told: ToldChange): string {
  const { iso3, field } = told;
  const values = { state: stateNamed(iso3) };
  const act = t.optional(`feeds.act.${field.replaceAll(' ', '-')}`, values) ?? changeText(t, told);
  const places = placesOf(told);
  if (places === null) return act;
  const { first, last, sameDay } = places;
  return sameDay.length === 1
    ? t('feeds.place', { act, place: last })
    : t('feeds.places', { act, first, last, count: sameDay.length });
}

/** The places of the deposits of its day, where the act is the one by which the State joined. */
function placesOf({ iso3, field, after, deposits }: ToldChange): ReturnType<typeof latestPlaces> {
  const places = latestPlaces(deposits);
  const joined = places?.sameDay.some((deposit) => deposit.iso3 === iso3 && deposit.kind === field && deposit.date === after);
  return joined ? places : null;
}

/** The same in a sentence, with everyone who deposited on that day; null where the heading says all. */
export const feedSentence = (t: Translator, told: ToldChange): string | null =>
  isAct(told) && placesOf(told) !== null ? latestDepositSentence(t, told.deposits) : null;

/** The dates of the change and the count after it, one to a line. */
export function feedLines(t: Translator, told: ToldChange): string[] {
  const { field, after, effect, progress, universe } = told;
  if (field === 'name') return [];
  const joins = expressesConsent(field);
  const signs = isSignature(field) && !joins;
  const day = progress.asOf;
  const lines: string[] = [];
  if (isAct(told)) lines.push(t(dateLineOf(told), { day: after as CivilDate }));
  if (after !== null && effect !== null) lines.push(t('feeds.line.in-force', { day: effect.date, article: effect.article }));
  if (after !== null && effect === null && joins) lines.push(t('feeds.line.not-in-force'));
  if (signs) lines.push(t('feeds.line.signatories', { day, count: progress.signatories }));
  if (joins || field === 'withdrawal') lines.push(t('feeds.line.count', { day, headline: headline(t, { progress, universe }) }));
  return lines;
}

function dateLineOf({ field }: ToldChange) {
  if (field === 'withdrawal') return 'feeds.line.notified';
  if (field === 'provisional application') return 'feeds.line.declared';
  return field !== 'name' && expressesConsent(field) && field !== 'definitive signature'
    ? 'feeds.line.deposited'
    : 'feeds.line.signed';
}

/** The name of a feed: of the site, and what it is about. */
export const feedTitle = (t: Translator, filter: FeedFilter): string =>
  t('feeds.title', { site: siteName(t), about: aboutOf(t, filter) ?? t('feeds.about.all') });

/** The filter in words: `CARICOM · Signed, not ratified`. Null where it has none. */
export function aboutOf(t: Translator, { state, group, region, status, vote, q }: FeedFilter): string | null {
  const parts = [
    state && stateNamed(state).displayedName,
    group && shortNameOf(t, { slug: group }),
    region,
    status && statusWord(t, status),
    vote && t.treaty.vote && `${t('vote.heading', { day: t.treaty.vote.date })}: ${voteWord(t, vote)}`,
    q && t('feeds.about.words', { words: q }),
  ].filter((part): part is string => typeof part === 'string');
  return parts.length === 0 ? null : parts.reduce((one, other) => t('feeds.about.several', { one, other }));
}
