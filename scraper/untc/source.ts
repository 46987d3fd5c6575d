import type { Treaty } from '../../treaty/catalogue.ts';
import type { Reading } from '../../treaty/reading.ts';
import type { UnavailableReason } from '../errors.ts';
import { type BodyRequest, createFetcher, type Fetcher, type FetcherSettings } from '../fetch/fetcher.ts';
import type { FetchOptions, Source } from '../source.ts';
import { readUntcRecord } from './read-record.ts';

export interface UntcSettings extends FetcherSettings {
  /** `https://treaties.un.org`, or a stand-in. */
  readonly baseUrl: string;
  /** The fetcher that the program's sources share; its settings then take the place of those given here. */
  readonly fetcher?: Fetcher;
}

/** The depositary: the UN Secretary-General, as published by the UN Treaty Collection. */
export function createUntcSource(settings: UntcSettings): Source {
  return depositarySource(settings, {
    view: 'record',
    accept: 'text/xml',
    addressOf: recordAddress,
    standIn: (body) => maintenanceUnless(/<Treaty[\s>]/, body),
    read: readUntcRecord,
  });
}

/** One view of the depositary's record as a source. */
export function depositarySource(
  { baseUrl, fetcher, ...settings }: UntcSettings,
  {
    view,
    accept,
    addressOf,
    standIn,
    read,
  }: Pick<Source, 'view'> &
    Required<Pick<BodyRequest, 'accept' | 'standIn'>> & {
      readonly addressOf: (baseUrl: string, treaty: Treaty) => string;
      readonly read: (body: Uint8Array) => Reading;
    },
): Source {
  const { fetchBody, fetchBodyIfChanged } = fetcher ?? createFetcher(settings);
  const requestOf = (options: FetchOptions): BodyRequest => ({ ...options, source: 'untc', accept, standIn });
  return {
    id: 'untc',
    view,
    fetch: (treaty, options) => fetchBody(addressOf(baseUrl, treaty), requestOf(options)),
    fetchIfChanged: (treaty, known, options) => fetchBodyIfChanged(addressOf(baseUrl, treaty), known, requestOf(options)),
    addressOf: (treaty) => addressOf(baseUrl, treaty),
    read,
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
