import type { TreatyActionKind } from '../../treaty/treaty-action.ts';
import { RecordRefused } from '../errors.ts';

/** What a column of the participants table holds. */
export type ColumnRole = 'signature' | 'consent' | 'provisional application' | 'withdrawal';

/** A column as its heading announces it. */
export interface Column {
  readonly heading: string;
  /** Null for a column of dates that are no treaty action: of entry into force, of effect, of a notification under some article. */
  readonly role: ColumnRole | null;
  /** What each marker means in this column; case-sensitive. Null for an act that the heading names and that is none of the kinds. */
  readonly kindOfMarker: ReadonlyMap<string, TreatyActionKind | null>;
  /** The kind of an unmarked cell; null where the heading names two kinds without a marker, or none: then it is not stated. */
  readonly unmarked: TreatyActionKind | null;
}

/**
 * The kinds by the words that headings use, the longer ones first where one begins with another. Some are acts of none of the kinds: a
 * provisional acceptance, which is no provisional application; to begin to apply a treaty towards one organization (III-2-1), to tell
 * that one is bound beside others (VI-3), and to confirm what was signed ad referendum, which only then is a full signature (VCLT
 * Art. 12; XIV-7).
 */
const KIND_OF_WORDS: readonly (readonly [string, TreatyActionKind | null])[] = [
  ['succession to signature', 'succession to signature'],
  ['definitive signature', 'definitive signature'],
  // A signature that is not subject to anything binds (VCLT Art. 12).
  ['signature without reservation', 'definitive signature'],
  ['signature', 'signature'],
  ['ratification', 'ratification'],
  ['acceptance', 'acceptance'],
  ['approval', 'approval'],
  ['definitive accession', 'accession'],
  ['definitive acceptance', 'acceptance'],
  ['provisional acceptance', null],
  ['accession', 'accession'],
  ['succession', 'succession'],
  ['formal confirmation', 'formal confirmation'],
  ['consent to be bound', 'other consent'],
  ['simplified procedure', 'other consent'],
  ['participation', 'other consent'],
  ['provisional application', 'provisional application'],
  ['withdrawal', 'withdrawal'],
  ['denunciation', 'withdrawal'],
  ['application', null],
  ['notification', null],
  ['confirmation of signature', null],
];

/**
 * How much a kind decides what its column is; 2 where it is not listed. A definitive signature is listed beside signatures as well as
 * beside ratifications, and so is "Provisional acceptance/accession" (XIX-34), whose rows the depositary counts among the parties. A
 * confirmation makes a signatory or a party, as what it is listed with (XIV-7, XIV-7-a).
 */
const WEIGHT: Readonly<Record<string, number>> = {
  'confirmation of signature': 0,
  'definitive signature': 1,
  'signature without reservation': 1,
  'provisional acceptance': 1,
};

/** What may stand before the kind's words and changes nothing: "Date of receipt of the instrument of ratification". */
const LEAD =
  /^(?:(?:date|receipt|deposit|notification|notice|instrument|declaration|undertaking|act)s?\s+of\s+(?:(?:the|an?|its)\s+)?)+/;

/** What may follow the kind's words and changes nothing: "under article 23", "of the Convention", "thereto", "ipso facto by virtue of article 10". */
const TAIL =
  /^(under|of|to|by|in|on|for|ad|pursuant|in accordance|in respect|subject|without|as|with|thereto|thereof|ipso facto)\b/;

/** Dates that follow from a treaty action and are none, and notifications that the treaty asks for besides. */
const NO_ACT =
  /^(?:(?:date of|the)\s+)*(?:entry into force|coming into force|(?:taking )?effect|effective date|extension)\b|^(?:notification|declaration|communication)s? (?:of non-|under article|pursuant to article|in accordance with article)/;

/** Reads a heading: a list of kinds with their markers in brackets. Throws `RecordRefused` for one it does not know. */
export function readHeading(heading: string): Column {
  // Brackets within brackets, or one without its other half, would hide what stands between them.
  if (/[()]/.test(heading.replace(/\([^()]*\)/g, ''))) throw unknown(heading);
  // A marker would be that of an act.
  if (NO_ACT.test(heading.toLowerCase()) && takeMarkers(heading).markers.length === 0)
    return { heading, role: null, kindOfMarker: new Map(), unmarked: null };
  const kindOfMarker = new Map<string, TreatyActionKind | null>();
  const bare: (TreatyActionKind | null)[] = [];
  const items = itemsOf(heading);
  for (const { kind, markers } of items) {
    if (markers.length === 0) bare.push(kind);
    for (const marker of markers) {
      if (kindOfMarker.has(marker) && kindOfMarker.get(marker) !== kind) throw unknown(heading);
      kindOfMarker.set(marker, kind);
    }
  }
  const most = Math.max(...items.map(({ weight }) => weight));
  const roles = new Set(items.flatMap(({ role: ofItem, weight }) => (weight === most ? (ofItem ?? []) : [])));
  const [role] = roles;
  if (role === undefined || roles.size > 1) throw unknown(heading);
  const named = new Set(bare);
  const [only] = named;
  return { heading, role, kindOfMarker, unmarked: named.size === 1 && only !== undefined ? only : null };
}

