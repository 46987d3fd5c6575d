import fc from 'fast-check';
import { RecordRefused } from '../../../scraper/errors.ts';
import { readCell } from '../../../scraper/untc/cells.ts';
import { readHeading } from '../../../scraper/untc/headings.ts';

const refusalOf = (read: () => unknown): string => {
  try {
    read();
  } catch (error) {
    if (error instanceof RecordRefused) return error.code;
    throw error;
  }
  return 'read';
};

const R = 'ratification';
const consent = { A: 'acceptance', AA: 'approval', a: 'accession', d: 'succession', c: 'formal confirmation' } as const;
const { A, AA, a, d, c } = consent;
const s = 'definitive signature';
const P = 'other consent';

describe('a heading says what each marker means, and what an unmarked cell is', () => {
  it.each([
    ['Ratification, Accession(a), Succession(d)', 'consent', R, { a, d }],
    ['Accession(a), Succession(d)', 'consent', null, { a, d }],
    ['Acceptance(A), Accession(a), Succession(d)', 'consent', null, { A, a, d }],
    ['Ratification, Acceptance(A), Approval(AA), Formal confirmation(c), Accession(a), Succession(d)', 'consent', R, consent],
    ['Approval(AA), Formal confirmation(c), Acceptance(A), Accession(a), Succession(d), Ratification', 'consent', R, consent],
    ['Ratification, Act of formal confirmation(c), Accession(a)', 'consent', R, { c, a }],
    ['Definitive signature(s), Acceptance(A)', 'consent', null, { s, A }],
    ['Definitive signature(s), Ratification, Acceptance(A), Approval(AA)', 'consent', R, { s, A, AA }],
    ['Signature without reservation as to acceptance(s), Acceptance', 'consent', A, { s }],
    ['Consent to be bound(P)', 'consent', null, { P }],
    ['Participation (P), Accession (a)', 'consent', null, { P, a }],
    ['Participation', 'consent', P, {}],
    ['Ratification, Formal confirmation(c), Simplified procedure(p), Consent to be bound(P)', 'consent', R, { c, p: P, P }],
    ['Acceptance(A), Notification of succession(d)', 'consent', null, { A, d }],
    ['Ratification or Accession (a), Succession (d)', 'consent', R, { a, d }],
    ['Ratification, Acceptance (A) and Accession (a), or Succession (d)', 'consent', R, { A, a, d }],
    ['Ratification and accession', 'consent', null, {}],
    ['Ratification / Acceptance (A)', 'consent', R, { A }],
    ['Ratifications or definitive accessions(a)', 'consent', R, { a }],
    ['Date of receipt of the instrument of ratification', 'consent', R, {}],
    // A second kind without a marker: then an unmarked cell could be either.
    ['Ratification, Accession(a), Succession(d), Participation under article X', 'consent', null, { a, d }],
    ['Signature', 'signature', 'signature', {}],
    ['Signature, Succession to signature(d)', 'signature', 'signature', { d: 'succession to signature' }],
    ['Signature ad referendum', 'signature', 'signature', {}],
    ['Signature, Signature ad referendum (s)', 'signature', 'signature', { s: 'signature' }],
    ['Provisional application(n)', 'provisional application', null, { n: 'provisional application' }],
    ['Notification of provisional application(n)', 'provisional application', null, { n: 'provisional application' }],
    [
      'Undertaking of provisional application in accordance with article 31',
      'provisional application',
      'provisional application',
      {},
    ],
    [
      'Provisional application of the Agreement as amended and extended',
      'provisional application',
      'provisional application',
      {},
    ],
    // Terms of reference of study groups are accepted provisionally, then definitively (XIX-35, XIX-45).
    ['Provisional acceptance', 'provisional application', null, {}],
    ['Definitive acceptance', 'consent', A, {}],
    ['Notification of withdrawal', 'withdrawal', 'withdrawal', {}],
    ['Date of receipt of the denunciation', 'withdrawal', 'withdrawal', {}],
  ])('%s', (heading, role, unmarked, markers) => {
    const column = readHeading(heading);
    expect({ role: column.role, unmarked: column.unmarked }).toEqual({ role, unmarked });
    expect(Object.fromEntries(column.kindOfMarker)).toEqual(markers);
  });
});

