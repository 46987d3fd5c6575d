import { ofStates } from './grammar.ts';

/** The world in tiles. */
export const tilesMessages = {
  'tiles.heading': 'Плиточная карта',
  'tiles.intro': `По одной плитке на каждое из ${ofStates('count')}, примерно на своем месте на карте. Выберите плитку, чтобы открыть страницу государства.`,
};
