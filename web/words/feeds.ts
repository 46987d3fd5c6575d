import type { AdoptionVote } from '../../treaty/adoption-vote.ts';
import type { ChangeFigures } from '../../treaty/change-figures.ts';
import type { GroupSlug } from '../../treaty/groups.ts';
import type { DateOfEffect, Status } from '../../treaty/participation.ts';
import { expressesConsent } from '../../treaty/treaty-action.ts';
import { type Change, changeText } from './changes.ts';
import { shortNameOf } from './groups.ts';
import { instrumentName } from './state-sentence.ts';
import { statusWord, voteWord } from './status.ts';
import { stateNamed, type Translator, type Values } from './translator.ts';
import { articleName, kindNamed, siteName } from './treaty-words.ts';

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

/** An entry of the change log with what its texts need, as it was known when it was recorded. */
export interface ToldChange extends Change {
  readonly figures: ChangeFigures;
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
    const kinds = { kind: kindNamed(field), kindBefore: kindNamed(kindBefore) };
    return t('feeds.kind', { ...values, ...kinds, moved: before === after ? 'no' : 'yes' });
  }
  if (before !== after) return t('feeds.date', values);
  return field === 'withdrawal' && effect !== null
    ? t('feeds.effect', { ...values, effect: effect.date })
    : t('feeds.not-ended', values);
}

function actHeading(t: Translator, told: ToldChange): string {
  const { iso3, field, figures } = told;
  const values = { state: stateNamed(iso3) };
  const act = t.optional(`feeds.act.${field.replaceAll(' ', '-')}`, values) ?? changeText(t, told);
  if (figures.places === null) return act;
  const { first, last } = figures.places;
  return t('feeds.joined', { act, first, last, count: last - first + 1 });
}

/** The dates of the act, one to a line. */
export function feedLines(t: Translator, told: ToldChange): string[] {
  const { field, after, effect } = told;
  const lines: string[] = [];
  if (isAct(told)) lines.push(t(dateLineOf(told), { day: after ?? '' }));
  if (after === null || field === 'name') return lines;
  if (effect !== null) lines.push(t('feeds.line.in-force', { day: effect.date, article: articleName(t, effect.article) }));
  else if (expressesConsent(field)) lines.push(t('feeds.line.not-in-force'));
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

/** The filter in words. Null where it has none. */
export function aboutOf(t: Translator, filter: FeedFilter): string | null {
  const parts = filterInWords(t, filter);
  return parts.length === 0 ? null : dotted(t, parts);
}

/** The texts with a dot between them: `CARICOM · Signed, not ratified`. */
export const dotted = (t: Translator, parts: readonly string[]): string =>
  parts.reduce((one, other) => t('feeds.about.several', { one, other }));

/** Each part of the filter in words: `CARICOM`, `Signed, not ratified`. */
export function filterInWords(t: Translator, { state, group, region, status, vote, q }: FeedFilter): string[] {
  return [
    state && t.nameOf(stateNamed(state)).name,
    group && shortNameOf(t, { slug: group }),
    region && t.nameOf({ of: 'regions', code: region }).name,
    status && statusWord(t, status),
    vote && t.treaty.vote && t('vote.heading', { day: t.treaty.vote.date }) + t.format.marks.colon + voteWord(t, vote),
    q && t('feeds.about.words', { words: q }),
  ].filter((part): part is string => typeof part === 'string' && part !== '');
}
