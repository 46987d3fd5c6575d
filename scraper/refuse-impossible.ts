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
  throw new RecordRefused(
    'wrong treaty',
    `The record is that of "${record.title}" (${record.number ?? 'no number'}), not of the ${treaty.title} (${treaty.number}).`,
    { number: record.number, title: record.title },
  );
}

function refuseImpossibleDates(record: Reading, treaty: Treaty, today: CivilDate): void {
  for (const { name, actions } of record.participants) {
    for (const { date } of actions) {
      if (date >= treaty.openedForSignatureOn && date <= today) continue;
      const why =
        date > today ? `in the future (today is ${today})` : `before the treaty was opened on ${treaty.openedForSignatureOn}`;
      throw new RecordRefused('date out of range', `The record dates an act of ${name} on ${date}, ${why}.`, { name, date });
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
      throw new RecordRefused('doubled participant', `The record lists one State twice: "${earlier}" and "${name}".`, {
        iso3,
        earlier,
        name,
      });
    }
    seen.set(iso3, name);
  }
}
