import { armsTradeTreaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { parseCivilDate } from '../../treaty/civil-date.ts';
import { treatyOnDate } from '../../treaty/progress.ts';
import { findStateByIso3 } from '../../treaty/states.ts';
import { expressesConsent, isSignature, type TreatyActionKind } from '../../treaty/treaty-action.ts';
import { bundledParticipations } from './bundled-participations.ts';
import { REGISTRATION_HEADINGS, registrationPage, secretariatPage, unodaAnswer } from './cross-check-pages.ts';
import { statusPage } from './status-page.ts';
import { rowInTheRecord, untcRecord } from './untc-record.ts';

/** One act of the treaty's life up to 8 April 2026, and from when it binds where it does. */
export interface Act {
  readonly iso3: string;
  readonly kind: TreatyActionKind;
  readonly date: string;
  readonly inForceOn: string | null;
}

/** Every act of the shipped record. */
export async function everyAct(): Promise<Act[]> {
  const participations = await bundledParticipations();
  const { standings } = treatyOnDate(armsTradeTreaty, participations, parseCivilDate('2026-04-08'));
  return participations.flatMap(({ iso3, actions }, index) =>
    actions.flatMap(({ kind, date }) => {
      const inForceOn = expressesConsent(kind) ? (standings[index]?.consent?.inForce?.date ?? null) : null;
      return kind === null ? [] : [{ iso3, kind, date, inForceOn }];
    }),
  );
}

/** The acts with one State's instrument dated otherwise. */
export const depositedOn = (acts: readonly Act[], iso3: string, date: string): Act[] =>
  acts.map((act) => (act.iso3 === iso3 && expressesConsent(act.kind) ? { ...act, date } : act));

const nameOf = (iso3: string): string => findStateByIso3(iso3)?.name ?? iso3;
const [dayOf, monthOf] = [(date: string) => date.slice(8), (date: string) => date.slice(5, 7)];

/** The rows of the depositary's table. */
const rowsOf = (acts: readonly Act[]): string[][] =>
  [...new Set(acts.map(({ iso3 }) => iso3))].map((iso3) =>
    rowInTheRecord({
      name: nameOf(iso3),
      actions: acts
        .filter((act) => act.iso3 === iso3)
        .map(({ kind, date }) => ({ kind, date: parseCivilDate(date), ended: false })),
    }),
  );

/** The depositary's record of these acts. */
export const recordOf = (acts: readonly Act[]): Buffer => untcRecord({ rows: rowsOf(acts) });

/** The depositary's status page, of 1 June 2026. */
export const pageOf = (acts: readonly Act[]): string =>
  statusPage({ rows: rowsOf(acts), stamp: 'STATUS AS AT : 01-06-2026 03:15:27 EDT' });

/** The register's page. */
export function registerOf(acts: readonly Act[]): string {
  const day = (date: string | null): string => (date === null ? '' : `${dayOf(date)}/${monthOf(date)}/${date.slice(0, 4)}`);
  const words = (kind: string): string => `${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}`;
  const rows = acts.map(({ iso3, kind, date, inForceOn }) => [nameOf(iso3), words(kind), day(date), day(inForceOn)]);
  return registrationPage({ headings: REGISTRATION_HEADINGS, rows });
}

/** The answer of UNODA's database, which calls acceptance and approval ratification and has no provisional application. */
export function unodaOf(acts: readonly Act[]): string {
  const typeOf = (kind: TreatyActionKind): string => (isSignature(kind) ? 'SIG' : kind === 'accession' ? 'ACC' : 'RAT');
  return unodaAnswer(
    acts
      .filter(({ kind }) => kind !== 'provisional application')
      .map(({ iso3, kind, date }) => ({ state: nameOf(iso3), date: `${date} 00:00:00`, type: typeOf(kind) })),
  );
}

/** The Secretariat's page with these numbers; it counts 195 States. */
export const secretariatOf = (parties: number, signedNotJoined: number): string =>
  secretariatPage(
    `<p>${parties} States Parties</p><p>${signedNotJoined} Signatories not yet States Parties</p>
     <p>${195 - parties - signedNotJoined} States not yet joined</p>`,
  );
