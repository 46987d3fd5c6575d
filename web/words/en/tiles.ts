export const tilesMessages = {} as const;
