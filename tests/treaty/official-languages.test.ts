import { createRequire } from 'node:module';
import { armsTradeTreaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { parseCivilDate } from '../../treaty/civil-date.ts';
import { DIFFERENT, officialLanguagesOf, type UnLanguage } from '../../treaty/official-languages.ts';
import { treatyOnDate } from '../../treaty/progress.ts';
import { states } from '../../treaty/states.ts';
import { bundledParticipations } from '../support/bundled-participations.ts';

/** The part of `world-countries` that is compared. */
const countries: readonly { readonly cca3: string; readonly languages: Readonly<Record<string, string>> }[] = createRequire(
  import.meta.url,
)('world-countries');

const CODES: Readonly<Record<string, string>> = { ara: 'ar', eng: 'en', fra: 'fr', rus: 'ru', spa: 'es', zho: 'zh' };
const inSource = new Map(
  countries.map(({ cca3, languages }) => [cca3, Object.keys(languages).flatMap((code) => CODES[code] ?? [])]),
);

test('the languages of each State are those of the source, but for those that say why not', () => {
  const differ = states.filter(({ iso3 }) => {
    const [ours, theirs] = [officialLanguagesOf(iso3), inSource.get(iso3) ?? []];
    return [...ours].sort().join() !== [...theirs].sort().join();
  });
  expect(differ.map(({ iso3 }) => iso3).sort()).toEqual(Object.keys(DIFFERENT).sort());
});

describe('of the 25 signatories that have not ratified', () => {
  let signed: string[] = [];
  beforeAll(async () => {
    const { standings } = treatyOnDate(armsTradeTreaty, await bundledParticipations(), parseCivilDate('2026-04-08'));
    signed = standings.filter(({ status }) => status === 'signed').map(({ iso3 }) => iso3);
  });
  const withLanguage = (language: UnLanguage): string[] =>
    signed.filter((iso3) => officialLanguagesOf(iso3).includes(language)).sort();
  const first = (language: UnLanguage): string[] => signed.filter((iso3) => officialLanguagesOf(iso3)[0] === language).sort();

  test('French is official in six, and comes first in five: in Rwanda English does', () => {
    expect(withLanguage('fr')).toEqual(['BDI', 'COG', 'COM', 'DJI', 'HTI', 'RWA']);
    expect(first('fr')).toEqual(['BDI', 'COG', 'COM', 'DJI', 'HTI']);
  });

  test('Arabic is official in five, and comes first in three: in the Comoros and Djibouti French does', () => {
    expect(withLanguage('ar')).toEqual(['ARE', 'BHR', 'COM', 'DJI', 'LBY']);
    expect(first('ar')).toEqual(['ARE', 'BHR', 'LBY']);
  });

  test('English comes first in eight, and nine govern in none of the six languages', () => {
    expect(first('en')).toEqual(['KIR', 'NRU', 'RWA', 'SGP', 'SWZ', 'TZA', 'USA', 'ZWE']);
    expect(signed.filter((iso3) => officialLanguagesOf(iso3).length === 0).sort()).toEqual([
      'AGO',
      'BGD',
      'ISR',
      'KHM',
      'MNG',
      'MYS',
      'THA',
      'TUR',
      'UKR',
    ]);
  });
});
