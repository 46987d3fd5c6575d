import type { LoggedChange } from '../db/changes.ts';
import { ADOPTION_VOTES, adoptionVoteOf } from '../treaty/adoption-vote.ts';
import { GROUP_KINDS } from '../treaty/groups.ts';
import type { Fact } from '../treaty/ledger.ts';
import { STATUSES } from '../treaty/participation.ts';
import { cumulativeSeries, depositsInOrder, instrumentsByYear } from '../treaty/progress.ts';
import { regions, states } from '../treaty/states.ts';
import { actionsOn, expressesConsent, TREATY_ACTION_KINDS } from '../treaty/treaty-action.ts';
import { type Column, renderGroupTitle, renderStateName, type TableName } from '../web/views/data-documents.ts';
import type { Usable } from '../web/views/use-this.tsx';
import type { Locale } from '../web/words/locales.ts';
import type { Edition } from './edition.ts';
import { type GroupShare, hasJoined, regionShares, type StateOnDate, type TreatyFacts } from './treaty-facts.ts';

/** A cell; null is empty. A day and an instant are texts: `2014-12-24`, `2026-04-08T12:00:00Z`. */
export type Cell = string | number | boolean | null;

/** Rows of data under their columns. */
export interface Table {
  readonly name: TableName;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What the rows of a table are made of. */
export interface TableSource {
  readonly locale: Locale;
  readonly edition: Edition;
  readonly facts: TreatyFacts;
  /** The States that they are about. */
  readonly of: readonly StateOnDate[];
  /** The groups and the entries of the change log that they are about. */
  readonly groups: readonly GroupShare[];
  readonly changes: readonly LoggedChange[];
}

/** Each column with what its cell says of a row: the header, the rows, the schema and the dictionary all follow from it. */
type Declared<Row> = readonly (readonly [Column, (row: Row, source: TableSource) => Cell])[];

const column = (
  name: string,
  type: Column['type'],
  about: Column['about'],
  { values, required = true }: { readonly values?: readonly string[]; readonly required?: boolean } = {},
): Column => ({ name, type, about, required, ...(values && { values }) });
const optional = { required: false } as const;

const stateIn = ({ locale, edition }: TableSource, iso3: string): string => renderStateName(locale, edition.treaty, iso3);

const iso3 = column('iso3', 'string', 'iso3');
const stateColumn = column('name', 'string', 'name');
const source = column('source', 'string', 'source', { values: ['untc', 'bundled'] });
const record = column('record_sha256', 'string', 'record-sha256', optional);

const ofStates: Declared<StateOnDate> = [
  [iso3, ({ state }) => state.iso3],
  [stateColumn, ({ state }, from) => stateIn(from, state.iso3)],
  [column('region', 'string', 'region', { values: regions }), ({ state }) => state.region],
  [column('subregion', 'string', 'subregion'), ({ state }) => state.subregion],
  [column('status', 'string', 'status', { values: STATUSES }), ({ standing }) => standing.status],
  [column('signed_on', 'date', 'signed-on', optional), ({ standing }) => standing.signedOn],
  [
    column('consent_kind', 'string', 'consent-kind', {
      values: TREATY_ACTION_KINDS.filter(expressesConsent),
      required: false,
    }),
    ({ standing }) => standing.consent?.kind ?? null,
  ],
  [column('deposited_on', 'date', 'deposited-on', optional), ({ standing }) => standing.consent?.depositedOn ?? null],
  [column('in_force_on', 'date', 'in-force-on', optional), ({ standing }) => standing.consent?.inForce?.date ?? null],
  [column('withdrawn_on', 'date', 'withdrawn-on', optional), ({ standing }) => standing.withdrawal?.effectiveOn ?? null],
  [
    column('adoption_vote', 'string', 'adoption-vote', { values: ADOPTION_VOTES, required: false }),
    ({ state }, { edition }) => adoptionVoteOf(edition.treaty.vote, state.iso3),
  ],
];

const ofTreatyActions: Declared<Fact> = [
  [iso3, (action) => action.iso3],
  [stateColumn, (action, from) => stateIn(from, action.iso3)],
  [column('kind', 'string', 'action-kind', { values: TREATY_ACTION_KINDS }), ({ kind }) => kind],
  [column('date', 'date', 'action-date'), ({ date }) => date],
  [column('ended', 'boolean', 'ended'), ({ ended }) => ended],
  [source, ({ learnedIn }) => learnedIn.source],
  [column('evidence', 'string', 'evidence', optional), ({ evidence }) => evidence ?? null],
  [record, ({ learnedIn }) => learnedIn.sha256],
];

const ofChanges: Declared<LoggedChange> = [
  [column('id', 'integer', 'change-id'), ({ id }) => id],
  [column('detected_at', 'datetime', 'detected-at'), ({ detectedAt }) => instantOf(detectedAt)],
  [iso3, (change) => change.iso3],
  [stateColumn, (change, from) => stateIn(from, change.iso3)],
  [column('field', 'string', 'field', { values: [...TREATY_ACTION_KINDS, 'name'] }), ({ field }) => field],
  [
    column('kind_before', 'string', 'kind-before', { values: TREATY_ACTION_KINDS, required: false }),
    ({ kindBefore }) => kindBefore,
  ],
  [column('before', 'string', 'before', optional), ({ before }) => before],
  [column('after', 'string', 'after', optional), ({ after }) => after],
  [column('ended', 'boolean', 'change-ended'), ({ ended }) => ended],
  [column('backfill', 'boolean', 'backfill'), ({ backfill }) => backfill],
  [source, (change) => change.source],
  [column('run_id', 'integer', 'run-id'), ({ runId }) => runId],
  [record, ({ sha256 }) => sha256],
];

const ofGroups: Declared<GroupShare> = [
  [column('group', 'string', 'group'), ({ group }) => group.slug],
  [column('name', 'string', 'group-name'), ({ group }, { edition, locale }) => renderGroupTitle(locale, edition.treaty, group)],
  [column('kind', 'string', 'group-kind', { values: GROUP_KINDS }), ({ group }) => group.kind],
  [column('joined', 'integer', 'joined'), ({ joined }) => joined],
  [column('signed', 'integer', 'signed'), ({ signed }) => signed],
  [column('states', 'integer', 'group-states'), ({ base }) => base],
  [column('members', 'string', 'members'), ({ group }) => group.members.map((member) => member.iso3).join(' ')],
  [column('other_members', 'integer', 'other-members'), ({ group }) => group.otherMembers],
  [column('members_as_of', 'date', 'members-as-of'), ({ group }) => group.asOf],
  [column('basis', 'string', 'basis', { values: ['page', 'reports', 'unconfirmed'] }), ({ group }) => group.basis],
  [column('members_from', 'string', 'members-from'), ({ group }) => group.source.address],
];

const ofFigure: Declared<TreatyFacts> = [
  [column('treaty', 'string', 'treaty'), ({ progress }) => progress.treaty],
  [column('as_of', 'date', 'as-of'), ({ progress }) => progress.asOf],
  [column('known_until', 'date', 'known-until'), ({ knownUntil }) => knownUntil],
  [column('threshold', 'integer', 'threshold'), ({ progress }) => progress.threshold],
  [
    column('deposits_toward_threshold', 'integer', 'deposits-toward-threshold'),
    ({ progress }) => progress.depositsTowardThreshold,
  ],
  [column('remaining', 'integer', 'remaining'), ({ progress }) => progress.remaining],
  [column('threshold_reached_on', 'date', 'threshold-reached-on', optional), ({ progress }) => progress.thresholdReachedOn],
  [column('entry_into_force_on', 'date', 'entry-into-force-on', optional), ({ progress }) => progress.entryIntoForceOn],
  [column('in_force', 'boolean', 'in-force'), ({ progress }) => progress.inForce],
  [column('signatories', 'integer', 'signatories'), ({ progress }) => progress.signatories],
  [column('signed_not_ratified', 'integer', 'signed-not-ratified'), ({ progress }) => progress.signedNotRatified],
  [column('contracting_states', 'integer', 'contracting-states'), ({ progress }) => progress.contractingStates],
  [column('states_parties', 'integer', 'states-parties'), ({ progress }) => progress.statesParties],
  [column('withdrawn', 'integer', 'withdrawn'), ({ progress }) => progress.withdrawn],
  [column('universe', 'integer', 'universe'), () => states.length],
];

const ofBand: Declared<ReturnType<typeof depositsInOrder>[number] & { readonly order: number }> = [
  [column('order', 'integer', 'order'), ({ order }) => order],
  [column('date', 'date', 'deposit-date'), ({ date }) => date],
  [iso3, (deposit) => deposit.iso3],
  [stateColumn, (deposit, from) => stateIn(from, deposit.iso3)],
  [column('kind', 'string', 'deposit-kind', { values: TREATY_ACTION_KINDS.filter(expressesConsent) }), ({ kind }) => kind],
  [column('counts_toward_threshold', 'boolean', 'counts-toward-threshold'), ({ counts }) => counts],
];

const ofCumulative: Declared<ReturnType<typeof cumulativeSeries>[number]> = [
  [column('date', 'date', 'day'), ({ date }) => date],
  [column('signatories', 'integer', 'signatories-by-day'), ({ signatories }) => signatories],
  [
    column('deposits_toward_threshold', 'integer', 'deposits-toward-threshold'),
    ({ depositsTowardThreshold }) => depositsTowardThreshold,
  ],
  [column('instruments', 'integer', 'instruments'), ({ instruments }) => instruments],
];

const ofYears: Declared<ReturnType<typeof instrumentsByYear>[number]> = [
  [column('year', 'integer', 'year'), ({ year }) => year],
  [column('toward_threshold', 'integer', 'toward-threshold'), ({ towardThreshold }) => towardThreshold],
  [column('other_instruments', 'integer', 'other-instruments'), ({ otherInstruments }) => otherInstruments],
  [column('signatures', 'integer', 'signatures'), ({ signatures }) => signatures],
];

const ofRegions: Declared<ReturnType<typeof regionShares>[number]> = [
  [column('region', 'string', 'region', { values: regions }), ({ region }) => region],
  [column('joined', 'integer', 'joined'), ({ joined }) => joined],
  [column('signed', 'integer', 'signed'), ({ signed }) => signed],
  [column('states', 'integer', 'region-states'), ({ base }) => base],
];

/** Columns that a treaty without a recorded vote does not have. */
const OF_VOTE: readonly string[] = ['adoption_vote'];

/** A table whose columns and rows follow from one declaration. */
const declare = <Row>(declared: Declared<Row>, rowsOf: (source: TableSource) => readonly Row[]) => ({
  columnsFor: ({ vote }: Edition['treaty']) =>
    declared.flatMap(([column]) => (vote === null && OF_VOTE.includes(column.name) ? [] : [column])),
  rowsOf: (from: TableSource, columns: readonly Column[]) =>
    rowsOf(from).map((row) => declared.flatMap(([column, cellOf]) => (columns.includes(column) ? [cellOf(row, from)] : []))),
});

const DECLARED = {
  states: declare(ofStates, ({ of }) => of),
  'treaty-actions': declare(ofTreatyActions, ({ of, facts }) =>
    of.flatMap(({ actions }) => actionsOn(actions, facts.progress.asOf)),
  ),
  changes: declare(ofChanges, ({ changes }) => changes),
  groups: declare(ofGroups, ({ groups }) => groups),
  figure: declare(ofFigure, ({ facts }) => [facts]),
  band: declare(ofBand, ({ edition, facts }) =>
    depositsInOrder(edition.treaty, facts.participations, facts.progress.asOf).map((deposit, at) => ({
      ...deposit,
      order: at + 1,
    })),
  ),
  cumulative: declare(ofCumulative, ({ edition, facts }) =>
    cumulativeSeries(edition.treaty, facts.participations, facts.progress.asOf),
  ),
  yearly: declare(ofYears, ({ edition, facts }) => instrumentsByYear(edition.treaty, facts.participations, facts.knownUntil)),
  regions: declare(ofRegions, ({ facts }) => regionShares(facts)),
} as const satisfies Readonly<Record<TableName, unknown>>;

/** The columns of a table of the treaty. */
export const columnsOf = (name: TableName, treaty: Edition['treaty']): readonly Column[] => DECLARED[name].columnsFor(treaty);

/** The table with its rows. */
export function tableOf(name: TableName, from: TableSource): Table {
  const columns = columnsOf(name, from.edition.treaty);
  return { name, columns, rows: DECLARED[name].rowsOf(from, columns) };
}

/** The table in which the rows behind a figure, a chart, a list or a State are. */
export const tableBehind = (what: Usable): TableName => {
  switch (what) {
    case 'state':
      return 'treaty-actions';
    case 'tiles':
    case 'board':
    case 'group':
      return 'states';
    default:
      return what;
  }
};

/** To the second, as the date-time of a table schema has it. */
const instantOf = (instant: Date): string => instant.toISOString().replace(/\.\d+Z$/, 'Z');

/** The States of the board are those that have not joined; of everything else all that are given. */
export const statesBehind = (what: Usable, of: readonly StateOnDate[]): readonly StateOnDate[] =>
  what === 'board' ? of.filter((one) => !hasJoined(one)) : of;
