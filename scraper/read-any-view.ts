import type { Reading } from '../treaty/reading.ts';
import { isBundledRecord, readBundledRecord } from './bundled/read-bundled-record.ts';
import { readUntcRecord } from './untc/read-record.ts';
import { readStatusPage } from './untc/read-status-page.ts';

/** Reads a treaty's record in whichever view it is, told apart by its content. Throws `RecordRefused`. */
export function readAnyView(body: Uint8Array): Reading {
  const text = Buffer.from(body).toString('latin1');
  if (/<html[\s>]/i.test(text) && !/<Treaty[\s>]/.test(text)) return readStatusPage(body);
  return isBundledRecord(body) ? readBundledRecord(body) : readUntcRecord(body);
}
