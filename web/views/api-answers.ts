import type { Note, Treaty } from '../../treaty/catalogue/treaty.ts';
import type { Reason } from '../../treaty/reason.ts';
import { reasonSentence } from '../words/reasons.ts';
import { type Locale, translatorFor } from '../words/translator.ts';
import { noteText } from '../words/treaty-words.ts';

/** A run as the API publishes it, with its reason as a sentence. */
export const renderRun = <Run extends { readonly reason: Reason | null }>(
  treaty: Treaty,
  locale: Locale,
  { reason, ...run }: Run,
): object => ({ ...run, reason: reason && reasonSentence(translatorFor(locale, treaty), reason) });

/** A note of the catalogue as the API publishes it, with its text. */
export const renderNote = (treaty: Treaty, locale: Locale, { id, iso3, date, source }: Note): object => ({
  treaty: treaty.number,
  iso3,
  date,
  text: noteText(translatorFor(locale, treaty), id),
  source,
});
