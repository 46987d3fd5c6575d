import { type Formatters, IntlMessageFormat } from 'intl-messageformat';
import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import { english, type messages as englishMessages, operatorMessages } from './en/english.ts';
import { createFormats, type Formats } from './formats.ts';
import type { Language, NameForms, NameKind } from './language.ts';
import { LANGUAGES, LOCALES, type Locale } from './locales.ts';

const loaded = new Map<Locale, Language>([['en', english]]);

/** Loads the words of the given languages; of all by default. English is always loaded. */
export async function loadLanguages(locales: readonly Locale[] = LOCALES): Promise<void> {
  await Promise.all(locales.map(async (locale) => loaded.set(locale, await LANGUAGES[locale].load())));
}

/** The words of a language. Throws an `Error` where they have not been loaded. */
export function languageOf(locale: Locale): Language {
  const language = loaded.get(locale);
  if (language === undefined) throw new Error(`The words of "${locale}" are not loaded.`);
  return language;
}

/** The key of a message of the site. Every language has the same ones, which the compiler checks. */
export type MessageKey = keyof typeof englishMessages;
/** The key of a message that the program's operator may be told: those of the terminal and the log are in English only. */
export type OperatorKey = MessageKey | keyof typeof operatorMessages;

/**
 * What has a name in each language, as the value of a message: as `{state}` it stands as on display, as `{state_text}` within a sentence, as `{state_start}` at
 * its beginning, and further as the language has forms of it.
 */
export interface Named {
  readonly of: NameKind;
  readonly code: string;
}

/** Names of which one will do, as the value of a message: joined with "or". */
export interface AnyOf {
  readonly anyOf: readonly Named[];
}

/** The State with this code, as the value of a message. */
export const stateNamed = (iso3: string): Named => ({ of: 'states', code: iso3 });

/**
 * The value of a placeholder. A list is joined with "and", and names in it stand as in a sentence, or in the form that the message names: `{states_of}`. A
 * civil date or an instant is given as it is, and the message says how it is written: `{day, date, long}`, `{day, date, short}`, `{at, time, utc}`.
 */
export type Value = string | number | Date | Named | AnyOf | readonly (string | Named)[];
export type Values = Readonly<Record<string, Value>>;

/** Makes the texts of one language that are not about a particular treaty, such as those of the program itself. */
export interface GeneralTranslator<Key extends string = MessageKey> {
  (key: Key, values?: Values): string;
  /**
   * The message with a key that is made of a code. Null where there is none, or where a value that it needs is missing: another version of the program
   * may have stored the code or its data.
   */
  readonly optional: (key: string, values?: Values) => string | null;
  /** The pieces of a message with tags, such as `See the <link>method page</link>.`: each tag is made by the function of its name. */
  readonly pieces: <Node>(
    key: Key,
    tags: Readonly<Record<string, (content: string) => Node>>,
    values?: Values,
  ) => (string | Node)[];
  readonly locale: Locale;
  /** Which way one reads. */
  readonly direction: (typeof LANGUAGES)[Locale]['direction'];
  readonly format: Formats;
  /** The forms of a name; the code itself for one that the language does not know. */
  readonly nameOf: (named: Named) => Forms;
}

/** Makes the texts for the program's operator: those of the site, and those of the terminal and the log. */
export type OperatorTranslator = GeneralTranslator<OperatorKey>;

/** A name with the forms that every one has. */
export type Forms = NameForms & { readonly text: string; readonly start: string };

/** Makes the texts of one language about one treaty. `{treaty}` with its forms, and `{treaty_short}` ("the treaty"), need not be given. */
export interface Translator extends GeneralTranslator {
  readonly treaty: Treaty;
}

const DATES = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  day: { day: 'numeric', month: 'long' },
  /** For languages in which a date in numbers has one meaning only. */
  numeric: { day: '2-digit', month: '2-digit', year: 'numeric' },
} as const;

const kept = new Map<Locale, Map<Treaty, Translator>>();

