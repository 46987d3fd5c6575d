import { stateRows } from './states-data.ts';

/** A continental region of the M49 standard. */
export type Region = 'Africa' | 'Americas' | 'Asia' | 'Europe' | 'Oceania';

/** The regions, in alphabetical order. */
export const regions: readonly Region[] = ['Africa', 'Americas', 'Asia', 'Europe', 'Oceania'];

/** One of the 197 States. The code is its key; names are aliases, of which one is displayed. */
export interface State {
  /** ISO 3166-1 alpha-3. */
  readonly iso3: string;
  /** The name on display. */
  readonly name: string;
  /** Its address below `/states/`. */
  readonly slug: string;
  readonly region: Region;
  readonly subregion: string;
  /** Other names: former ones, short ones, those by which people look for it. */
  readonly aliases: readonly string[];
}

/** The 197 States, by name. */
export const states: readonly State[] = stateRows.map(([iso3, name, slug, region, subregion, aliases]) => ({
  iso3,
  name,
  slug,
  region,
  subregion,
  aliases,
}));

const byIso3 = new Map(states.map((state) => [state.iso3, state]));

/** A name without case, accents, punctuation, and with "St." written out: what makes two spellings the same name. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘`´]/g, '')
    .replace(/\bst\.?(?=\s)/g, 'saint')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const byFoldedName = new Map(
  states.flatMap((state) => [state.name, ...state.aliases].map((name) => [foldName(name), state] as const)),
);

/** The State with this code, in capitals, or null. */
export function findStateByIso3(iso3: string): State | null {
  return byIso3.get(iso3) ?? null;
}

/** The name and the address of the State with this code; the code itself for one that is no State's. */
export const stateName = (iso3: string): string => byIso3.get(iso3)?.name ?? iso3;
export const stateSlug = (iso3: string): string => byIso3.get(iso3)?.slug ?? iso3;

/** The State that is known by exactly this name, in any spelling of it, or null: a name is never guessed. */
export function findStateByName(name: string): State | null {
  return byFoldedName.get(foldName(name)) ?? null;
}

const withoutSpaces = (folded: string): string => folded.replaceAll(' ', '');
const addressKey = (address: string): string => withoutSpaces(foldName(address.replaceAll('-', ' ')));

const byAddress = new Map(
  states.flatMap((state) => [state.iso3, state.slug, state.name, ...state.aliases].map((known) => [addressKey(known), state])),
);

/** The State that is meant by an address or a code: its own, or one made of any of its names, with hyphens or spaces in any case. Or null. */
export function findStateByAddress(address: string): State | null {
  return byAddress.get(addressKey(address)) ?? null;
}

const foldedNames = new Map(states.map((state) => [state, [state.name, ...state.aliases].map(foldName)]));
const longestName = Math.max(...[...foldedNames.values()].flat().map(({ length }) => length));

/** States of which a name, an alias or the code has the words looked for; those come first of which one begins with them. */
export function searchStates(words: string): State[] {
  const wanted = foldName(words);
  if (wanted === '') return [...states];
  // One sign can stand for eighteen letters, and nothing is found by more than a name has.
  if (wanted.length > longestName) return [];
  const rankOf = (state: State): number | null => {
    const names = foldedNames.get(state) ?? [];
    if (state.iso3.toLowerCase() === wanted || names.includes(wanted)) return 0;
    if (names.some((name) => name.startsWith(wanted))) return 1;
    if (names.some((name) => name.includes(` ${wanted}`))) return 2;
    // An apostrophe or a hyphen may have been typed as a space, or not at all: "cote d ivoire", "timorleste".
    if (wanted.length > 2 && names.some((name) => withoutSpaces(name).startsWith(withoutSpaces(wanted)))) return 2;
    // Two letters occur in nearly every name.
    return wanted.length > 2 && names.some((name) => name.includes(wanted)) ? 3 : null;
  };
  return states
    .map((state) => ({ state, rank: rankOf(state) }))
    .filter((found): found is { state: State; rank: number } => found.rank !== null)
    .sort((a, b) => a.rank - b.rank)
    .map(({ state }) => state);
}

const SUGGESTED = 5;

/**
 * States that may be meant by words or an address that name none, the most alike first, five at most: those that a search finds, or those of which a name
 * differs in a few letters. None where no name is like it.
 */
export function suggestStates(address: string): State[] {
  const wanted = foldName(address.replaceAll('-', ' '));
  if (wanted.length < SHORTEST || wanted.length > longestName + MISSPELT) return [];
  const found = searchStates(wanted);
  if (found.length > 0) return found.slice(0, SUGGESTED);
  const most = wanted.length < 6 ? 1 : MISSPELT;
  return states
    .map((state) => ({ state, distance: Math.min(...(foldedNames.get(state) ?? []).map((name) => editDistance(wanted, name))) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, SUGGESTED)
    .map(({ state }) => state);
}

/** Below this many letters, too much is like it. */
const SHORTEST = 3;
/** How many letters of a name may be wrong. */
const MISSPELT = 2;

/** How many letters have to be added, left out, replaced or exchanged with their neighbour to make one text of the other. */
function editDistance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > MISSPELT) return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const same = one[row - 1] === other[at - 1];
      const exchanged = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      const ways = [(last[at] ?? 0) + 1, (current[at - 1] ?? 0) + 1, (last[at - 1] ?? 0) + (same ? 0 : 1)];
      if (exchanged) ways.push((before[at - 2] ?? 0) + 1);
      current.push(Math.min(...ways));
    }
    [before, last] = [last, current];
  }
  return last[other.length] ?? 0;
}

/** How a State is represented at the United Nations in New York. */
export type UnMission = 'permanent' | 'observer' | 'none';

const OTHER_MISSIONS: Readonly<Record<string, UnMission>> = { VAT: 'observer', PSE: 'observer', COK: 'none', NIU: 'none' };

/** A State's mission in New York. Source: "Permanent Missions to the United Nations" (the "Blue Book"), which lists no other State of the 197 without one. */
export const unMissionOf = (iso3: string): UnMission => OTHER_MISSIONS[iso3] ?? 'permanent';
