import { defaultGroupOf, findGroup, type Group, type GroupSlug, groups, groupsOf, peersOf } from '../../treaty/groups.ts';
import { groupRows } from '../../treaty/groups-data.ts';
import { findStateByIso3, states } from '../../treaty/states.ts';

const group = (slug: GroupSlug): Group => {
  const found = findGroup(slug);
  if (found === null) throw new Error(`There is no group ${slug}.`);
  return found;
};
const codesOf = (slug: GroupSlug): string[] => group(slug).members.map(({ iso3 }) => iso3);
const slugsOf = (iso3: string): string[] => groupsOf(iso3).map(({ slug }) => slug);

it('every member is one of the 197 States and is listed once', () => {
  for (const [slug, , codes] of groupRows) {
    const listed = codes.split(' ');
    expect(listed.filter((iso3) => findStateByIso3(iso3) === null)).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
    expect(group(slug).members).toHaveLength(listed.length);
  }
});

it('each list has its source and its day', () => {
  for (const { source, asOf } of groups) {
    expect(source.name).not.toBe('');
    expect(source.address).toMatch(/^https?:\/\//);
    expect(asOf > '2024-01-01' && asOf <= '2026-11-24').toBe(true);
  }
});

it.each<[GroupSlug, number, number]>([
  ['african-group', 54, 0],
  ['asia-pacific-group', 54, 0],
  ['eastern-european-group', 23, 0],
  ['grulac', 33, 0],
  ['weog', 28, 0],
  ['au', 54, 1],
  ['ecowas', 12, 0],
  ['sadc', 16, 0],
  ['eac', 8, 0],
  ['arab-league', 22, 0],
  ['asean', 11, 0],
  ['pif', 16, 2],
  ['caricom', 14, 1],
  ['oas', 34, 0],
  ['mercosur', 6, 0],
  ['eu', 27, 0],
  ['council-of-europe', 46, 0],
  ['osce', 57, 0],
  ['nato', 32, 0],
  ['oic', 57, 0],
  ['commonwealth', 56, 0],
  ['francophonie', 50, 3],
  ['ldc', 44, 0],
  ['lldc', 32, 0],
  ['sids', 39, 0],
  ['g20', 19, 2],
  ['p5', 5, 0],
])('%s has %i of the 197 States and %i other members', (slug, members, others) => {
  expect(group(slug)).toMatchObject({ otherMembers: others });
  expect(group(slug).members).toHaveLength(members);
});

it('the UN regional groups partition the members of the United Nations that belong to one: all but the United States', () => {
  const regional = groups.filter(({ kind }) => kind === 'un-regional').flatMap(({ members }) => members.map(({ iso3 }) => iso3));
  expect(new Set(regional).size).toBe(regional.length);
  const noMembers = ['VAT', 'PSE', 'COK', 'NIU'];
  const inNone = states.map(({ iso3 }) => iso3).filter((iso3) => !regional.includes(iso3));
  expect(inNone.sort()).toEqual([...noMembers, 'USA'].sort());
  expect(codesOf('weog')).toEqual(expect.arrayContaining(['ISR', 'TUR', 'AUS', 'CAN']));
  expect(codesOf('asia-pacific-group')).toEqual(expect.arrayContaining(['KIR', 'CYP']));
});

it('groups that are part of a larger one are within it', () => {
  const within = (part: GroupSlug, whole: GroupSlug) => codesOf(part).filter((iso3) => !codesOf(whole).includes(iso3));
  expect(within('ecowas', 'au')).toEqual([]);
  expect(within('sadc', 'au')).toEqual([]);
  expect(within('eac', 'au')).toEqual([]);
  expect(within('au', 'african-group')).toEqual([]);
  expect(within('caricom', 'oas')).toEqual([]);
  expect(within('eu', 'council-of-europe')).toEqual([]);
  expect(within('council-of-europe', 'osce')).toEqual([]);
  expect(within('nato', 'osce')).toEqual([]);
  expect(within('p5', 'g20')).toEqual([]);
});

it.each<[GroupSlug, string[], string[]]>([
  ['ecowas', ['NGA'], ['BFA', 'MLI', 'NER', 'MRT']],
  ['au', ['BFA', 'MLI', 'NER', 'MAR'], []],
  ['asean', ['TLS'], []],
  ['oas', ['CUB', 'VEN', 'USA'], ['NIC']],
  ['mercosur', ['BOL', 'VEN'], ['CHL']],
  ['francophonie', ['CYP', 'GHA'], ['BFA', 'MLI', 'NER', 'ARE']],
  ['ldc', ['SLB'], ['BTN', 'STP', 'VUT']],
  ['sids', ['COK', 'NIU'], ['BHR']],
  ['nato', ['FIN', 'SWE'], ['AUT']],
  ['council-of-europe', ['TUR'], ['RUS', 'BLR']],
])('%s: who joined and who left', (slug, joined, left) => {
  expect(codesOf(slug)).toEqual(expect.arrayContaining(joined));
  expect(codesOf(slug).filter((iso3) => left.includes(iso3))).toEqual([]);
});

it.each([
  ['BDI', 'eac'],
  ['TZA', 'eac'],
  ['NER', 'au'],
  ['MRT', 'arab-league'],
  ['USA', 'nato'],
  ['CHE', 'council-of-europe'],
  ['BOL', 'mercosur'],
  ['NIU', 'pif'],
  ['VAT', 'osce'],
  ['JPN', 'asia-pacific-group'],
  ['ISR', 'weog'],
])(
  'the peers of %s are by default those of %s: its smallest regional organization, or else its UN regional group',
  (iso3, slug) => {
    expect(defaultGroupOf(iso3, new Set(states.map((state) => state.iso3)))?.slug).toBe(slug);
  },
);

it('every State has a group to be compared in, and peers in it', () => {
  for (const state of states) {
    const own = defaultGroupOf(state.iso3, new Set());
    expect(slugsOf(state.iso3)).toContain(own?.slug);
    expect(peersOf(state, own).length).toBeGreaterThan(0);
  }
  expect(defaultGroupOf('XXX', new Set())).toBeNull();
});

it('an organization of which no other member has joined is no example to follow: the next larger one is', () => {
  const slugFor = (...joined: string[]) => defaultGroupOf('BDI', new Set(joined))?.slug;
  expect(slugFor('KEN')).toBe('eac');
  expect(slugFor('NGA')).toBe('au');
  expect(slugFor('BDI', 'NGA')).toBe('au');
  expect(slugFor('JPN')).toBe('eac');
  expect(slugFor()).toBe('eac');
});

it('peers are the other members of the group', () => {
  expect(peersOf({ iso3: 'BDI' }, group('eac')).map(({ iso3 }) => iso3)).toEqual([
    'COD',
    'KEN',
    'RWA',
    'SOM',
    'SSD',
    'UGA',
    'TZA',
  ]);
  expect(peersOf({ iso3: 'FRA' }, group('eac'))).toHaveLength(8);
});