describe("wordings of the depositary's records, in the order of their kinds as it comes", () => {
  it.each([
    ['Acceptance(A), Ratification', R, { A }],
    ['Acceptance(A), Succession(d)', null, { A, d }],
    ['Accession(a), Succession(d), Definitive signature(s)', null, { a, d, s }],
    ['Accession(a), Succession(d), Ratification, Definitive signature(s)', R, { a, d, s }],
    ['Approval(AA), Acceptance(A), Accession(a), Ratification, Definitive signature(s)', R, { AA, A, a, s }],
    ['Approval(AA), Acceptance(A), Accession(a), Succession(d), Ratification, Consent to be bound(P)', R, { AA, A, a, d, P }],
    ['Definitive signature(s)', null, { s }],
    ['Definitive signature(s), Acceptance(A), Succession(d), Accession(a)', null, { s, A, d, a }],
    ['Ratification, Definitive signature(s), Succession(d)', R, { s, d }],
    ['Succession(d)', null, { d }],
    ['Succession(d), Consent to be bound(P)', null, { d, P }],
    ['Ratification, Acceptance(A), Participation under articles 3 (2) and (3)(P)', R, { A, P }],
    [
      'Participation under article XI of the Protocol of 11 April 1980(P), Accession(a), Succession(d), Ratification',
      R,
      { P, a, d },
    ],
    [
      'Participation in the Agreement as amended under paragraph 4 of resolution 05-79 and paragraph 1 of article 60 of the unamended Agreement',
      P,
      {},
    ],
    ['Definitive signature or acceptance of the Protocol', null, {}],
    ['Definitive signature of the Protocol, Acceptance of the Protocol, Succession to the Protocol', null, {}],
    ['Definitive signature of the Protocol, Succession to the Agreement and the Protocol, Acceptance of the Protocol', null, {}],
    [
      'Succession to the Convention as amended by the Protocol(d), Accession to the Convention as amended by the Protocol(a), Ratification of the Convention as amended by the Protocol',
      R,
      { d, a },
    ],
  ])('%s', (heading, unmarked, markers) => {
    const column = readHeading(heading);
    expect({ role: column.role, unmarked: column.unmarked }).toEqual({ role: 'consent', unmarked });
    expect(Object.fromEntries(column.kindOfMarker)).toEqual(markers);
  });
});

describe('what is said about a kind is no further kind', () => {
  it.each([
    // "And" within what is said, and one between two kinds (VI-5, XVIII-2).
    ['Acceptance of the Protocol, Succession to the Convention and the Protocol', null, {}],
    ['Definitive signature or participation in the Convention and the Protocol, Participation(P)', null, { P }],
    ['Ratification of the Convention as amended, Accession to the Convention as amended(a)', R, { a }],
    // A comma within what is said (XXI-6-a).
    [
      'Provisional application by virtue of a notification (n), Provisional application by virtue of signature, adoption of the Agreement or accession thereto',
      'provisional application',
      { n: 'provisional application' },
    ],
    // The same with words that are kinds elsewhere (VI-18).
    [
      'Participation in the Convention by virtue of ratification, accession or succession to the Protocol of 25 March 1972 or to the 1961 Convention',
      P,
      {},
    ],
    ['Participation by virtue of ratification, Accession(a)', P, { a }],
    ['Accession(a), Participation by virtue of accession to the Protocol of 11 April 1980(P)', null, { a, P }],
    [
      'Acceptance of the Protocol, Acceptance ipso facto by virtue of article 10 (1) of the Convention of 12 September 1923, as amended(A)',
      A,
      { A },
    ],
    // The letter of an article is a marker, that of a paragraph is none.
    ['Provisional application under article 23(n)', null, { n: 'provisional application' }],
    ['Signature by non-regional members under Section 3 (c) (i) of resolution 07-79', 'signature', {}],
    ['Acceptance under article 5 (b) of the Protocol, Accession under article 6(a)', A, { a }],
    ['Provisional application under article 7 (1) (b)', 'provisional application', {}],
  ])('%s', (heading, unmarked, markers) => {
    const column = readHeading(heading);
    expect(column.unmarked).toBe(unmarked);
    expect(Object.fromEntries(column.kindOfMarker)).toEqual(markers);
  });
});

