import type { Language } from './language.ts';

/** What pages in any language need to know about a language, and how to load its words. */
interface Locales {
  readonly [code: string]: {
    /** For `Intl`, with the region whose habits the formats follow (BCP 47): `en-GB`. */
    readonly tag: string;
    /** What it calls itself. */
    readonly ownName: string;
    readonly direction: 'ltr' | 'rtl';
    readonly load: () => Promise<Language>;
  };
}

/**
 * The languages of the site by their codes (ISO 639-1), in the order in which they are offered. Another one is a folder beside this file and a line here. Their words
 * are loaded when they are needed: the first answer and most commands need only English.
 */
export const LANGUAGES = {
  en: { tag: 'en-GB', ownName: 'English', direction: 'ltr', load: async () => (await import('./en/english.ts')).english },
  fr: { tag: 'fr-FR', ownName: 'Français', direction: 'ltr', load: async () => (await import('./fr/french.ts')).french },
  es: { tag: 'es-ES', ownName: 'Español', direction: 'ltr', load: async () => (await import('./es/spanish.ts')).spanish },
  ru: { tag: 'ru', ownName: 'Русский', direction: 'ltr', load: async () => (await import('./ru/russian.ts')).russian },
  zh: { tag: 'zh-Hans-CN', ownName: '中文', direction: 'ltr', load: async () => (await import('./zh/chinese.ts')).chinese },
  // Latin digits, as in the authentic texts of the United Nations.
  ar: { tag: 'ar-u-nu-latn', ownName: 'العربية', direction: 'rtl', load: async () => (await import('./ar/arabic.ts')).arabic },
} as const satisfies Locales;

export type Locale = keyof typeof LANGUAGES;
export const LOCALES = Object.keys(LANGUAGES) as Locale[];
