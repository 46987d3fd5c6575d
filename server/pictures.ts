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
  const png = image.asPng();
  weigh(4 * image.width * image.height);
  return png;
}

/**
 * The library holds the pixels of a picture until its object is collected, and V8, which sees a few bytes only, sees no need to: hundreds of megabytes would
 * come together. A buffer that is as large, and never written to, tells it what there is to collect.
 */
function weigh(bytes: number): void {
  void new ArrayBuffer(bytes);
}
