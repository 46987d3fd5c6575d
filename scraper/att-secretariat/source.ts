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
  return {
    id: 'att-secretariat',
    name: "the ATT Secretariat's status page",
    async fetch(treaty, options) {
      if (treaty.number !== 'XXVI-8')
        throw new RecordRefused('wrong treaty', `The ATT Secretariat does not state the status of the ${treaty.title}.`);
      return fetcher.fetchBody(url, { ...options, who: 'The ATT Secretariat', accept: 'text/html' });
    },
    read: readSecretariatStatus,
  };
}
