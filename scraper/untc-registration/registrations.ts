import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import { RecordRefused } from '../errors.ts';

/** Under what the UN's register has a treaty (UN Charter, Art. 102). */
export interface Registration {
  /** `52373`. */
  readonly number: string;
  /** By what the UN Treaty Collection's site names the record. */
  readonly objectId: string;
}

/** The registrations that are known, by MTDSG number. They cannot be told from it. */
const REGISTRATIONS: Readonly<Record<string, Registration>> = {
  'XXVI-8': { number: '52373', objectId: '08000002803628c4' },
};

/** The treaty's registration. Throws `RecordRefused` when it is not known. */
export function registrationOf(treaty: Treaty): Registration {
  const registration = REGISTRATIONS[treaty.number];
  if (registration) return registration;
  throw new RecordRefused('wrong treaty', `Under which number the ${treaty.title} is registered is not known.`);
}
