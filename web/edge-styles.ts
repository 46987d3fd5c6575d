import { states } from '../treaty/states.ts';

/**
 * A class for each number of ticks, `edge-118`, with that number as `--edge`: the headline's figure stands where its part of the band ends. Inline styles
 * would need no class and are forbidden by the content security policy.
 */
export const EDGE_STYLES = `${Array.from({ length: states.length + 1 }, (_, at) => `.edge-${at}{--edge:${at}}`).join('')}\n`;
