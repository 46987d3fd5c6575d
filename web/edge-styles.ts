import { states } from '../treaty/states.ts';

/** The most ticks in a row of the band. */
const ROW = 60;

/**
 * A class for each number of ticks, `edge-118`, with that number as `--edge`: the headline's figure stands where its part of the band ends, and a run of ticks
 * begins so far from the start of its row. Each tick of a run has its place in it as `--at`. Inline styles would need no class and are forbidden by the
 * content security policy; an attribute on each tick would be a thirtieth of the page.
 */
export const EDGE_STYLES = `${[
  ...Array.from({ length: states.length + 1 }, (_, at) => `.edge-${at}{--edge:${at}}`),
  ...Array.from({ length: ROW }, (_, at) => `.row>g>:nth-child(${at + 1}){--at:${at}}`),
].join('')}\n`;
