import { formatInstant } from '../words/formats.ts';

/** An instant, given as ISO text, as a reader takes it; or what stands where there is none. */
export const timeOr = (instant: string | null, otherwise: string) =>
  instant === null ? otherwise : <time datetime={instant}>{formatInstant(instant)}</time>;