const unknown = (heading: string): RecordRefused => new RecordRefused('unknown heading', { heading });

/** One kind of a heading's list, with what was said about it. */
interface Item {
  readonly kind: TreatyActionKind | null;
  /** Null for an act that could stand in any column. */
  readonly role: ColumnRole | null;
  readonly weight: number;
  readonly tail: string;
  readonly markers: readonly string[];
}

/**
 * The heading's list, taken apart. "Or" and "and" divide it only right behind a kind: in "Succession to the Convention and the
 * Protocol" they do not. What is no kind goes on with what was said about the kind before it ("by virtue of signature, adoption of the
 * Agreement or accession thereto"), which a marker ends; so does a kind in small letters behind "by virtue of".
 */
function itemsOf(heading: string): Item[] {
  const items: Item[] = [];
  for (const part of heading.split(/[,;/](?![^(]*\))/).map((words) => words.trim().replace(/^(?:or|and)\s+/i, ''))) {
    if (part === '') continue;
    const last = items.at(-1);
    const goesOn = /^[a-z]/.test(part) && last?.markers.length === 0 && /\bby virtue of\b/.test(last.tail);
    const found = goesOn ? null : itemsOfPart(part);
    if (found !== null) items.push(...found);
    else if (last === undefined || last.tail === '' || last.markers.length > 0) throw unknown(heading);
    else items.splice(-1, 1, { ...last, tail: `${last.tail}, ${takeMarkers(part).tail}`, markers: takeMarkers(part).markers });
  }
  return items;
}

function itemsOfPart(part: string): Item[] | null {
  const { tail: words, markers } = takeMarkers(part);
  const stripped = words.replace(LEAD, '');
  for (const [known, kind] of KIND_OF_WORDS) {
    const length = stripped.startsWith(`${known}s`) ? known.length + 1 : known.length;
    if (!stripped.startsWith(known) || /^[\p{L}\p{N}-]/u.test(stripped.slice(length))) continue;
    const tail = stripped.slice(length).trim();
    const item = { kind, role: roleOf(known, kind), weight: WEIGHT[known] ?? 2 };
    if (tail === '' || TAIL.test(tail)) return [{ ...item, tail, markers }];
    const divided = /^(?:or|and)\s+/.exec(tail);
    if (divided === null) return null;
    // The marker before the word that divides is that of the kind before it.
    const at = part.toLowerCase().search(/\s(?:or|and)\s/);
    const others = itemsOfPart(part.slice(at + divided[0].length).trim());
    return others && [{ ...item, tail: '', markers: takeMarkers(part.slice(0, at)).markers }, ...others];
  }
  return null;
}

/**
 * A number with what stands behind it in brackets, when that says which paragraph is meant and is no marker: two brackets or more
 * ("article 7 (1) (b)"), or one and further words ("article 7 (b) of the Protocol"). In "under article 23(n)" the bracket is a marker.
 */
const PARAGRAPH = /\b\d+\s*(?:\([A-Za-z0-9]+\)\s*){2,}|\b\d+\s*\([A-Za-z]+\)\s*(?=\p{L})/gu;

/** Takes the markers out: one or two letters in brackets. */
function takeMarkers(part: string): { tail: string; markers: string[] } {
  const markers = [...part.replace(PARAGRAPH, ' ').matchAll(/\(\s*([A-Za-z]{1,2})\s*\)/g)].map((match) => match[1] ?? '');
  const tail = part.replace(/\([^()]*\)/g, ' ').replace(/\s+/g, ' ');
  return { tail: tail.trim().toLowerCase(), markers };
}

/** The role that the words give a column; a notification is told beside acts of any sort. */
function roleOf(words: string, kind: TreatyActionKind | null): ColumnRole | null {
  if (words === 'notification') return null;
  if (words.startsWith('confirmation')) return 'signature';
  if (words === 'provisional acceptance') return 'provisional application';
  if (kind === null) return 'consent';
  if (kind === 'signature' || kind === 'succession to signature') return 'signature';
  if (kind === 'provisional application' || kind === 'withdrawal') return kind;
  return 'consent';
}
