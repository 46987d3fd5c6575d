import { isCivilDate } from '../../treaty/civil-date.ts';
import type { DifferenceField } from '../../treaty/difference.ts';
import { isTreatyActionKind } from '../../treaty/treaty-action.ts';
import { sourceNamed } from './names.ts';
import type { GeneralTranslator } from './translator.ts';
import { kindNamed } from './treaty-words.ts';

/** What another source states differently from the depositary, for the pages. */
export interface DifferenceLine {
  readonly id: number;
  /** The State; null for a total. */
  readonly iso3: string | null;
  readonly field: DifferenceField;
  /** Days, kinds and numbers as text; null for a side that states none. */
  readonly depositary: string | null;
  readonly source: string;
  readonly other: string | null;
  /** When the source was last accepted, and the hash of what was archived then. */
  readonly readAt: Date | null;
  readonly sha256: string | null;
}

/** Whose record the figures rest on: the depositary's own, or while that was never read, the built-in copy. */
export type RecordSource = 'untc' | 'bundled';

/** What differs, as a heading: `Deposit of the instrument`. */
export const fieldWord = (t: GeneralTranslator, field: DifferenceField): string =>
  t.optional(`differences.field.${field.replaceAll(',', '').replaceAll(' ', '-')}`) ?? field;

/** A value in words: dates written out, and `none` for a side that states none. */
export function valueInWords(t: GeneralTranslator, value: string | null): string {
  if (value === null) return t('differences.no-value');
  if (isCivilDate(value)) return t.format.date(value);
  return isTreatyActionKind(value) ? t.nameOf(kindNamed(value)).name : value;
}

/** Both values with their sources, and which of them is used. */
export function differenceSentence(t: GeneralTranslator, difference: DifferenceLine, record: RecordSource): string {
  const { field, depositary, source, other } = difference;
  // The depositary publishes no day of effect: it follows from the deposit.
  const key = field === 'date of effect' ? 'differences.sentence.effect' : 'differences.sentence';
  const sentence = t(key, {
    field: fieldWord(t, field),
    record: sourceNamed(record),
    ours: valueInWords(t, depositary),
    source: sourceNamed(source),
    theirs: valueInWords(t, other),
  });
  return t.format.sentences([sentence, t(`differences.used.${record}`)]);
}
