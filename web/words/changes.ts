import type { TreatyActionKind } from '../../treaty/treaty-action.ts';
import type { GeneralTranslator, Values } from './translator.ts';
import { kindWord } from './treaty-words.ts';

/** What a text about a change needs to know. */
export interface Change {
  readonly iso3: string;
  /** The kind of the act as it stands now, or `name`. */
  readonly field: TreatyActionKind | 'name';
  readonly kindBefore: TreatyActionKind | null;
  /** Civil dates of an act, or names where `field` is `name`; null where there was none. */
  readonly before: string | null;
  readonly after: string | null;
  readonly ended: boolean;
}

/** What changed, to stand after the name of the State and a colon. */
export function changeText(t: GeneralTranslator, { field, kindBefore, before, after, ended }: Change): string {
  const dates = { before: before ?? '', after: after ?? '' };
  if (field === 'name') return t('changes.name', dates);
  const kind = kindWord(t, field);
  const values: Values = { ...dates, kind, kindBefore: kindBefore === null ? '' : kindWord(t, kindBefore) };
  if (after === null) return before === null ? kind : t('changes.removed', values);
  if (before === null) return t('changes.added', values);
  if (ended) return t('changes.ended', values);
  if (kindBefore !== null) return t('changes.kind', values);
  if (before !== after) return t('changes.date', values);
  return field === 'withdrawal' ? t('changes.effect', values) : t('changes.not-ended', values);
}
