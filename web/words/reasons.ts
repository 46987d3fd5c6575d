import type { Reason } from '../../treaty/reason.ts';
import { sourceNamed } from './names.ts';
import { type GeneralTranslator, stateNamed, type Value, type Values } from './translator.ts';

type Data = Reason['data'];

/** A code as a part of a key: `not a record` is `not-a-record`. */
const inKey = (code: string): string => code.toLowerCase().replaceAll(' ', '-');

/** The key of a code's message; that of its variants begins with it and a dot. */
export const reasonKey = (code: string): string => `reasons.${inKey(code)}`;

/** The codes that are worded by which data they have: the data that have a message of their own, the most telling first. */
const TELLING: Readonly<Record<string, readonly string[]>> = {
  'not a record': ['encoding', 'found', 'expected', 'missing', 'where', 'unclear'],
  'no participants table': ['words', 'tables', 'parties'],
  'totals differ': ['sum', 'text', 'stated'],
  'unknown heading': ['second', 'first'],
  'broken table': ['cells', 'where'],
  'unknown marker': ['heading'],
  'unreadable cell': ['name', 'missing'],
  'wrong treaty': ['title', 'registration'],
  'doubled participant': ['earlier'],
  reread: ['revoked'],
};

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '' && value !== false;

function keyOf({ code, data }: Reason): string {
  const key = reasonKey(code);
  if (code === 'over a limit') return `${key}.${inKey(String(data['of']))}`;
  if (code === 'date out of range') return `${key}.${String(data['date']) > String(data['today']) ? 'future' : 'early'}`;
  const telling = Object.hasOwn(TELLING, code) ? TELLING[code]?.find((name) => isGiven(data[name])) : undefined;
  return telling === undefined ? key : `${key}.${telling}`;
}

/** A reason in a sentence. A code or data that this version does not know, which another one may have stored, is named by the code. */
export const reasonSentence = (t: GeneralTranslator, reason: Reason): string =>
  t.optional(keyOf(reason), valuesOf(t, reason.data)) || t('reasons.other', { code: reason.code });

/** What messages mention only where it is known. */
const WHERE_KNOWN: Values = { cause: 'none', participant: 'none', number: 'none', signatories: 0, parties: 0 };

const valuesOf = (t: GeneralTranslator, data: Data): Values => ({
  ...WHERE_KNOWN,
  ...Object.fromEntries(
    Object.entries(data)
      .filter(([name, value]) => isGiven(value) || (value === '' && !(name in WHERE_KNOWN)))
      .flatMap(([name, value]) => valuesOfDatum(t, name, value)),
  ),
});

function valuesOfDatum(t: GeneralTranslator, name: string, value: unknown): [string, Value][] {
  if (name === 'source') return [[name, sourceNamed(String(value))]];
  if (name === 'missing') return [[name, t.optional(`reasons.part.${inKey(String(value))}`) ?? String(value)]];
  if (name === 'problems') return [[name, problemSentences(t, value)]];
  if (typeof value === 'string' || typeof value === 'number') return [[name, value]];
  if (Array.isArray(value)) {
    const all = value.map((one) => (name === 'states' ? stateNamed(String(one)) : String(one)));
    return [
      [name, all],
      ...(all[0] === undefined ? [] : [[`${name}_first`, all[0]] satisfies [string, Value]]),
      [`${name}_count`, all.length],
    ];
  }
  if (isReason(value)) return [[name, reasonSentence(t, value)]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([part, inner]) => valuesOfDatum(t, `${name}_${part}`, inner));
}

const isReason = (value: unknown): value is Reason =>
  typeof value === 'object' && value !== null && 'code' in value && 'data' in value;

/** How many problems are named in full; the rest is counted. */
const PROBLEMS_NAMED = 5;

function problemSentences(t: GeneralTranslator, problems: unknown): string {
  const all = Array.isArray(problems) ? problems.filter(isReason) : [];
  const more = all.length - PROBLEMS_NAMED;
  const named = all.slice(0, PROBLEMS_NAMED).map((problem) => reasonSentence(t, problem));
  return t.format.sentences([...named, ...(more > 0 ? [t('reasons.problems.more', { more })] : [])]);
}
