import type { NameForms } from '../language.ts';
import { contracted } from './state-names.ts';

const withPrepositions = (name: string, text: string): NameForms => ({
  name,
  text,
  of: contracted('de', text),
  to: contracted('a', text),
});

/** Treaties by their numbers, with their full titles. */
export const treatyNames: Readonly<Record<string, NameForms>> = {
  'XXVI-8': {
    ...withPrepositions('Tratado sobre el Comercio de Armas', 'el Tratado sobre el Comercio de Armas'),
    short: 'TCA',
  },
  'XXVI-9': {
    ...withPrepositions(
      'Tratado sobre la Prohibición de las Armas Nucleares',
      'el Tratado sobre la Prohibición de las Armas Nucleares',
    ),
    short: 'TPAN',
  },
};

/** What a sentence calls a treaty once it is clear which one is meant: with a capital letter, as in its own text. */
export const shortTreatyNames: Readonly<Record<string, NameForms>> = {
  'XXVI-8': withPrepositions('el Tratado', 'el Tratado'),
  'XXVI-9': withPrepositions('el Tratado', 'el Tratado'),
};

/** The kinds of treaty actions, as the final clauses of treaties have them. */
export const kindNames: Readonly<Record<string, NameForms>> = {
  signature: { name: 'firma' },
  'succession to signature': { name: 'sucesión en la firma' },
  'definitive signature': { name: 'firma definitiva' },
  ratification: { name: 'ratificación' },
  acceptance: { name: 'aceptación' },
  approval: { name: 'aprobación' },
  accession: { name: 'adhesión' },
  succession: { name: 'sucesión' },
  'formal confirmation': { name: 'confirmación formal' },
  'other consent': { name: 'otra forma de consentimiento en obligarse' },
  'provisional application': { name: 'aplicación provisional' },
  withdrawal: { name: 'retirada' },
  'not stated': { name: 'acto de tipo no indicado' },
};

const place = (name: string, text: string = name): NameForms => ({ name, text, of: contracted('de', text) });

/** The regions of the M49 standard. */
export const regionNames: Readonly<Record<string, NameForms>> = {
  Africa: place('África'),
  Americas: place('Américas', 'las Américas'),
  Asia: place('Asia'),
  Europe: place('Europa'),
  Oceania: place('Oceanía'),
};

/** The subregions of the M49 standard. */
export const subregionNames: Readonly<Record<string, NameForms>> = {
  'Australia and New Zealand': place('Australia y Nueva Zelandia'),
  Caribbean: place('Caribe', 'el Caribe'),
  'Central America': place('América Central'),
  'Central Asia': place('Asia Central'),
  'Eastern Africa': place('África Oriental'),
  'Eastern Asia': place('Asia Oriental'),
  'Eastern Europe': place('Europa Oriental'),
  Melanesia: place('Melanesia'),
  Micronesia: place('Micronesia'),
  'Middle Africa': place('África Central'),
  'Northern Africa': place('África Septentrional'),
  'Northern America': place('América Septentrional'),
  'Northern Europe': place('Europa Septentrional'),
  Polynesia: place('Polinesia'),
  'South America': place('América del Sur'),
  'South-eastern Asia': place('Asia Sudoriental'),
  'Southern Africa': place('África Meridional'),
  'Southern Asia': place('Asia Meridional'),
  'Southern Europe': place('Europa Meridional'),
  'Western Africa': place('África Occidental'),
  'Western Asia': place('Asia Occidental'),
  'Western Europe': place('Europa Occidental'),
};

/** The places from which the status of the treaty is read. */
export const sourceNames: Readonly<Record<string, NameForms>> = {
  untc: withPrepositions('Colección de Tratados de las Naciones Unidas', 'la Colección de Tratados de las Naciones Unidas'),
  bundled: withPrepositions('Copia incorporada', 'la copia incorporada'),
  'untc-page': withPrepositions(
    'Colección de Tratados de las Naciones Unidas, página de situación',
    'la página de situación de la Colección de Tratados de las Naciones Unidas',
  ),
  'un-registration': withPrepositions(
    'Registro de tratados de las Naciones Unidas',
    'el registro de tratados de las Naciones Unidas',
  ),
  unoda: withPrepositions('Base de datos de tratados de la UNODA', 'la base de datos de tratados de la UNODA'),
  'att-secretariat': withPrepositions(
    'Secretaría del TCA, página de situación',
    'la página de situación de la Secretaría del TCA',
  ),
};
