import type { NameForms } from '../language.ts';

/**
 * A group: its name, what it is within a sentence and after `de`, its short name where there is little room, and what its members are called: a union has
 * members, while the least developed countries are the members themselves.
 */
const group = (name: string, text: string, of: string, short: string, members = `membres ${of}`): NameForms => ({
  name,
  text,
  of,
  short,
  members,
});

const le = (name: string, short: string): NameForms => group(name, `le ${name}`, `du ${name}`, short);
const la = (name: string, short: string): NameForms => group(name, `la ${name}`, `de la ${name}`, short);
const l = (name: string, short: string): NameForms => group(name, `l’${name}`, `de l’${name}`, short);

/** The same for names that are plural common nouns and have no capital letter within a sentence. */
const countries = (members: string, short: string): NameForms =>
  group(`${members.charAt(0).toUpperCase()}${members.slice(1)}`, `les ${members}`, `des ${members}`, short, members);

/** The groups in which governments act together, by their addresses on this site. */
export const groupNames: Readonly<Record<string, NameForms>> = {
  'african-group': le('Groupe des États d’Afrique', 'Groupe africain'),
  'asia-pacific-group': le('Groupe des États d’Asie et du Pacifique', 'Groupe Asie-Pacifique'),
  'eastern-european-group': le('Groupe des États d’Europe orientale', 'Europe orientale'),
  grulac: le('Groupe des États d’Amérique latine et des Caraïbes', 'GRULAC'),
  weog: le('Groupe des États d’Europe occidentale et autres États', 'Europe occidentale et autres'),
  au: l('Union africaine', 'Union africaine'),
  ecowas: la('Communauté économique des États de l’Afrique de l’Ouest', 'CEDEAO'),
  sadc: la('Communauté de développement de l’Afrique australe', 'SADC'),
  eac: la('Communauté d’Afrique de l’Est', 'CAE'),
  'arab-league': la('Ligue des États arabes', 'Ligue arabe'),
  asean: l('Association des nations de l’Asie du Sud-Est', 'ASEAN'),
  pif: le('Forum des îles du Pacifique', 'Forum des îles du Pacifique'),
  caricom: la('Communauté des Caraïbes', 'CARICOM'),
  oas: l('Organisation des États américains', 'OEA'),
  mercosur: le('Mercosur', 'Mercosur'),
  eu: l('Union européenne', 'UE'),
  'council-of-europe': le('Conseil de l’Europe', 'Conseil de l’Europe'),
  osce: group(
    'Organisation pour la sécurité et la coopération en Europe',
    'l’Organisation pour la sécurité et la coopération en Europe',
    'de l’Organisation pour la sécurité et la coopération en Europe',
    'OSCE',
    'participants à l’Organisation pour la sécurité et la coopération en Europe',
  ),
  nato: l('Organisation du Traité de l’Atlantique Nord', 'OTAN'),
  oic: l('Organisation de la coopération islamique', 'OCI'),
  commonwealth: le('Commonwealth', 'Commonwealth'),
  francophonie: l('Organisation internationale de la Francophonie', 'Francophonie'),
  ldc: countries('pays les moins avancés', 'PMA'),
  lldc: countries('pays en développement sans littoral', 'PDSL'),
  sids: countries('petits États insulaires en développement', 'PEID'),
  g20: le('Groupe des Vingt', 'G20'),
  p5: countries('membres permanents du Conseil de sécurité', 'P5'),
};
