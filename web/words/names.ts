import type { Treaty } from '../../treaty/catalogue/treaty.ts';

/** Names of States that take an article within a sentence, or that lists turn round for the sake of the alphabet. */
const IN_TEXT: Readonly<Record<string, string>> = {
  'Bahamas (The)': 'the Bahamas',
  'Bolivia (Plurinational State of)': 'the Plurinational State of Bolivia',
  'Central African Republic': 'the Central African Republic',
  Comoros: 'the Comoros',
  Congo: 'the Congo',
  'Cook Islands': 'the Cook Islands',
  "Democratic People's Republic of Korea": "the Democratic People's Republic of Korea",
  'Democratic Republic of the Congo': 'the Democratic Republic of the Congo',
  'Dominican Republic': 'the Dominican Republic',
  'Gambia (Republic of The)': 'the Republic of The Gambia',
  'Holy See': 'the Holy See',
  'Iran (Islamic Republic of)': 'the Islamic Republic of Iran',
  "Lao People's Democratic Republic": "the Lao People's Democratic Republic",
  'Marshall Islands': 'the Marshall Islands',
  'Micronesia (Federated States of)': 'the Federated States of Micronesia',
  'Netherlands (Kingdom of the)': 'the Kingdom of the Netherlands',
  Niger: 'the Niger',
  Philippines: 'the Philippines',
  'Republic of Korea': 'the Republic of Korea',
  'Republic of Moldova': 'the Republic of Moldova',
  'Russian Federation': 'the Russian Federation',
  'State of Palestine': 'the State of Palestine',
  Sudan: 'the Sudan',
  'Syrian Arab Republic': 'the Syrian Arab Republic',
  'United Arab Emirates': 'the United Arab Emirates',
  'United Kingdom of Great Britain and Northern Ireland': 'the United Kingdom of Great Britain and Northern Ireland',
  'United Republic of Tanzania': 'the United Republic of Tanzania',
  'United States of America': 'the United States of America',
  'Venezuela (Bolivarian Republic of)': 'the Bolivarian Republic of Venezuela',
};

/** The State of this displayed name as a sentence says it, such as `the Kingdom of the Netherlands`. */
export const inText = (name: string): string => IN_TEXT[name] ?? name;

/** The same at the beginning of a sentence. */
export const atStart = (name: string): string => capitalised(inText(name));

/** A text that begins a sentence. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What a source is called where the treaty is not known. */
export const SOURCE_NAMES: Readonly<Record<string, string>> = {
  untc: "the depositary's record (UN Treaty Collection)",
  bundled: 'the built-in copy',
  'untc-page': "the depositary's status page",
  'un-registration': "the UN's register of treaties",
  unoda: 'the UNODA treaty database',
  'att-secretariat': "the Secretariat's status page",
};

/** What pages call a source. */
export const sourceName = ({ shortTitle }: Treaty, id: string): string =>
  id === 'att-secretariat' ? `the ${shortTitle} Secretariat's status page` : (SOURCE_NAMES[id] ?? id);
