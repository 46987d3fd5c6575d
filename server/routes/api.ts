import type { Request, RequestHandler } from 'express';
import { type LoggedChange, selectChanges } from '../../db/changes.ts';
import type { DifferenceSelection } from '../../db/differences.ts';
import { type Run, selectRuns } from '../../db/runs.ts';
import type { CrossCheckSourceState, SourceState } from '../../db/sources.ts';
import { adoptionVoteOf } from '../../treaty/adoption-vote.ts';
import { notesOn, type Treaty } from '../../treaty/catalogue/treaty.ts';
import { contradictionsIn } from '../../treaty/contradictions.ts';
import { isTotal } from '../../treaty/difference.ts';
import { declarationsAsOf, statementsOf } from '../../treaty/ledger.ts';
import { dateOfEffect } from '../../treaty/participation.ts';
import { findStateByIso3, stateName, states } from '../../treaty/states.ts';
import { actionsOn, expressesConsent } from '../../treaty/treaty-action.ts';
import { renderNote, renderRun } from '../../web/views/api-answers.ts';
import type { Dependencies } from '../dependencies.ts';
import { RequestError } from '../errors.ts';
import {
  addressOfNext,
  choiceParameter,
  dateParameter,
  instantParameter,
  knownParameter,
  numberParameter,
  parseStateFilter,
  refuseOtherParameters,
  stateParameter,
} from '../parameters.ts';
import { sendJson } from '../responses.ts';
import { NEVER_CHECKED, otherSources, selectDifferenceLines, selectOtherSources } from '../sources.ts';
import { filterStates, type StateOnDate, selectTreatyFacts, type TreatyFacts } from '../treaty-facts.ts';

const USUAL_LIMIT = 100;
const LARGEST_LIMIT = 500;
const LARGEST_ID = 999_999_999;

/** Which part of a log is asked for. Throws `RequestError`. */
function pageAsked(request: Request, { number }: Treaty): { treaty: string; limit: number; before?: number } {
  const limit = numberParameter(request, 'limit', 1, LARGEST_LIMIT) ?? USUAL_LIMIT;
  const before = numberParameter(request, 'before', 1, LARGEST_ID);
  return { treaty: number, limit, ...(before && { before }) };
}

/** `GET /api/v1/progress[?date=&known=]`: the counts at the end of a day, as they were known at a time. */
export function apiProgress(dependencies: Dependencies): RequestHandler {
  const { pool, treaty, today, now } = dependencies;
  return async (request, response) => {
    refuseOtherParameters(request, 'date', 'known');
    const asOf = dateParameter(request, today());
    const knownAt = knownParameter(request, now());
    const { progress, sources } = await selectTreatyFacts(pool, treaty, asOf, knownAt);
    const compared = await selectOtherSources(dependencies, knownAt);
    const depositary = sources.some(({ id }) => id === 'untc') ? [] : [{ id: 'untc', ...NEVER_CHECKED }];
    // A source that is disabled and was never checked is left out.
    const others = compared.flatMap(({ id, enabled, state }) =>
      state ? [publishedSource(state)] : enabled ? [{ id, ...NEVER_CHECKED }] : [],
    );
    const { withdrawn, ...counts } = progress;
    await sendJson(request, response, {
      ...counts,
      ...(withdrawn > 0 && { withdrawn }),
      ...(knownAt && { knownAt }),
      universe: states.length,
      sources: [...depositary, ...sources.map(publishedSource), ...others],
    });
  };
}

const publishedSource = (source: SourceState | CrossCheckSourceState): object => {
  const { id, checkedAt, succeededAt, changedAt, statusAsAt, state } = source;
  return { id, checkedAt, succeededAt, changedAt, statusAsAt, state };
};

/** `GET /api/v1/states[?status=&region=&vote=&q=&date=&known=]`: the States and where each stands at the end of a day. */
export function apiStates({ pool, treaty, today, now }: Dependencies): RequestHandler {
  return async (request, response) => {
    refuseOtherParameters(request, 'status', 'region', ...(treaty.vote === null ? [] : ['vote']), 'q', 'date', 'known');
    const asOf = dateParameter(request, today());
    const filter = parseStateFilter(request, treaty);
    const knownAt = knownParameter(request, now());
    const facts = await selectTreatyFacts(pool, treaty, asOf, knownAt);
    const found = filterStates(treaty, facts.states, filter);
    await sendJson(request, response, {
      treaty: treaty.number,
      asOf,
      ...(knownAt && { knownAt }),
      total: states.length,
      states: found.map((state) => publishedState(treaty, state)),
    });
  };
}

