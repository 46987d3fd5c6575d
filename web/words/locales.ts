/**
 * The languages of the site by their codes (ISO 639-1), in the order in which they are offered. They stand here without their texts, so that the settings of the
 * program can be read before a megabyte of words is.
 */
export const LOCALES = ['en', 'fr', 'es', 'ru', 'zh', 'ar'] as const;
export type Locale = (typeof LOCALES)[number];
