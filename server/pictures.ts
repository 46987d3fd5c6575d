import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const { resolve } = createRequire(import.meta.url);

/** The typefaces of pictures: those of Latin letters, which each has. */
const LATIN = [
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  '@expo-google-fonts/newsreader/600SemiBold/Newsreader_600SemiBold.ttf',
];

interface Stand {
  readonly files: readonly string[];
  readonly serif: string;
  readonly sans: string;
}

/** What stands in for them where they have not the letters of a picture's language. Chinese has one typeface for both, with the characters that are used. */
const STAND_IN: Readonly<Record<string, Stand>> = {
  ru: {
    files: ['@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'],
    serif: 'Source Serif 4',
    sans: 'Source Sans 3',
  },
  ar: {
    files: [
      '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
      '@expo-google-fonts/noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf',
      '@expo-google-fonts/noto-naskh-arabic/600SemiBold/NotoNaskhArabic_600SemiBold.ttf',
    ],
    serif: 'Noto Naskh Arabic',
    sans: 'Noto Sans Arabic',
  },
  zh: {
    files: ['../web/assets/fonts/chinese-400.ttf', '../web/assets/fonts/chinese-600.ttf'],
    serif: 'Noto Sans SC',
    sans: 'Noto Sans SC',
  },
};

const fileOf = (name: string): string => (name.startsWith('..') ? fileURLToPath(new URL(name, import.meta.url)) : resolve(name));

/**
 * The picture as PNG, so many pixels wide. It is made in a thread of its own, and takes about 10 MB of memory meanwhile. The library and the fonts are
 * loaded with the first picture, so that the program starts no slower; those of another script with the first that is in it.
 */
export async function pngOf(svg: string, width: number): Promise<Uint8Array> {
  const { renderAsync } = await import('@resvg/resvg-js');
  const standIn = STAND_IN[/<svg[^>]* lang="(\w+)/.exec(svg)?.[1] ?? ''];
  const fontFiles = [...LATIN, ...(standIn?.files ?? [])].map(fileOf);
  // The renderer takes the first family that there is for the whole of a text.
  const set = standIn
    ? svg.replaceAll("'Newsreader'", `'${standIn.serif}'`).replaceAll("'Source Sans 3'", `'${standIn.sans}'`)
    : svg;
  const image = await renderAsync(set, {
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
