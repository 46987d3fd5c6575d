/** A language of the United Nations, by its ISO 639-1 code. */
export type UnLanguage = 'ar' | 'en' | 'es' | 'fr' | 'ru' | 'zh';

/**
 * The languages of the United Nations in which a State governs: those that are official or working languages of its government throughout the country, by
 * law or in fact, in the order in which its government uses them.
 *
 * Source: `world-countries` 5.1.0 (github.com/mledoze/countries), with which a test compares each row; for each State that is otherwise here,
 * that test says why. The order of use is ours. NOT VERIFIED against the constitutions and laws themselves, nor against the "language of correspondence" that each permanent
 * mission names in the UN's "Blue Book": a letter in such a language is offered, not claimed to be the only one.
 */
const BY_LANGUAGES: readonly (readonly [languages: readonly UnLanguage[], codes: string])[] = [
  [['ar'], 'DZA BHR EGY IRQ JOR KWT LBN LBY MRT MAR OMN QAT SAU SOM PSE SYR TUN ARE YEM'],
  [['ar', 'en'], 'SDN'],
  [['en', 'ar'], 'ERI'],
  [['fr', 'ar'], 'TCD COM DJI'],
  [
    ['en'],
    'ATG AUS BHS BRB BLZ BWA COK DMA SWZ FJI GMB GHA GRD GUY IND IRL JAM KEN KIR LSO LBR MWI MLT MHL FSM MUS NAM NRU NZL NGA NIU PAK PLW PNG PHL KNA LCA VCT WSM SLE SLB ZAF SSD TLS TON TTO TUV UGA GBR TZA USA ZMB ZWE',
  ],
  [['en', 'fr'], 'CAN RWA SYC VUT'],
  [['fr', 'en'], 'BDI CMR'],
  [['en', 'zh'], 'SGP'],
  [['zh'], 'CHN'],
  [['es'], 'ARG BOL CHL COL CRI CUB DOM ECU SLV GTM HND MEX NIC PAN PRY PER ESP URY VEN'],
  [['es', 'fr'], 'GNQ'],
  [['fr'], 'BEL BEN BFA CAF COG CIV COD FRA GAB GIN HTI LUX MDG MLI MCO NER SEN CHE TGO'],
  [['ru'], 'BLR KAZ KGZ RUS'],
];

const byCode = new Map(BY_LANGUAGES.flatMap(([languages, codes]) => codes.split(' ').map((code) => [code, languages] as const)));

/** The languages of the United Nations in which the State governs, the one that its government uses most first; none where it governs in others. */
export const officialLanguagesOf = (iso3: string): readonly UnLanguage[] => byCode.get(iso3) ?? [];
