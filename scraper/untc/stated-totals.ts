import type { Reading } from '../../treaty/reading.ts';
import { RecordRefused } from '../errors.ts';
import type { ParticipantsTable } from './participants.ts';

/** The total that the depositary states in this text; null for none. Throws `RecordRefused` for what is no number. */
export function readTotal(name: 'Signatories' | 'Parties', text: string): number | null {
  const total = text.trim();
  if (total === '') return null;
  if (!/^\d+$/.test(total))
    throw new RecordRefused('totals differ', `The record states "${total}" as its number of ${name}.`, { name, text: total });
  return Number(total);
}

/** The totals in a status that the depositary words itself ("Parties*", "Signatories: 12. Parties: 24."); null for those it does not state. */
export function readWordedTotals(words: string): Reading['stated'] {
  const total = (name: string): number | null => {
    const found = new RegExp(`\\b${name}\\W{0,4}(\\d+)\\b|\\b(\\d+)\\W{0,4}${name}\\b`, 'i').exec(words);
    return found ? Number(found[1] ?? found[2]) : null;
  };
  return { signatories: total('signatories'), parties: total('parties') };
}

/** A record that counts participants and shows none is not believed: it would read as a treaty that nobody has joined. */
export function refuseTotalsWithoutTable(stated: Reading['stated']): void {
  if ((stated.parties ?? 0) === 0 && (stated.signatories ?? 0) === 0) return;
  const message = `The record states ${stated.signatories ?? 0} signatories and ${stated.parties ?? 0} parties, and has no participants table.`;
  throw new RecordRefused('no participants table', message, stated);
}

/** The depositary counts its own rows: where its totals and the rows as read differ, the rows were read wrongly or are not whole. */
export function refuseOtherTotals(stated: Reading['stated'], counted: ParticipantsTable['counted']): void {
  for (const name of ['signatories', 'parties'] as const) {
    const says = stated[name];
    if (says === null || says === counted[name]) continue;
    throw new RecordRefused('totals differ', `The record states ${says} ${name}, and its rows have ${counted[name]}.`, {
      stated,
      counted,
    });
  }
}
