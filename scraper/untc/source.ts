import type { Treaty } from '../../treaty/catalogue.ts';
import type { Source } from '../source.ts';
import { type FetchManners, fetchBody } from './fetch-body.ts';
import { readUntcRecord } from './read-record.ts';

export interface UntcSettings extends Partial<Omit<FetchManners, 'userAgent'>> {
  /** `https://treaties.un.org`, or a stand-in. */
  readonly baseUrl: string;
  /** Where the depositary's operators can reach whoever runs this program. */
  readonly contactUrl: string | undefined;
}

const MANNERS: Omit<FetchManners, 'userAgent'> = {
  timeout: 30_000,
  largestBody: 8 * 1024 * 1024,
  retryDelays: [2_000, 8_000],
  longestRetryAfter: 120_000,
};

/** How the depositary is asked, by the settings. */
export function mannersOf({ baseUrl: _, contactUrl, ...manners }: UntcSettings): FetchManners {
  return { ...MANNERS, ...manners, userAgent: `arms-trade-treaty-tracker/0.1${contactUrl ? ` (+${contactUrl})` : ''}` };
}

/** The depositary: the UN Secretary-General, as published by the UN Treaty Collection. */
export function createUntcSource(settings: UntcSettings): Source {
  return {
    id: 'untc',
    fetch: (treaty, options) => fetchBody(recordAddress(settings.baseUrl, treaty), mannersOf(settings), options),
    read: readUntcRecord,
  };
}

/** Where the depositary publishes a treaty's record: by volume, chapter and number of its own publication. */
export function recordAddress(baseUrl: string, treaty: Treaty): string {
  const chapter = treaty.number.split('-')[0];
  return `${baseUrl.replace(/\/+$/, '')}/doc/Publication/MTDSG/Volume%20${treaty.volume}/Chapter%20${chapter}/${treaty.number}.en.xml`;
}
