import { ofStates } from './grammar.ts';
import { regionNames } from './names.ts';

/** The world in tiles. */
export const tilesMessages = {
  'tiles.heading': 'Мир в плитках',
  'tiles.intro':
    `По одной плитке на каждое из ${ofStates('count')}, примерно на своем месте на карте. Плитка ведет на страницу государства.`,
  ...Object.fromEntries(Object.entries(regionNames).map(([code, { name }]) => [`region.name.${code}`, name])),
};
