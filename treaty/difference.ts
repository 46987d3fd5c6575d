/** What two sources can state differently about one State. */
const OF_A_STATE = ['signature', 'deposit', 'kind of consent', 'date of effect'] as const;

/** What they can count differently. `parties` are all States that have consented to be bound. */
const TOTALS = ['signatories', 'parties', 'signed, not ratified'] as const;

/** Everything that is compared between the depositary's record and another source. */
export const DIFFERENCE_FIELDS = [...OF_A_STATE, ...TOTALS] as const;

export type DifferenceField = (typeof DIFFERENCE_FIELDS)[number];

/** The values of `kind of consent` are kinds, those of the totals numbers, all others days. */
export const isTotal = (field: DifferenceField): boolean => (TOTALS as readonly string[]).includes(field);
