import type { GeneralTranslator, Named } from './translator.ts';

/** A source as the value of a message. */
export const sourceNamed = (id: string): Named => ({ of: 'sources', code: id });

/** What a source is called in a heading or a table: `UNODA treaty database`. Its code where this version of the program does not know it. */
export const titleOfSource = (t: GeneralTranslator, id: string): string => t.nameOf(sourceNamed(id)).name;

/** A text that begins a sentence. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
