import type { GeneralTranslator } from './translator.ts';

/** What a source is called within a sentence: `the UNODA treaty database`. Its code where this version of the program does not know it. */
export const nameOfSource = (t: GeneralTranslator, id: string): string => t.optional(`source.name.${id}`) ?? id;

/** The same in a heading or a table: `UNODA treaty database`. */
export const titleOfSource = (t: GeneralTranslator, id: string): string => t.optional(`source.title.${id}`) ?? id;

/** A text that begins a sentence. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
