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
/** Orders States, by their codes, by name. */
export type ByName = (a: string, b: string) => number;
export const byEnglishName: ByName = (a, b) => stateName(a).localeCompare(stateName(b), 'en');
export const stateSlug = (iso3: string): string => byIso3.get(iso3)?.slug ?? iso3;

/** The State that is known by exactly this name, in any spelling of it, or null: a name is never guessed. */
export function findStateByName(name: string): State | null {
  return byFoldedName.get(foldName(name)) ?? null;
}

/** How a State is represented at the United Nations in New York. */
export type UnMission = 'permanent' | 'observer' | 'none';

const OTHER_MISSIONS: Readonly<Record<string, UnMission>> = { VAT: 'observer', PSE: 'observer', COK: 'none', NIU: 'none' };

/** A State's mission in New York. Source: "Permanent Missions to the United Nations" (the "Blue Book"), which lists no other State of the 197 without one. */
export const unMissionOf = (iso3: string): UnMission => OTHER_MISSIONS[iso3] ?? 'permanent';
