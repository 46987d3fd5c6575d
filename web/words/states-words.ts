import type { CivilDate } from '../../treaty/civil-date.ts';
import { countStates, formatDate } from './formats.ts';

/** The list of the States. */
export const statesWords = {
  heading: 'States',
  description: 'All 197 States and where each stands under the Arms Trade Treaty.',
  count: (found: number, total: number) => (found === total ? `All ${total} States.` : `${countStates(found)} of ${total}.`),
  asOf: (day: CivilDate) => `Up to and including ${formatDate(day)}.`,
  none: 'No State matches.',
  showAll: (total: number) => `Show all ${total}`,
  name: 'Name',
  filters: { status: 'Status', region: 'Region', vote: 'Vote' },
  all: 'all',
  sortBy: 'Sort by',
  bestMatch: 'Best match',
  descending: (column: string) => `${column}, descending`,
  show: 'Show',
  caption: 'States and where each stands',
  columns: [
    ['name', 'State'],
    ['region', 'Region'],
    ['status', 'Status'],
    ['signed', 'Signed'],
    ['deposited', 'Deposited'],
    ['in-force', 'In force'],
    ['vote', 'Vote of 2 April 2013'],
  ],
} as const;
