import type { Note } from '../../treaty/catalogue/treaty.ts';
import type { Reason } from '../../treaty/reason.ts';
import { reasonSentence } from '../words/reasons.ts';
import { NOTE_TEXTS } from '../words/treaty-words.ts';

/** A run as the API publishes it, with its reason as a sentence. */
export const renderRun = <Run extends { readonly reason: Reason | null }>({ reason, ...run }: Run): object => ({
  ...run,
  reason: reason && reasonSentence(reason),
});

/** A note of the catalogue as the API publishes it, with its text. */
export const renderNote = (treaty: string, { id, iso3, date, source }: Note): object => ({
  treaty,
  iso3,
  date,
  text: NOTE_TEXTS[id],
  source,
});
