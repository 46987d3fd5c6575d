/** What agrees in number with the State: `agree('firmó', 'firmaron')`, as in `los Estados Unidos de América firmaron`. */
export const agree = (singular: string, plural: string): string =>
  `{state_number, select, plural {${plural}} other {${singular}}}`;

/** What a number makes of its noun and verb, with `#` for the number. `none`: for zero, where it has a wording of its own. */
export const byNumber = (value: string, one: string, other: string, none?: string): string =>
  `{${value}, plural, ${none === undefined ? '' : `=0 {${none}} `}one {${one}} other {${other}}}`;

/** `1 Estado`, `5 Estados`. */
export const states = (value: string): string => byNumber(value, '# Estado', '# Estados');

export const days = (value: string): string => byNumber(value, '# día', '# días');

export const months = (value: string): string => byNumber(value, '# mes', '# meses');

/** `hace 1 año`, `hace 5 años`. */
export const yearsAgo = (value: string): string => byNumber(value, 'hace # año', 'hace # años', 'hace menos de un año');

/** Multiples of a million, for which Intl has the category `many`, take `de`: `1.000.000 de bytes`. */
export const bytes = (value: string): string => `{${value}, plural, one {# byte} many {# de bytes} other {# bytes}}`;

/** The verb of so many States that have joined; the contrast with accession (`se ha adherido`) is explained on the method page. */
export const haveJoined = (value: string): string => byNumber(value, 'se ha sumado', 'se han sumado');

/** The same of a day in the past where the message says so. */
export const hadJoined = (value: string): string =>
  `{past, select, yes {${byNumber(value, 'se había sumado', 'se habían sumado')}} other {${haveJoined(value)}}}`;

/** `el primer día del sexto mes`. */
export const firstDayOfMonth = (value: string): string =>
  `el primer día del {${value}, plural, =1 {primer} =2 {segundo} =3 {tercer} =4 {cuarto} =5 {quinto} =6 {sexto} other {#º}} mes`;
