import * as cheerio from 'cheerio';

/** Text of the record with the escaped markup that stood in it taken apart. */
export interface MarkedText {
  readonly text: string;
  /** Numbers of the footnotes that were set in it: `["1", "2"]`. */
  readonly footnotes: readonly string[];
}

const FOOTNOTE = /<(superscript|sup)\b[^>]*>(.*?)<\/\1\s*>/gis;

/** Takes footnotes, tags and entities out of text that holds escaped markup (`Denmark<superscript>1</superscript>`). */
export function readMarkup(markup: string): MarkedText {
  const footnotes = [...markup.matchAll(FOOTNOTE)].flatMap(
    (match) => (match[2] ?? '').replace(/<[^>]*>/g, '').match(/[\p{L}\p{N}*†]+/gu) ?? [],
  );
  const rest = markup.replace(FOOTNOTE, ' ');
  const text = /[<&]/.test(rest) ? cheerio.load(rest, null, false).text() : rest;
  return { text: text.replace(/\s+/g, ' ').trim(), footnotes };
}
