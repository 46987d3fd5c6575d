import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import type { CrossCheckSource } from '../cross-check.ts';
import { RecordRefused } from '../errors.ts';
import type { Fetcher } from '../fetch/fetcher.ts';
import { readSecretariatStatus } from './read-status.ts';

/** Where the Secretariat of the Arms Trade Treaty says who takes part. */
export const ATT_SECRETARIAT_URL = 'https://thearmstradetreaty.org/treaty-status.html';

/** The status page of the Secretariat of the Arms Trade Treaty (ATT Art. 18), which is not the depositary. */
export function createAttSecretariatSource({
  url = ATT_SECRETARIAT_URL,
  fetcher,
}: {
  url?: string;
  fetcher: Fetcher;
}): CrossCheckSource {
  const addressOf = (treaty: Treaty): string => {
    if (treaty.number === 'XXVI-8') return url;
    throw new RecordRefused('wrong treaty', `The ATT Secretariat does not state the status of the ${treaty.title}.`);
  };
  const asked = { who: 'The ATT Secretariat', accept: 'text/html' };
  return {
    id: 'att-secretariat',
    name: "the ATT Secretariat's status page",
    addressOf,
    fetch: async (treaty, options) => fetcher.fetchBody(addressOf(treaty), { ...options, ...asked }),
    fetchUnlessKnown: async (treaty, known, options) =>
      fetcher.fetchBodyUnlessKnown(addressOf(treaty), known, { ...options, ...asked }),
    read: readSecretariatStatus,
  };
}
