import { changesIn } from '../../db/changes.ts';
import { bandOf } from '../../treaty/band.ts';
import { boardRows, MOST_ISOLATED, sortBoard } from '../../treaty/board.ts';
import { notesOn, type Treaty } from '../../treaty/catalogue/treaty.ts';
import { type CivilDate, daysBetween } from '../../treaty/civil-date.ts';
import { chaptersOf } from '../../treaty/film.ts';
import { cumulativeSeries, depositsInOrder, extentOf, instrumentsByYear, latestActs } from '../../treaty/progress.ts';
import { eventDays, replaySteps } from '../../treaty/replay.ts';
import { type ByName, states } from '../../treaty/states.ts';
import { type DashboardModel, renderDashboard } from '../../web/views/dashboard.tsx';
import { type FilmModel, renderFilm, renderRacePage } from '../../web/views/film.tsx';
import type { Edition } from '../edition.ts';
import { dateParameter, knownParameter } from '../parameters.ts';
import { type Asked, frameOf, json, page, type Route } from '../route.ts';
import { byStateName } from '../state-names.ts';
import { bandIn, factsOn, regionShares, type TreatyFacts } from '../treaty-facts.ts';

const CHANGES_SHOWN = 8;
const BOARD_SHOWN = 8;
const ACTS_SHOWN = 5;

/** `GET /[?date=&known=]`: the dashboard as of a day, as it was known at a time. */
export const dashboardPage: Route = {
  parameters: ['date', 'known'],
  answer(edition, asked) {
    const { treaty, today, history } = edition;
    const asOf = dateParameter(asked.query, today);
    const knownAt = knownParameter(asked.query, asked.now);
    const facts = factsOn(edition, asOf, knownAt);
    const { changes } = changesIn(history.changes, { limit: CHANGES_SHOWN, newsOnly: true, knownAt });
    return page(
      renderDashboard({
        frame: frameOf(edition, asked, { facts, knownAt }),
        ...modelOf(treaty, facts, today, asked.locale),
        knownAt: knownAt?.toISOString() ?? null,
        changes,
      }),
    );
  },
};

/** `GET /replay.json`: the film, step by step, for the dashboard's own script. */
export const replayFile: Route = {
  parameters: [],
  answer: (edition, asked) => json(renderFilm(filmOf(edition, asked))),
};

/** `GET /race`: the chapters of the film as still pictures. */
export const racePage: Route = {
  parameters: [],
  answer: (edition, asked) => page(renderRacePage(filmOf(edition, asked))),
};

function filmOf(edition: Edition, asked: Asked): FilmModel {
  const { treaty, today } = edition;
  const { participations, knownUntil } = factsOn(edition, today);
  const band = (day: CivilDate) => bandOf(treaty, participations, day, undefined, byStateName(asked.locale));
  return {
    frame: frameOf(edition, asked),
    series: cumulativeSeries(treaty, participations, today),
    deposits: depositsInOrder(treaty, participations, today),
    extent: extentOf(treaty, participations, today),
    threshold: treaty.rule.treaty.threshold,
    knownUntil,
    steps: replaySteps(treaty, participations, today),
    band: band(today),
    chapters: chaptersOf(treaty, participations, today).map((chapter) => ({
      ...chapter,
      band: band(chapter.date),
    })),
  };
}

type Modelled = Omit<DashboardModel, 'frame' | 'knownAt' | 'changes'>;

function modelOf(treaty: Treaty, facts: TreatyFacts, today: CivilDate, locale: Asked['locale']): Modelled {
  const { participations, progress, knownUntil } = facts;
  const byName = byStateName(locale);
  return {
    progress,
    band: bandIn(locale, treaty, facts),
    universe: states.length,
    knownUntil,
    latestActs: latestActs(participations, progress.asOf, ACTS_SHOWN),
    today,
    deposits: depositsInOrder(treaty, participations, progress.asOf),
    ...wholeHistoryOf(treaty, facts, today),
    tiles: facts.states
      .map(({ state, standing }) => ({ ...state, status: standing.status }))
      .sort((a, b) => byName(a.iso3, b.iso3)),
    signedOnly: signedOnlyOf(treaty, facts),
    board: boardTop(treaty, facts, byName),
    series: cumulativeSeries(treaty, participations, progress.asOf),
    years: instrumentsByYear(treaty, participations, knownUntil),
    regions: regionShares(facts),
  };
}

/** The steps of the replay and how far the charts reach: the same on every day that is shown, so made once for what is known. */
function wholeHistoryOf(treaty: Treaty, { participations }: TreatyFacts, today: CivilDate): WholeHistory {
  const known = wholeHistories.get(participations);
  if (known?.today === today) return known.of;
  const steps = stepsUntil(today, eventDays(treaty, participations, today));
  const of = { steps, extent: extentOf(treaty, participations, today) };
  wholeHistories.set(participations, { today, of });
  return of;
}

type WholeHistory = Pick<DashboardModel, 'steps' | 'extent'>;
const wholeHistories = new WeakMap<TreatyFacts['participations'], { readonly today: CivilDate; readonly of: WholeHistory }>();

/** The replay ends on the day it is, whether anything happened on it or not. */
const stepsUntil = (today: CivilDate, days: readonly CivilDate[]): CivilDate[] =>
  days.at(-1) === today ? [...days] : [...days, today];

function signedOnlyOf(treaty: Treaty, facts: TreatyFacts): DashboardModel['signedOnly'] {
  const { asOf } = facts.progress;
  return facts.states
    .filter(({ standing }) => standing.status === 'signed')
    .flatMap(({ state, standing: { signedOn } }) => (signedOn === null ? [] : [{ state, signedOn }]))
    .map(({ state, signedOn }) => ({
      iso3: state.iso3,
      slug: state.slug,
      name: state.name,
      signedOn,
      daysAgo: daysBetween(signedOn, asOf),
      note: notesOn(treaty, state.iso3, asOf)[0] ?? null,
    }))
    .sort((a, b) => b.daysAgo - a.daysAgo);
}

/** The first rows of the board, and how many States are on it. */
function boardTop(treaty: Treaty, { progress, standings }: TreatyFacts, byName: ByName): DashboardModel['board'] {
  const rows = sortBoard(boardRows(treaty, standings, progress.asOf, null), MOST_ISOLATED, byName);
  const signed = rows.filter(({ status }) => status === 'signed').length;
  return { rows: rows.slice(0, BOARD_SHOWN), counts: { signed, none: rows.length - signed } };
}
