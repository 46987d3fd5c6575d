import { foldName, type State, states } from './states.ts';

/** Finds States by their names, in as many languages as it was given. */
export interface StateSearch {
  /**
   * States of which a name, an alias or the code has the words looked for, all of them where there are none; those come first of which one begins with them. Where words are as good for
   * several, they come in the order in which the States are given; unless given, by name.
   */
  readonly search: (words: string, all?: readonly State[]) => State[];
  /** The State that is meant by an address or a code: its own, or one made of any of its names, with hyphens or spaces in any case. Or null. */
  readonly findByAddress: (address: string) => State | null;
  /**
   * States that may be meant by words or an address that name none, the most alike first, five at most: those that a search finds, or those of which a name
   * differs in a few letters. None where no name is like it.
   */
  readonly suggest: (address: string) => State[];
}

/**
 * What makes two spellings the same for those who look for a name: as for {@link foldName}, and in Arabic without the article and without telling apart the
 * letters that people write for each other. NFKD has taken the hamza from its letter, the diaeresis from ё and the breve from й already.
 */
export const foldForSearch = (name: string): string =>
  foldName(name)
    .replaceAll('ـ', '')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه')
    .replace(/(?<!\p{L})ال(?=\p{L}{2})/gu, '');

const withoutSpaces = (folded: string): string => folded.replaceAll(' ', '');
const addressKey = (address: string): string => withoutSpaces(foldForSearch(address.replaceAll('-', ' ')));

/** One character of these can be a word. */
const HAN = /\p{Script=Han}/u;

/**
 * The search among the names and aliases of the States in English, and those that they have in other languages. A name that is that of another State in
 * another language leads to the State of which it is the English name, or to none.
 */
export function createStateSearch(inOtherLanguages: (state: State) => readonly string[] = () => []): StateSearch {
  const foldedNames = new Map<State, readonly string[]>();
  const byAddress = new Map<string, State | null>();
  for (const state of states)
    for (const known of [state.iso3, state.slug, state.name, ...state.aliases]) byAddress.set(addressKey(known), state);
  const english = new Set(byAddress.keys());
  for (const state of states) {
    const others = inOtherLanguages(state);
    foldedNames.set(state, [...new Set([state.name, ...state.aliases, ...others].map(foldForSearch))]);
    for (const key of new Set(others.map(addressKey))) {
      if (english.has(key)) continue;
      byAddress.set(key, (byAddress.get(key) ?? state) === state && byAddress.get(key) !== null ? state : null);
    }
  }
  const longestName = Math.max(...[...foldedNames.values()].flat().map(({ length }) => length));

  function search(words: string, all: readonly State[] = states): State[] {
    const wanted = foldForSearch(words);
    // Signs alone are in no name.
    if (wanted === '') return words.trim() === '' ? [...all] : [];
    // One sign can stand for eighteen letters, and nothing is found by more than a name has.
    if (wanted.length > longestName) return [];
    // Two letters occur in nearly every name; two characters of Chinese do not.
    const isTelling = wanted.length > 2 || (wanted.length === 2 && HAN.test(wanted));
    const joined = withoutSpaces(wanted);
    const rankOf = (state: State): number | null => {
      const names = foldedNames.get(state) ?? [];
      if (state.iso3.toLowerCase() === wanted || names.includes(wanted)) return 0;
      if (names.some((name) => name.startsWith(wanted))) return 1;
      if (names.some((name) => name.includes(` ${wanted}`))) return 2;
      // An apostrophe or a hyphen may have been typed as a space, or not at all: "cote d ivoire", "timorleste".
      if (isTelling && names.some((name) => withoutSpaces(name).startsWith(joined))) return 2;
      return isTelling && names.some((name) => name.includes(wanted)) ? 3 : null;
    };
    return all
      .map((state) => ({ state, rank: rankOf(state) }))
      .filter((found): found is { state: State; rank: number } => found.rank !== null)
      .sort((a, b) => a.rank - b.rank)
      .map(({ state }) => state);
  }

  function suggest(address: string): State[] {
    const wanted = foldForSearch(address.replaceAll('-', ' '));
    const shortest = HAN.test(wanted) ? 2 : SHORTEST;
    if (wanted.length < shortest || wanted.length > longestName + MISSPELT) return [];
    const found = search(wanted);
    if (found.length > 0) return found.slice(0, SUGGESTED);
    const most = wanted.length < 6 ? 1 : MISSPELT;
    return states
      .map((state) => ({
        state,
        distance: Math.min(...(foldedNames.get(state) ?? []).map((name) => editDistance(wanted, name))),
      }))
      .filter(({ distance }) => distance <= most)
      .sort((a, b) => a.distance - b.distance)
      .slice(0, SUGGESTED)
      .map(({ state }) => state);
  }

  return { search, findByAddress: (address) => byAddress.get(addressKey(address)) ?? null, suggest };
}

const SUGGESTED = 5;
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
