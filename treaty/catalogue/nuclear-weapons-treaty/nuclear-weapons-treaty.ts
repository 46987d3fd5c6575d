import { parseCivilDate } from '../../civil-date.ts';
import type { Treaty } from '../treaty.ts';

/** The Treaty on the Prohibition of Nuclear Weapons. */
export const nuclearWeaponsTreaty: Treaty = {
  number: 'XXVI-9',
  title: 'Treaty on the Prohibition of Nuclear Weapons',
  shortTitle: 'TPNW',
  inText: { full: 'the Treaty on the Prohibition of Nuclear Weapons', short: 'the treaty' },
  volume: 'II',
  adoption: { date: parseCivilDate('2017-07-07'), document: 'A/CONF.229/2017/8' },
  treatySeries: { volume: null, number: '56487' },
  openedForSignatureOn: parseCivilDate('2017-09-20'),
  signature: { article: 'Art. 13', closes: 'never' },
  ratification: { article: 'Art. 14', by: 'signatories' },
  openTo: 'States',
  rule: {
    treaty: {
      article: 'Art. 15(1)',
      threshold: 50,
      counts: new Set(['ratification', 'acceptance', 'approval', 'accession']),
      delay: { days: 90 },
    },
    laterDeposit: { article: 'Art. 15(2)', delay: { days: 90 }, than: 'threshold reached' },
    withdrawal: { article: 'Art. 17(3)', delay: { months: 12 }, later: 'while in an armed conflict' },
    accession: { article: 'Art. 14', opens: 'at any time' },
  },
  provisionalApplication: null,
  vote: null,
  notes: [],
  depositaryPage: 'https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XXVI-9&chapter=26&clang=_en',
  elsewhere: { registration: null, unodaShortName: 'tpnw', secretariat: null },
  builtInRecord: null,
};
