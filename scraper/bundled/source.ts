import { readFile } from 'node:fs/promises';
import { isCivilDate } from '../../treaty/civil-date.ts';
import type { Participant, Reading } from '../../treaty/reading.ts';
import { findStateByIso3 } from '../../treaty/states.ts';
import { expressesConsent, isSignature, isTreatyActionKind, type TreatyAction } from '../../treaty/treaty-action.ts';
import { atSource, RecordRefused, SourceUnavailable } from '../errors.ts';
import { readRecordInWorker } from '../read-in-worker.ts';
import type { Source } from '../source.ts';
import { refuseOtherTotals } from '../untc/stated-totals.ts';

/** The built-in copy of a treaty's record, where its catalogue entry names one. */
export function createBundledSource(): Source {
  return {
    id: 'bundled',
    view: 'bundled',
    async fetch(treaty) {
      const { file } = atSource('bundled', treaty, treaty.builtInRecord);
      try {
        const body = await readFile(new URL(`../../treaty/catalogue/${file}`, import.meta.url));
        return { url: file, contentType: 'text/csv', body };
      } catch (cause) {
        throw new SourceUnavailable('no answer', file, { source: 'bundled' }, { cause });
      }
    },
    read: (body, options) => readRecordInWorker('bundled', body, options),
  };
}

/** An earlier built-in record had the column `kind_confirmed`: kinds that have been confirmed since. */
const COLUMNS = /^participant,iso3,kind,date,(kind_confirmed,)?source$/;

/** The treaty, as the first comment names it: "… treaty action under the Arms Trade Treaty (XXVI-8), up to …". */
const TREATY = /^# .*?\bunder the (?<title>\S[^()]*) \((?<number>[IVXLC]+(?:-\w+)+)\)/;

/** Whether the file has the built-in copy's heading line. */
export const isBundledRecord = (body: Uint8Array): boolean =>
  new TextDecoder()
    .decode(body)
    .split('\n')
    .some((line) => COLUMNS.test(line));

/**
 * Reads the built-in copy of a treaty's record: comment lines with the treaty's name and what the copy states of itself, a heading, and
 * a line for each treaty action with its source. Throws `RecordRefused` when a line does not fit or the totals differ from what is
 * stated.
 */
export function readBundledRecord(body: Uint8Array): Reading {
  const lines = new TextDecoder().decode(body).split('\n');
  const comments = lines.filter((line) => line.startsWith('#'));
  const [heading, ...rows] = lines.filter((line) => line !== '' && !line.startsWith('#'));
  if (heading === undefined || !COLUMNS.test(heading)) throw new RecordRefused('unknown heading', { heading: heading ?? '' });
  const { number, title } = TREATY.exec(comments[0] ?? '')?.groups ?? {};
  if (number === undefined || title === undefined) throw new RecordRefused('not a record', { missing: 'title' });
  const statusAsAt = stated(comments, 'status as at');
  if (!isCivilDate(statusAsAt)) throw new RecordRefused('not a record', { missing: 'status as at' });
  const participants = new Map<string, Participant & { actions: TreatyAction[] }>();
  for (const row of rows) {
    const { name, iso3, action } = readRow(row);
    const participant = participants.get(iso3) ?? { name, iso3, actions: [], footnotes: [] };
    participant.actions.push(action);
    participants.set(iso3, participant);
  }
  const record: Reading = {
    view: 'bundled',
    number,
    title,
    stated: { signatories: Number(stated(comments, 'signatories')), parties: Number(stated(comments, 'parties')) },
    statusAsAt,
    participants: [...participants.values()],
    statements: [],
    tells: { names: false, statements: [] },
    problems: [],
  };
  refuseDifferentTotals(record);
  return record;
}

function readRow(row: string): { name: string; iso3: string; action: TreatyAction } {
  const [name, iso3, kind, date, ...rest] = row.split(',');
  const source = rest.at(-1);
  const fits = name && iso3 && findStateByIso3(iso3) && kind && isTreatyActionKind(kind) && date && isCivilDate(date) && source;
  if (!fits || rest.length > 2) throw new RecordRefused('unreadable cell', { cell: row });
  return { name, iso3, action: { kind, date, ended: false, evidence: source } };
}

function stated(comments: readonly string[], what: string): string {
  const prefix = `# ${what}: `;
  const line = comments.find((comment) => comment.startsWith(prefix));
  if (line === undefined) throw new RecordRefused('not a record', { missing: what });
  return line.slice(prefix.length).trim();
}

function refuseDifferentTotals({ participants, stated }: Reading): void {
  const count = (matches: (action: TreatyAction) => boolean): number =>
    participants.filter((participant) => participant.actions.some(matches)).length;
  refuseOtherTotals(stated, {
    signatories: count((action) => isSignature(action.kind)),
    parties: count((action) => expressesConsent(action.kind)),
  });
}
