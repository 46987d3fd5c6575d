import type { AdoptionVote } from '../treaty/adoption-vote.ts';
import type { Status } from '../treaty/participation.ts';
import type { Region } from '../treaty/states.ts';

/** The columns by which the list of States can be sorted. */
export const SORT_KEYS = ['name', 'status', 'signed', 'deposited', 'region'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/** The state of the list of States: its query string. */
export interface StateListQuery {
  /** Words looked for; empty for none. */
  readonly q: string;
  readonly status: Status | null;
  readonly region: Region | null;
  readonly vote: AdoptionVote | null;
  readonly sort: SortKey;
  readonly order: 'ascending' | 'descending';
}
