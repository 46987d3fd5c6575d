import { changesIn, publishedChange } from '../../db/changes.ts';
import type { DifferenceSelection } from '../../db/differences.ts';
import { crossCheckSourceColumn } from '../../db/row-schemas.ts';
import { type Run, runsIn } from '../../db/runs.ts';
import { type CrossCheckSourceState, type SourceState, sourceStates } from '../../db/sources.ts';
import { adoptionVoteOf } from '../../treaty/adoption-vote.ts';
import { notesOn, type Treaty } from '../../treaty/catalogue/treaty.ts';
import type { CivilDate } from '../../treaty/civil-date.ts';
import { contradictionsIn } from '../../treaty/contradictions.ts';
import { isTotal } from '../../treaty/difference.ts';
import { groups, groupsOf } from '../../treaty/groups.ts';
import { declarationsAsOf, statementsOf } from '../../treaty/ledger.ts';
import { dateOfEffect } from '../../treaty/participation.ts';
import { stateName, states } from '../../treaty/states.ts';
import { actionsOn, expressesConsent } from '../../treaty/treaty-action.ts';
import { renderGroupName, renderGroupShare, renderNote, renderRun } from '../../web/views/api-answers.ts';
import { type ApiRoute, type ApiRow, apiRoute, LARGEST_LIMIT } from '../api-route.ts';
import type { Answers } from '../api-schemas.ts';
import { type Edition, otherSources } from '../edition.ts';
import { RequestError } from '../errors.ts';
import { openApiDocument } from '../openapi.ts';
import {
  addressOfNext,
  asOfDay,
  choice,
  filterParameters,
  instant,
  knownInstant,
  ofState,
  stateCode,
  wholeNumber,
  wholeNumberOr,
} from '../parameters.ts';
import type { Asked } from '../route.ts';
import { differenceLines, NEVER_CHECKED } from '../sources.ts';
import { factsOn, filterStates, groupShare, type StateOnDate, type TreatyFacts } from '../treaty-facts.ts';

const LARGEST_ID = 999_999_999;

/** The two clocks: the day up to which acts count, and the time up to which the tracker had learned of them. */
const clocks = { date: asOfDay, known: knownInstant };
/** Which part of a log is asked for. */
const limit = wholeNumberOr(100, 1, LARGEST_LIMIT);
const before = wholeNumber(1, LARGEST_ID);

/** The routes of the API, where they stand. */
export const apiRows = (treaty: Treaty): readonly ApiRow[] => [
  { template: '/api/v1/progress', route: apiProgress, ahead: true },
  { template: '/api/v1/states', route: apiStates(treaty), ahead: true },
  { template: '/api/v1/states/:name', route: apiState },
  { template: '/api/v1/groups', route: apiGroups },
  { template: '/api/v1/changes', route: apiChanges },
  { template: '/api/v1/differences', route: apiDifferences(treaty) },
  { template: '/api/v1/runs', route: apiRuns(treaty) },
  { template: '/api/v1/openapi.json', route: apiDocument(treaty) },
];

/** `GET /api/v1/openapi.json`: what describes all of them, for programs: its codes and names are English, so its texts are too. */
const apiDocument = (treaty: Treaty): ApiRoute =>
  apiRoute(
    { id: 'document', tag: 'document', example: '/api/v1/openapi.json', answers: 'Document', parameters: {} },
    (edition, _given, { origin }) => openApiDocument(edition, apiRows(treaty), 'en', origin),
  );

/** The facts that are asked for, and what an answer about them begins with. */
function onDay(edition: Edition, { date, known }: { date: CivilDate; known: Date | null }) {
  const start = { treaty: edition.treaty.number, asOf: date, ...(known && { knownAt: known }) };
  return { facts: factsOn(edition, date, known), start };
}

