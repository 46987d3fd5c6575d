import { readRegistration } from '../../../scraper/untc-registration/read-registration.ts';
import { armsTradeTreaty } from '../../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { nuclearWeaponsTreaty } from '../../../treaty/catalogue/nuclear-weapons-treaty/nuclear-weapons-treaty.ts';
import { REGISTRATION_HEADINGS, REGISTRATION_ROWS, registrationPage } from '../../support/cross-check-pages.ts';
import { refusalOf } from '../../support/refusal.ts';
import { pageTable } from '../../support/status-page.ts';

const read = (page: string, treaty = armsTradeTreaty) => readRegistration(Buffer.from(page), treaty);
const page = (rows: string[][]) => registrationPage({ rows });

it('reads signature, deposit and day of effect of each State, day first', () => {
  expect(read(registrationPage())).toEqual({
    stated: { signatories: null, parties: null, signedNotJoined: null, notJoined: null },
    states: [
      {
        name: 'Argentina',
        iso3: 'ARG',
        signedOn: '2013-06-03',
        consent: { kind: 'ratification', depositedOn: '2014-09-25' },
        inForceOn: '2014-12-24',
      },
      {
        name: 'Kazakhstan',
        iso3: 'KAZ',
        signedOn: null,
        consent: { kind: 'accession', depositedOn: '2017-12-08' },
        inForceOn: '2018-03-08',
      },
      {
        name: 'Spain',
        iso3: 'ESP',
        signedOn: null,
        consent: { kind: 'ratification', depositedOn: '2014-04-02' },
        inForceOn: '2014-12-24',
      },
    ],
    unclearStates: [],
    problems: [],
  });
});

it('the day of effect of a provisional application is never that of the treaty (ATT Art. 23)', () => {
  const rows = [['Spain', 'Provisional application under article 23', '03/06/2013', '24/12/2014']];
  expect(read(page(rows)).states).toMatchObject([{ consent: null, inForceOn: null }]);
});

it('columns are found by their headings, in any order', () => {
  const turn = ([participant = '', ...others]: string[]) => [participant, ...others.toReversed()];
  const turned = registrationPage({ headings: turn(REGISTRATION_HEADINGS), rows: REGISTRATION_ROWS.map(turn) });
  expect(read(turned)).toEqual(read(registrationPage()));
});

it('two names of one State are one State; a name that is none stays and is noticed', () => {
  const rows = [
    ['Turkey', 'Signature', '02/07/2013', ''],
    ['Türkiye', 'Ratification', '02/07/2015', '30/09/2015'],
    ['Atlantis', 'Signature', '02/07/2013', ''],
  ];
  expect(read(page(rows))).toMatchObject({
    states: [
      { iso3: 'TUR', signedOn: '2013-07-02', consent: {} },
      { name: 'Atlantis', iso3: null },
    ],
    problems: [{ code: 'unknown name', data: { name: 'Atlantis' } }],
  });
});

it.each([
  ['two different instruments', ['Spain', 'Accession', '02/04/2015', '01/07/2015'], 'two instruments'],
  ['a withdrawal', ['Spain', 'Withdrawal', '02/04/2015', '01/07/2015'], 'withdrawal not compared'],
])('a State with %s is left out, never guessed', (_what, row, problem) => {
  expect(read(page([...REGISTRATION_ROWS, row]))).toMatchObject({
    states: [{ iso3: 'ARG' }, { iso3: 'KAZ' }],
    unclearStates: ['ESP'],
    problems: [{ code: problem, data: { name: 'Spain' } }],
  });
});

it.each([
  ['an empty body', '', 'empty body'],
  ['a page that breaks off', registrationPage().slice(0, -8), 'truncated body'],
  ['something else', '{}', 'not a record'],
  ['a page without a registration number', registrationPage({ number: null }), 'not a record'],
  ["another treaty's page", registrationPage({ number: '4' }), 'wrong treaty'],
  ['no actions', page([]), 'no participants table'],
  ['two tables of actions', registrationPage({ after: pageTable('x', REGISTRATION_HEADINGS, []) }), 'no participants table'],
  [
    'a column that is not known',
    registrationPage({ headings: [...REGISTRATION_HEADINGS, 'Place'], rows: [] }),
    'unknown heading',
  ],
  [
    'a column that is missing',
    registrationPage({ headings: REGISTRATION_HEADINGS.slice(0, 3), rows: [['a', 'b', 'c']] }),
    'unknown heading',
  ],
  ['twice the same column', registrationPage({ headings: [...REGISTRATION_HEADINGS, 'Action'], rows: [] }), 'doubled heading'],
  ['a ragged row, such as that of a pager', page([...REGISTRATION_ROWS, ['1 2 3']]), 'ragged row'],
  ['an action that is not known', page([['Spain', 'Adhesion', '02/04/2014', '']]), 'unknown marker'],
  ['a month first', page([['Spain', 'Ratification', '04/23/2014', '']]), 'unreadable cell'],
  ['a deposit without a day', page([['Spain', 'Ratification', '', '24/12/2014']]), 'unreadable cell'],
])('refuses %s', (_what, text, refusal) => expect(refusalOf(() => read(text))).toBe(refusal));

it('refuses a treaty whose registration is not known', () => {
  expect(refusalOf(() => read(registrationPage(), nuclearWeaponsTreaty))).toBe('not at this source');
});
