import { type Locale, LOCALES } from './words/locales.ts';

/** The language of addresses without a prefix. */
export const UNPREFIXED = 'en' satisfies Locale;

const PREFIXED = LOCALES.filter((locale) => locale !== UNPREFIXED);

/** What speaks no language, or names one already: codes, files, archived records, and what is for machines. */
const WITHOUT_LANGUAGE = new RegExp(
  `^/(?:(?:api|assets|data/records|${PREFIXED.join('|')})(?:/|$)|(?:robots\\.txt|sitemap\\.xml|llms\\.txt|languages\\.json|favicon\\.ico|healthz|readyz)$)`,
);

/** Whether what is at the path is in a language, and at another address in each of them. */
export const hasLanguage = (path: string): boolean => !WITHOUT_LANGUAGE.test(path);

/** What stands before the paths of a language: `/fr`. */
export const prefixOf = (locale: Locale): string => (locale === UNPREFIXED ? '' : `/${locale}`);

/** An address of the site, which begins with a slash, in the language, where what is there has one. Absolute with an `origin`. */
export function addressIn(locale: Locale, address: string, origin = ''): string {
  const prefix = prefixOf(locale);
  return prefix !== '' && hasLanguage(address.replace(/[?#].*$/s, '')) ? origin + prefix + address : origin + address;
}

/** The same for what stands in a page or is told beside one. */
export const absoluteIn = ({ locale, address }: { readonly locale: Locale; readonly address: string }, path: string): string =>
  addressIn(locale, path, new URL(address).origin);

/** The address of a page, which is absolute and in a language, in every language. */
export function inEveryLanguage({ locale, address }: { readonly locale: Locale; readonly address: string }) {
  const { origin } = new URL(address);
  const path = address.slice(origin.length + prefixOf(locale).length);
  return LOCALES.map((other) => ({ locale: other, address: addressIn(other, path, origin) }));
}

/**
 * The values of attributes. Those that are addresses are told apart by their name; a link to another language says so before its address. In what is rendered
 * a quotation mark stands around values only, and `<a` before an address without quotes.
 */
const VALUES =
  /((?<!hreflang="[a-z]+")\s(?:href|action|src|data-film|data-names)=(?:"|(?<=<a href=)))(\/(?!\/)[^"\s>]*)|="[^"]*"|='[^']*'/g;

/**
 * Puts the addresses in what is rendered into the language: views write them without one. On the dashboard, which has hundreds, they are relative to it:
 * the prefix of each would make it longer than it may be.
 */
export function inLanguage(locale: Locale, html: string, path?: string): string {
  if (locale === UNPREFIXED) return html;
  const from = path === '/' ? `${prefixOf(locale)}/` : null;
  return html.replace(VALUES, (whole, name?: string, address?: string) => {
    if (address === undefined) return whole;
    const full = addressIn(locale, address);
    return `${name}${from !== null && full.startsWith(from) ? full.slice(from.length) || './' : full}`;
  });
}
