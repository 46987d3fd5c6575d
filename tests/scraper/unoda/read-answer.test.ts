import fc from 'fast-check';
import { readUnodaAnswer } from '../../../scraper/unoda/read-answer.ts';
import { armsTradeTreaty } from '../../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { antiPersonnelMinesConvention } from '../../support/anti-personnel-mines-convention.ts';
import { type UnodaAction, unodaAnswer } from '../../support/cross-check-pages.ts';
import { refusalOf } from '../../support/refusal.ts';

const read = (text: string, treaty = armsTradeTreaty) => readUnodaAnswer(Buffer.from(text), treaty);
const one = (action: UnodaAction) => read(unodaAnswer([action]));

it('reads signatures and instruments of each State; days of effect are not in it', () => {
  const actions = [
    { state: 'Grenada', date: '2013-06-03 00:00:00' },
    { state: 'Grenada', date: '2013-10-22 00:00:00', type: 'RAT' },
    { state: 'Kazakhstan', date: '2017-12-08', type: 'ACC', word: 'Accession' },
  ];
  expect(read(unodaAnswer(actions, { count_sig_states: 1, count_states_parties: '2' }))).toEqual({
    stated: { signatories: 1, parties: 2, signedNotJoined: null, notJoined: null },
    states: [
      {
        name: 'Grenada',
        iso3: 'GRD',
        signedOn: '2013-06-03',
        consent: { kind: 'ratification', depositedOn: '2013-10-22' },
        inForceOn: null,
      },
      {
        name: 'Kazakhstan',
        iso3: 'KAZ',
        signedOn: null,
        consent: { kind: 'accession', depositedOn: '2017-12-08' },
        inForceOn: null,
      },
    ],
    unclearStates: [],
    problems: [],
  });
});

it.each([
  ['RAT', null, 'ratification'],
  ['RAT', 'Acceptance', 'acceptance'],
  ['RAT', 'Approval', 'approval'],
  ['ACC', null, 'accession'],
  ['SUC', 'Succession', 'succession'],
  [null, 'Ratification', 'ratification'],
])('the type %s with the word %s is %s', (type, word, kind) => {
  expect(one({ state: 'Japan', type, word }).states[0]?.consent?.kind).toBe(kind);
});

it('a State is known by any of its names, unless they lead to two States', () => {
  expect(one({ state: 'Holland', officialName: 'Netherlands' }).states[0]).toMatchObject({ name: 'Holland', iso3: 'NLD' });
  expect(one({ state: 'Japan', officialName: 'Norway' })).toMatchObject({
    states: [{ name: 'Japan', iso3: null }],
    problems: [{ code: 'unknown name', data: { name: 'Japan' } }],
  });
});

it('totals that differ from the list are kept as stated, and noticed', () => {
  expect(read(unodaAnswer([{ state: 'Japan' }], { count_sig_states: 130, count_states_parties: 0 }))).toMatchObject({
    stated: { signatories: 130, parties: 0 },
    problems: [{ code: 'other total listed', data: { total: 'signatories', stated: 130, listed: 1 } }],
  });
});

const japan = { state: 'Japan' };
it.each([
  ['an empty body', '', 'empty body'],
  ['HTML', '<html></html>', 'not a record'],
  ['an answer that breaks off', unodaAnswer([japan]).slice(0, -3), 'not a record'],
  ["an error in GraphQL's shape", '{"errors":[{"message":"no"}],"data":null}', 'not a record'],
  ['a treaty that is not there', '{"data":{"treaty_":{"data":null}}}', 'not a record'],
  ['no actions', unodaAnswer([]), 'no participants table'],
  ["another treaty's short name", unodaAnswer([japan], { short_name: 'tpnw' }), 'wrong treaty'],
  ["another treaty's title", unodaAnswer([japan], { full_name: 'A Trade Treaty' }), 'wrong treaty'],
  ['a date with a time', unodaAnswer([{ ...japan, date: '2014-09-25 04:00:00' }]), 'not a record'],
  ['a day that does not exist', unodaAnswer([{ ...japan, date: '2014-02-30 00:00:00' }]), 'not a record'],
  ['a type that is not known', unodaAnswer([{ ...japan, type: 'XYZ' }]), 'unknown marker'],
  ['a type and a word that contradict each other', unodaAnswer([{ ...japan, word: 'Accession' }]), 'unknown marker'],
  ['an action of nobody', unodaAnswer([{ state: ' ' }]), 'unreadable cell'],
])('refuses %s', (_what, text, refusal) => expect(refusalOf(() => read(text))).toBe(refusal));

it('refuses a treaty whose name there is not known', () => {
  expect(refusalOf(() => read(unodaAnswer([japan]), antiPersonnelMinesConvention))).toBe('not at this source');
});

it('throws nothing but refusals, whatever the JSON', () => {
  fc.assert(fc.property(fc.json(), (text) => typeof refusalOf(() => read(text)) === 'string'));
});
