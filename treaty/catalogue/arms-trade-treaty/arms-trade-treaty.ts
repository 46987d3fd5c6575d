import { parseCivilDate } from '../../civil-date.ts';
import type { Treaty } from '../treaty.ts';
import { notes } from './notes.ts';
import { vote } from './vote.ts';

const NINETY_DAYS = { days: 90 } as const;

/** The Arms Trade Treaty. */
export const armsTradeTreaty: Treaty = {
  number: 'XXVI-8',
  title: 'Arms Trade Treaty',
  shortTitle: 'ATT',
  inText: { full: 'the Arms Trade Treaty', short: 'the treaty' },
  volume: 'II',
  adoption: { date: parseCivilDate('2013-04-02'), document: 'A/RES/67/234 B' },
  treatySeries: { volume: '3013', number: '52373' },
  openedForSignatureOn: parseCivilDate('2013-06-03'),
  signature: { article: 'Art. 21(1)', closes: 'at entry into force' },
  ratification: { article: 'Art. 21(2)', by: 'signatories' },
  openTo: 'States',
  rule: {
    treaty: {
      article: 'Art. 22(1)',
      threshold: 50,
      counts: new Set(['ratification', 'acceptance', 'approval']),
      delay: NINETY_DAYS,
    },
    laterDeposit: { article: 'Art. 22(2)', delay: NINETY_DAYS, than: 'entry into force' },
    withdrawal: { article: 'Art. 24(2)', delay: NINETY_DAYS, later: 'when the notice says so' },
    accession: { article: 'Art. 21(3)', opens: 'at entry into force' },
  },
  provisionalApplication: { article: 'Art. 23' },
  vote,
  notes,
  depositaryPage: 'https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XXVI-8&chapter=26&clang=_en',
  elsewhere: {
    registration: { number: '52373', objectId: '08000002803628c4' },
    unodaShortName: 'att',
    secretariat: { url: 'https://thearmstradetreaty.org/treaty-status.html', statesCounted: 195 },
  },
  builtInRecord: { file: 'arms-trade-treaty/treaty-actions.csv', upTo: parseCivilDate('2026-04-08') },
};
