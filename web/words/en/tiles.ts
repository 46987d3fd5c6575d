/** The world in tiles. */
export const tilesMessages = {
  'tiles.heading': 'The world in tiles',
  'tiles.intro':
    'One tile for each of the {count, number} States, large and small alike, roughly where the State lies. Each leads to the page of its State.',
  'region.name.Africa': 'Africa',
  'region.name.Americas': 'Americas',
  'region.name.Asia': 'Asia',
  'region.name.Europe': 'Europe',
  'region.name.Oceania': 'Oceania',
} as const;
