/** Parts of messages in which Arabic agrees with a State's gender or with a number. They are ICU text, for use within template literals. */

/** The word for a masculine State (العراق) or for any other (فرنسا). */
export const byGender = (masculine: string, feminine: string): string =>
  `{state_gender, select, m {${masculine}} other {${feminine}}}`;

/** A noun with the forms that numbers ask for: 1, 2 (as subject and otherwise), 3 to 10, 11 to 99, and 100 to 102 and the like. */
interface Counted {
  readonly one: string;
  readonly two: readonly [subject: string, otherwise: string];
  readonly few: string;
  readonly many: string;
  readonly other: string;
}

const NOUNS = {
  state: { one: 'دولة واحدة', two: ['دولتان', 'دولتين'], few: 'دول', many: 'دولة', other: 'دولة' },
  instrument: { one: 'صك واحد', two: ['صكان', 'صكين'], few: 'صكوك', many: 'صكا', other: 'صك' },
  signatory: {
    one: 'دولة موقِّعة واحدة',
    two: ['دولتان موقِّعتان', 'دولتين موقِّعتين'],
    few: 'دول موقِّعة',
    many: 'دولة موقِّعة',
    other: 'دولة موقِّعة',
  },
  party: { one: 'طرف واحد', two: ['طرفان', 'طرفين'], few: 'أطراف', many: 'طرفا', other: 'طرف' },
  difference: { one: 'اختلاف واحد', two: ['اختلافان', 'اختلافين'], few: 'اختلافات', many: 'اختلافا', other: 'اختلاف' },
  problem: {
    one: 'مشكلة أخرى',
    two: ['مشكلتان أخريان', 'مشكلتين أخريين'],
    few: 'مشاكل أخرى',
    many: 'مشكلة أخرى',
    other: 'مشكلة أخرى',
  },
  emptyRow: { one: 'صف فارغ واحد', two: ['صفان فارغان', 'صفين فارغين'], few: 'صفوف فارغة', many: 'صفا فارغا', other: 'صف فارغ' },
  cell: { one: 'خلية واحدة', two: ['خليتان', 'خليتين'], few: 'خلايا', many: 'خلية', other: 'خلية' },
  column: { one: 'عمود واحد', two: ['عمودان', 'عمودين'], few: 'أعمدة', many: 'عمودا', other: 'عمود' },
  byte: { one: 'بايت واحد', two: ['بايتان', 'بايتين'], few: 'بايتات', many: 'بايتا', other: 'بايت' },
  megabyte: { one: 'ميغابايت واحد', two: ['ميغابايتان', 'ميغابايتين'], few: 'ميغابايت', many: 'ميغابايت', other: 'ميغابايت' },
  second: { one: 'ثانية واحدة', two: ['ثانيتان', 'ثانيتين'], few: 'ثوان', many: 'ثانية', other: 'ثانية' },
  day: { one: 'يوم واحد', two: ['يومان', 'يومين'], few: 'أيام', many: 'يوما', other: 'يوم' },
  month: { one: 'شهر واحد', two: ['شهران', 'شهرين'], few: 'أشهر', many: 'شهرا', other: 'شهر' },
  year: { one: 'سنة واحدة', two: ['سنتان', 'سنتين'], few: 'سنوات', many: 'سنة', other: 'سنة' },
  time: { one: 'مرة واحدة', two: ['مرتان', 'مرتين'], few: 'مرات', many: 'مرة', other: 'مرة' },
  chapter: { one: 'فصل واحد', two: ['فصلان', 'فصلين'], few: 'فصول', many: 'فصلا', other: 'فصل' },
} as const satisfies Readonly<Record<string, Counted>>;

type Noun = keyof typeof NOUNS;

function plural(value: string, zero: string | null, { one, two, few, many, other }: Record<keyof Counted, string>): string {
  return `{${value}, plural, zero {${zero ?? other}} one {${one}} two {${two}} few {${few}} many {${many}} other {${other}}}`;
}

function counted(value: string, noun: Noun, dual: 0 | 1, zero: string | null): string {
  const { one, two, few, many, other } = NOUNS[noun];
  return plural(value, zero, { one, two: two[dual], few: `# ${few}`, many: `# ${many}`, other: `# ${other}` });
}

