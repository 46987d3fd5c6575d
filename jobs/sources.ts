import { createAttSecretariatSource } from '../scraper/att-secretariat/source.ts';
import type { CrossCheckSource } from '../scraper/cross-check.ts';
import { createFetcher, type Fetcher } from '../scraper/fetch/fetcher.ts';
import type { Source } from '../scraper/source.ts';
import { createUnodaSource } from '../scraper/unoda/source.ts';
import { createStatusPageCrossCheck, createUntcPageSource, createUntcSource } from '../scraper/untc/source.ts';
import { createRegistrationSource } from '../scraper/untc-registration/source.ts';
import type { Treaty } from '../treaty/catalogue/treaty.ts';
import type { Config } from './config.ts';

/** Every source of a treaty. */
export interface Sources {
  /** The views of the depositary's record, in the order in which they are tried. */
  readonly depositary: readonly [Source, Source];
  /** What the record is compared with, in the order in which it is checked, whether or not it is switched on. */
  readonly crossChecks: readonly CrossCheckSource[];
}

/** The sources of the treaty that the settings name, behind one fetcher: requests to one host wait for each other. */
export function createSources(
  { untcBaseUrl, contactUrl, unodaUrl, attSecretariatUrl }: Config,
  { elsewhere }: Treaty,
  fetcher: Fetcher = createFetcher({ contactUrl }),
): Sources {
  const depositary = { baseUrl: untcBaseUrl, contactUrl, fetcher };
  const { registration, unodaShortName, secretariat } = elsewhere;
  return {
    depositary: [createUntcSource(depositary), createUntcPageSource(depositary)],
    crossChecks: [
      createStatusPageCrossCheck(depositary),
      ...(registration ? [createRegistrationSource(depositary)] : []),
      ...(unodaShortName ? [createUnodaSource({ url: unodaUrl, fetcher })] : []),
      ...(secretariat ? [createAttSecretariatSource({ fetcher, ...(attSecretariatUrl && { url: attSecretariatUrl }) })] : []),
    ],
  };
}
