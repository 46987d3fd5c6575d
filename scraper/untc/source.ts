import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import type { Reading } from '../../treaty/reading.ts';
import { type BodyRequest, createFetcher, type Fetcher, type FetcherSettings } from '../fetch/fetcher.ts';
import type { FetchOptions, Source } from '../source.ts';
import { readUntcRecord } from './read-record.ts';

export interface UntcSettings extends FetcherSettings {
  /** `https://treaties.un.org`, or a stand-in. */
  readonly baseUrl: string;
  /** Where the program has several sources: the one fetcher of them all. The manners given here do not matter then. */
  readonly fetcher?: Fetcher;
}

/** The depositary: the UN Secretary-General, as published by the UN Treaty Collection. */
export function createUntcSource(settings: UntcSettings): Source {
  return depositarySource(settings, { view: 'record', accept: 'text/xml', addressOf: recordAddress, read: readUntcRecord });
}

/** A source at the depositary, by what it asks for. */
export function depositarySource(
  { baseUrl, fetcher, ...settings }: UntcSettings,
  view: {
    readonly view: Source['view'];
    readonly accept: string;
    readonly addressOf: (baseUrl: string, treaty: Treaty) => string;
    readonly read: (body: Uint8Array) => Reading;
  },
): Source {
  const { fetchBody, fetchBodyUnlessKnown } = fetcher ?? createFetcher(settings);
  const requestOf = (options: FetchOptions): BodyRequest => ({ ...options, who: 'The depositary', accept: view.accept });
  return {
    id: 'untc',
    view: view.view,
    fetch: (treaty, options) => fetchBody(view.addressOf(baseUrl, treaty), requestOf(options)),
    fetchUnlessKnown: (treaty, known, options) =>
      fetchBodyUnlessKnown(view.addressOf(baseUrl, treaty), known, requestOf(options)),
    addressOf: (treaty) => view.addressOf(baseUrl, treaty),
    read: view.read,
  };
}

/** Where the depositary publishes a treaty's record: by volume, chapter and number of its own publication. */
export function recordAddress(baseUrl: string, treaty: Treaty): string {
  const chapter = treaty.number.split('-')[0];
  return `${baseUrl.replace(/\/+$/, '')}/doc/Publication/MTDSG/Volume%20${treaty.volume}/Chapter%20${chapter}/${treaty.number}.en.xml`;
}
