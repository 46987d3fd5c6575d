import { isCivilDate } from '../../treaty/civil-date.ts';
import type { Participant, Reading } from '../../treaty/reading.ts';
import { findStateByIso3 } from '../../treaty/states.ts';
import type { TreatyAction } from '../../treaty/treaty-action.ts';
import { expressesConsent, isSignature, isTreatyActionKind } from '../../treaty/treaty-action.ts';
import { RecordRefused } from '../errors.ts';

/** An earlier built-in record had the column `kind_confirmed`: kinds that have been confirmed since. */
const COLUMNS = /^participant,iso3,kind,date,(kind_confirmed,)?source$/;

/**
 * Reads the record shipped with the program: comment lines with what it states of itself, a heading, and a line for each treaty
 * action with its source. Throws `RecordRefused` when a line does not fit or the totals differ from what is stated.
 */
export function readBundledRecord(body: Uint8Array): Reading {
  const lines = new TextDecoder().decode(body).split('\n');
  const comments = lines.filter((line) => line.startsWith('#'));
  const [heading, ...rows] = lines.filter((line) => line !== '' && !line.startsWith('#'));
  if (heading === undefined || !COLUMNS.test(heading))
    throw new RecordRefused('unknown heading', 'The shipped record has other columns than expected.', { heading });
  const participants = new Map<string, Participant & { actions: TreatyAction[] }>();
  for (const row of rows) {
    const { name, iso3, action } = readRow(row);
    const participant = participants.get(iso3) ?? { name, iso3, actions: [], footnotes: [] };
    participant.actions.push(action);
    participants.set(iso3, participant);
  }
  const record: Reading = {
    view: 'bundled',
    number: 'XXVI-8',
    title: 'Arms Trade Treaty',
    stated: { signatories: statedNumber(comments, 'signatories'), parties: statedNumber(comments, 'parties') },
    statusAsAt: statedDate(comments),
    participants: [...participants.values()],
    statements: [],
    tells: { names: false, statements: [] },
    problems: [],
  };
  refuseOtherTotals(record);
  return record;
}

function readRow(row: string): { name: string; iso3: string; action: TreatyAction } {
  const [name, iso3, kind, date, ...rest] = row.split(',');
  const source = rest.at(-1);
  const fits = name && iso3 && findStateByIso3(iso3) && kind && isTreatyActionKind(kind) && date && isCivilDate(date) && source;
  if (!fits || rest.length > 2) {
    throw new RecordRefused('unreadable cell', `A line of the shipped record does not fit: ${row}`, { row });
  }
  return { name, iso3, action: { kind, date, ended: false, evidence: source } };
}

function stated(comments: readonly string[], what: string): string {
  const prefix = `# ${what}: `;
  const line = comments.find((comment) => comment.startsWith(prefix));
  if (line === undefined) throw new RecordRefused('not a record', `The shipped record does not state its ${what}.`, { what });
  return line.slice(prefix.length).trim();
}

const statedNumber = (comments: readonly string[], what: string): number => Number(stated(comments, what));

function statedDate(comments: readonly string[]): Reading['statusAsAt'] {
  const date = stated(comments, 'status as at');
  if (!isCivilDate(date)) throw new RecordRefused('not a record', 'The shipped record states no date.', { date });
  return date;
}

function refuseOtherTotals({ participants, stated }: Reading): void {
  const count = (matches: (action: TreatyAction) => boolean): number =>
    participants.filter((participant) => participant.actions.some(matches)).length;
  const counted = {
    signatories: count((action) => isSignature(action.kind)),
    parties: count((action) => expressesConsent(action.kind)),
  };
  if (counted.signatories === stated.signatories && counted.parties === stated.parties) return;
  throw new RecordRefused('totals differ', 'The shipped record states other totals than it holds.', { stated, counted });
}
