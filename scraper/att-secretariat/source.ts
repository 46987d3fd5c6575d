import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import type { CrossCheckSource } from '../cross-check.ts';
import { atSource } from '../errors.ts';
import { type Fetcher, fetchableAt } from '../fetch/fetcher.ts';
import { maintenanceUnless } from '../html/maintenance.ts';
import { readCrossCheckInWorker } from '../read-in-worker.ts';

/** The status page of a treaty's own Secretariat (ATT Art. 18), which is not the depositary. `url` takes the place of its address. */
export function createAttSecretariatSource({ url, fetcher }: { url?: string; fetcher: Fetcher }): CrossCheckSource {
  const id = 'att-secretariat';
  const addressOf = (treaty: Treaty): string => {
    const secretariat = atSource(id, treaty, treaty.elsewhere.secretariat);
    return url ?? secretariat.url;
  };
  const standIn = (body: Uint8Array) => maintenanceUnless(/Status of Participation/i, body);
  return {
    id,
    ...fetchableAt(fetcher, addressOf, { source: id, accept: 'text/html', standIn }),
    read: (body, treaty, options) => readCrossCheckInWorker(id, body, treaty, options),
  };
}
