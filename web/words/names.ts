import type { Treaty } from '../../treaty/catalogue/treaty.ts';

/** Names of States and subregions that take an article within a sentence. */
const WITH_ARTICLE =
  /Republic($| of )|^United |^(Caribbean|Comoros|Congo|(Cook|Marshall) Islands|Holy See|Niger|Philippines|Russian Federation|State of Palestine|Sudan)$/;

/**
 * The State of this displayed name as a sentence says it. Lists put what comes first in brackets behind, for the sake of the alphabet:
 * `Netherlands (Kingdom of the)` is `the Kingdom of the Netherlands`.
 */
export function inText(name: string): string {
  const [, last, first] = /^(.+) \((.+)\)$/.exec(name) ?? [];
  if (first !== undefined) return first === 'The' ? `the ${last}` : `the ${first} ${last}`;
  return WITH_ARTICLE.test(name) ? `the ${name}` : name;
}

/** The same at the beginning of a sentence. */
export const atStart = (name: string): string => capitalised(inText(name));

/** A text that begins a sentence. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What a source is called where the treaty is not known. */
export const SOURCE_NAMES: Readonly<Record<string, string>> = {
  untc: "the depositary's record (UN Treaty Collection)",
  bundled: 'the built-in copy',
  'untc-page': "the depositary's status page",
  'un-registration': "the UN's register of treaties",
  unoda: 'the UNODA treaty database',
  'att-secretariat': "the Secretariat's status page",
};

/** What pages call a source. */
export const sourceName = ({ shortTitle }: Treaty, id: string): string =>
  id === 'att-secretariat' ? `the ${shortTitle} Secretariat's status page` : (SOURCE_NAMES[id] ?? id);
