import { ofStates } from './grammar.ts';

/** The world in tiles. */
export const tilesMessages = {
  'tiles.heading': 'Мир в плитках',
  'tiles.intro': `По одной плитке на каждое из ${ofStates('count')}, примерно на своем месте на карте. Плитка ведет на страницу государства.`,
};
