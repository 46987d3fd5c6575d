import { load } from 'cheerio';

/** The document with the quotes and the end tags that a page leaves out, as a parser understands it. */
export const wholeMarkup = (html: string): string => load(html).html();
