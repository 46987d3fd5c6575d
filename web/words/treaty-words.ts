import type { Note, NoteId } from '../../treaty/catalogue/treaty.ts';
import type { Delay } from '../../treaty/delay.ts';
import type { TreatyActionKind } from '../../treaty/treaty-action.ts';
import type { AnyOf, GeneralTranslator, Named, Translator, Values } from './translator.ts';

/** `Arms Trade Treaty Tracker`. */
export const siteName = (t: Translator): string => t('treaty.site');

/** The chapter by which the depositary lists the treaty, and the number within it, as values of a message. */
export function chapterValues({ treaty }: Translator): Values {
  const [chapter = '', ...withinChapter] = treaty.number.split('-');
  return { chapter, number: withinChapter.join('-') };
}

/** An article of the treaty, which the rules name as `Art. 22(1)`, as it is cited. */
export function articleName(t: GeneralTranslator, named: string): string {
  const [, article = named, paragraph = 'none'] = /^Art\. (\d+)(?:\((\d+)\))?$/.exec(named) ?? [];
  return t('treaty.article', { article, paragraph });
}

/** The treaty's abbreviation: `ATT`. */
export const shortTitle = (t: Translator): string =>
  t.nameOf({ of: 'treaties', code: t.treaty.number })['short'] ?? t.treaty.shortTitle;

/** The treaty's title on its own. */
export function treatyTitle(t: Translator): string {
  const { number, title } = t.treaty;
  const { name } = t.nameOf({ of: 'treaties', code: number });
  return name === number ? title : name;
}

/** A kind of treaty action, as the value of a message. */
export const kindNamed = (kind: TreatyActionKind | null): Named => ({ of: 'kinds', code: kind ?? 'not stated' });

/** The kinds of instrument that count toward the threshold, as the value of a message: `ratification, acceptance or approval`. */
export const countedKinds = ({ treaty }: Pick<Translator, 'treaty'>): AnyOf => ({
  anyOf: [...treaty.rule.treaty.counts].map(kindNamed),
});

/**
 * When something takes effect, by what the delay runs from: `90 days after its own deposit`, `on the first day of the 6th month after the month in which
 * the depositary receives the notice`. `threshold`: from the deposit of the last instrument that is needed.
 */
export function afterDelay(t: Translator, delay: Delay, from: 'threshold' | 'deposit' | 'notice'): string {
  const [unit, count] =
    'days' in delay
      ? ['days', delay.days]
      : 'months' in delay
        ? ['months', delay.months]
        : ['first-of-month', delay.firstOfMonth];
  const { threshold } = t.treaty.rule.treaty;
  return t(`treaty.delay.${from}`, { unit, count, threshold, kinds: countedKinds(t) });
}

/** The terms of treaty law, each with its meaning. */
export function terms(t: Translator): readonly (readonly [term: string, meaning: string])[] {
  const { treaty, laterDeposit, accession } = t.treaty.rule;
  const opens = accession.opens === 'at any time' ? 'always' : 'later';
  const delay = afterDelay(t, treaty.delay, 'threshold');
  const later = afterDelay(t, laterDeposit.delay, 'deposit');
  return [
    [t('treaty.terms.sign'), t('treaty.terms.sign-meaning')],
    [t('treaty.terms.ratify'), t('treaty.terms.ratify-meaning')],
    [t('treaty.terms.accede'), t('treaty.terms.accede-meaning', { opens })],
    [t('treaty.terms.enter'), t('treaty.terms.enter-meaning', { delay, later })],
  ];
}

/** The text of a note in the catalogue. */
export const noteText = (t: GeneralTranslator, id: NoteId): string => t(`treaty.note.${id}`);

/** What a note rests on. */
export const noteSource = (t: GeneralTranslator, { date }: Pick<Note, 'date'>): string => t('treaty.note-source', { day: date });