/** A number of things as the subject: `دولتان`, `3 دول`, `25 دولة`. For none, `zero`; without it, the numeral. */
export const subject = (value: string, noun: Noun, zero: string | null = null): string => counted(value, noun, 0, zero);

/** The same after a preposition or as an object: `دولتين`. */
export const object = (value: string, noun: Noun, zero: string | null = null): string => counted(value, noun, 1, zero);

interface Predicate {
  /** What is said where there is none, in full. */
  readonly zero: string;
  readonly verb: string;
  /** The verb after two. */
  readonly dual: string;
}

/** A number of States before what is said of them, whose verbs take the dual after two: `دولتان وقّعتا`, `25 دولة وقّعت`. */
export function statesThat(value: string, { zero, verb, dual }: Predicate): string {
  const { one, two, few, many, other } = NOUNS.state;
  return plural(value, zero, {
    one: `${one} ${verb}`,
    two: `${two[0]} ${dual}`,
    few: `# ${few} ${verb}`,
    many: `# ${many} ${verb}`,
    other: `# ${other} ${verb}`,
  });
}

/** The same after "and", which is one word with a word and stands apart from a numeral: `ودولتان وقّعتا`, `و 25 دولة وقّعت`. */
export function andStatesThat(value: string, { zero, verb, dual }: Predicate): string {
  const { one, two, few, many, other } = NOUNS.state;
  return plural(value, `و${zero}`, {
    one: `و${one} ${verb}`,
    two: `و${two[0]} ${dual}`,
    few: `و\u00a0# ${few} ${verb}`,
    many: `و\u00a0# ${many} ${verb}`,
    other: `و\u00a0# ${other} ${verb}`,
  });
}

/** The month that a rule counts to: `الشهر الثالث`. */
export const monthNumbered = (value: string): string =>
  `{${value}, select, 1 {الشهر الأول} 2 {الشهر الثاني} 3 {الشهر الثالث} 4 {الشهر الرابع} 5 {الشهر الخامس} 6 {الشهر السادس} 12 {الشهر الثاني عشر} other {الشهر رقم {${value}, number}}}`;

/** `25 دولة وقّعت ولم تصدّق`. */
export const SIGNED_ONLY = statesThat('signed', {
  zero: 'لا توجد دولة وقّعت ولم تصدّق',
  verb: 'وقّعت ولم تصدّق',
  dual: 'وقّعتا ولم تصدّقا',
});

const NEITHER = { zero: 'لا توجد دولة لم توقّع ولم تنضم', verb: 'لم توقّع ولم تنضم', dual: 'لم توقّعا ولم تنضما' };

/** `54 دولة لم توقّع ولم تنضم`. */
export const neither = (value: string): string => statesThat(value, NEITHER);

/** `و 54 دولة لم توقّع ولم تنضم`. */
export const andNeither = (value: string): string => andStatesThat(value, NEITHER);

/** How long ago a number of years is: `منذ أقل من سنة`, `منذ سنتين`, `منذ 12 سنة`. */
export const ago = (years: string): string => `منذ ${object(years, 'year', 'أقل من سنة')}`;

/** `انضمت 118 من أصل 197 دولة`; `of` is what stands after the number. */
export const joinedOf = (value: string, of: string): string =>
  plural(value, `لم تنضم أي دولة ${of}`, {
    one: `انضمت دولة واحدة ${of}`,
    two: `انضمت دولتان ${of}`,
    few: `انضمت # ${of}`,
    many: `انضمت # ${of}`,
    other: `انضمت # ${of}`,
  });

/** The same of a day that is past: `كانت 118 من أصل 197 دولة قد انضمت`. */
export const hadJoinedOf = (value: string, of: string): string =>
  plural(value, `لم تكن أي دولة ${of} قد انضمت`, {
    one: `كانت دولة واحدة ${of} قد انضمت`,
    two: `كانت دولتان ${of} قد انضمتا`,
    few: `كانت # ${of} قد انضمت`,
    many: `كانت # ${of} قد انضمت`,
    other: `كانت # ${of} قد انضمت`,
  });
