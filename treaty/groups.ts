import { type CivilDate, parseCivilDate } from './civil-date.ts';
import { groupRows } from './groups-data.ts';
import { type State, states } from './states.ts';

/** One of the five groups in which the States act at the United Nations, an organization of one region, or a group of another kind. */
export type GroupKind = 'un-regional' | 'regional' | 'other';

/** The kinds, in the order in which pages show them. */
export const GROUP_KINDS: readonly GroupKind[] = ['regional', 'un-regional', 'other'];

/** What a list of members is based on: the group's own page, reports of its latest change, or neither yet. */
export const MEMBERSHIP_BASES = ['page', 'reports', 'unconfirmed'] as const;
export type MembershipBasis = (typeof MEMBERSHIP_BASES)[number];

/** The address of a group below `/groups/`, which is also its key. */
export type GroupSlug = (typeof groupRows)[number][0];

/** A group in which governments act together. */
export interface Group {
  readonly slug: GroupSlug;
  readonly kind: GroupKind;
  /** Its members among the 197 States, by name. */
  readonly members: readonly State[];
  /** How many further members it has that are not among the 197 States. */
  readonly otherMembers: number;
  /** The day up to which the list of members is known to be right. */
  readonly asOf: CivilDate;
  readonly basis: MembershipBasis;
  /** The page on which the group lists its members. */
  readonly source: { readonly name: string; readonly address: string };
}

/** All groups, those of one kind together. */
export const groups: readonly Group[] = groupRows.map(([slug, kind, codes, otherMembers, asOf, basis, name, address]) => {
  const members = new Set<string>(codes.split(' '));
  return {
    slug,
    kind,
    members: states.filter(({ iso3 }) => members.has(iso3)),
    otherMembers,
    asOf: parseCivilDate(asOf),
    basis,
    source: { name, address },
  };
});

const bySlug = new Map<string, Group>(groups.map((group) => [group.slug, group]));

/** The group with this address, or null. */
export const findGroup = (slug: string): Group | null => bySlug.get(slug) ?? null;

const ofState = new Map(
  states.map(({ iso3 }) => [iso3, groups.filter(({ members }) => members.some((member) => member.iso3 === iso3))]),
);
/** Of each State, the groups of neighbours in which it can be compared: its regional organizations, smallest first, then its UN regional group. */
const comparable = new Map(
  [...ofState].map(([iso3, own]) => [iso3, [...ofKind(own, 'regional'), ...ofKind(own, 'un-regional')]]),
);

function ofKind(own: readonly Group[], kind: GroupKind): Group[] {
  return own.filter((group) => group.kind === kind).sort((a, b) => a.members.length - b.members.length);
}

/** The groups of the State with this code; none for a code that is no State's. */
export const groupsOf = (iso3: string): readonly Group[] => ofState.get(iso3) ?? [];

/**
 * The group in which a State is compared with its peers unless another is chosen: its smallest regional organization, or where it belongs to none, its UN
 * regional group. An organization of which no other member has joined is passed over, since it gives a State no example to follow, unless it is the same
 * with all of them. Null only for a code that is no State's.
 */
export function defaultGroupOf(iso3: string, joined: ReadonlySet<string>): Group | null {
  const own = comparable.get(iso3) ?? [];
  return own.find(({ members }) => members.some((member) => member.iso3 !== iso3 && joined.has(member.iso3))) ?? own[0] ?? null;
}

/** A State's peers: the other members of the group, by name. */
export const peersOf = (state: Pick<State, 'iso3'>, group: Group | null): State[] =>
  group === null ? [] : group.members.filter(({ iso3 }) => iso3 !== state.iso3);
