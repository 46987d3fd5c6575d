import { changesIn, publishedChange } from '../../db/changes.ts';
import type { DifferenceSelection } from '../../db/differences.ts';
import { crossCheckSourceColumn } from '../../db/row-schemas.ts';
import { type Run, runsIn } from '../../db/runs.ts';
import { type CrossCheckSourceState, type SourceState, sourceStates } from '../../db/sources.ts';
import { adoptionVoteOf } from '../../treaty/adoption-vote.ts';
import { notesOn, type Treaty } from '../../treaty/catalogue/treaty.ts';
import { contradictionsIn } from '../../treaty/contradictions.ts';
import { isTotal } from '../../treaty/difference.ts';
import { groups, groupsOf } from '../../treaty/groups.ts';
import { declarationsAsOf, statementsOf } from '../../treaty/ledger.ts';
import { dateOfEffect } from '../../treaty/participation.ts';
import { findStateByIso3, stateName, states } from '../../treaty/states.ts';
import { actionsOn, expressesConsent } from '../../treaty/treaty-action.ts';
import { renderGroupName, renderGroupShare, renderNote, renderRun } from '../../web/views/api-answers.ts';
import { type Edition, otherSources } from '../edition.ts';
import { RequestError } from '../errors.ts';
import {
  addressOfNext,
  choiceParameter,
  dateParameter,
  instantParameter,
  knownParameter,
  numberParameter,
  parseStateFilter,
  type Query,
  stateParameter,
} from '../parameters.ts';
import { type Asked, json, type Route } from '../route.ts';
import { differenceLines, NEVER_CHECKED } from '../sources.ts';
import { factsOn, filterStates, groupShare, type StateOnDate, type TreatyFacts } from '../treaty-facts.ts';

const USUAL_LIMIT = 100;
const LARGEST_LIMIT = 500;
const LARGEST_ID = 999_999_999;

/** Which part of a log is asked for. Throws `RequestError`. */
function pageAsked(query: Query): { limit: number; before?: number } {
  const limit = numberParameter(query, 'limit', 1, LARGEST_LIMIT) ?? USUAL_LIMIT;
  const before = numberParameter(query, 'before', 1, LARGEST_ID);
  return { limit, ...(before && { before }) };
}

/** `GET /api/v1/progress[?date=&known=]`: the counts at the end of a day, as they were known at a time. */
export const apiProgress: Route = {
  parameters: ['date', 'known'],
  refusesOthers: true,
  answer(edition, { query, now }) {
    const asOf = dateParameter(query, edition.today);
    const knownAt = knownParameter(query, now);
    const { progress, sources } = factsOn(edition, asOf, knownAt);
    const compared = sourceStates(edition.history.runs, crossCheckSourceColumn.options, knownAt);
    const depositary = sources.some(({ id }) => id === 'untc') ? [] : [{ id: 'untc', ...NEVER_CHECKED }];
    // A source that is disabled and was never checked is left out.
    const others = edition.others.flatMap(({ id, enabled }) => {
      const state = compared.find((known) => known.id === id);
      return state ? [publishedSource(state)] : enabled ? [{ id, ...NEVER_CHECKED }] : [];
    });
    const { withdrawn, ...counts } = progress;
    return json({
      ...counts,
      ...(withdrawn > 0 && { withdrawn }),
      ...(knownAt && { knownAt }),
      universe: states.length,
      sources: [...depositary, ...sources.map(publishedSource), ...others],
    });
  },
};

const publishedSource = (source: SourceState | CrossCheckSourceState): object => {
  const { id, checkedAt, succeededAt, changedAt, statusAsAt, state } = source;
  return { id, checkedAt, succeededAt, changedAt, statusAsAt, state };
};

/** `GET /api/v1/states[?status=&region=&group=&vote=&q=&date=&known=]`: the States and where each stands at the end of a day. */
export const apiStates = (treaty: Treaty): Route => ({
  parameters: ['status', 'region', 'group', ...(treaty.vote === null ? [] : ['vote']), 'q', 'date', 'known'],
  refusesOthers: true,
  answer(edition, { query, now }) {
    const asOf = dateParameter(query, edition.today);
    const filter = parseStateFilter(query, treaty);
    const knownAt = knownParameter(query, now);
    const facts = factsOn(edition, asOf, knownAt);
    return json({
      treaty: treaty.number,
      asOf,
      ...(knownAt && { knownAt }),
      total: states.length,
      states: filterStates(treaty, facts.states, filter).map((state) => publishedState(treaty, state)),
    });
  },
});

