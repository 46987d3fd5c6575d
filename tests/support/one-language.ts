import { type CheerioAPI, load } from 'cheerio';
import { IntlMessageFormat } from 'intl-messageformat';
import { states } from '../../treaty/states.ts';
import { LANGUAGES, type Locale } from '../../web/words/locales.ts';
import { languageOf, loadLanguages } from '../../web/words/translator.ts';

await loadLanguages();

type Elements = ReturnType<IntlMessageFormat['getAst']>;

/** What a message says in itself, without its values and the codes by which it selects. */
const literalsIn = (elements: Elements): string[] =>
  elements.flatMap((element) => [
    ...(element.type === 0 ? [element.value] : []),
    ...('options' in element ? Object.values(element.options).flatMap(({ value }) => literalsIn(value)) : []),
    ...('children' in element ? literalsIn(element.children) : []),
  ]);

/** Words of the Latin script: in the other scripts each of them is foreign. */
const wordsIn = (text: string): string[] => text.normalize('NFC').match(/\p{Script=Latin}[\p{Script=Latin}\p{M}]+/gu) ?? [];

const kept = new Map<Locale, ReadonlySet<string>>();

/** The words in Latin letters that a language has: those of its messages, its names and its months, in small letters. */
function ownWords(locale: Locale): ReadonlySet<string> {
  const known = kept.get(locale);
  if (known) return known;
  const { tag } = LANGUAGES[locale];
  const { messages, names } = languageOf(locale);
  const texts = [
    ...Object.values(messages).flatMap((message) => literalsIn(new IntlMessageFormat(message, tag).getAst())),
    ...Object.values(names).flatMap((some) => Object.values(some).flatMap((forms) => Object.values(forms).map(String))),
    ...['long', 'short'].flatMap((month) =>
      Array.from({ length: 12 }, (_, at) =>
        new Intl.DateTimeFormat(tag, { month: month as 'long', day: 'numeric' }).format(new Date(Date.UTC(2020, at, 2))),
      ),
    ),
  ];
  const own = new Set(texts.flatMap(wordsIn).map((word) => word.toLowerCase()));
  kept.set(locale, own);
  return own;
}

/** Names that are the same in all languages: of the clock, of the chapters of the treaty collection, of States by their codes, of formats, and of errors of a network. */
const NAMES_EVERYWHERE = new Set([
  'UTC',
  'ENOTFOUND',
  'ECONNREFUSED',
  'csv',
  'xlsx',
  'json',
  'zip',
  ...states.map(({ iso3 }) => iso3),
]);
const ROMAN = /^[IVXLC]+$/;

/** Addresses, hashes and names of files, which are in no language. */
const ADDRESSES =
  /(?:https?:|urn:|mailto:|webcal:|\/\/|\b(?:\w+\/)+)\S*|\b[0-9a-f]{8,}\b|\b[\w-]+\.(?:csv|xlsx|json|zip|png|svg|xml|txt|md|ics|org|int|example)\b/gi;

/** Whether a language has the word, or its beginning: messages put endings together, such as those of gender and number. */
const isOwn = (locale: Locale, word: string): boolean =>
  ownWords(locale).has(word) ||
  [1, 2, 3].some((ending) => word.length - ending > 4 && ownWords(locale).has(word.slice(0, -ending)));

/** The words of a text that its language does not have. */
export const foreignWordsIn = (locale: Locale, text: string, names: ReadonlySet<string> = new Set()): string[] =>
  wordsIn(text.replace(ADDRESSES, ' ')).filter(
    (word) => !names.has(word) && !NAMES_EVERYWHERE.has(word) && !ROMAN.test(word) && !isOwn(locale, word.toLowerCase()),
  );

