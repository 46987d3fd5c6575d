import { RecordRefused } from './errors.ts';

/**
 * The most that a record may have of something. The depositary's largest records known here have 3,500 elements, texts of 10,000 characters
 * and a tag of 67,000 (the state of its pages); some 200 States take part in a treaty, in at most a dozen columns.
 */
const LIMITS = {
  elements: 30_000,
  'characters in a text': 200_000,
  'characters in a tag': 1_000_000,
  attributes: 500,
  rows: 1_000,
  'cells in a row': 50,
  'characters in a cell': 2_000,
  /** Of statements and end notes, and of the paragraphs in them. */
  texts: 10_000,
  /** Of all States together, in a list without a table. */
  actions: 5_000,
} as const;

/** Refuses a record that has more of something than any real record comes near to. Throws `RecordRefused`. */
export function refuseMoreThanLimit(of: keyof typeof LIMITS, count: number): void {
  if (count > LIMITS[of]) throw new RecordRefused('over a limit', { of, most: LIMITS[of] });
}

/** Records and pages are not nested as deep as this. */
const DEEPEST = 100;
/** Nor are as many kinds of formatting left open at once. */
const MOST_FORMATTING = 30;

const names = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const VOID = names('area base br col embed hr img input link meta param source track wbr');
/** Elements whose end tag may be left out: they are no deeper than the lists and tables that they stand in. */
const IMPLIED_END = names('dd dt li optgroup option p tbody td tfoot th thead tr');
/** Elements that go on in each paragraph until they are closed (HTML, "list of active formatting elements"). */
const FORMATTING = names('a b big code em font i nobr s small strike strong tt u');

/** A tag, up to the first `>`. A parser may see less of them, never more. */
const TAG = /<(\/?)([A-Za-z][\w.:-]*)([^>]*)>?/g;
const ENDS_ITSELF = /^(?:[^"']|"[^"]*"|'[^']*')*\/$/;

/**
 * Refuses a text that would take long to parse: one with too many elements, or too long a text, or nested so deep that the time grows with
 * the square of its size. Looks at each character once. Throws `RecordRefused`.
 */
export function refuseExcess(text: string, language: 'HTML' | 'XML'): void {
  const open: string[] = [];
  const formatting: { readonly name: string; readonly tag: string }[] = [];
  let elements = 0;
  let end = 0;
  for (const { 0: tag, 1: slash, 2: given = '', 3: rest = '', index: start } of text.matchAll(TAG)) {
    if (!slash) elements += 1;
    refuseMoreThanLimit('elements', elements);
    refuseMoreThanLimit('characters in a text', start - end);
    refuseMoreThanLimit('characters in a tag', tag.length);
    if (rest.length > LIMITS.attributes) refuseMoreThanLimit('attributes', attributesIn(rest));
    end = start + tag.length;
    const name = language === 'HTML' ? given.toLowerCase() : given;
    const isFormatting = language === 'HTML' && FORMATTING.has(name);
    if (language === 'XML' ? ENDS_ITSELF.test(rest) : endsWithoutTag(name, open)) {
      // A paragraph ends the one before it, and what stands open in that.
      while (name === 'p' && FORMATTING.has(open.at(-1) ?? '')) open.pop();
      continue;
    }
    // A link within a link ends it.
    if (isFormatting && (slash || name === 'a')) {
      const started = formatting.findLastIndex((element) => element.name === name);
      if (started >= 0) formatting.splice(started, 1);
    }
    if (slash) {
      const started = open.lastIndexOf(name);
      if (started >= 0) open.splice(started, isFormatting ? 1 : open.length);
    } else {
      open.push(name);
      // No more than three of the same go on.
      if (isFormatting && formatting.filter((element) => element.tag === tag).length < 3) formatting.push({ name, tag });
    }
    if (open.length > DEEPEST || formatting.length > MOST_FORMATTING)
      throw new RecordRefused('too deeply nested', { depth: DEEPEST });
  }
  refuseMoreThanLimit('characters in a text', text.length - end);
}

/** At most how many attributes a tag has: each stands behind white space, a slash or the value of another one. */
const attributesIn = (rest: string): number => rest.replace(/"[^"]*"|'[^']*'/g, '"').match(/[\s/"]+/g)?.length ?? 0;

/** Whether an HTML element needs no end tag. Within drawings and formulas every one does. */
const endsWithoutTag = (name: string, open: readonly string[]): boolean =>
  (VOID.has(name) || IMPLIED_END.has(name)) && !open.includes('svg') && !open.includes('math');
