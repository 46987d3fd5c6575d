import { LOCALES } from './locales.ts';
import { LANGUAGES } from './translator.ts';

/** How each language offers a page that is in another one, and lets the offer be closed: in its own words, for the script that knows the reader's. */
export const languageOffers = (): Readonly<Record<string, { readonly offer: string; readonly close: string }>> =>
  Object.fromEntries(
    LOCALES.map((locale) => {
      const { messages } = LANGUAGES[locale];
      return [locale, { offer: messages['site.language.offer'], close: messages['use.close'] }];
    }),
  );
