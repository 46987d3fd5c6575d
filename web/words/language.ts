import type { MessageKey } from './translator.ts';

/**
 * A name in the forms that sentences need. In messages `{state}` is its `name`, `{state_text}` its `text`, and so on for each form that the language has. A form may
 * be a code, such as the gender, that a message selects by.
 */
export interface NameForms {
  /** On its own and in lists: `Netherlands (Kingdom of the)`. */
  readonly name: string;
  /** Within a sentence: `the Kingdom of the Netherlands`. Unless given, the name. */
  readonly text?: string;
  /** At the beginning of a sentence: `The Kingdom of the Netherlands`. Unless given, the text with a capital. */
  readonly start?: string;
  readonly [form: string]: string | undefined;
}

/** What has a name, by its code: a State by ISO 3166-1 alpha-3, a treaty by its number, a region and subregion by its English M49 name. */
export const NAMED = ['states', 'treaties', 'shortTreaties', 'groups', 'kinds', 'regions', 'subregions', 'sources'] as const;
export type NameKind = (typeof NAMED)[number];
export type Names = Readonly<Record<NameKind, Readonly<Record<string, NameForms>>>>;

/** The words of one language, and how they are put together. */
export interface Language {
  /** ICU messages by key. */
  readonly messages: Readonly<Record<MessageKey, string>>;
  readonly names: Names;
  /** Other names by which people look for a State, by its code. */
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  /** The marks that stand between the texts of a page. Unless given, as in English. */
  readonly marks?: Marks;
  /** How a civil date is put together from the parts that `Intl` gives, where that is not how the United Nations writes it. */
  readonly writeDate?: (parts: readonly Intl.DateTimeFormatPart[], style: DateStyle) => string;
}

/** Punctuation between texts that are messages of their own. */
export interface Marks {
  /** Between a label and what it is about: `Next event: 24 December 2014`. */
  readonly colon: string;
  /** Between what is said of the same thing: `date, required`. */
  readonly comma: string;
  /** Between two sentences. */
  readonly gap: string;
}

/** `24 December 2014`, `24 Dec 2014` or what is shorter still, `December 2014`, `24 December`. */
export type DateStyle = 'long' | 'short' | 'month' | 'day';
