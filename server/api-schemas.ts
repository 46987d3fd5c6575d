import * as z from 'zod';
import { crossCheckSourceColumn, outcomeColumn, runSourceColumn } from '../db/row-schemas.ts';
import { ADOPTION_VOTES } from '../treaty/adoption-vote.ts';
import { isKnownTo, type Treaty } from '../treaty/catalogue/treaty.ts';
import { CONTRADICTION_RULES } from '../treaty/contradictions.ts';
import { DIFFERENCE_FIELDS } from '../treaty/difference.ts';
import { GROUP_KINDS, groups, MEMBERSHIP_BASES } from '../treaty/groups.ts';
import { STATUSES } from '../treaty/participation.ts';
import { STATEMENT_KINDS } from '../treaty/reading.ts';
import { stateName as nameOfState, regions, states } from '../treaty/states.ts';
import { TREATY_ACTION_KINDS } from '../treaty/treaty-action.ts';
import { API_PROBLEMS, problemType } from './errors.ts';

/**
 * Fields that only some treaties have, such as how the States voted. They are there in each of a treaty's answers or in none, so its document has them as
 * required or not at all; to the compiler, which knows no treaty, they are optional.
 */
const ifAny = <Shape extends z.ZodRawShape>(has: unknown, shape: Shape) =>
  (has === null ? {} : shape) as { [Name in keyof Shape]: z.ZodOptional<Shape[Name] extends z.ZodType ? Shape[Name] : never> };

/** A day of the civil calendar. */
const day = z.string().meta({ format: 'date', examples: ['2014-12-24'] });
/** Written as ISO text in UTC when it becomes JSON. */
const instant = z.date();
const count = z.int().nonnegative();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const iso3 = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .meta({ examples: ['NLD'] });
/** The address of an archived record. */
const record = z
  .string()
  .regex(/^\/data\/records\/[0-9a-f]{64}$/)
  .meta({ format: 'uri-reference' });
const nextPageOf = (log: string) =>
  z
    .string()
    .meta({ format: 'uri-reference', examples: [`/api/v1/${log}?before=171`] })
    .nullable();

const stateName = z.string().meta({ examples: [nameOfState('NLD')] });

/**
 * The schemas of all answers about a treaty, by their names in the API's document: before they become JSON, as the routes make them. Only the fields and
 * values that the treaty can have are there.
 */