/** `GET /api/v1/progress[?date=&known=]`: the counts at the end of a day, as they were known at a time. */
export const apiProgress = apiRoute(
  { id: 'progress', tag: 'status', example: '/api/v1/progress?date={day}', answers: 'Progress', parameters: clocks },
  (edition, clock) => {
    const { facts, start } = onDay(edition, clock);
    const compared = sourceStates(edition.history.runs, crossCheckSourceColumn.options, clock.known);
    const depositary = facts.sources.some(({ id }) => id === 'untc') ? [] : [{ id: 'untc' as const, ...NEVER_CHECKED }];
    // A source that is disabled and was never checked is left out.
    const others = edition.others.flatMap(({ id, enabled }) => {
      const state = compared.find((known) => known.id === id);
      return state ? [publishedSource(state)] : enabled ? [{ id, ...NEVER_CHECKED }] : [];
    });
    const { withdrawn, ...counts } = facts.progress;
    return {
      ...counts,
      ...start,
      ...(withdrawn > 0 && { withdrawn }),
      universe: states.length,
      sources: [...depositary, ...facts.sources.map(publishedSource), ...others],
    };
  },
);

const publishedSource = (source: SourceState | CrossCheckSourceState): Answers['SourceState'] => {
  const { id, checkedAt, succeededAt, changedAt, statusAsAt, state } = source;
  return { id, checkedAt, succeededAt, changedAt, statusAsAt, state };
};

/** `GET /api/v1/states[?status=&region=&group=&vote=&q=&date=&known=]`: the States and where each stands at the end of a day. */
const apiStates = (treaty: Treaty): ApiRoute =>
  apiRoute(
    {
      id: 'states',
      tag: 'status',
      example: '/api/v1/states?status=signed',
      answers: 'StateList',
      parameters: { ...filterParameters(treaty), ...clocks },
    },
    (edition, { date, known, ...filter }) => {
      const { facts, start } = onDay(edition, { date, known });
      const found = filterStates(treaty, facts.states, { vote: null, ...filter });
      return { ...start, total: states.length, states: found.map((state) => publishedState(treaty, state)) };
    },
  );

/** `GET /api/v1/states/:name[?date=&known=]`: one State, by its code, with everything that is known of it. */
const apiState = apiRoute(
  {
    id: 'state',
    tag: 'status',
    example: '/api/v1/states/NLD',
    answers: 'StateDetail',
    parameters: clocks,
    inPath: { iso3: stateCode },
  },
  (edition, { iso3, ...clock }, { locale }) => {
    const { treaty, history } = edition;
    const { facts, start } = onDay(edition, clock);
    const found = facts.states.find(({ state }) => state.iso3 === iso3);
    if (!found) throw new RequestError(404, 'unknown State', { wanted: iso3 });
    const actions = actionsOn(found.actions, clock.date);
    const statements = statementsOf(facts.ledger, iso3);
    return {
      ...start,
      ...publishedState(treaty, found),
      groups: groupsOf(iso3).map((group) => renderGroupName(locale, treaty, group)),
      actions: publishedActions(edition, facts, actions),
      declarations: statements.flatMap(({ kind, title, paragraphs }) =>
        kind === 'declaration' ? { title, paragraphs: [...paragraphs] } : [],
      ),
      declarationsAsOf: declarationsAsOf(facts.ledger),
      statements: statements.map(({ kind, title, paragraphs }) => ({ kind, title, paragraphs: [...paragraphs] })),
      ...(treaty.vote && { vote: adoptionVoteOf(treaty.vote, iso3) }),
      notes: notesOn(treaty, iso3, clock.date).map((note) => renderNote(treaty, locale, note)),
      contradictions: contradictionsIn(treaty, facts.progress.entryIntoForceOn, actions),
      differences: publishedDifferences(edition, { iso3, knownAt: clock.known }),
      changes: changesIn(history.changes, { iso3, limit: LARGEST_LIMIT, knownAt: clock.known }).changes.map(publishedChange),
    };
  },
);

function publishedState({ provisionalApplication }: Treaty, { state, standing }: StateOnDate): Answers['State'] {
  const { iso3, slug, name, region, subregion } = state;
  const { status, signedOn, consent } = standing;
  return {
    ...{ iso3, slug, name, region, subregion, status, signedOn },
    consent: consent && { kind: consent.kind, depositedOn: consent.depositedOn, inForceOn: consent.inForce?.date ?? null },
    ...(provisionalApplication && { provisionalApplicationOn: standing.provisionalApplicationOn }),
    withdrawal: standing.withdrawal,
  };
}