/** `GET /api/v1/states/:iso3[?date=&known=]`: one State with everything that is known of it. */
export function apiState(dependencies: Dependencies): RequestHandler {
  const { pool, treaty, today, now } = dependencies;
  return async (request, response) => {
    refuseOtherParameters(request, 'date', 'known');
    const iso3 = String(request.params['iso3']).toUpperCase();
    if (findStateByIso3(iso3) === null) throw new RequestError(404, 'unknown State', { wanted: iso3 });
    const asOf = dateParameter(request, today());
    const knownAt = knownParameter(request, now());
    const [facts, { changes }, differences] = await Promise.all([
      selectTreatyFacts(pool, treaty, asOf, knownAt),
      selectChanges(pool, { treaty: treaty.number, iso3, limit: 500, knownAt }),
      selectPublishedDifferences(dependencies, { iso3, knownAt }),
    ]);
    const found = facts.states.find(({ state }) => state.iso3 === iso3);
    if (!found) throw new RequestError(404, 'unknown State', { wanted: iso3 });
    const actions = actionsOn(found.actions, asOf);
    const statements = statementsOf(facts.ledger, iso3);
    await sendJson(request, response, {
      treaty: treaty.number,
      asOf,
      ...(knownAt && { knownAt }),
      ...publishedState(treaty, found),
      actions: publishedActions(treaty, facts, actions),
      declarations: statements.flatMap(({ kind, title, paragraphs }) => (kind === 'declaration' ? { title, paragraphs } : [])),
      declarationsAsOf: declarationsAsOf(facts.ledger),
      statements: statements.map(({ kind, title, paragraphs }) => ({ kind, title, paragraphs })),
      ...(treaty.vote && { vote: adoptionVoteOf(treaty.vote, iso3) }),
      notes: notesOn(treaty, iso3, asOf).map((note) => renderNote(treaty.number, note)),
      contradictions: contradictionsIn(treaty, facts.progress.entryIntoForceOn, actions),
      differences,
      changes: changes.map(publishedChange),
    });
  };
}

function publishedState({ provisionalApplication }: Treaty, { state, standing }: StateOnDate): object {
  const { iso3, slug, name, region, subregion } = state;
  const { status, signedOn, consent } = standing;
  return {
    ...{ iso3, slug, name, region, subregion, status, signedOn },
    consent: consent && { kind: consent.kind, depositedOn: consent.depositedOn, inForceOn: consent.inForce?.date ?? null },
    ...(provisionalApplication && { provisionalApplicationOn: standing.provisionalApplicationOn }),
    withdrawal: standing.withdrawal,
  };
}

function publishedActions({ rule }: Treaty, { progress }: TreatyFacts, actions: StateOnDate['actions']): object[] {
  return actions
    .map((action) => ({ ...action, effect: dateOfEffect(rule, progress, action, actions)?.date ?? null }))
    .map(({ kind, date, ended, effect, evidence, learnedIn: { id, source, sha256 } }) => {
      const inForceOn = expressesConsent(kind) ? effect : null;
      const record = sha256 && `/data/records/${sha256}`;
      return { kind, date, ended, inForceOn, effectiveOn: effect, evidence, source, runId: id, record };
    });
}

/** `GET /api/v1/changes[?since=&state=&limit=&before=]`: what changed and when it was learned, newest first. */
export function apiChanges({ pool, treaty }: Dependencies): RequestHandler {
  return async (request, response) => {
    refuseOtherParameters(request, 'since', 'state', 'limit', 'before');
    const page = pageAsked(request, treaty);
    const since = instantParameter(request, 'since');
    const iso3 = stateParameter(request);
    const { changes, next } = await selectChanges(pool, {
      ...page,
      ...(since && { since }),
      ...(iso3 && { iso3 }),
    });
    await sendJson(request, response, { changes: changes.map(publishedChange), next: addressOfNext(request, next) });
  };
}

/** `GET /api/v1/differences[?state=&source=]`: what other sources state differently from the depositary, whose value stands. */
export function apiDifferences(dependencies: Dependencies): RequestHandler {
  return async (request, response) => {
    refuseOtherParameters(request, 'state', 'source');
    const source = choiceParameter(request, 'source', otherSources(dependencies.treaty));
    const iso3 = stateParameter(request);
    const differences = await selectPublishedDifferences(dependencies, { ...(iso3 && { iso3 }), ...(source && { source }) });
    await sendJson(request, response, { treaty: dependencies.treaty.number, differences });
  };
}

/** `GET /api/v1/runs[?source=&limit=&before=]`: the runs of all sources or of one, newest first. */
export function apiRuns({ pool, treaty }: Dependencies): RequestHandler {
  const sources = ['untc' as const, ...(treaty.builtInRecord ? (['bundled'] as const) : []), ...otherSources(treaty)];
  return async (request, response) => {
    refuseOtherParameters(request, 'source', 'limit', 'before');
    const page = pageAsked(request, treaty);
    const source = choiceParameter(request, 'source', sources);
    const { runs, next } = await selectRuns(pool, { ...page, ...(source && { source }) });
    await sendJson(request, response, { runs: runs.map(publishedRun), next: addressOfNext(request, next) });
  };
}

function publishedRun(run: Run): object {
  const { id, source, startedAt, finishedAt, outcome, rows, changes, heldRows, sha256, reason } = run;
  return renderRun({ id, source, startedAt, finishedAt, outcome, rows, changes, heldRows, sha256, reason });
}

/** A change as the API shows it. */
function publishedChange({ iso3, ...change }: LoggedChange): object {
  const { id, detectedAt, field, kindBefore, before, after, ended, source, runId, backfill } = change;
  return { id, detectedAt, iso3, name: stateName(iso3), field, kindBefore, before, after, ended, source, runId, backfill };
}

/** The treaty's differences from other sources, as the API shows them. */
async function selectPublishedDifferences(
  dependencies: Dependencies,
  selection: Omit<DifferenceSelection, 'treaty'>,
): Promise<object[]> {
  const differences = await selectDifferenceLines(dependencies, selection);
  return differences.map(({ iso3, field, depositary, source, other, firstSeenAt, firstRunId, readAt, sha256 }) => {
    const published = (text: string | null): string | number | null => (text !== null && isTotal(field) ? Number(text) : text);
    const values = { depositary: published(depositary), source, other: published(other) };
    const record = sha256 && `/data/records/${sha256}`;
    return { iso3, name: iso3 && stateName(iso3), field, ...values, firstSeenAt, runId: firstRunId, readAt, record };
  });
}
