import type { IncomingMessage } from 'node:http';
import { addressIn, hasLanguage, UNPREFIXED } from '../web/addresses.ts';
import { type Locale, LOCALES } from '../web/words/locales.ts';

/** The language of addresses without a prefix: routes may not import it from `web/`. */
export { UNPREFIXED };

/** The languages that were asked for by a prefix. */
const asked = new WeakMap<IncomingMessage, Locale>();

/** The language that is asked for. */
export const localeOf = (request: IncomingMessage): Locale => asked.get(request) ?? UNPREFIXED;

/** An address of the site in the language that is asked for. */
export const inLanguageOf = (request: IncomingMessage, address: string): string => addressIn(localeOf(request), address);

const isPrefix = (code: string): code is Locale => code !== UNPREFIXED && LOCALES.some((locale) => locale === code);

/** The language that an address names, and the address without it; null where it names none, or where what is there has no language. */
export function languageIn(address: string): { readonly locale: Locale | null; readonly path: string } {
  const [prefix = '', code = ''] = /^\/([a-z]{2})(?=\/)/.exec(address) ?? [];
  const path = address.slice(prefix.length);
  return isPrefix(code) && hasLanguage(path.replace(/\?.*$/s, '')) ? { locale: code, path } : { locale: null, path: address };
}

/**
 * Takes the language off the address of a request, so that everything behind finds it as in English. What has no language stays as it is, and is not found:
 * the page that says so is in the language.
 */
export function takeLanguage(request: IncomingMessage): void {
  const { url = '' } = request;
  const code = /^\/([a-z]{2})(?=[/?]|$)/.exec(url)?.[1];
  if (code === undefined || !isPrefix(code)) return;
  asked.set(request, code);
  const { locale, path } = languageIn(url);
  // Where an error names the address, it is the whole one.
  if (locale !== null) Object.assign(request, { url: path, originalUrl: url });
}

/** Where an address is that is written in a way that no link has: English with a prefix, or a dashboard without its slash; null for another. */
export function writtenAnew(url: string): string | null {
  const english = /^\/en(?:\/|(?=\?)|$)(.*)$/s.exec(url)?.[1];
  if (english !== undefined) return `/${english}`;
  const [, prefix = '', code = '', query = ''] = /^(\/([a-z]{2}))(\?.*)?$/s.exec(url) ?? [];
  return isPrefix(code) ? `${prefix}/${query}` : null;
}