function publishedActions(edition: Edition, { progress }: TreatyFacts, actions: StateOnDate['actions']): Answers['Action'][] {
  return actions
    .map((action) => ({ ...action, effect: dateOfEffect(edition.treaty.rule, progress, action, actions)?.date ?? null }))
    .map(({ kind, date, ended, effect, evidence = null, learnedIn: { id, source, sha256 } }) => {
      const inForceOn = expressesConsent(kind) ? effect : null;
      const record = recordAddress(edition, sha256);
      return { kind, date, ended, inForceOn, effectiveOn: effect, evidence, source, runId: id, record };
    });
}

/** Where an archived record can be downloaded; null where it cannot. */
const recordAddress = ({ publishesArchive }: Edition, sha256: string | null): string | null =>
  publishesArchive && sha256 !== null ? `/data/records/${sha256}` : null;

/** `GET /api/v1/groups[?date=&known=]`: the groups, their members and how many of them have joined at the end of a day. */
const apiGroups = apiRoute(
  { id: 'groups', tag: 'status', example: '/api/v1/groups', answers: 'GroupList', parameters: clocks },
  (edition, clock, { locale }) => {
    const { facts, start } = onDay(edition, clock);
    return { ...start, groups: groups.map((group) => renderGroupShare(locale, edition.treaty, groupShare(facts, group))) };
  },
);

/** `GET /api/v1/changes[?since=&state=&limit=&before=]`: what changed and when it was learned, newest first. */
const apiChanges = apiRoute(
  {
    id: 'changes',
    tag: 'history',
    example: '/api/v1/changes?limit=20',
    answers: 'ChangeList',
    parameters: { since: instant, state: ofState, limit, before },
  },
  ({ history }, { since, state: iso3, limit, before }, { path, query }) => {
    const wanted = { limit, ...(before && { before }), ...(since && { since }), ...(iso3 && { iso3 }) };
    const { changes, next } = changesIn(history.changes, wanted);
    return { changes: changes.map(publishedChange), next: addressOfNext(path, query, next) };
  },
);

/** `GET /api/v1/differences[?state=&source=]`: what other sources state differently from the depositary, whose value stands. */
const apiDifferences = (treaty: Treaty): ApiRoute =>
  apiRoute(
    {
      id: 'differences',
      tag: 'history',
      example: '/api/v1/differences',
      answers: 'DifferenceList',
      parameters: { state: ofState, source: choice(otherSources(treaty)) },
    },
    (edition, { state: iso3, source }) => ({
      treaty: treaty.number,
      differences: publishedDifferences(edition, { ...(iso3 && { iso3 }), ...(source && { source }) }),
    }),
  );

/** `GET /api/v1/runs[?source=&limit=&before=]`: the runs of all sources or of one, newest first. */
function apiRuns(treaty: Treaty): ApiRoute {
  const sources = ['untc' as const, ...(treaty.builtInRecord ? (['bundled'] as const) : []), ...otherSources(treaty)];
  return apiRoute(
    {
      id: 'runs',
      tag: 'history',
      example: '/api/v1/runs?source=untc',
      answers: 'RunList',
      parameters: { source: choice(sources), limit, before },
    },
    ({ history }, { source, limit, before }, { path, query, locale }) => {
      const wanted = { limit, ...(before && { before }), ...(source && { source }) };
      const { runs, next } = runsIn(history.runs, wanted);
      return { runs: runs.map((run) => publishedRun(treaty, locale, run)), next: addressOfNext(path, query, next) };
    },
  );
}

function publishedRun(treaty: Treaty, locale: Asked['locale'], run: Run): Answers['Run'] {
  const { id, source, startedAt, finishedAt, outcome, rows, changes, heldRows, sha256, reason } = run;
  return renderRun(treaty, locale, { id, source, startedAt, finishedAt, outcome, rows, changes, heldRows, sha256, reason });
}

/** The treaty's differences from other sources, as the API shows them. */
function publishedDifferences(edition: Edition, selection: DifferenceSelection): Answers['Difference'][] {
  const differences = differenceLines(edition, selection);
  return differences.map(({ iso3, field, depositary, source, other, firstSeenAt, firstRunId, readAt, sha256 }) => {
    const published = (text: string | null): string | number | null => (text !== null && isTotal(field) ? Number(text) : text);
    const values = { depositary: published(depositary), source, other: published(other) };
    const record = recordAddress(edition, sha256);
    return { iso3, name: iso3 && stateName(iso3), field, ...values, firstSeenAt, runId: firstRunId, readAt, record };
  });
}
