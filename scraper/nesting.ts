import { RecordRefused } from './errors.ts';

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
 * Refuses a text whose elements are nested so deep that parsing it would take time that grows with the square of its size. Throws
 * `RecordRefused`.
 */
export function refuseDeepNesting(text: string, language: 'HTML' | 'XML'): void {
  const open: string[] = [];
  const formatting: { readonly name: string; readonly tag: string }[] = [];
  for (const [tag, slash, given = '', rest = ''] of text.matchAll(TAG)) {
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
}

/** Whether an HTML element needs no end tag. Within drawings and formulas every one does. */
const endsWithoutTag = (name: string, open: readonly string[]): boolean =>
  (VOID.has(name) || IMPLIED_END.has(name)) && !open.includes('svg') && !open.includes('math');
