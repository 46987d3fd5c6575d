import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** The most pieces kept in one cache. Beyond that it is emptied, since pieces of earlier facts are not needed again. */
const MOST = 5_000;

/**
 * Renders the pieces of a list, such as the rows of a table, each once: most of a page of one day is the same on any other, and rendering it again was
 * most of its time. A piece has to follow from its key alone, in which its language is, and takes nothing from the frame of the page. Returns the `innerHTML` of the list.
 */
export function createRenderedOnce(): <Piece>(
  pieces: readonly Piece[],
  keyOf: (piece: Piece) => string,
  render: (piece: Piece) => VNode,
) => { readonly __html: string } {
  const kept = new Map<string, string>();
  return (pieces, keyOf, render) => {
    if (kept.size > MOST) kept.clear();
    const html = pieces.map((piece) => {
      const key = keyOf(piece);
      const known = kept.get(key);
      if (known !== undefined) return known;
      const rendered = renderToString(render(piece));
      kept.set(key, rendered);
      return rendered;
    });
    return { __html: html.join('') };
  };
}
