import type { CheerioAPI } from 'cheerio';
import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import type { CivilDate } from '../../treaty/civil-date.ts';
import type { TreatyActionKind } from '../../treaty/treaty-action.ts';
import { type CrossCheckRecord, gatherStates, type ListedActs } from '../cross-check.ts';
import { atSource, RecordRefused } from '../errors.ts';
import { linesOf, loadPage, rowsOf } from '../html/page.ts';
import { dayOf } from '../untc/cells.ts';
import { readMarkup } from '../untc/markup.ts';
import { refuseDoubledHeading, refuseLargeTable } from '../untc/participants.ts';

/** The columns by their headings, in small letters. */
const COLUMNS: readonly string[] = ['participant', 'action', 'date of notification/deposit', 'date of effect'];

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
type ActionRow = ReadonlyMap<string, string>;

function actionRowsOf($: CheerioAPI): ActionRow[] {
  const [table, ...others] = $('table')
    .toArray()
    .map((table) => rowsOf($, table).map((cells) => cells.map((cell) => readMarkup(cell).text)))
    .filter(([headings]) => /^participant$/i.test(headings?.[0] ?? '') && headings?.some((heading) => /^action$/i.test(heading)));
  if (others.length > 0) throw new RecordRefused('no participants table', { tables: others.length + 1 });
  if (table === undefined) return [];
  refuseLargeTable(table);
  const [headings = [], ...rows] = table;
  const columns = headings.map((heading) => heading.toLowerCase());
  refuseDoubledHeading(headings);
  const wrong = columns.find((heading) => !COLUMNS.includes(heading)) ?? COLUMNS.find((heading) => !columns.includes(heading));
  if (wrong !== undefined) throw new RecordRefused('unknown heading', { heading: wrong, headings });
  return rows.map((cells) => {
    const row = new Map(columns.map((column, index) => [column, cells[index] ?? '']));
    const name = row.get('participant') ?? '';
    if (cells.length !== columns.length || name === '')
      throw new RecordRefused('ragged row', { name, cells: cells.length, columns: columns.length });
    return row;
  });
}

function readAct(row: ActionRow): ListedActs[] {
  const participant = row.get('participant') ?? '';
  const marker = row.get('action') ?? '';
  const kind = KIND_OF_WORDS.find(([pattern]) => pattern.test(marker.toLowerCase()))?.[1];
  if (kind === undefined) {
    if (BESIDE.test(marker.toLowerCase())) return [];
    throw new RecordRefused('unknown marker', { marker, participant });
  }
  const date = readDate(row.get('date of notification/deposit'), participant);
  if (date === null) throw new RecordRefused('unreadable cell', { cell: '', participant });
  const effectiveOn = readDate(row.get('date of effect'), participant);
  return [{ names: [participant], actions: [{ kind, date, ended: false, effectiveOn }] }];
}

/** A day as `25/09/2014`; null for an empty cell. */
function readDate(cell = '', participant: string): CivilDate | null {
  if (cell === '') return null;
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(cell) ?? [];
  const date = dayOf(day, month, year);
  if (date === null) throw new RecordRefused('unreadable cell', { cell, participant });
  return date;
}
