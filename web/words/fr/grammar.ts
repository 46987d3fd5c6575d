/**
 * What a number makes of its noun and verb, with `#` for the number. In French, 0 takes the singular as 1 does. Intl's third category is that of millions,
 * which take `de` before the noun: `un million d’octets`. `none`: for zero, where it has a wording of its own.
 */
export const byNumber = (value: string, one: string, other: string, none?: string, many = other): string =>
  `{${value}, plural, ${none === undefined ? '' : `=0 {${none}} `}one {${one}} many {${many}} other {${other}}}`;

/** `1 État`, `25 États`. */
export const states = (value: string, none?: string): string => byNumber(value, '# État', '# États', none);

/** What agrees with the number of the State: `a`, or `ont` for a State such as the United States. */
export const agree = (singular: string, plural: string): string =>
  `{state_number, select, plural {${plural}} other {${singular}}}`;

/** The auxiliary of most verbs in the perfect. */
export const HAS = agree('a', 'ont');

/** In the negative: `n’a ni signé ni rejoint`. */
export const HAS_NOT = agree('n’a', 'n’ont');

/** The possessive before a masculine noun: `son instrument`. */
export const ITS = agree('son', 'leur');

/** The perfect of `devenir` with its participle. */
export const BECAME = `${agree('est', 'sont')} {state_gender, select, f {devenue} other {devenu}}${agree('', 's')}`;

/** The perfect of `se retirer` with its participle. */
export const WITHDREW = `${agree('s’est', 'se sont')} {state_gender, select, f {retirée} other {retiré}}${agree('', 's')}`;

/** The perfect of `s’abstenir` with its participle. */
export const ABSTAINED = `${agree('s’est', 'se sont')} {state_gender, select, f {abstenue} other {abstenu}}${agree('', 's')}`;

/** `le 1er`, `le 119e`: the rank, before a masculine noun. */
export const rank = (value: string): string => `{${value}, selectordinal, one {#er} other {#e}}`;

/** Of those that came on one day: `l’un des 3 premiers États`, `l’un des 2 États (59e et 60e)`. */
export const ONE_OF_THEM = `{first, select, 1 {l’un des {last, number} premiers États} other {l’un des {count, number} États (${rank('first')} {count, select, 2 {et} other {à}} ${rank('last')})}}`;

/** `il y a 12 ans`. */
export const years = (value: string): string => byNumber(value, '# an', '# ans', 'moins d’un an');

export const days = (value: string): string => byNumber(value, '# jour', '# jours');

export const months = (value: string): string => byNumber(value, '# mois', '# mois');

export const seconds = (value: string): string => byNumber(value, '# seconde', '# secondes', undefined, '# de secondes');

export const bytes = (value: string): string => byNumber(value, '# octet', '# octets', undefined, '# d’octets');
