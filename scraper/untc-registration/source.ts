import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import type { CrossCheckSource } from '../cross-check.ts';
import type { Fetcher } from '../fetch/fetcher.ts';
import { readRegistration } from './read-registration.ts';
import { registrationOf } from './registrations.ts';

/** The UN's register of treaties, on the depositary's own site. `baseUrl` is that of the UN Treaty Collection. */
export function createRegistrationSource({ baseUrl, fetcher }: { baseUrl: string; fetcher: Fetcher }): CrossCheckSource {
  const addressOf = (treaty: Treaty): string => registrationAddress(baseUrl, treaty);
  const asked = { who: "The UN's register of treaties", accept: 'text/html' };
  return {
    id: 'un-registration',
    name: "the UN's register of treaties",
    addressOf,
    fetch: async (treaty, options) => fetcher.fetchBody(addressOf(treaty), { ...options, ...asked }),
    fetchUnlessKnown: async (treaty, known, options) =>
      fetcher.fetchBodyUnlessKnown(addressOf(treaty), known, { ...options, ...asked }),
    read: readRegistration,
  };
}

/** Where the register shows the treaty's record. Throws `RecordRefused` when its registration is not known. */
export function registrationAddress(baseUrl: string, treaty: Treaty): string {
  return `${baseUrl.replace(/\/+$/, '')}/Pages/showDetails.aspx?objid=${registrationOf(treaty).objectId}&clang=_en`;
}
