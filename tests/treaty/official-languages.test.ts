import { createRequire } from 'node:module';
import { armsTradeTreaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { parseCivilDate } from '../../treaty/civil-date.ts';
import { officialLanguagesOf, type UnLanguage } from '../../treaty/official-languages.ts';
import { treatyOnDate } from '../../treaty/progress.ts';
import { states } from '../../treaty/states.ts';
import { bundledParticipations } from '../support/bundled-participations.ts';

/** The part of `world-countries` that is compared. */
const countries: readonly { readonly cca3: string; readonly languages: Readonly<Record<string, string>> }[] = createRequire(
  import.meta.url,
)('world-countries');

/** Where this differs from the source, and why. */
const DIFFERENT: Readonly<Record<string, string>> = {
  AZE: 'Azerbaijani is the only official language.',
  BDI: 'English is official beside Kirundi and French since 2014; the government uses French.',
  BLZ: 'Spanish is spoken by many and is not official.',
  ISR: 'Arabic has had a special status, and has not been official, since 2018.',
  LBN: 'Arabic is official; a law decides where French may be used.',
  MUS: 'Parliament and government use English; French may be spoken in the Assembly.',
  MYS: 'Malay is the only official language since 1967.',
  TJK: 'Russian is the language between peoples by the constitution, and not official.',
  TKM: 'Turkmen is the only official language.',
  TLS: 'English is a working language by the constitution, beside the official Portuguese and Tetum.',
  UZB: 'Uzbek is the only official language.',
};

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
