import * as cheerio from 'cheerio';

/** Text of the record with the escaped markup that stood in it taken apart. */
export interface MarkedText {
  readonly text: string;
  /** Numbers of the footnotes that were set in it: `["1", "2"]`. */
  readonly footnotes: readonly string[];
}

const FOOTNOTE_TAG = /<(\/?)(superscript|sup)\b[^<>]*>/gi;
const OTHER_TAG = /<\/?(?!(?:superscript|sup)\b)[a-z][^<>]*>/gi;

/**
 * Takes footnotes, tags and entities out of a name, a heading or a cell (`Denmark<superscript>1</superscript>`). What is no whole tag
 * stays as text, and so does one half of a footnote's tags: dropped, it would leave a date or a marker that nobody wrote.
 */
export function readMarkup(markup: string): MarkedText {
  const { rest, footnotes } = takeFootnotes(markup);
  const bare = rest.replace(OTHER_TAG, '').replaceAll('<', '&lt;');
  const text = bare.includes('&') ? cheerio.load(bare, null, false).text() : bare;
  return { text: text.replace(/\s+/g, ' ').trim(), footnotes };
}

/** Takes the footnotes out, each from its tag to the next one that closes it. Looks at each tag once, however many are left open. */
function takeFootnotes(markup: string): { rest: string; footnotes: string[] } {
  const closing = new Map<string, { start: number; end: number }>();
  const tags = [...markup.matchAll(FOOTNOTE_TAG)].reverse().map(({ 0: tag, 1: slash, 2: name = '', index: start }) => {
    const end = start + tag.length;
    const key = name.toLowerCase();
    if (slash) closing.set(key, { start, end });
    return { start, end, closes: slash ? undefined : closing.get(key) };
  });
  const footnotes: string[] = [];
  let rest = '';
  let taken = 0;
  for (const { start, end, closes } of tags.reverse()) {
    if (closes === undefined || start < taken) continue;
    footnotes.push(
      ...(markup
        .slice(end, closes.start)
        .replace(/<[^<>]*>/g, '')
        .match(/[\p{L}\p{N}*†]+/gu) ?? []),
    );
    rest += `${markup.slice(taken, start)} `;
    taken = closes.end;
  }
  return { rest: rest + markup.slice(taken), footnotes };
}

/** The numbers of the footnotes that are set in the markup. */
export const footnotesIn = (markup: string): string[] => takeFootnotes(markup).footnotes;

/**
 * Dashes and quotation marks (U+2013 to U+201D) whose high byte was lost on the way: archived records hold control characters in their
 * place, which no text has otherwise (XML 1.0, 2.2).
 */
const CUT_PUNCTUATION: Readonly<Record<string, string>> = {
  '\u0013': '–',
  '\u0014': '—',
  '\u0018': '‘',
  '\u0019': '’',
  '\u001c': '“',
  '\u001d': '”',
};

/** Takes all markup out of running text, where half a tag changes no fact, and makes it readable. */
export function readProse(markup: string): string {
  return readableText(readMarkup(takeFootnotes(markup).rest.replace(FOOTNOTE_TAG, '')).text);
}

/** Running text with the characters put right that were damaged on the way. */
export const readableText = (text: string): string =>
  text.replace(/\p{Cc}/gu, (character) => CUT_PUNCTUATION[character] ?? '').trim();
