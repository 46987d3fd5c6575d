import type { Treaty } from '../../treaty/catalogue.ts';
import { parseCivilDate } from '../../treaty/civil-date.ts';

/** The Treaty on the Prohibition of Nuclear Weapons (XXVI-9): the proof that no rule of the Arms Trade Treaty is hard-wired. */
export const nuclearWeaponsTreaty: Treaty = {
  number: 'XXVI-9',
  title: 'Treaty on the Prohibition of Nuclear Weapons',
  shortTitle: 'TPNW',
  volume: 'II',
  adoptedOn: parseCivilDate('2017-07-07'),
  openedForSignatureOn: parseCivilDate('2017-09-20'),
  signature: { article: 'Art. 13', closes: 'never' },
  ratification: { article: 'Art. 14', by: 'signatories' },
  openTo: 'States',
  elsewhere: { registration: null, unodaShortName: null, secretariat: null },
  builtInRecord: null,
  rule: {
    treaty: {
      article: 'Art. 15(1)',
      threshold: 50,
      counts: new Set(['ratification', 'acceptance', 'approval', 'accession']),
      delay: { days: 90 },
    },
    laterDeposit: { article: 'Art. 15(2)', delay: { days: 90 }, than: 'entry into force' },
    withdrawal: { article: 'Art. 17(3)', delay: { months: 12 } },
    accession: { article: 'Art. 14', opens: 'at any time' },
  },
};
