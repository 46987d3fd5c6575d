import { isUtf8 } from 'node:buffer';
import * as cheerio from 'cheerio';
import type { AnyNode, Element } from 'domhandler';
import { RecordRefused } from '../errors.ts';
import { refuseExcess } from '../limits.ts';

/** The page, parsed. Throws `RecordRefused` for what is no HTML page, not the whole of one, or over a limit. */
export function loadPage(body: Uint8Array): cheerio.CheerioAPI {
  const text = isUtf8(body) ? Buffer.from(body).toString('utf8') : new TextDecoder('windows-1252').decode(body);
  if (text.trim() === '') throw new RecordRefused('empty body');
  if (!/<html[\s>]/i.test(text)) throw new RecordRefused('not a record', { expected: 'HTML' });
  if (!/<\/html\s*>/i.test(text)) throw new RecordRefused('truncated body');
  refuseExcess(text, 'HTML');
  return cheerio.load(text);
}

/** Elements that end a line of text where they begin and where they end. */
const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote br center dd div dl dt footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const UNSEEN: ReadonlySet<string> = new Set(['head', 'noscript', 'script', 'style', 'sup', 'superscript', 'template']);

/**
 * The text below these nodes as lines, in the page's order: each block and each cell on its own, white space made single, without what
 * is not shown, without footnote marks and without the elements in `omitted`.
 */
export function linesOf(nodes: readonly AnyNode[], omitted?: ReadonlySet<AnyNode>): string[] {
  const pieces: string[] = [];
  const stack: (AnyNode | string)[] = nodes.toReversed();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') pieces.push(node);
    else if (node.type === 'text') pieces.push(node.data.replace(/\s+/g, ' '));
    else if ('children' in node && !omitted?.has(node) && !('name' in node && UNSEEN.has(node.name))) {
      const edge = 'name' in node && BLOCKS.has(node.name) ? ['\n'] : [];
      for (const piece of [...edge, ...node.children.toReversed(), ...edge]) stack.push(piece);
    }
  }
  return pieces
    .join('')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

/** A table's own rows, not those of tables within it, as markup of their cells. Rows without any text are there for their looks. */
export function rowsOf($: cheerio.CheerioAPI, table: Element): string[][] {
  return $(table)
    .find('tr')
    .toArray()
    .filter((row) => $(row).closest('table').get(0) === table)
    .map((row) => $(row).children('th, td').toArray())
    .filter((cells) => cells.some((cell) => $(cell).text().trim() !== ''))
    .map((cells) => cells.map((cell) => ($(cell).html() ?? '').replace(/<br\s*\/?>/gi, ' ')));
}
