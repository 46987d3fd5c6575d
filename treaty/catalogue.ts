import { type CivilDate, parseCivilDate } from './civil-date.ts';
import type { EntryIntoForceRule } from './entry-into-force.ts';

/** A treaty that can be tracked: what the depositary calls it, where its record is, and its rules as data. */
export interface Treaty {
  /** MTDSG number, chapter and number within it: `XXVI-8`. The treaty's key everywhere. */
  readonly number: string;
  readonly title: string;
  readonly shortTitle: string;
  /** The volume of "Multilateral Treaties Deposited with the Secretary-General" that the chapter is printed in. */
  readonly volume: 'I' | 'II';
  readonly adoptedOn: CivilDate;
  /** The first day on which a treaty action is possible. */
  readonly openedForSignatureOn: CivilDate;
  /** Until when signature is open. */
  readonly signature: { readonly article: string; readonly closes: 'at entry into force' | 'never' };
  /** By whom an instrument of ratification, acceptance or approval can be deposited. */
  readonly ratification: { readonly article: string; readonly by: 'signatories' | 'all' };
  /** Whether organizations can take part, or States only (ATT Art. 21: "all States"). */
  readonly openTo: 'States' | 'States and organizations';
  readonly rule: EntryIntoForceRule;
  /** How the other sources know the treaty; null for one that does not have it. */
  readonly elsewhere: {
    /** In the UN's register of treaties (UN Charter, Art. 102): its number, and by what the UN Treaty Collection's site names the entry. */
    readonly registration: { readonly number: string; readonly objectId: string } | null;
    /** In the treaty database of the UN Office for Disarmament Affairs. */
    readonly unodaShortName: string | null;
    /** The status page of the treaty's own Secretariat, and how many States it counts in all. */
    readonly secretariat: { readonly url: string; readonly statesCounted: number } | null;
  };
  /** The file of the built-in copy of its facts; null where the program ships none. */
  readonly builtInRecord: string | null;
}

const NINETY_DAYS = { days: 90 } as const;

/** The Arms Trade Treaty: United Nations Treaty Series, vol. 3013, No. 52373. */
export const armsTradeTreaty: Treaty = {
  number: 'XXVI-8',
  title: 'Arms Trade Treaty',
  shortTitle: 'ATT',
  volume: 'II',
  adoptedOn: parseCivilDate('2013-04-02'),
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
    withdrawal: { article: 'Art. 24(2)', delay: NINETY_DAYS },
    accession: { article: 'Art. 21(3)', opens: 'at entry into force' },
  },
  elsewhere: {
    registration: { number: '52373', objectId: '08000002803628c4' },
    unodaShortName: 'att',
    secretariat: { url: 'https://thearmstradetreaty.org/treaty-status.html', statesCounted: 195 },
  },
  builtInRecord: 'att-treaty-actions.csv',
};

/** The treaties this program can track, by MTDSG number. */
export const catalogue: readonly Treaty[] = [armsTradeTreaty];
