import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import { english, messages } from './en/english.ts';
import type { Translator } from './translator.ts';

/** What a source is called within a sentence: `the UNODA treaty database`. Its code where this version of the program does not know it. */
export const nameOfSource = (t: Translator, id: string): string => {
  const key = `source.name.${id}`;
  return t.has(key) ? t(key) : id;
};

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
export const sourceName = ({ shortTitle }: Treaty, id: string): string =>
  id === 'att-secretariat' ? `the ${shortTitle} Secretariat’s status page` : (SOURCE_NAMES[id] ?? id);
