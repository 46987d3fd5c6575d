import type { Treaty } from '../../treaty/catalogue.ts';
import type { CrossCheckSource } from '../cross-check.ts';
import type { Fetcher } from '../fetch/fetcher.ts';
import { readSecretariatStatus, secretariatOf } from './read-status.ts';

/** The status page of a treaty's own Secretariat (ATT Art. 18), which is not the depositary. `url` takes the place of its address. */
export function createAttSecretariatSource({ url, fetcher }: { url?: string; fetcher: Fetcher }): CrossCheckSource {
  const addressOf = (treaty: Treaty): string => {
    const { url: own } = secretariatOf(treaty);
    return url ?? own;
  };
  const request = { source: 'att-secretariat', accept: 'text/html' };
  return {
    id: 'att-secretariat',
    addressOf,
    fetch: async (treaty, options) => fetcher.fetchBody(addressOf(treaty), { ...options, ...request }),
    fetchIfChanged: async (treaty, known, options) =>
      fetcher.fetchBodyIfChanged(addressOf(treaty), known, { ...options, ...request }),
    read: readSecretariatStatus,
  };
}
