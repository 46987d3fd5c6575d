import { states } from '../../treaty/states.ts';
import { TILE_STYLES, tilePlaces } from '../../web/tile-places.ts';

const placeOf = (iso3: string) => {
  const place = tilePlaces.get(iso3);
  if (place === undefined) throw new Error(`${iso3} has no place.`);
  return place;
};

describe('the places of the tiles', () => {
  test('there are few enough columns for tiles of 36 px on a window of 1280', () => {
    expect(Math.max(...[...tilePlaces.values()].map(({ column }) => column))).toBeLessThanOrEqual(31);
  });

  test('every State has exactly one place, and nothing else has one', () => {
    expect([...tilePlaces.keys()].sort()).toEqual(states.map(({ iso3 }) => iso3).sort());
  });

  test('no two States share a place', () => {
    expect(new Set([...tilePlaces.values()].map(({ column, row }) => `${column},${row}`)).size).toBe(states.length);
  });

  test('the style sheet puts every tile at its place, and knows it by where it leads', () => {
    for (const { iso3, slug } of states) {
      const { column, row } = placeOf(iso3);
      expect(TILE_STYLES).toContain(`a[href$="/${slug}"]{grid-area:${row}/${column}}`);
    }
  });

  test.each([
    ['Chile', 'CHL', 'Brazil', 'BRA', 'west and south of'],
    ['Iceland', 'ISL', 'Ireland', 'IRL', 'north of'],
    ['Kiribati', 'KIR', 'Japan', 'JPN', 'east of'],
    ['Russia', 'RUS', 'Poland', 'POL', 'east of'],
    ['Canada', 'CAN', 'Mexico', 'MEX', 'north of'],
    ['Jamaica', 'JAM', 'Colombia', 'COL', 'north of'],
  ])('%s stands where people look for it', (_name, iso3, _other, otherIso3, where) => {
    const [place, other] = [placeOf(iso3), placeOf(otherIso3)];
    if (where.includes('west')) expect(place.column).toBeLessThan(other.column);
    if (where.includes('east')) expect(place.column).toBeGreaterThan(other.column);
    if (where.includes('south')) expect(place.row).toBeGreaterThan(other.row);
    if (where.includes('north')) expect(place.row).toBeLessThan(other.row);
  });

  test.each([
    'FRA ESP',
    'DEU POL',
    'ARG CHL',
    'USA CAN',
    'IND NPL',
    'NGA CMR',
    'EGY ISR',
    'RUS UKR',
    'RUS KAZ',
    'CHN MNG',
    'IRQ IRN',
    'USA MEX',
  ])('neighbours stay within two squares of each other: %s', (pair) => {
    const [one = '', other = ''] = pair.split(' ');
    const [a, b] = [placeOf(one), placeOf(other)];
    expect(Math.max(Math.abs(a.column - b.column), Math.abs(a.row - b.row))).toBeLessThanOrEqual(2);
  });
});
