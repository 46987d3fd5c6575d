import type { NameForms } from '../language.ts';
import { contracted } from './state-names.ts';

/**
 * A group: its name, the name within a sentence, the short one where there is little room, and what its members are called in the plural and without an
 * article: a union has members, while the least developed countries are the members themselves.
 */
const group = (name: string, article: 'el ' | 'la ', short: string, memberNoun = 'miembros'): NameForms => {
  const text = `${article}${name}`;
  const of = contracted('de', text);
  return { name, text, of, short, members: `${memberNoun} ${of}` };
};

/** The same for names that are plural common nouns and have no capital letter within a sentence. */
const countries = (members: string, short: string): NameForms => ({
  name: `${members.charAt(0).toUpperCase()}${members.slice(1)}`,
  text: `los ${members}`,
  of: `de los ${members}`,
  short,
  members,
});

/** The groups in which governments act together, by their addresses on this site. */
export const groupNames: Readonly<Record<string, NameForms>> = {
  'african-group': group('Grupo de Estados de África', 'el ', 'Grupo de África'),
  'asia-pacific-group': group('Grupo de Estados de Asia y el Pacífico', 'el ', 'Grupo de Asia y el Pacífico'),
  'eastern-european-group': group('Grupo de Estados de Europa Oriental', 'el ', 'Grupo de Europa Oriental'),
  grulac: group('Grupo de Estados de América Latina y el Caribe', 'el ', 'GRULAC'),
  weog: group('Grupo de Estados de Europa Occidental y otros Estados', 'el ', 'Europa Occidental y otros'),
  au: group('Unión Africana', 'la ', 'Unión Africana'),
  ecowas: group('Comunidad Económica de los Estados de África Occidental', 'la ', 'CEDEAO'),
  sadc: group('Comunidad de África Meridional para el Desarrollo', 'la ', 'SADC'),
  eac: group('Comunidad de África Oriental', 'la ', 'CAO'),
  'arab-league': group('Liga de los Estados Árabes', 'la ', 'Liga Árabe'),
  asean: group('Asociación de Naciones de Asia Sudoriental', 'la ', 'ASEAN'),
  pif: group('Foro de las Islas del Pacífico', 'el ', 'Foro del Pacífico'),
  caricom: group('Comunidad del Caribe', 'la ', 'CARICOM'),
  oas: group('Organización de los Estados Americanos', 'la ', 'OEA'),
  mercosur: group('MERCOSUR', 'el ', 'MERCOSUR'),
  eu: group('Unión Europea', 'la ', 'UE'),
  'council-of-europe': group('Consejo de Europa', 'el ', 'Consejo de Europa'),
  osce: group('Organización para la Seguridad y la Cooperación en Europa', 'la ', 'OSCE', 'Estados participantes'),
  nato: group('Organización del Tratado del Atlántico Norte', 'la ', 'OTAN'),
  oic: group('Organización de Cooperación Islámica', 'la ', 'OCI'),
  commonwealth: group('Commonwealth', 'el ', 'Commonwealth'),
  francophonie: group('Organización Internacional de la Francofonía', 'la ', 'Francofonía'),
  ldc: countries('países menos adelantados', 'PMA'),
  lldc: countries('países en desarrollo sin litoral', 'PDSL'),
  sids: countries('pequeños Estados insulares en desarrollo', 'PEID'),
  g20: group('Grupo de los 20', 'el ', 'G20'),
  p5: countries('miembros permanentes del Consejo de Seguridad', 'P5'),
};