/** `GET /api/v1/states/:name[?date=&known=]`: one State, by its code, with everything that is known of it. */
export const apiState: Route = {
  parameters: ['date', 'known'],
  refusesOthers: true,
  answer(edition, { name, query, locale, now }) {
    const { treaty, history } = edition;
    const iso3 = name.toUpperCase();
    if (findStateByIso3(iso3) === null) throw new RequestError(404, 'unknown State', { wanted: iso3 });
    const asOf = dateParameter(query, edition.today);
    const knownAt = knownParameter(query, now);
    const facts = factsOn(edition, asOf, knownAt);
    const found = facts.states.find(({ state }) => state.iso3 === iso3);
    if (!found) throw new RequestError(404, 'unknown State', { wanted: iso3 });
    const actions = actionsOn(found.actions, asOf);
    const statements = statementsOf(facts.ledger, iso3);
    return json({
      treaty: treaty.number,
      asOf,
      ...(knownAt && { knownAt }),
      ...publishedState(treaty, found),
      groups: groupsOf(iso3).map((group) => renderGroupName(locale, treaty, group)),
      actions: publishedActions(edition, facts, actions),
      declarations: statements.flatMap(({ kind, title, paragraphs }) => (kind === 'declaration' ? { title, paragraphs } : [])),
      declarationsAsOf: declarationsAsOf(facts.ledger),
      statements: statements.map(({ kind, title, paragraphs }) => ({ kind, title, paragraphs })),
      ...(treaty.vote && { vote: adoptionVoteOf(treaty.vote, iso3) }),
      notes: notesOn(treaty, iso3, asOf).map((note) => renderNote(treaty, locale, note)),
      contradictions: contradictionsIn(treaty, facts.progress.entryIntoForceOn, actions),
      differences: publishedDifferences(edition, { iso3, knownAt }),
      changes: changesIn(history.changes, { iso3, limit: LARGEST_LIMIT, knownAt }).changes.map(publishedChange),
    });
  },
};

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

function publishedActions(edition: Edition, { progress }: TreatyFacts, actions: StateOnDate['actions']): object[] {
  return actions
    .map((action) => ({ ...action, effect: dateOfEffect(edition.treaty.rule, progress, action, actions)?.date ?? null }))
    .map(({ kind, date, ended, effect, evidence, learnedIn: { id, source, sha256 } }) => {
      const inForceOn = expressesConsent(kind) ? effect : null;
      const record = recordAddress(edition, sha256);
      return { kind, date, ended, inForceOn, effectiveOn: effect, evidence, source, runId: id, record };
    });
}

/** Where an archived record can be downloaded; null where it cannot. */
const recordAddress = ({ publishesArchive }: Edition, sha256: string | null): string | null =>
  publishesArchive && sha256 !== null ? `/data/records/${sha256}` : null;

/** `GET /api/v1/groups[?date=&known=]`: the groups, their members and how many of them have joined at the end of a day. */
export const apiGroups: Route = {
  parameters: ['date', 'known'],
  refusesOthers: true,
  answer(edition, { query, now, locale }) {
    const { treaty, today } = edition;
    const asOf = dateParameter(query, today);
    const knownAt = knownParameter(query, now);
    const facts = factsOn(edition, asOf, knownAt);
    return json({
      treaty: treaty.number,
      asOf,
      ...(knownAt && { knownAt }),
      groups: groups.map((group) => renderGroupShare(locale, treaty, groupShare(facts, group))),
    });
  },
};

/** `GET /api/v1/changes[?since=&state=&limit=&before=]`: what changed and when it was learned, newest first. */
export const apiChanges: Route = {
  parameters: ['since', 'state', 'limit', 'before'],
  refusesOthers: true,
  answer({ history }, { path, query }) {
    const wanted = pageAsked(query);
    const since = instantParameter(query, 'since');
    const iso3 = stateParameter(query);
    const { changes, next } = changesIn(history.changes, { ...wanted, ...(since && { since }), ...(iso3 && { iso3 }) });
    return json({ changes: changes.map(publishedChange), next: addressOfNext(path, query, next) });
  },
};

/** `GET /api/v1/differences[?state=&source=]`: what other sources state differently from the depositary, whose value stands. */
export const apiDifferences: Route = {
  parameters: ['state', 'source'],
  refusesOthers: true,
  answer(edition, { query }) {
    const source = choiceParameter(query, 'source', otherSources(edition.treaty));
    const iso3 = stateParameter(query);
    const differences = publishedDifferences(edition, { ...(iso3 && { iso3 }), ...(source && { source }) });
    return json({ treaty: edition.treaty.number, differences });
  },
};

/** `GET /api/v1/runs[?source=&limit=&before=]`: the runs of all sources or of one, newest first. */
export const apiRuns: Route = {
  parameters: ['source', 'limit', 'before'],
  refusesOthers: true,
  answer({ treaty, history }, { path, query, locale }) {
    const sources = ['untc' as const, ...(treaty.builtInRecord ? (['bundled'] as const) : []), ...otherSources(treaty)];
    const wanted = pageAsked(query);
    const source = choiceParameter(query, 'source', sources);
    const { runs, next } = runsIn(history.runs, { ...wanted, ...(source && { source }) });
    return json({ runs: runs.map((run) => publishedRun(treaty, locale, run)), next: addressOfNext(path, query, next) });
  },
};

function publishedRun(treaty: Treaty, locale: Asked['locale'], run: Run): object {
  const { id, source, startedAt, finishedAt, outcome, rows, changes, heldRows, sha256, reason } = run;
  return renderRun(treaty, locale, { id, source, startedAt, finishedAt, outcome, rows, changes, heldRows, sha256, reason });
}

/** The treaty's differences from other sources, as the API shows them. */
function publishedDifferences(edition: Edition, selection: DifferenceSelection): object[] {
  const differences = differenceLines(edition, selection);
  return differences.map(({ iso3, field, depositary, source, other, firstSeenAt, firstRunId, readAt, sha256 }) => {
    const published = (text: string | null): string | number | null => (text !== null && isTotal(field) ? Number(text) : text);
    const values = { depositary: published(depositary), source, other: published(other) };
    const record = recordAddress(edition, sha256);
    return { iso3, name: iso3 && stateName(iso3), field, ...values, firstSeenAt, runId: firstRunId, readAt, record };
  });
}