export function apiSchemas(treaty: Treaty) {
  const others = crossCheckSourceColumn.options.filter((id) => isKnownTo(id, treaty));
  const Status = z.enum(STATUSES);
  const Region = z.enum(regions);
  const ActionKind = z.enum(
    TREATY_ACTION_KINDS.filter((kind) => kind !== 'provisional application' || treaty.provisionalApplication !== null),
  );
  const Vote = z.enum(ADOPTION_VOTES);
  const SourceId = z.enum(
    runSourceColumn.options.filter((id) => {
      if (id === 'untc') return true;
      return id === 'bundled' ? treaty.builtInRecord !== null : others.includes(id);
    }),
  );
  const OtherSourceId = z.enum(others);
  const Outcome = z.enum(outcomeColumn.options);

  /** What every answer about a day begins with. */
  const onDay = {
    treaty: z.string().meta({ examples: [treaty.number] }),
    asOf: day,
    knownAt: instant.optional(),
  };
  const SourceState = z.object({
    id: SourceId,
    checkedAt: instant.nullable(),
    succeededAt: instant.nullable(),
    changedAt: instant.nullable(),
    statusAsAt: day.nullable(),
    state: z.enum(['ok', 'refused', 'unavailable', 'failed', 'never']),
  });
  const Progress = z.object({
    ...onDay,
    threshold: count.meta({ examples: [treaty.rule.treaty.threshold] }),
    depositsTowardThreshold: count,
    remaining: count,
    thresholdReachedOn: day.nullable(),
    entryIntoForceOn: day.nullable(),
    inForce: z.boolean(),
    signatories: count,
    signedNotRatified: count,
    contractingStates: count,
    statesParties: count,
    withdrawn: count.optional(),
    universe: count.meta({ examples: [states.length] }),
    sources: z.array(SourceState),
  });

  const Consent = z.object({ kind: ActionKind, depositedOn: day, inForceOn: day.nullable() });
  const Withdrawal = z.object({ notifiedOn: day.nullable(), effectiveOn: day.nullable() });
  const ofState = {
    iso3,
    slug: z.string().meta({ examples: ['netherlands'] }),
    name: stateName,
    region: Region,
    subregion: z.string().meta({ examples: ['Western Europe'] }),
    status: Status,
    signedOn: day.nullable(),
    consent: Consent.nullable(),
    ...ifAny(treaty.provisionalApplication, { provisionalApplicationOn: day.nullable() }),
    withdrawal: Withdrawal.nullable(),
  };
  const State = z.object(ofState);
  const StateList = z.object({ ...onDay, total: count.meta({ examples: [states.length] }), states: z.array(State) });

  const named = {
    slug: z.string().meta({ examples: [groups[0]?.slug ?? ''] }),
    name: z.string(),
  };
  const GroupName = z.object(named);
  const Membership = z.object({
    name: z.string(),
    address: z.string().meta({ format: 'uri' }),
    basis: z.enum(MEMBERSHIP_BASES),
  });
  const Group = z.object({
    ...named,
    kind: z.enum(GROUP_KINDS),
    joined: count,
    signed: count,
    base: count,
    members: z.array(iso3),
    otherMembers: count,
    membersAsOf: day,
    membersFrom: Membership,
  });
  const GroupList = z.object({ ...onDay, groups: z.array(Group) });

  const Action = z.object({
    kind: ActionKind,
    date: day,
    ended: z.boolean(),
    inForceOn: day.nullable(),
    effectiveOn: day.nullable(),
    evidence: z.string().nullable(),
    source: SourceId,
    runId: count,
    record: record.nullable(),
  });
  const text = { title: z.string().nullable(), paragraphs: z.array(z.string()) };
  const Declaration = z.object(text);
  const Statement = z.object({ kind: z.enum(STATEMENT_KINDS), ...text });
  const Note = z.object({ treaty: onDay.treaty, iso3, date: day, text: z.string(), source: z.string() });
  const Contradiction = z.object({
    rule: z.enum(CONTRADICTION_RULES),
    article: z.string().meta({ examples: [treaty.rule.accession.article] }),
    kind: ActionKind,
    date: day,
  });
  const Change = z.object({
    id: count,
    detectedAt: instant,
    iso3,
    name: stateName,
    field: z.enum([...ActionKind.options, 'name']),
    kindBefore: ActionKind.nullable(),
    before: z.string().nullable(),
    after: z.string().nullable(),
    ended: z.boolean(),
    source: SourceId,
    runId: count,
    backfill: z.boolean(),
  });
  const stated = z.union([z.string(), z.number()]).nullable();
  const Difference = z.object({
    iso3: iso3.nullable(),
    name: stateName.nullable(),
    field: z.enum(DIFFERENCE_FIELDS),
    depositary: stated,
    source: OtherSourceId,
    other: stated,
    firstSeenAt: instant,
    runId: count,
    readAt: instant.nullable(),
    record: record.nullable(),
  });
  const StateDetail = z.object({
    ...onDay,
    ...ofState,
    groups: z.array(GroupName),
    actions: z.array(Action),
    declarations: z.array(Declaration),
    declarationsAsOf: day.nullable(),
    statements: z.array(Statement),
    ...ifAny(treaty.vote, { vote: Vote.nullable() }),
    notes: z.array(Note),
    contradictions: z.array(Contradiction),
    differences: z.array(Difference),
    changes: z.array(Change),
  });
  const ChangeList = z.object({ changes: z.array(Change), next: nextPageOf('changes') });
  const DifferenceList = z.object({ treaty: onDay.treaty, differences: z.array(Difference) });

  const Run = z.object({
    id: count,
    source: SourceId,
    startedAt: instant,
    finishedAt: instant.nullable(),
    outcome: Outcome.nullable(),
    rows: count.nullable(),
    changes: count.nullable(),
    heldRows: count.nullable(),
    sha256: sha256.nullable(),
    reason: z.string().nullable(),
  });
  const RunList = z.object({ runs: z.array(Run), next: nextPageOf('runs') });

  const Problem = z.object({
    type: z.enum(Object.keys(API_PROBLEMS).map(problemType)).meta({ format: 'uri-reference' }),
    status: z.int().min(400).max(599),
    title: z.string(),
    detail: z.string(),
    instance: z.string(),
    parameter: z.string().optional(),
  });
  const Document = z.looseObject({ openapi: z.string().meta({ examples: ['3.1.1'] }) });

  return {
    ...{ Progress, SourceState, StateList, State, StateDetail, Consent, Withdrawal, Action, Declaration, Statement, Note },
    ...{ Contradiction, GroupList, Group, GroupName, Membership, ChangeList, Change, DifferenceList, Difference, RunList, Run },
    ...{ Status, Region, ActionKind, SourceId, OtherSourceId, Outcome, ...ifAny(treaty.vote, { Vote }), Problem, Document },
  };
}

/** What each schema describes, as TypeScript has it: what a route gives is checked against it by the compiler. */
export type Answers = {
  [Name in keyof ReturnType<typeof apiSchemas>]: z.output<ReturnType<typeof apiSchemas>[Name]>;
};
