import { english, messages } from './en/english.ts';
import type { GeneralTranslator } from './translator.ts';

/** What a source is called within a sentence: `the UNODA treaty database`. Its code where this version of the program does not know it. */
export const nameOfSource = (t: GeneralTranslator, id: string): string => t.optional(`source.name.${id}`) ?? id;

/** The same in a heading or a table: `UNODA treaty database`. */
export const titleOfSource = (t: GeneralTranslator, id: string): string => t.optional(`source.title.${id}`) ?? id;

/** A text that begins a sentence. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

// Until every text has moved into the catalogue.
export const inText = (name: string): string => english.formsOf(name).text;
export const atStart = (name: string): string => english.formsOf(name).start;
export const SOURCE_NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(messages).flatMap(([key, text]) =>
    key.startsWith('source.name.') ? [[key.slice('source.name.'.length), text]] : [],
  ),
);
