import { states } from '../../../treaty/states.ts';
import { TREATY_ACTION_KINDS } from '../../../treaty/treaty-action.ts';
import type { NameForms, Names } from '../language.ts';

/** Names of States and regions that take an article within a sentence. */
const WITH_ARTICLE =
  /Republic($| of )|^United |^(Americas|Caribbean|Comoros|Congo|(Cook|Marshall) Islands|Holy See|Niger|Philippines|Russian Federation|State of Palestine|Sudan)$/;

/**
 * A name with the forms that it has within a sentence. Lists put what comes first in brackets behind, for the sake of the alphabet: `Netherlands (Kingdom of the)`
 * is `the Kingdom of the Netherlands`. `of` is the possessive.
 */
function placeNamed(name: string): NameForms {
  const [, last, first] = /^(.+) \((.+)\)$/.exec(name) ?? [];
  const whole = first === undefined ? name : first === 'The' ? (last ?? name) : `${first} ${last}`;
  const text = first !== undefined || WITH_ARTICLE.test(name) ? `the ${whole}` : name;
  return { name, text, of: `${text}${text.endsWith('s') ? '’' : '’s'}` };
}

const placesNamed = (places: readonly string[]): Readonly<Record<string, NameForms>> =>
  Object.fromEntries(places.map((name) => [name, placeNamed(name)]));

/** Each group by its address: its full name, and the one where there is little room. */
const GROUPS: Readonly<Record<string, readonly [name: string, short: string]>> = {
  'african-group': ['Group of African States', 'African Group'],
  'asia-pacific-group': ['Group of Asia-Pacific States', 'Asia-Pacific Group'],
  'eastern-european-group': ['Group of Eastern European States', 'Eastern European Group'],
  grulac: ['Group of Latin American and Caribbean States', 'GRULAC'],
  weog: ['Group of Western European and other States', 'WEOG'],
  au: ['African Union', 'African Union'],
  ecowas: ['Economic Community of West African States', 'ECOWAS'],
  sadc: ['Southern African Development Community', 'SADC'],
  eac: ['East African Community', 'EAC'],
  'arab-league': ['League of Arab States', 'Arab League'],
  asean: ['Association of Southeast Asian Nations', 'ASEAN'],
  pif: ['Pacific Islands Forum', 'Pacific Islands Forum'],
  caricom: ['Caribbean Community', 'CARICOM'],
  oas: ['Organization of American States', 'OAS'],
  mercosur: ['Mercosur', 'Mercosur'],
  eu: ['European Union', 'EU'],
  'council-of-europe': ['Council of Europe', 'Council of Europe'],
  osce: ['Organization for Security and Co-operation in Europe', 'OSCE'],
  nato: ['North Atlantic Treaty Organization', 'NATO'],
  oic: ['Organisation of Islamic Cooperation', 'OIC'],
  commonwealth: ['Commonwealth', 'Commonwealth'],
  francophonie: ['Francophonie', 'Francophonie'],
  ldc: ['Least developed countries', 'LDC'],
  lldc: ['Landlocked developing countries', 'LLDC'],
  sids: ['Small island developing States', 'SIDS'],
  g20: ['Group of Twenty', 'G20'],
  p5: ['Permanent members of the Security Council', 'P5'],
};

function groupNamed([name, short]: readonly [string, string]): NameForms {
  const isDescribed = /^(Least|Landlocked|Small|Permanent) /.test(name);
  const text = isDescribed ? `the ${name.charAt(0).toLowerCase()}${name.slice(1)}` : name === 'Mercosur' ? name : `the ${name}`;
  return { name, text, short };
}

const kindNamed = (kind: string): [string, NameForms] => [kind, { name: kind === 'not stated' ? 'kind not stated' : kind }];

export const names: Names = {
  states: Object.fromEntries(states.map(({ iso3, name }) => [iso3, placeNamed(name)])),
  // A treaty's own entry has its English name.
  treaties: {},
  shortTreaties: {},
  groups: Object.fromEntries(Object.entries(GROUPS).map(([slug, both]) => [slug, groupNamed(both)])),
  kinds: Object.fromEntries([...TREATY_ACTION_KINDS, 'not stated'].map(kindNamed)),
  regions: placesNamed([...new Set(states.map(({ region }) => region))]),
  subregions: placesNamed([...new Set(states.map(({ subregion }) => subregion))]),
  sources: {
    untc: { name: 'UN Treaty Collection', text: 'the UN Treaty Collection' },
    bundled: { name: 'Built-in copy', text: 'the built-in copy' },
    'untc-page': { name: 'UN Treaty Collection, status page', text: 'the UN Treaty Collection’s status page' },
    'un-registration': { name: 'UN register of treaties', text: 'the UN’s register of treaties' },
    unoda: { name: 'UNODA treaty database', text: 'the UNODA treaty database' },
    'att-secretariat': { name: 'ATT Secretariat, status page', text: 'the ATT Secretariat’s status page' },
  },
};
