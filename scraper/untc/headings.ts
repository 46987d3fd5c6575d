import { isSignature, type TreatyActionKind } from '../../treaty/treaty-action.ts';
import { RecordRefused } from '../errors.ts';

/** What a column of the participants table holds. */
export type ColumnRole = 'signature' | 'consent' | 'provisional application' | 'withdrawal';

/** A column as its heading announces it. */
export interface Column {
  readonly heading: string;
  readonly role: ColumnRole;
  /** What each marker means in this column; case-sensitive. */
  readonly kindOfMarker: ReadonlyMap<string, TreatyActionKind>;
  /** The kind of an unmarked cell; null where the heading names two kinds without a marker, or none: then it is not stated. */
  readonly unmarked: TreatyActionKind | null;
}

/** The kinds by the words that headings use, the longer ones first where one begins with another. */
const KIND_OF_WORDS: readonly (readonly [string, TreatyActionKind])[] = [
  ['succession to signature', 'succession to signature'],
  ['definitive signature', 'definitive signature'],
  ['signature', 'signature'],
  ['ratification', 'ratification'],
  ['acceptance', 'acceptance'],
  ['approval', 'approval'],
  ['accession', 'accession'],
  ['succession', 'succession'],
  ['act of formal confirmation', 'formal confirmation'],
  ['formal confirmation', 'formal confirmation'],
  ['consent to be bound', 'other consent'],
  ['participation', 'other consent'],
  ['provisional application', 'provisional application'],
  ['withdrawal', 'withdrawal'],
  ['denunciation', 'withdrawal'],
];

/** What may follow the kind's words and changes nothing: "under article 23", "of the Convention". */
const TAIL = /^(under|of|to|by|pursuant|in accordance|in respect|subject|without|as|with)\b/;

/** Reads a heading: a list of kinds with their markers in brackets. Throws `RecordRefused` for one it does not know. */
export function readHeading(heading: string): Column {
  const kindOfMarker = new Map<string, TreatyActionKind>();
  const bare: TreatyActionKind[] = [];
  const kinds = splitList(heading).map((part) => {
    const { words, markers } = takeMarkers(part);
    const kind = kindOf(words);
    if (kind === null) throw unknown(heading);
    if (markers.length === 0) bare.push(kind);
    for (const marker of markers) {
      if ((kindOfMarker.get(marker) ?? kind) !== kind) throw unknown(heading);
      kindOfMarker.set(marker, kind);
    }
    return kind;
  });
  // A definitive signature is listed beside signatures as well as beside ratifications, and decides nothing.
  const others = kinds.filter((kind) => kind !== 'definitive signature');
  const roles = new Set((others.length > 0 ? others : kinds).map(roleOf));
  const [role] = roles;
  if (role === undefined || roles.size > 1) throw unknown(heading);
  const [only] = bare;
  return { heading, role, kindOfMarker, unmarked: bare.length === 1 && only !== undefined ? only : null };
}

const unknown = (heading: string): RecordRefused =>
  new RecordRefused('unknown heading', `The participants table has a column "${heading}", which is not known.`, { heading });

function splitList(heading: string): string[] {
  return heading
    .split(/[,;/](?![^(]*\))|\s+(?:or|and)\s+(?![^(]*\))/i)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function takeMarkers(part: string): { words: string; markers: string[] } {
  const markers = [...part.matchAll(/\(\s*([A-Za-z]{1,2})\s*\)/g)].map((match) => match[1] ?? '');
  const words = part
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  return { words, markers };
}

function kindOf(words: string): TreatyActionKind | null {
  for (const [known, kind] of KIND_OF_WORDS) {
    if (words === known || words === `${known}s`) return kind;
    if (words.startsWith(`${known} `) && TAIL.test(words.slice(known.length + 1))) return kind;
  }
  return null;
}

function roleOf(kind: TreatyActionKind): ColumnRole {
  if (kind === 'signature' || kind === 'succession to signature') return 'signature';
  if (kind === 'provisional application' || kind === 'withdrawal') return kind;
  return 'consent';
}

/** Whether acts of this kind are counted among the record's signatories when they stand in this column. */
export function makesSignatory(column: Column, kind: TreatyActionKind | null): boolean {
  return column.role === 'signature' && (kind === null || isSignature(kind));
}
