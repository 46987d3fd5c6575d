import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import type { CivilDate } from '../../treaty/civil-date.ts';
import { countStates, formatDate } from './formats.ts';
import { voteHeading } from './status.ts';

/** The list of the States. */
export const statesWords = {
  heading: 'States',
  description: ({ inText: { full } }: Treaty) => `All 197 States and their status under ${full}.`,
  count: (found: number, total: number) => (found === total ? `All ${total} States.` : `${countStates(found)} of ${total}.`),
  asOf: (day: CivilDate) => `As of ${formatDate(day)}.`,
  none: 'No State matches.',
  showAll: (total: number) => `Show all ${total}`,
  name: 'Name',
  filters: { status: 'Status', region: 'Region', group: 'Group', vote: 'Vote' },
  all: 'all',
  sortBy: 'Sort by',
  bestMatch: 'Best match',
  descending: (column: string) => `${column}, descending`,
  show: 'Show',
  caption: 'States and their status',
  columns: {
    name: 'State',
    region: 'Region',
    status: 'Status',
    signed: 'Signed',
    deposited: 'Deposited',
    'in-force': 'In force',
  },
  vote: voteHeading,
} as const;
