import type { Reading, View } from '../treaty/reading.ts';
import { readBundledRecord } from './bundled/read-bundled-record.ts';
import { readUntcRecord } from './untc/read-record.ts';
import { readStatusPage } from './untc/read-status-page.ts';

const READERS: Readonly<Record<View, (body: Uint8Array) => Reading>> = {
  record: readUntcRecord,
  'status page': readStatusPage,
  bundled: readBundledRecord,
};

/** Reads a kept record with today's reader of its shape. Throws `RecordRefused`. */
export const readKept = (view: View, body: Uint8Array): Reading => READERS[view](body);