/** The translator of a language and a treaty; the same one each time, since parsed messages are kept in it. */
export function translatorFor(locale: Locale, treaty: Treaty): Translator {
  const ofLocale = kept.get(locale) ?? new Map<Treaty, Translator>();
  const { number, title, inText } = treaty;
  const create = (): Translator => {
    const { messages, names } = languageOf(locale);
    const always = {
      ...byPlaceholder('treaty', names.treaties[number] ?? { name: title, text: inText.full }),
      ...byPlaceholder('treaty_short', names.shortTreaties[number] ?? { name: inText.short }),
    };
    return Object.assign(createTranslator(locale, messages, always), { treaty });
  };
  const translator = ofLocale.get(treaty) ?? create();
  kept.set(locale, ofLocale.set(treaty, translator));
  return translator;
}

/** The translator for the operator, in the one language of the terminal and the log. Its messages must not name a treaty. */
export const generalTranslator = (locale: 'en'): OperatorTranslator =>
  createTranslator<OperatorKey>(locale, { ...languageOf(locale).messages, ...operatorMessages }, {});

/** A name with the forms that follow from others; made once for each. */
function withAllForms(forms: NameForms): Forms {
  const known = completed.get(forms);
  if (known) return known;
  const { name, text = name, start = text.charAt(0).toUpperCase() + text.slice(1) } = forms;
  const whole = { ...forms, text, start };
  completed.set(forms, whole);
  return whole;
}
const completed = new WeakMap<NameForms, Forms>();

/** The forms of a name, by their placeholders. */
const byPlaceholder = (placeholder: string, forms: NameForms): Record<string, string> =>
  Object.fromEntries(
    Object.entries(withAllForms(forms)).map(([form, text = '']) => [
      form === 'name' ? placeholder : `${placeholder}_${form}`,
      text,
    ]),
  );

type MessageElements = ReturnType<IntlMessageFormat['getAst']>;

/** The types of an element that has no value: text, and `#` in a plural. */
const WITHOUT_VALUE: readonly number[] = [0, 7];

/** The names of all values and tags of a message, also of those that only some of its branches use. */
export const placeholdersIn = (elements: MessageElements): string[] =>
  elements.flatMap((element) => [
    ...('value' in element && !WITHOUT_VALUE.includes(element.type) ? [element.value] : []),
    ...('options' in element ? Object.values(element.options).flatMap(({ value }) => placeholdersIn(value)) : []),
    ...('children' in element ? placeholdersIn(element.children) : []),
  ]);

/** The names of the values that do not stand in a message as they are. */
const writtenIn = (elements: MessageElements): string[] =>
  elements.flatMap((element) => [
    ...('value' in element && !AS_GIVEN.includes(element.type) ? [element.value] : []),
    ...('options' in element ? Object.values(element.options).flatMap(({ value }) => writtenIn(value)) : []),
    ...('children' in element ? writtenIn(element.children) : []),
  ]);
/** The types of text, a value as it is, `#` in a plural, and a tag. */
const AS_GIVEN: readonly number[] = [0, 1, 7, 8];

/**
 * A value in Latin letters or digits among words that run from right to left, kept together in its own order by characters that are not seen: `2014-12-24`
 * would be read as 24, 12, 2014. An address stays as it is, since the characters would be followed as part of it; so does what has words of its own.
 */
const isolated = (value: string): string =>
  /[\p{Script=Latin}\d]/u.test(value) && !/\p{Script=Arabic}|:\/\/|@/u.test(value) ? `\u2066${value}\u2069` : value;

