import type { RequestHandler } from 'express';
import { selectChanges } from '../../db/changes.ts';
import { adoptionVoteOf } from '../../treaty/adoption-vote.ts';
import type { Treaty } from '../../treaty/catalogue.ts';
import { type CivilDate, daysBetween } from '../../treaty/civil-date.ts';
import { notesOn } from '../../treaty/notes.ts';
import { cumulativeSeries } from '../../treaty/progress.ts';
import { regions, states } from '../../treaty/states.ts';
import { type DashboardModel, renderDashboard, type SignedOnly } from '../../web/views/dashboard.tsx';
import { changeLine } from '../change-line.ts';
import type { Dependencies } from '../dependencies.ts';
import { frameOf, sendPage } from '../page.ts';
import { dateParameter } from '../parameters.ts';
import { type StateOnDate, selectTreatyFacts, type TreatyFacts } from '../treaty-facts.ts';

const CHANGES_SHOWN = 8;

/** `GET /[?date=]`: the dashboard as of a day. */
export function dashboardPage(dependencies: Dependencies): RequestHandler {
  const { pool, treaty } = dependencies;
  return async (request, response) => {
    const today = dependencies.today();
    const asOf = dateParameter(request, today);
    const [facts, { changes }] = await Promise.all([
      selectTreatyFacts(pool, treaty, asOf),
      selectChanges(pool, { treaty: treaty.number, limit: CHANGES_SHOWN, newsOnly: true }),
    ]);
    const frame = frameOf(dependencies, request, response, facts.sources);
    await sendPage(
      request,
      response,
      renderDashboard({ frame, ...modelOf(treaty, facts, today), changes: changes.map(changeLine) }),
    );
  };
}

function modelOf(treaty: Treaty, facts: TreatyFacts, today: CivilDate): Omit<DashboardModel, 'frame' | 'changes'> {
  const { progress } = facts;
  const { asOf } = progress;
  const events = cumulativeSeries(treaty, participationsOf(facts), today).map(({ date }) => date);
  return {
    progress,
    universe: states.length,
    openedForSignatureOn: treaty.openedForSignatureOn,
    today,
    deposits: depositsOf(treaty, facts),
    previousEvent: events.filter((date) => date < asOf).at(-1) ?? null,
    nextEvent: events.find((date) => date > asOf) ?? null,
    tiles: facts.states.map(({ state, standing }) => ({ ...state, status: standing.status })),
    signedOnly: signedOnlyOf(treaty, facts),
    series: cumulativeSeries(treaty, participationsOf(facts), asOf),
    regions: regions.map((region) => regionOf(region, facts)),
  };
}

const participationsOf = (facts: TreatyFacts) => facts.states.map(({ state, actions }) => ({ iso3: state.iso3, actions }));

function depositsOf(treaty: Treaty, { states: all }: TreatyFacts): DashboardModel['deposits'] {
  return all
    .flatMap(({ state, standing: { consent } }) => (consent ? [{ state, consent }] : []))
    .map(({ state, consent }) => ({
      iso3: state.iso3,
      slug: state.slug,
      name: state.name,
      kind: consent.kind,
      date: consent.depositedOn,
      counts: treaty.rule.treaty.counts.has(consent.kind),
    }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.name.localeCompare(b.name, 'en')));
}

function signedOnlyOf(treaty: Treaty, { states: all, progress: { asOf } }: TreatyFacts): SignedOnly[] {
  return all
    .filter(({ standing }) => standing.status === 'signed')
    .flatMap(({ state, standing: { signedOn } }) => (signedOn === null ? [] : [{ state, signedOn }]))
    .map(({ state, signedOn }) => ({
      slug: state.slug,
      name: state.name,
      signedOn,
      daysAgo: daysBetween(signedOn, asOf),
      vote: adoptionVoteOf(state.iso3),
      note: notesOn(treaty.number, state.iso3).find((note) => note.date <= asOf)?.text ?? null,
    }))
    .sort((a, b) => b.daysAgo - a.daysAgo);
}

function regionOf(region: StateOnDate['state']['region'], { states: all }: TreatyFacts): DashboardModel['regions'][number] {
  const inRegion = all.filter(({ state }) => state.region === region);
  const count = (...statuses: string[]): number => inRegion.filter(({ standing }) => statuses.includes(standing.status)).length;
  return { region, joined: count('party', 'consented'), signed: count('signed'), base: inRegion.length };
}
