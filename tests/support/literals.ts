import { transformSync } from 'esbuild';

/** A string or template literal of a source file. */
export interface Literal {
  /** Its text; each `${…}` of a template is `…`. */
  readonly text: string;
  /** The code before it, as short as it can be written: `{code:`, `new Error(`. */
  readonly before: string;
  /** The first character of the code after it: `:` after a key. */
  readonly after: string;
}

/** After these a slash begins a regular expression; after anything else it divides. */
const BEFORE_REGEX = /(^|[([{},;:=!&|?+\-*%<>~^]|\b(return|typeof|case|in|of|do|else|void|delete|await|yield|throw))$/;

/** The literals of a TypeScript file, texts between the tags of TSX among them. Comments and types have none. */
export function literalsIn(source: string, file: string): Literal[] {
  const loader = file.endsWith('x') ? 'tsx' : 'ts';
  // What is left is plain JavaScript without comments, where texts and attributes of TSX are strings like any others.
  const options = { loader, jsx: 'automatic', target: 'esnext', minifyWhitespace: true, legalComments: 'none' } as const;
  const { code } = transformSync(source, options);
  const literals: Literal[] = [];
  /** Reads code up to the brace that closes it, or to the end; returns the index after it. */
  const readCode = (start: number): number => {
    let at = start;
    let depth = 0;
    while (at < code.length) {
      const char = code.charAt(at);
      if (char === '}' && depth === 0) return at + 1;
      if (char === '{') depth += 1;
      if (char === '}') depth -= 1;
      if (char === '"' || char === "'" || char === '`') at = readLiteral(at, char);
      else if (code.startsWith('/*', at)) at = code.indexOf('*/', at) + 2;
      else if (char === '/' && BEFORE_REGEX.test(code.slice(0, at))) at = afterRegex(at + 1);
      else at += 1;
    }
    return at;
  };
  const readLiteral = (start: number, quote: string): number => {
    let at = start + 1;
    let raw = '';
    while (code[at] !== quote) {
      if (at >= code.length) throw new Error(`A literal of ${file} does not end: ${code.slice(start, start + 40)}`);
      if (quote === '`' && code.startsWith('${', at)) {
        raw += '…';
        at = readCode(at + 2);
      } else {
        const length = code[at] === '\\' ? 2 : 1;
        raw += code.slice(at, at + length);
        at += length;
      }
    }
    const text = raw.replace(/\\n/g, '\n').replace(/\\(.)/g, '$1');
    literals.push({
      text,
      before: code.slice(Math.max(0, start - 80), start),
      after: code
        .slice(at + 1)
        .trimStart()
        .charAt(0),
    });
    return at + 1;
  };
  const afterRegex = (start: number): number => {
    let at = start;
    let inClass = false;
    while (inClass || code[at] !== '/') {
      if (code[at] === '[') inClass = true;
      if (code[at] === ']') inClass = false;
      at += code[at] === '\\' ? 2 : 1;
    }
    return at + 1;
  };
  readCode(0);
  return literals;
}