/** `always`: the values that every message may use. */
function createTranslator<Key extends string>(
  locale: Locale,
  messages: Readonly<Record<Key, string>>,
  always: Readonly<Record<string, string>>,
): GeneralTranslator<Key> {
  const { tag, direction } = LANGUAGES[locale];
  const { names, ...language } = languageOf(locale);
  const format = createFormats(tag, language);
  const nameOf = ({ of, code }: Named): Forms => withAllForms(names[of][code] ?? { name: code });
  const formatters = formattersOf(tag, format);
  const parsed = new Map<string, IntlMessageFormat>();

  /** The values of each message that do not stand in it as they are: those by which it selects, numbers, and dates. */
  const written = new Map<Key, ReadonlySet<string>>();
  const messageOf = (key: Key): IntlMessageFormat => {
    const known = parsed.get(key);
    if (known) return known;
    const message = new IntlMessageFormat(
      messages[key] ?? '',
      tag,
      { date: DATES, time: { utc: {} } },
      { formatters, ignoreTag: false },
    );
    parsed.set(key, message);
    if (direction === 'rtl') written.set(key, new Set(writtenIn(message.getAst())));
    return message;
  };

  function prepared(key: Key, values: Values): Record<string, string | number | Date> {
    // What every message may use is found behind what this one was given.
    const all: Record<string, string | number | Date> = Object.create(always);
    const writes = written.get(key);
    for (const [name, value] of Object.entries(values)) {
      if (typeof value === 'string') all[name] = writes && !writes.has(name) ? isolated(value) : value;
      else if (typeof value === 'number' || value instanceof Date) all[name] = value;
      else if ('code' in value) Object.assign(all, byPlaceholder(name, nameOf(value)));
      else if ('anyOf' in value) Object.assign(all, listByPlaceholder(name, value.anyOf, format.alternatives));
      else Object.assign(all, listByPlaceholder(name, value, format.list));
    }
    return all;
  }

  /** A list of names, by the placeholders for their forms; as such it has them as they stand in a sentence. */
  function listByPlaceholder(
    placeholder: string,
    list: readonly (string | Named)[],
    join: Formats['list'],
  ): Record<string, string> {
    const all = list.map((one) => (typeof one === 'string' ? withAllForms({ name: one }) : nameOf(one)));
    const joined = (form: string): string => join(all.map((forms) => forms[form] ?? forms.text));
    const others = Object.keys(all[0] ?? {}).filter((form) => form !== 'name');
    return Object.fromEntries([[placeholder, joined('text')], ...others.map((form) => [`${placeholder}_${form}`, joined(form)])]);
  }

  const has = (key: string): key is Key => Object.hasOwn(messages, key);
  const translate = (key: Key, values: Values = {}): string => {
    const message = messageOf(key);
    return String(message.format(prepared(key, values)));
  };
  return Object.assign(translate, {
    pieces: <Node>(
      key: Key,
      tags: Readonly<Record<string, (content: string) => Node>>,
      values: Values = {},
    ): (string | Node)[] => {
      const made = Object.entries(tags).map(
        ([name, make]) => [name, (parts: readonly (string | Node)[]) => make(parts.map(String).join(''))] as const,
      );
      const message = messageOf(key);
      const whole = message.format<Node>(Object.assign(prepared(key, values), Object.fromEntries(made)));
      return Array.isArray(whole) ? whole : [whole];
    },
    optional: (key: string, values: Values = {}): string | null => {
      if (!has(key)) return null;
      const message = messageOf(key);
      const given = prepared(key, values);
      return placeholdersIn(message.getAst()).every((name) => name in given) ? String(message.format(given)) : null;
    },
    locale,
    direction,
    format,
    nameOf,
  });
}

/** The library's formatters, with civil dates and instants written as on the rest of the site. */
function formattersOf(tag: string, format: Formats): Formatters {
  const ordinals = new Intl.PluralRules(tag, { type: 'ordinal' });
  const cardinals = new Intl.PluralRules(tag);
  const numbers = new Map<string, Intl.NumberFormat>();
  return {
    getNumberFormat(_locale, options) {
      const key = JSON.stringify(options ?? {});
      const known = numbers.get(key) ?? new Intl.NumberFormat(tag, options as Intl.NumberFormatOptions);
      numbers.set(key, known);
      return known;
    },
    getDateTimeFormat(_locale, options = {}) {
      const write = options.day === undefined && options.month === undefined ? format.instant : format.dateAs(options);
      return { format: write } as unknown as Intl.DateTimeFormat;
    },
    getPluralRules: (_locale, options) => (options?.type === 'ordinal' ? ordinals : cardinals),
  };
}
