import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

const FONTS = [
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  '@expo-google-fonts/newsreader/600SemiBold/Newsreader_600SemiBold.ttf',
];

/**
 * The picture as PNG, so many pixels wide. It is made in a thread of its own, and takes about 10 MB of memory meanwhile. The library and the fonts are
 * loaded with the first picture, so that the program starts no slower.
 */
export async function pngOf(svg: string, width: number): Promise<Uint8Array> {
  const { renderAsync } = await import('@resvg/resvg-js');
  const fontFiles = FONTS.map((file) => resolve(file));
  const image = await renderAsync(svg, {
    fitTo: { mode: 'width', value: width },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' },
  });
  return image.asPng();
}
