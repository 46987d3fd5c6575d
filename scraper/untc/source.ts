import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import type { UnavailableReason } from '../errors.ts';
import { createFetcher, type Fetcher, type FetcherSettings, fetchableAt } from '../fetch/fetcher.ts';
import type { Source } from '../source.ts';
import { readUntcRecord } from './read-record.ts';

export interface UntcSettings extends FetcherSettings {
  /** `https://treaties.un.org`, or a stand-in. */
  readonly baseUrl: string;
  /** The fetcher that the program's sources share; its settings then take the place of those given here. */
  readonly fetcher?: Fetcher;
}

/** The depositary: the UN Secretary-General, as published by the UN Treaty Collection. */
export function createUntcSource({ baseUrl, fetcher, ...settings }: UntcSettings): Source {
  const request = {
    source: 'untc',
    accept: 'text/xml',
    standIn: (body: Uint8Array) => maintenanceUnless(/<Treaty[\s>]/, body),
  };
  return {
    id: 'untc',
    view: 'record',
    ...fetchableAt(fetcher ?? createFetcher(settings), (treaty) => recordAddress(baseUrl, treaty), request),
    read: readUntcRecord,
  };
}

/**
 * Whether the body is the page that stands in for every other one while the depositary's site is being worked on, with the status 200.
 * What has the marks of the page that was asked for is that page, even if it holds these words.
 */
export function maintenanceUnless(marks: RegExp, body: Uint8Array): UnavailableReason | null {
  const text = Buffer.from(body).toString('latin1');
  return !marks.test(text) && /urgent\s+maintenance\s+and\s+is\s+currently\s+unavailable/i.test(text) ? 'maintenance' : null;
}

/** Where the depositary publishes a treaty's record: by volume, chapter and number of its own publication. */
export function recordAddress(baseUrl: string, treaty: Treaty): string {
  const chapter = treaty.number.split('-')[0];
  return `${baseUrl.replace(/\/+$/, '')}/doc/Publication/MTDSG/Volume%20${treaty.volume}/Chapter%20${chapter}/${treaty.number}.en.xml`;
}