describe('an act that is none of the kinds has a kind that is not stated', () => {
  it.each([
    ['Application', 'consent', null, {}],
    ['Acceptance(A), Application(n)', 'consent', null, { A, n: null }],
    // Told beside two kinds without a marker, of which an unmarked cell could be either (VI-3).
    [
      'Definitive signature of the Protocol, Acceptance of the Protocol, Notification in respect of the Agreement as amended(d)',
      'consent',
      null,
      { d: null },
    ],
    // A signature ad referendum is none but by its confirmation, which is no consent and no second signature (XIV-7).
    ['Confirmation of signature ad referendum(C)', 'signature', null, { C: null }],
    ['Definitive signature(s), Confirmation of signature', 'consent', null, { s }],
  ])('%s', (heading, role, unmarked, markers) => {
    const column = readHeading(heading);
    expect({ role: column.role, unmarked: column.unmarked }).toEqual({ role, unmarked });
    expect(Object.fromEntries(column.kindOfMarker)).toEqual(markers);
  });
});

it.each([
  'Entry into force',
  'Date of entry into force',
  'Date of the entry into force of the Agreement',
  'Effective date',
  'Date of effect',
  'Date of effect of the denunciation',
  'Extension',
  'Notification under article 25',
  'Notification under article 21 (1)',
  'Notification of non-provisional application under article 7 (1) (b)',
])('a column of dates that are no treaty action holds none: %s', (heading) => {
  expect(readHeading(heading)).toMatchObject({ role: null, unmarked: null });
});

it.each([
  ['a word that is no kind', 'Ratificatiox'],
  ['a word that is no kind, behind a kind', 'Accession(a), Ratificatiox'],
  ['a word that goes on after a kind', 'Ratification Accession'],
  ['a word that begins like a kind', 'Accessionx(a)'],
  ['a comment', 'Remarks'],
  ['a notification of nobody knows what', 'Notification'],
  ['one marker for a kind and for an act that is none', 'Acceptance(A), Notification(A)'],
  ['one marker for two kinds', 'Acceptance(A), Approval(A)'],
  ['acts of two sorts', 'Signature, Ratification'],
  ['a bracket without its other half', 'Approval(AA)( Acceptance(A), Ratification'],
  ['a bracket that does not end', 'Approval(AA), Acceptance(A, Ratification'],
  ['a date of effect with a marker, which would be that of an act', 'Entry into force(a)'],
  ['nothing', ''],
])('a heading that is not known is refused: %s', (_what, heading) => {
  expect(refusalOf(() => readHeading(heading))).toBe('unknown heading');
});

it('a marker that its heading does not announce is refused, never taken for what it means elsewhere', () => {
  const column = readHeading('Ratification, Acceptance(A)');
  expect(refusalOf(() => readCell('3 Jun 2013 a', column, 'Norway'))).toBe('unknown marker');
  expect(refusalOf(() => readCell('3 Jun 2013 A', column, 'Norway'))).toBe('read');
});

it('a dash is an empty cell', () => {
  expect(readCell(' – ', readHeading('Signature'), 'Norway')).toEqual([]);
});

it('whatever a heading says: refused, or each marker stands in it in brackets, and each kind in words', () => {
  const pieces =
    'Ratification Accession Succession Signature Notification Definitive signature by virtue to of the and or , ; / (a) (A) (AA) ( ) under article 7 (1) (b) Date receipt Entry into force non- x'.split(
      ' ',
    );
  const words: Record<string, string> = { 'other consent': 'participation', withdrawal: 'denunciation' };
  const heading = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 }).map((drawn) => drawn.join(' '));
  let read = 0;
  fc.assert(
    fc.property(heading, (text) => {
      if (refusalOf(() => readHeading(text)) !== 'read') return;
      read++;
      const { kindOfMarker, unmarked } = readHeading(text);
      for (const [marker, kind] of [...kindOfMarker, ...(unmarked === null ? [] : [[null, unmarked] as const])]) {
        if (marker !== null) expect(text.replace(/\(\s+|\s+\)/g, (space) => space.trim())).toContain(`(${marker})`);
        expect(text.toLowerCase()).toContain(kind === null ? 'notification' : (words[kind] ?? kind).split(' ').at(-1));
      }
    }),
    { numRuns: 5_000 },
  );
  expect(read).toBeGreaterThan(100);
});
