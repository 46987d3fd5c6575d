import type { CheerioAPI } from 'cheerio';
import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import { type CivilDate, isCivilDate } from '../../treaty/civil-date.ts';
import type { TreatyActionKind } from '../../treaty/treaty-action.ts';
import { type CrossCheckRecord, gatherStates, type ListedActs } from '../cross-check.ts';
import { atSource, RecordRefused } from '../errors.ts';
import { linesOf, loadPage, rowsOf } from '../html/page.ts';
import { readMarkup } from '../untc/markup.ts';

/** The columns by their headings, in small letters. */
const COLUMNS = ['participant', 'action', 'date of notification/deposit', 'date of effect'] as const;

/** The words of the column "Action" that say how a State signs, joins or leaves. */
const KIND_OF_WORDS: readonly (readonly [RegExp, TreatyActionKind])[] = [
  [/^signature$/, 'signature'],
  [/^succession to signature$/, 'succession to signature'],
  [/^definitive signature$/, 'definitive signature'],
  [/^ratification$/, 'ratification'],
  [/^acceptance$/, 'acceptance'],
  [/^approval$/, 'approval'],
  [/^accession$/, 'accession'],
  [/^succession$/, 'succession'],
  [/^(act of )?formal confirmation$/, 'formal confirmation'],
  [/^consent to be bound$/, 'other consent'],
  [/^provisional application\b/, 'provisional application'],
  [/^(withdrawal|denunciation)$/, 'withdrawal'],
];

/** Acts that say nothing of whether a State takes part. Any other word could, so the record is refused for it. */
const BESIDE =
  /^(withdrawal of |partial withdrawal of )?(a |an )?(interpretative )?(communication|correction|declaration|notification|objection|reservation|territorial application|understanding)s?\b/;

/**
 * Reads the record of a treaty in the UN's register ("showDetails"): the only official list of the days from which the treaty binds
 * each State. Throws `RecordRefused`.
 */
export function readRegistration(body: Uint8Array, treaty: Treaty): CrossCheckRecord {
  const $ = loadPage(body);
  refuseOtherTreaty(linesOf($.root().toArray()).join('\n'), treaty);
  const rows = actionRowsOf($);
  if (rows.length === 0) throw new RecordRefused('no participants table');
  return {
    stated: { signatories: null, parties: null, signedNotJoined: null, notJoined: null },
    ...gatherStates(rows.flatMap(readAct)),
  };
}

function refuseOtherTreaty(text: string, treaty: Treaty): void {
  const number = /\bRegistration Number\s*:?\s*(?:I-)?(\d+)\b/i.exec(text)?.[1];
  if (number === undefined) throw new RecordRefused('not a record', { missing: 'registration number' });
  if (number === atSource('un-registration', treaty, treaty.elsewhere.registration).number) return;
  throw new RecordRefused('wrong treaty', { registration: number, expected: { number: treaty.number, title: treaty.title } });
}

/** A row's cells by the column they stand in. */
type ActionRow = Readonly<Record<(typeof COLUMNS)[number], string>>;

function actionRowsOf($: CheerioAPI): ActionRow[] {
  const tables = $('table')
    .toArray()
    .map((table) => rowsOf($, table).map((cells) => cells.map((cell) => readMarkup(cell).text)))
    .filter(([headings]) => /^participant$/i.test(headings?.[0] ?? '') && headings?.some((heading) => /^action$/i.test(heading)));
  if (tables.length > 1) throw new RecordRefused('no participants table', { tables: tables.length });
  const [headings = [], ...rows] = tables[0] ?? [];
  if (tables.length > 0) refuseOtherHeadings(headings);
  return rows.map((cells) => {
    const cellOf = (column: string): string => cells[headings.findIndex((heading) => heading.toLowerCase() === column)] ?? '';
    const [participant, action, deposit, effect] = COLUMNS;
    const row = {
      [participant]: cellOf(participant),
      [action]: cellOf(action),
      [deposit]: cellOf(deposit),
      [effect]: cellOf(effect),
    };
    if (cells.length !== headings.length || row.participant === '')
      throw new RecordRefused('ragged row', { name: row.participant, cells: cells.length, columns: headings.length });
    return row;
  });
}

function refuseOtherHeadings(headings: readonly string[]): void {
  const folded = headings.map((heading) => heading.toLowerCase());
  const doubled = headings.find((_, index) => folded.indexOf(folded[index] ?? '') !== index);
  if (doubled !== undefined) throw new RecordRefused('doubled heading', { heading: doubled });
  const known: readonly string[] = COLUMNS;
  const wrong = folded.find((heading) => !known.includes(heading)) ?? known.find((heading) => !folded.includes(heading));
  if (wrong === undefined) return;
  throw new RecordRefused('unknown heading', { heading: wrong, headings });
}

function readAct(row: ActionRow): ListedActs[] {
  const words = row.action.toLowerCase();
  const kind = KIND_OF_WORDS.find(([pattern]) => pattern.test(words))?.[1];
  if (kind === undefined) {
    if (BESIDE.test(words)) return [];
    throw new RecordRefused('unknown marker', { marker: row.action, participant: row.participant });
  }
  const date = readDate(row['date of notification/deposit'], row);
  if (date === null) throw new RecordRefused('unreadable cell', { cell: '', participant: row.participant });
  const effectiveOn = readDate(row['date of effect'], row);
  return [{ names: [row.participant], actions: [{ kind, date, ended: false, effectiveOn }] }];
}

/** A day as `25/09/2014`; null for an empty cell. */
function readDate(text: string, row: ActionRow): CivilDate | null {
  if (text === '') return null;
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const date = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  if (isCivilDate(date)) return date;
  throw new RecordRefused('unreadable cell', { cell: text, participant: row.participant });
}