/** What no text of a language has where pieces were put together: the places, each with what stands around it. */
export function seamsIn(locale: Locale, text: string): string[] {
  const seen = text.replaceAll(EDGE, '');
  const wrong = [
    // A sentence that ends twice, or begins without a space.
    /[^.]\.\.(?!\.)|。。|\.,|,,|، ،|::|[;:]\./u,
    ...(locale === 'zh'
      ? [/[。，、；：！？] +(?=\S)/u, /[\p{Script=Han}）》”][,;:!?.](?!\S*\w)/u]
      : [/\p{Ll}[.!?]\p{Lu}\p{Ll}/u, / [,.](?=\s|$)/u]),
    ...(locale === 'fr' ? [/[^\s\u00a0\u202f\d/\w:][;:!?»](?=\s|$)|\p{L}[;:!?»](?=\s|$)/u] : [/\p{L}[\s\u00a0][;:!?](?=\s|$)/u]),
    ...(locale === 'ar' ? [/\p{Script=Arabic}[,;?]/u] : []),
  ];
  return wrong.flatMap((one) =>
    [...seen.matchAll(new RegExp(one.source, `${one.flags}g`))].map(({ index }) =>
      seen.slice(Math.max(0, index - 25), index + 25),
    ),
  );
}

/** Attributes that are read out or shown. */
const READ = ['title', 'alt', 'aria-label', 'aria-description', 'placeholder', 'label', 'data-label', 'data-failed', 'term'];
/** Stands at both ends of an element within a line: what is in it need not be a word with what is beside it. */
const EDGE = '\u200b';
/** Stands for a code, which is in no language. */
const CODE = '§';
const BLOCKS =
  'head,body,p,li,h1,h2,h3,h4,td,th,dt,dd,div,section,option,tr,legend,caption,figcaption,label,button,summary,text,title,desc,svg,time,header,footer,nav,main,entry,summary,name,category,subtitle,author,id,updated,published';

/** Everything that a reader is given of a document, a text of one block each; without codes and without what says that it is in another language. */
export function textsOf(document: string, locale: Locale, isXml: boolean): string[] {
  const $: CheerioAPI = load(document, isXml ? { xml: true } : {});
  const data = $('script[type="application/ld+json"], script[type="application/json"]')
    .toArray()
    .map((element) => $(element).text());
  const models = $('[data-model]')
    .toArray()
    .map((element) => $(element).attr('data-model') ?? '');
  $('code').replaceWith(CODE);
  $(`script,style,pre,textarea,[hreflang]:not([hreflang=${locale}]),[lang]:not([lang=${locale}]),id`).remove();
  const meta = $(
    'meta[name=description],meta[name^=twitter],meta[property="og:title"],meta[property="og:description"],meta[property="og:site_name"],meta[property="og:image:alt"]',
  )
    .toArray()
    .map((element) => $(element).attr('content') ?? '')
    .filter((content) => content.includes(' ') || !/^[\x20-\x7f]*$/.test(content));
  const attributes = READ.flatMap((name) =>
    $(`[${name}]`)
      .toArray()
      .map((element) => $(element).attr(name) ?? ''),
  );
  // What a feed has is HTML in itself.
  const inner = $('content[type=html],summary[type=html]')
    .toArray()
    .flatMap((element) => textsOf($(element).text(), locale, false));
  $('content[type=html],summary[type=html]').remove();
  $('*').each((_, element) => {
    const edge = $(element).is(BLOCKS) ? '\n' : EDGE;
    $(element).before(edge).after(edge);
  });
  const shown = $.root().text().split('\n');
  return [
    ...shown,
    ...attributes,
    ...meta,
    ...inner,
    ...[...data, ...models].flatMap((text) => textsIn(JSON.parse(text), locale)),
  ]
    .map((text) => text.trim())
    .filter(Boolean);
}

/** Fields that list codes. */
const OF_CODES: ReadonlySet<string> = new Set(['values', 'enum']);

/** The texts of a JSON document; a value without a space and of plain letters is a code. */
export function textsIn(value: unknown, locale: Locale): string[] {
  if (typeof value === 'string' && /<\w+[\s>]/.test(value)) return textsOf(value, locale, false);
  if (typeof value === 'string') return value.includes(' ') || /[^\x20-\x7f]/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, one]) => (OF_CODES.has(key) ? [] : textsIn(one, locale)))
    : [];
}
