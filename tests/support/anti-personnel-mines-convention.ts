import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import { parseCivilDate } from '../../treaty/civil-date.ts';

/** The Anti-Personnel Mine Ban Convention (XXVI-5; UNTS 2056, No. 35597): months instead of days, accessions that count, successions. */
export const antiPersonnelMinesConvention: Treaty = {
  number: 'XXVI-5',
  title:
    'Convention on the Prohibition of the Use, Stockpiling, Production and Transfer of Anti-Personnel Mines and on their Destruction',
  shortTitle: 'APMBC',
  volume: 'II',
  inText: { full: 'the Anti-Personnel Mine Ban Convention', short: 'the convention' },
  adoption: { date: parseCivilDate('1997-09-18'), document: 'APL/CRP.4' },
  treatySeries: { volume: '2056', number: '35597' },
  openedForSignatureOn: parseCivilDate('1997-12-03'),
  signature: { article: 'Art. 15', closes: 'at entry into force' },
  ratification: { article: 'Art. 16(1)', by: 'signatories' },
  openTo: 'States',
  provisionalApplication: { article: 'Art. 18' },
  vote: null,
  notes: [],
  depositaryPage: 'https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XXVI-5&chapter=26&clang=_en',
  elsewhere: { registration: null, unodaShortName: null, secretariat: null },
  builtInRecord: null,
  rule: {
    treaty: {
      article: 'Art. 17(1)',
      threshold: 40,
      counts: new Set(['ratification', 'acceptance', 'approval', 'accession']),
      delay: { firstOfMonth: 6 },
    },
    laterDeposit: { article: 'Art. 17(2)', delay: { firstOfMonth: 6 }, than: 'threshold reached' },
    withdrawal: { article: 'Art. 20(3)', delay: { months: 6 }, later: 'while in an armed conflict' },
    accession: { article: 'Art. 16(2)', opens: 'at any time' },
  },
};
