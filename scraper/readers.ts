import type { Treaty } from '../treaty/catalogue/treaty.ts';
import type { Reading, View } from '../treaty/reading.ts';
import { readSecretariatStatus } from './att-secretariat/source.ts';
import { isBundledRecord, readBundledRecord } from './bundled/source.ts';
import type { CrossCheckRecord, CrossCheckSourceId } from './cross-check.ts';
import { readUnodaAnswer } from './unoda/source.ts';
import { readUntcRecord } from './untc/read-record.ts';
import { readStatusPage } from './untc/read-status-page.ts';
import { readPageAsOtherSource } from './untc/source.ts';
import { readRegistration } from './untc-registration/source.ts';

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

/** The readers of the other sources' records. Each throws `RecordRefused`. */
export const CROSS_CHECK_READERS: Readonly<Record<CrossCheckSourceId, (body: Uint8Array, treaty: Treaty) => CrossCheckRecord>> = {
  'untc-page': readPageAsOtherSource,
  'un-registration': readRegistration,
  unoda: readUnodaAnswer,
  'att-secretariat': readSecretariatStatus,
};

/** Reads a treaty's record in whichever view it is, told apart by its content. Throws `RecordRefused`. */
export function readAnyView(body: Uint8Array): Reading {
  const text = Buffer.from(body).toString('latin1');
  if (/<html[\s>]/i.test(text) && !/<Treaty[\s>]/.test(text)) return readStatusPage(body);
  return isBundledRecord(body) ? readBundledRecord(body) : readUntcRecord(body);
}
