import { type CivilDate, isCivilDate } from '../../treaty/civil-date.ts';
import type { TreatyAction } from '../../treaty/treaty-action.ts';
import { RecordRefused } from '../errors.ts';
import type { Column } from './headings.ts';
import { readMarkup } from './markup.ts';

const MONTHS =
  'jan(uary)? feb(ruary)? mar(ch)? apr(il)? may june? july? aug(ust)? sept?(ember)? oct(ober)? nov(ember)? dec(ember)?'
    .split(' ')
    .map((name) => new RegExp(`^${name}$`, 'i'));

/** One act in a cell: a day, a month, a year, perhaps a marker; in brackets when the act was ended. */
const ACT = /\s*(\[)?\s*(\d{1,2})\s+([A-Za-z]{3,9})\.?\s+(\d{4})(?:\s*([A-Za-z]{1,2}))?\s*(\])?\s*[,;]?/y;

/**
 * Reads a cell: no act (nothing, or a dash), one, or several (an act that was ended, and a later one). Throws `RecordRefused` for a cell that is none of
 * these, and for a marker that the heading does not announce.
 */
export function readCell(markup: string, column: Column, participant: string): TreatyAction[] {
  const { text } = readMarkup(markup);
  const where = { cell: text, heading: column.heading, participant };
  if (/^[-–—]$/.test(text)) return [];
  const actions: TreatyAction[] = [];
  for (let position = 0; position < text.length; position = ACT.lastIndex) {
    ACT.lastIndex = position;
    const match = ACT.exec(text);
    const date = match && dayInWords(match[2], match[3], match[4]);
    if (!match || !date || (match[1] === '[') !== (match[6] === ']')) {
      throw new RecordRefused('unreadable cell', where);
    }
    const marker = match[5];
    const kind = marker === undefined ? column.unmarked : column.kindOfMarker.get(marker);
    if (kind === undefined) throw new RecordRefused('unknown marker', { ...where, marker });
    // One act cannot be made twice on a day.
    if (actions.some((action) => action.kind === kind && action.date === date)) throw new RecordRefused('unreadable cell', where);
    actions.push({ kind, date, ended: match[1] === '[' });
  }
  return actions;
}

function dayInWords(day: string | undefined, month = '', year: string | undefined): CivilDate | null {
  return dayOf(day, String(MONTHS.findIndex((name) => name.test(month)) + 1), year);
}

/** The day that the digits of a date name; null where the calendar has none such. */
export function dayOf(day = '', month = '', year = ''): CivilDate | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCivilDate(date) ? date : null;
}
