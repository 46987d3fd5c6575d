import { pageTable } from './status-page.ts';

/** The headings of the register's table. */
export const REGISTRATION_HEADINGS = ['Participant', 'Action', 'Date of Notification/Deposit', 'Date of Effect'];

/** A few rows of the register, as it writes them. */
export const REGISTRATION_ROWS = [
  ['Argentina', 'Ratification', '25/09/2014', '24/12/2014'],
  ['Argentina', 'Signature', '03/06/2013', ''],
  ['Kazakhstan', 'Accession', '08/12/2017', '08/03/2018'],
  ['Kazakhstan', 'Declaration', '08/12/2017', ''],
  ['Spain', 'Provisional application under article 23', '03/06/2013', '24/12/2014'],
  ['Spain', 'Ratification', '02/04/2014', '24/12/2014'],
];

/** The register's page of a treaty. */
export function registrationPage({
  number = '52373',
  headings = REGISTRATION_HEADINGS,
  rows = REGISTRATION_ROWS,
  after = '',
}: {
  number?: string | null;
  headings?: string[];
  rows?: string[][];
  after?: string;
} = {}): string {
  return `<!DOCTYPE html><html><body><form>
<table>${number === null ? '' : `<tr><td>Registration Number</td><td>${number}</td></tr>`}
<tr><td>Title</td><td>Arms Trade Treaty</td></tr><tr><td>Participant(s)</td><td>Submitter</td></tr></table>
${pageTable('ctl00_dgActions', headings, rows)}${after}</form></body></html>`;
}

/** An action of UNODA's database. */
export interface UnodaAction {
  state: string | null;
  date?: string;
  type?: string | null;
  word?: string | null;
  officialName?: string | null;
}

/** An answer of UNODA's database. */
export function unodaAnswer(
  actions: UnodaAction[],
  treaty: { full_name?: string; short_name?: string; count_sig_states?: unknown; count_states_parties?: unknown } = {},
): string {
  const actions_ = actions.map(({ state, date = '2013-06-03 00:00:00', type = 'SIG', word = null, officialName = null }) => ({
    date,
    type,
    action_type_: word,
    state: {
      name: state,
      country_: officialName && { country_country_name: { countryname_official_short_name: officialName } },
    },
  }));
  const data = {
    full_name: 'The Arms Trade Treaty',
    short_name: 'att',
    count_sig_states: null,
    count_states_parties: null,
    ...treaty,
    actions_,
  };
  return JSON.stringify({ data: { treaty_: { data } } });
}

/** The Secretariat's status page around its section of numbers. */
export function secretariatPage(numbers: string, section = 'Status of Participation'): string {
  return `<!DOCTYPE html><html><body><h1>The Arms Trade Treaty</h1><p>156 States voted for the treaty.</p>
<h2>${section}</h2><p>All States, as at today, of 195.</p>${numbers}<h3>List</h3><p>Albania</p></body></html>`;
}
