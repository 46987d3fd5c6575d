import type { Translator, Values } from './translator.ts';

/** What a text about a change needs to know. */
export interface Change {
  readonly iso3: string;
  /** The kind of the act as it stands now, or `name`. */
  readonly field: string;
  readonly kindBefore: string | null;
  /** Civil dates of an act, or names where `field` is `name`; null where there was none. */
  readonly before: string | null;
  readonly after: string | null;
  readonly ended: boolean;
}

/** What changed, to stand after the name of the State and a colon. */
export function changeText(t: Translator, { field: kind, kindBefore, before, after, ended }: Change): string {
  const values: Values = { kind, kindBefore: kindBefore ?? '', before: before ?? '', after: after ?? '' };
  if (kind === 'name') return t('changes.name', values);
  if (after === null) return before === null ? kind : t('changes.removed', values);
  if (before === null) return t('changes.added', values);
  if (ended) return t('changes.ended', values);
  if (kindBefore !== null) return t('changes.kind', values);
  if (before !== after) return t('changes.date', values);
  return kind === 'withdrawal' ? t('changes.effect', values) : t('changes.not-ended', values);
}
