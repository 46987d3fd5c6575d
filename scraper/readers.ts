import type { Treaty } from '../treaty/catalogue/treaty.ts';
import { otherTreaty, stateListedTwice } from '../treaty/check-reading.ts';
import type { Reading, View } from '../treaty/reading.ts';
import { readSecretariatStatus } from './att-secretariat/read-status.ts';
import { isBundledRecord, readBundledRecord } from './bundled/source.ts';
import { type CrossCheckRecord, type CrossCheckSourceId, gatherStates } from './cross-check.ts';
import { RecordRefused } from './errors.ts';
import { readUnodaAnswer } from './unoda/read-answer.ts';
import { readUntcRecord } from './untc/read-record.ts';
import { readStatusPage } from './untc/read-status-page.ts';
import { readRegistration } from './untc-registration/read-registration.ts';

const READERS: Readonly<Record<View, (body: Uint8Array) => Reading>> = {
  record: readUntcRecord,
  'status page': readStatusPage,
  bundled: readBundledRecord,
};

/** Reads an archived record. Throws `RecordRefused`. */
export const readArchived = (view: View, body: Uint8Array): Reading => READERS[view](body);

/** Reads the status page as what another source says. Throws `RecordRefused`. */
function readPageAsOtherSource(body: Uint8Array, treaty: Treaty): CrossCheckRecord {
  const reading = readStatusPage(body);
  const refusal = otherTreaty(reading, treaty) ?? stateListedTwice(reading.participants);
  if (refusal) throw new RecordRefused(refusal.code, refusal.data);
  return {
    ...gatherStates(reading.participants.map(({ name, actions }) => ({ names: [name], actions }))),
    stated: { ...reading.stated, signedNotJoined: null, notJoined: null },
    statusAsAt: reading.statusAsAt,
  };
}

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
