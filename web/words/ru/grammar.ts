/**
 * A verb in the past tense that agrees with the State: `past('подписал')`, `past('воздержал', 'reflexive')`.
 */
export function past(masculine: string, reflexive?: 'reflexive'): string {
  const [m, others] = reflexive === undefined ? ['', ''] : ['ся', 'сь'];
  return `{state_gender, select, m {${masculine}${m}} f {${masculine}а${others}} n {${masculine}о${others}} other {${masculine}и${others}}}`;
}

/** `вышел`, which is irregular. */
export const LEFT = '{state_gender, select, m {вышел} f {вышла} n {вышло} other {вышли}}';

/** The verb in the present: in the plural of a State such as `Соединенные Штаты Америки`, in the singular of others. */
export const present = (singular: string, plural: string): string =>
  `{state_gender, select, m {${singular}} f {${singular}} n {${singular}} other {${plural}}}`;

/**
 * What a number makes of its noun and verb, with `#` for the number: `1 государство`, `2 государства`, `5 государств`. Intl's fourth category is that of
 * fractions, which take the form of 2. `none`: for zero, where it has a wording of its own.
 */
export const byNumber = (value: string, one: string, few: string, many: string, none?: string): string =>
  `{${value}, plural, ${none === undefined ? '' : `=0 {${none}} `}one {${one}} few {${few}} many {${many}} other {${few}}}`;

/** `1 государство`, `2 государства`, `5 государств`. */
export const states = (value: string): string => byNumber(value, '# государство', '# государства', '# государств');

/** After a preposition that takes the genitive: `из 1 государства`, `из 5 государств`. */
export const ofStates = (value: string): string => byNumber(value, '# государства', '# государств', '# государств');

/** `1 год`, `2 года`, `5 лет` ago. */
export const yearsAgo = (value: string): string =>
  byNumber(value, '# год назад', '# года назад', '# лет назад', 'менее года назад');

export const days = (value: string): string => byNumber(value, '# день', '# дня', '# дней');

export const months = (value: string): string => byNumber(value, '# месяц', '# месяца', '# месяцев');

/**
 * How many have joined, with what stands between: `участие в Договоре оформили 118 из 197 государств`, `участия в Договоре не оформило ни одно из 12 государств`.
 * `of`: of how many, in the genitive.
 */
export const joinedOf = (value: string, of: string, before = ''): string =>
  `{${value}, plural, =0 {участия${before} не оформило ни одно из ${of}} one {участие${before} оформило # из ${of}} few {участие${before} оформили # из ${of}} many {участие${before} оформили # из ${of}} other {участие${before} оформили # из ${of}}}`;

/** The verb of so many States that have joined: `оформило` of 1 or 21, `оформили` of others. */
export const completed = (value: string): string => byNumber(value, 'оформило', 'оформили', 'оформили');
