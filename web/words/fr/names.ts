import type { NameForms } from '../language.ts';

/** A treaty by its full title. */
const traite = (title: string): NameForms => ({ name: title, text: `le ${title}`, of: `du ${title}`, to: `au ${title}` });

/** Treaties by their numbers, with their full titles. */
export const treatyNames: Readonly<Record<string, NameForms>> = {
  'XXVI-8': { ...traite('Traité sur le commerce des armes'), short: 'TCA' },
  'XXVI-9': { ...traite('Traité sur l’interdiction des armes nucléaires'), short: 'TIAN' },
};

/** With a capital letter, as in a treaty's own text. */
const LE_TRAITE: NameForms = { name: 'le Traité', text: 'le Traité', of: 'du Traité', to: 'au Traité' };

/** What a sentence calls a treaty once it is clear which one is meant. */
export const shortTreatyNames: Readonly<Record<string, NameForms>> = { 'XXVI-8': LE_TRAITE, 'XXVI-9': LE_TRAITE };

/** A kind of treaty action. `of`: after `de` and without an article, as in `instrument d’adhésion`; `def`, `defof`: with its article, as such and after `de`. */
function kind(name: string, gender: 'm' | 'f'): NameForms {
  const hasElision = /^[aeiouéê]/.test(name);
  const def = hasElision ? `l’${name}` : `${gender === 'f' ? 'la' : 'le'} ${name}`;
  const defof = !hasElision && gender === 'm' ? `du ${name}` : `de ${def}`;
  return { name, text: name, of: `${hasElision ? 'd’' : 'de '}${name}`, def, defof };
}

/** The kinds of treaty actions, as the final clauses of treaties have them. */
export const kindNames: Readonly<Record<string, NameForms>> = {
  signature: kind('signature', 'f'),
  'succession to signature': kind('succession à la signature', 'f'),
  'definitive signature': kind('signature définitive', 'f'),
  ratification: kind('ratification', 'f'),
  acceptance: kind('acceptation', 'f'),
  approval: kind('approbation', 'f'),
  accession: kind('adhésion', 'f'),
  succession: kind('succession', 'f'),
  'formal confirmation': kind('confirmation formelle', 'f'),
  'other consent': kind('autre consentement à être lié', 'm'),
  'provisional application': kind('application à titre provisoire', 'f'),
  withdrawal: kind('retrait', 'm'),
  'not stated': kind('acte de nature non précisée', 'm'),
};

/** `of`: without an article, as in `les États d’Europe`, save where there is always one: `les États des Amériques`. */
const region = (name: string, text: string, of: string, inside = `en ${name}`): NameForms => ({ name, text, of, in: inside });

/** The regions of the M49 standard. */
export const regionNames: Readonly<Record<string, NameForms>> = {
  Africa: region('Afrique', 'l’Afrique', 'd’Afrique'),
  Americas: region('Amériques', 'les Amériques', 'des Amériques', 'dans les Amériques'),
  Asia: region('Asie', 'l’Asie', 'd’Asie'),
  Europe: region('Europe', 'l’Europe', 'd’Europe'),
  Oceania: region('Océanie', 'l’Océanie', 'd’Océanie'),
};

const subregion = (name: string): NameForms => ({ name });

/** The subregions of the M49 standard. */
export const subregionNames: Readonly<Record<string, NameForms>> = {
  'Australia and New Zealand': subregion('Australie et Nouvelle-Zélande'),
  Caribbean: subregion('Caraïbes'),
  'Central America': subregion('Amérique centrale'),
  'Central Asia': subregion('Asie centrale'),
  'Eastern Africa': subregion('Afrique orientale'),
  'Eastern Asia': subregion('Asie orientale'),
  'Eastern Europe': subregion('Europe orientale'),
  Melanesia: subregion('Mélanésie'),
  Micronesia: subregion('Micronésie'),
  'Middle Africa': subregion('Afrique centrale'),
  'Northern Africa': subregion('Afrique septentrionale'),
  'Northern America': subregion('Amérique septentrionale'),
  'Northern Europe': subregion('Europe septentrionale'),
  Polynesia: subregion('Polynésie'),
  'South America': subregion('Amérique du Sud'),
  'South-eastern Asia': subregion('Asie du Sud-Est'),
  'Southern Africa': subregion('Afrique australe'),
  'Southern Asia': subregion('Asie méridionale'),
  'Southern Europe': subregion('Europe méridionale'),
  'Western Africa': subregion('Afrique occidentale'),
  'Western Asia': subregion('Asie occidentale'),
  'Western Europe': subregion('Europe occidentale'),
};

/** A source: on its own, in a sentence and after `de`. All of them are in the singular; their gender is in `gender`. */
const la = (name: string, whole = `${name.charAt(0).toLowerCase()}${name.slice(1)}`): NameForms => ({
  name,
  text: `la ${whole}`,
  of: `de la ${whole}`,
  gender: 'f',
});
const le = (name: string, whole: string): NameForms => ({ name, text: `le ${whole}`, of: `du ${whole}`, gender: 'm' });

/** The places from which the status of the treaty is read. */
export const sourceNames: Readonly<Record<string, NameForms>> = {
  untc: la('Collection des traités de l’ONU', 'Collection des traités de l’ONU'),
  bundled: la('Copie intégrée'),
  'untc-page': la('Collection des traités de l’ONU, page d’état', 'page d’état de la Collection des traités de l’ONU'),
  'un-registration': le('Registre des traités de l’ONU', 'registre des traités de l’ONU'),
  unoda: la('Base de données de l’UNODA sur les traités'),
  'att-secretariat': la('Secrétariat du TCA, page d’état', 'page d’état du Secrétariat du TCA'),
};
