import type { Treaty } from '../treaty/catalogue/treaty.ts';
import type { CivilDate } from '../treaty/civil-date.ts';
import type { Reading } from '../treaty/reading.ts';
import { RecordRefused } from './errors.ts';

const folded = (title: string): string => title.toLowerCase().replace(/\s+/g, ' ').trim();

/**
 * Refuses what no record of the treaty can say, whatever is known already: another treaty's title or number, an act in the future or
 * before the treaty was opened, one State twice. Throws `RecordRefused`.
 */
export function refuseImpossible(record: Reading, treaty: Treaty, today: CivilDate): void {
  refuseOtherTreaty(record, treaty);
  refuseImpossibleDates(record, treaty, today);
  refuseDoubledStates(record);
}

/** Refuses a record that is another treaty's. Throws `RecordRefused`. */
export function refuseOtherTreaty(record: Reading, treaty: Treaty): void {
  if ((record.number === null || record.number === treaty.number) && folded(record.title) === folded(treaty.title)) return;
  throw new RecordRefused('wrong treaty', {
    number: record.number,
    title: record.title,
    expected: { number: treaty.number, title: treaty.title },
  });
}

function refuseImpossibleDates(record: Reading, treaty: Treaty, today: CivilDate): void {
  for (const { name, actions } of record.participants) {
    for (const { date } of actions) {
      if (date >= treaty.openedForSignatureOn && date <= today) continue;
      throw new RecordRefused('date out of range', { name, date, today, openedOn: treaty.openedForSignatureOn });
    }
  }
}

/** Refuses a record that lists one State twice. Throws `RecordRefused`. */
export function refuseDoubledStates(record: Reading): void {
  const seen = new Map<string, string>();
  for (const { iso3, name } of record.participants) {
    if (iso3 === null) continue;
    const earlier = seen.get(iso3);
    if (earlier !== undefined) {
      throw new RecordRefused('doubled participant', { iso3, earlier, name });
    }
    seen.set(iso3, name);
  }
}
