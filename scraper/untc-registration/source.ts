import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import type { CrossCheckSource } from '../cross-check.ts';
import { atSource } from '../errors.ts';
import { type Fetcher, fetchableAt } from '../fetch/fetcher.ts';
import { maintenanceUnless } from '../html/maintenance.ts';
import { readCrossCheckInWorker } from '../read-in-worker.ts';

/** The UN's register of treaties, on the depositary's own site. `baseUrl` is that of the UN Treaty Collection. */
export function createRegistrationSource({ baseUrl, fetcher }: { baseUrl: string; fetcher: Fetcher }): CrossCheckSource {
  const id = 'un-registration';
  const addressOf = (treaty: Treaty): string => {
    const { objectId } = atSource(id, treaty, treaty.elsewhere.registration);
    return `${baseUrl.replace(/\/+$/, '')}/Pages/showDetails.aspx?objid=${objectId}&clang=_en`;
  };
  const standIn = (body: Uint8Array) => maintenanceUnless(/Registration Number/i, body);
  return {
    id,
    ...fetchableAt(fetcher, addressOf, { source: id, accept: 'text/html', standIn }),
    read: (body, treaty, options) => readCrossCheckInWorker(id, body, treaty, options),
  };
}
