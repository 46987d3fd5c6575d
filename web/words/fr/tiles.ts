/** The world in tiles. */
export const tilesMessages = {
  'tiles.heading': 'Carte en tuiles',
  'tiles.intro':
    'Une tuile pour chacun des {count, number} États, placée à peu près selon sa position géographique. Sélectionnez une tuile pour ouvrir la page de l’État.',
};
