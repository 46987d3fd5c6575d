import type { Treaty } from '../../treaty/catalogue.ts';
import type { CrossCheckSource } from '../cross-check.ts';
import type { BodyRequest, Fetcher } from '../fetch/fetcher.ts';
import { maintenanceUnless } from '../untc/source.ts';
import { readRegistration, registrationOf } from './read-registration.ts';

/** The UN's register of treaties, on the depositary's own site. `baseUrl` is that of the UN Treaty Collection. */
export function createRegistrationSource({ baseUrl, fetcher }: { baseUrl: string; fetcher: Fetcher }): CrossCheckSource {
  const addressOf = (treaty: Treaty): string => registrationAddress(baseUrl, treaty);
  const request: BodyRequest = {
    source: 'un-registration',
    accept: 'text/html',
    standIn: (body) => maintenanceUnless(/Registration Number/i, body),
  };
  return {
    id: 'un-registration',
    addressOf,
    fetch: async (treaty, options) => fetcher.fetchBody(addressOf(treaty), { ...options, ...request }),
    fetchIfChanged: async (treaty, known, options) =>
      fetcher.fetchBodyIfChanged(addressOf(treaty), known, { ...options, ...request }),
    read: readRegistration,
  };
}

/** Where the register shows the treaty's record. Throws `RecordRefused` when its registration is not known. */
export function registrationAddress(baseUrl: string, treaty: Treaty): string {
  return `${baseUrl.replace(/\/+$/, '')}/Pages/showDetails.aspx?objid=${registrationOf(treaty).objectId}&clang=_en`;
}
