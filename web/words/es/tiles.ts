/** The world in tiles. */
export const tilesMessages = {
  'tiles.heading': 'Mapa de casillas',
  'tiles.intro':
    'Una casilla por cada uno de los {count, number} Estados, situada aproximadamente en su lugar. Seleccione una casilla para abrir la página del Estado.',
};
