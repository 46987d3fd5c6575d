/** The world in tiles. */
export const tilesMessages = {
  'tiles.heading': '方格地图',
  'tiles.intro': '{count, number}个国家各占一格，大致按地理位置排列。点选方格可打开该国页面。',
} as const;
