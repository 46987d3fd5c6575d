import { isUtf8 } from 'node:buffer';
import * as cheerio from 'cheerio';
import { RecordRefused } from '../errors.ts';

/** The page, parsed. Throws `RecordRefused` for what is no HTML page at all, or not the whole of one. */
export function loadPage(body: Uint8Array): cheerio.CheerioAPI {
  const text = isUtf8(body) ? Buffer.from(body).toString('utf8') : new TextDecoder('windows-1252').decode(body);
  if (text.trim() === '') throw new RecordRefused('empty body', 'The answer was empty.');
  if (!/<html[\s>]/i.test(text)) throw new RecordRefused('not a record', 'The answer was no HTML page, where one was expected.');
  if (!/<\/html\s*>/i.test(text)) throw new RecordRefused('truncated body', 'The page breaks off before its end.');
  return cheerio.load(text);
}
