import type { CheerioAPI } from 'cheerio';
import type { AnyNode } from 'domhandler';

/** Elements that end a line of text where they begin and where they end. */
const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote br center dd div dl dt footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const UNSEEN: ReadonlySet<string> = new Set(['head', 'noscript', 'script', 'style', 'sup', 'template']);

/**
 * The text of a page as lines, in the page's order, from its beginning or from the element `after` on: each block and each cell on its own, white space made single, without what
 * is not shown and without footnote marks.
 */
export function linesOf($: CheerioAPI, after?: AnyNode): string[] {
  const pieces: string[] = [];
  const stack: (AnyNode | string)[] = $.root().toArray();
  // With a stack instead of recursion: a page may be nested deeper than the program's own stack allows.
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === after) pieces.length = 0;
    if (typeof node === 'string') pieces.push(node);
    else if (node.type === 'text') pieces.push(node.data.replace(/\s+/g, ' '));
    else if ('children' in node && !('name' in node && UNSEEN.has(node.name))) {
      const edge = 'name' in node && BLOCKS.has(node.name) ? ['\n'] : [];
      stack.push(...edge, ...$(node).contents().toArray().reverse(), ...edge);
    }
  }
  return pieces
    .join('')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}
