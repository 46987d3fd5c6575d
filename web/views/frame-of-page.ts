import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SourceLine } from '../words/freshness.ts';
import { type Translator, translatorFor } from '../words/translator.ts';
import type { Frame } from './layout.tsx';

/** The frame of the page being rendered, for its components. */
export const FrameOfPage = createContext<Frame | null>(null);

/** The frame of the page. Throws outside of one. */
export function useFrame(): Frame {
  const frame = useContext(FrameOfPage);
  if (frame === null) throw new Error('A part of a page was rendered outside of a page.');
  return frame;
}

/** Makes the texts of the page, in its language and about its treaty. */
export function useTranslator(): Translator {
  const { locale, treaty } = useFrame();
  return translatorFor(locale, treaty);
}

/** Where an archived record can be downloaded, by its hash; null where it is not archived or not published. */
export function useRecordAddress(): (sha256: string | null) => string | null {
  const { archive } = useFrame();
  return (sha256) => (sha256 === null || archive === 'not published' ? null : `/data/records/${sha256}`);
}

/** The sources of the figures on the page. */
export function useFigureSources(): readonly SourceLine[] {
  const { sources, sourcesThen } = useFrame();
  return sourcesThen ?? sources;
}
