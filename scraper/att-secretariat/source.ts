import type { CrossCheckSource } from '../cross-check.ts';
import { atSource } from '../errors.ts';
import { type Fetcher, fetchableAt } from '../fetch/fetcher.ts';
import { readSecretariatStatus } from './read-status.ts';

/** The status page of a treaty's own Secretariat (ATT Art. 18), which is not the depositary. `url` takes the place of its address. */
export function createAttSecretariatSource({ url, fetcher }: { url?: string; fetcher: Fetcher }): CrossCheckSource {
  const id = 'att-secretariat';
  return {
    id,
    ...fetchableAt(
      fetcher,
      (treaty) => {
        const secretariat = atSource(id, treaty, treaty.elsewhere.secretariat);
        return url ?? secretariat.url;
      },
      { source: id, accept: 'text/html' },
    ),
    read: readSecretariatStatus,
  };
}
