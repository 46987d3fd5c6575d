import type { Reading, View } from '../treaty/reading.ts';
import { isBundledRecord, readBundledRecord } from './bundled/source.ts';
import { readUntcRecord } from './untc/read-record.ts';
import { readStatusPage } from './untc/read-status-page.ts';

/**
 * The version of what turns archived records into facts: the readers and the rules of the ledger. Raise it with every change by which an archived
 * record gives other facts: each program then rereads the archived records once, when it starts.
 */
export const READER_VERSION = 2;

const READERS: Readonly<Record<View, (body: Uint8Array) => Reading>> = {
  record: readUntcRecord,
  'status page': readStatusPage,
  bundled: readBundledRecord,
};

/** Reads an archived record. Throws `RecordRefused`. */
export const readArchived = (view: View, body: Uint8Array): Reading => READERS[view](body);

/** Reads a treaty's record in whichever view it is, told apart by its content. Throws `RecordRefused`. */
export function readAnyView(body: Uint8Array): Reading {
  const text = Buffer.from(body).toString('latin1');
  if (/<html[\s>]/i.test(text) && !/<Treaty[\s>]/.test(text)) return readStatusPage(body);
  return isBundledRecord(body) ? readBundledRecord(body) : readUntcRecord(body);
}
