import { createAttSecretariatSource } from '../scraper/att-secretariat/source.ts';
import type { CrossCheckSource } from '../scraper/cross-check.ts';
import type { Fetcher } from '../scraper/fetch/fetcher.ts';
import { createUnodaSource } from '../scraper/unoda/source.ts';
import { createStatusPageCrossCheck } from '../scraper/untc/status-page-source.ts';
import { createRegistrationSource } from '../scraper/untc-registration/source.ts';
import type { Config } from './config.ts';

/** Every place that the depositary's record can be compared with, in the order in which they are asked, whether or not they are. */
export function createCrossCheckSources(
  { untcBaseUrl, contactUrl, unodaUrl, attSecretariatUrl }: Config,
  fetcher: Fetcher,
): readonly CrossCheckSource[] {
  return [
    createStatusPageCrossCheck({ baseUrl: untcBaseUrl, contactUrl, fetcher }),
    createRegistrationSource({ baseUrl: untcBaseUrl, fetcher }),
    createUnodaSource({ url: unodaUrl, fetcher }),
    createAttSecretariatSource({ url: attSecretariatUrl, fetcher }),
  ];
}
