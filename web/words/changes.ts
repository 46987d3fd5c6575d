import type { ChangeFigures } from '../../treaty/change-figures.ts';
import type { TreatyActionKind } from '../../treaty/treaty-action.ts';
import { instrumentName } from './state-sentence.ts';
import { type GeneralTranslator, stateNamed, type Translator, type Values } from './translator.ts';
import { kindNamed } from './treaty-words.ts';

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
  const kind = kindNamed(field);
  const values: Values = { ...dates, kind, ...(kindBefore && { kindBefore: kindNamed(kindBefore) }) };
  if (after === null) return before === null ? t.nameOf(kind).name : t('changes.removed', values);
  if (before === null) return t('changes.added', values);
  if (ended) return t('changes.ended', values);
  if (kindBefore !== null) return t('changes.kind', values);
  if (before !== after) return t('changes.date', values);
  return field === 'withdrawal' ? t('changes.effect', values) : t('changes.not-ended', values);
}

/** A change as news: whole sentences that stand alone and name the State and the treaty, with what the change made of the figures. */
export function changeAnnouncement(t: Translator, change: Change, { places, ...figures }: ChangeFigures): string {
  const { iso3, field, before, after, ended } = change;
  const values: Values = { ...figures, state: stateNamed(iso3), day: after ?? '' };
  if (places !== null && field !== 'name') {
    const count = places.last - places.first + 1;
    return t('changes.announced.joined', { ...values, ...places, count, instrument: instrumentName(t, field) });
  }
  const isNewAction = before === null && after !== null && !ended;
  const announced = isNewAction ? t.optional(`changes.announced.${field.replaceAll(' ', '-')}`, values) : null;
  return announced ?? t('changes.announced.other', { ...values, change: changeText(t, change) });
}
