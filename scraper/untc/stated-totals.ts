import type { Reading } from '../../treaty/reading.ts';
import { RecordRefused } from '../errors.ts';
import type { ParticipantsTable } from './participants.ts';

/** The total that the depositary states in this text; null for none. Throws `RecordRefused` for what is no number. */
export function readTotal(name: 'Signatories' | 'Parties', text: string): number | null {
  const total = text.trim();
  if (total === '') return null;
  if (!/^\d+$/.test(total)) throw new RecordRefused('totals differ', { total: name.toLowerCase(), text: total });
  return Number(total);
}

const NUMBER_WORDS =
  /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(thir|four|fif|six|seven|eigh|nine)teen|(twen|thir|for|fif|six|seven|eigh|nine)ty|hundred)\b/i;

/** What holds a number that counts nothing: a date, an article. */
const NO_COUNT = /\b\d{1,2} \p{L}+ \d{4}\b|\b(article|note|paragraph)s? \d+|\bNo\. \d+/giu;

/** Whether a status that the depositary puts in its own words counts the participants: "Parties: twelve", "Declarants: 73". */
export function countsInWords(words: string): boolean {
  const rest = words.replace(NO_COUNT, ' ');
  return NUMBER_WORDS.test(rest) || /(?<![\w.-])[1-9]\d*\b/.test(rest);
}

/**
 * The depositary counts its own rows: where its totals and the rows as read differ, the rows were read wrongly or are not whole. A record
 * that counts participants and shows no table (`counted` is null) would read as a treaty that nobody has joined.
 */
export function refuseOtherTotals(stated: Reading['stated'], counted: ParticipantsTable['counted'] | null): void {
  for (const name of ['signatories', 'parties'] as const) {
    const says = stated[name];
    if (says === null || says === (counted?.[name] ?? 0)) continue;
    if (counted === null) throw new RecordRefused('no participants table', stated);
    throw new RecordRefused('totals differ', { total: name, stated: says, listed: counted[name] });
  }
}
