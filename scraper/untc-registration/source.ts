import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import type { CrossCheckSource } from '../cross-check.ts';
import { atSource } from '../errors.ts';
import { type Fetcher, fetchableAt } from '../fetch/fetcher.ts';
import { maintenanceUnless } from '../untc/source.ts';
import { readRegistration } from './read-registration.ts';

/** The UN's register of treaties, on the depositary's own site. `baseUrl` is that of the UN Treaty Collection. */
export function createRegistrationSource({ baseUrl, fetcher }: { baseUrl: string; fetcher: Fetcher }): CrossCheckSource {
  return {
    id: 'un-registration',
    ...fetchableAt(fetcher, (treaty) => registrationAddress(baseUrl, treaty), {
      source: 'un-registration',
      accept: 'text/html',
      standIn: (body) => maintenanceUnless(/Registration Number/i, body),
    }),
    read: readRegistration,
  };
}

/** Where the register shows the treaty's record. Throws `RecordRefused` for a treaty that the register does not have. */
export function registrationAddress(baseUrl: string, treaty: Treaty): string {
  const { objectId } = atSource('un-registration', treaty, treaty.elsewhere.registration);
  return `${baseUrl.replace(/\/+$/, '')}/Pages/showDetails.aspx?objid=${objectId}&clang=_en`;
}
