/** The world in tiles. */
export const tilesMessages = {
  'tiles.heading': 'Tile map',
  'tiles.intro':
    'One tile for each of the {count, number} States, placed roughly by location. Select a tile to open the State’s page.',
} as const;
