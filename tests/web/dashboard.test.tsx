import { readFileSync } from 'node:fs';
import { readBundledRecord } from '../../scraper/bundled/source.ts';
import { armsTradeTreaty as treaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { bandOf } from '../../treaty/band.ts';
import { parseCivilDate } from '../../treaty/civil-date.ts';
import {
  cumulativeSeries,
  depositsInOrder,
  extentOf,
  instrumentsByYear,
  latestActs,
  treatyOnDate,
} from '../../treaty/progress.ts';
import { eventDays } from '../../treaty/replay.ts';
import { type Region, regions, states } from '../../treaty/states.ts';
import { type DashboardModel, renderDashboard } from '../../web/views/dashboard.tsx';
import { regionsFinding, yearlyFinding } from '../../web/words/chart-words.ts';
import { translatorFor } from '../../web/words/translator.ts';
import { headline, latestDepositSentence, leadSentence } from '../../web/words/headline.ts';

const record = readBundledRecord(readFileSync('treaty/catalogue/arms-trade-treaty/treaty-actions.csv'));
const actionsOf = new Map(record.participants.map(({ iso3, actions }) => [iso3, actions]));
const participations = states.map(({ iso3 }) => ({ iso3, actions: actionsOf.get(iso3) ?? [] }));
const t = translatorFor('en', treaty);
const TODAY = parseCivilDate('2026-11-23');

/** The dashboard of a day, from the record shipped with the program. */
function modelOn(day: string): DashboardModel {
  const asOf = parseCivilDate(day);
  const { progress, standings } = treatyOnDate(treaty, participations, asOf);
  const all = states.flatMap((state, index) => {
    const standing = standings[index];
    return standing ? [{ state, standing }] : [];
  });
  return {
    frame: {
      treaty,
      databaseAway: false,
      path: '/',
      address: 'https://tracker.example/',
      assets: { css: '/a.css', emblem: '/a.svg', scripts: '/scripts' },
      locale: 'en',
      sources: [],
      nextCheckAt: null,
    },
    progress,
    band: bandOf(treaty, participations, asOf, standings),
    universe: states.length,
    knownUntil: asOf,
    latestActs: latestActs(participations, asOf, 5),
    today: TODAY,
    knownAt: null,
    deposits: depositsInOrder(treaty, participations, asOf),
    steps: eventDays(treaty, participations, TODAY),
    board: { rows: [], counts: { signed: 0, none: 0 } },
    years: [],
    tiles: all.map(({ state, standing }) => ({ ...state, status: standing.status })),
    signedOnly: [],
    series: cumulativeSeries(treaty, participations, asOf),
    extent: extentOf(treaty, participations, TODAY),
    regions: regions.map((region) => ({ region, joined: 0, signed: 0, base: 1 })),
    changes: [],
  };
}

describe('the headline speaks in the tense of its day', () => {
  test.each([
    ['2013-04-01', 'Not adopted yet'],
    ['2013-04-02', 'Opens for signature on 3 June 2013'],
    ['2013-06-02', 'Opens for signature on 3 June 2013'],
    ['2013-06-03', '0 of the 50 instruments needed. 50 to go.'],
    ['2014-09-24', '45 of the 50 instruments needed. 5 to go.'],
    ['2014-09-25', '53 instruments deposited. The threshold of 50 has been reached.'],
    ['2014-12-24', '61 of 197 States have joined'],
    ['2026-11-23', '118 of 197 States have joined'],
  ])('on %s: %s', (day, sentence) => {
    expect(headline(t, modelOn(day))).toBe(sentence);
  });
});

test('before its adoption nothing is announced: no opening for signature, no vote, no threshold', () => {
  const html = renderDashboard(modelOn('2010-01-01'));
  expect(html).not.toMatch(/[Oo]pen(s|ed)? for signature|Nobody can sign|3 June? 2013|voted|50 needed|2 April 2013/);
});

describe('the charts', () => {
  test.each([
    ['2013-06-03', '67 States have signed; 50 instruments are needed'],
    ['2014-09-24', '45 of the 50 instruments needed were deposited within 16 months'],
    ['2014-09-25', 'The threshold of 50 was reached within 16 months'],
    ['2026-11-23', 'The threshold of 50 was reached within 16 months; since entry into force, about 5 States a year'],
  ])('on %s the totals are headed "%s"', (day, heading) => {
    expect(renderDashboard(modelOn(day))).toContain(`<h2 id="cumulative">${heading}</h2>`);
  });

  test('the years and the regions are headed by what they show', () => {
    const t = translatorFor('en', treaty);
    const yearsOn = (day: string) =>
      yearlyFinding(t, instrumentsByYear(treaty, participations, parseCivilDate(day)), parseCivilDate(day));
    expect(yearsOn('2013-06-30')).toBe('No State has joined yet');
    expect(yearsOn('2013-12-30')).toBe('9 States have joined in 2013 (data up to 30 December 2013)');
    expect(yearsOn('2014-12-31')).toBe('52 States joined in 2014');
    expect(yearsOn('2021-12-31')).toBe('52 States joined in 2014, none in 2021');
    expect(yearsOn('2026-04-08')).toBe('52 States joined in 2014, 1 in 2026 (data up to 8 April 2026)');
    const share = (region: Region, joined: number, base: number) => ({ region, joined, signed: 0, base });
    const [asia, europe, americas] = [share('Asia', 11, 48), share('Europe', 40, 44), share('Americas', 29, 35)];
    expect(regionsFinding(t, [americas, asia, europe])).toBe('40 of 44 States in Europe have joined, 11 of 48 in Asia');
    expect(regionsFinding(t, [europe, share('Asia', 0, 48), share('Americas', 0, 35)])).toBe(
      '40 of 44 States in Europe have joined, the largest share of any region',
    );
    expect(regionsFinding(t, [share('Asia', 0, 48), share('Europe', 0, 44)])).toBe('No State has joined yet');
  });

  /** What the drawings are made of, on a day. */
  const drawn = (day: string) =>
    [...renderDashboard(modelOn(day)).matchAll(/data-chart="steps" data-model='([^']*)'/g)].map(([, model = '']) =>
      JSON.parse(model.replaceAll('&#39;', "'").replaceAll('&amp;', '&')),
    );

  test('have the same axes on every day', () => {
    const axes = (day: string) => drawn(day).map(({ from, days, most }) => [from, days, most]);
    expect(axes('2026-11-23')).toEqual([
      ['2013-06-03', 576, 70],
      ['2013-06-03', 4921, 140],
    ]);
    for (const day of ['2013-06-03', '2014-09-24', '2015-06-01']) expect(axes(day)).toEqual(axes('2026-11-23'));
  });

  test('end where knowledge ends, name the big days of the race, and tell nothing of later ones', () => {
    const named = (day: string) => drawn(day)[0].named.map(({ label }: { label: string }) => label);
    expect(named('2026-11-23')).toEqual(['2 April +18', '3 June +8', '25 September +8']);
    expect(named('2014-09-24')).toEqual(['2 April +18', '3 June +8']);
    const [race, history] = drawn('2014-09-24');
    expect([race.until, history.until]).toEqual([478, 478]);
    expect(race.lines.map(({ end }: { end: string }) => end)).toEqual(['45 instruments']);
    expect(history.lines.map(({ end }: { end: string }) => end)).toEqual(['119 signed', '45 joined']);
    expect(history.marks).toEqual([]);
    const stale = renderDashboard({ ...modelOn('2026-11-23'), knownUntil: parseCivilDate('2026-04-08') });
    expect(stale).toContain('data up to 8 Apr 2026');
  });
});

describe('the count against the threshold', () => {
  test.each(['2013-06-02', '2014-09-24', '2014-09-25', '2014-12-24', '2026-11-23'])(
    'on %s never counts past the fifty',
    (day) => {
      const said = `${headline(t, modelOn(day))} ${leadSentence(t, modelOn(day))}`;
      expect(said).not.toMatch(/(5[1-9]|[6-9]\d|\d{3}) of (the )?50\b/);
    },
  );

  test('the sentence of the day on which it was crossed names all eight, and nobody as the fiftieth', () => {
    const html = renderDashboard(modelOn('2014-09-25'));
    const names = 'Argentina, the Bahamas, Bosnia and Herzegovina, Czechia, Portugal, Saint Lucia, Senegal and Uruguay';
    expect(html).toContain(`On 25 September 2014, ${names} deposited their instruments`);
    expect(html).not.toMatch(/50th|fiftieth State/);
  });

  test('before the threshold is reached nothing of what came later is said', () => {
    expect(renderDashboard(modelOn('2014-09-24'))).not.toMatch(/25 September 2014|24 December 2014/);
  });
});

test('the latest deposit is told with its kind and its place; those of one day share a range', () => {
  const upTo = (day: string) => latestDepositSentence(t, modelOn(day).deposits);
  expect(upTo('2024-10-15')).toBe(
    'On 15 October 2024, Colombia deposited its instrument of ratification and became the 116th State to join.',
  );
  expect(upTo('2014-09-25')).toMatch(
    /^On 25 September 2014, Argentina, the Bahamas, .* became the 46th to 53rd States to join\.$/,
  );
  expect(upTo('2013-06-03')).toBeNull();
});

test('every chart stands with its heading, its table, and the way to the source of its figures', () => {
  const model = modelOn('2026-11-23');
  const html = renderDashboard({ ...model, years: [{ year: 2026, towardThreshold: 0, otherInstruments: 1, signatures: 0 }] });
  const charts = html.split('<section class="chart"').slice(1);
  expect(charts).toHaveLength(3);
  for (const chart of charts) expect(chart).toMatch(/<h2.*<table.*<a class="use-this" href="\/use\/\w+">/s);
});

test('every State has a tile with its name and its status in words, at its place', () => {
  const html = renderDashboard(modelOn('2026-11-23'));
  const world = html.slice(html.indexOf('<div class="world">'));
  expect(world.match(/<a href=\/states\/[a-z-]+ title="[^>"]+">[A-Z]{3}<\/a>/g)).toHaveLength(197);
  expect(html).toContain('title="United Kingdom of Great Britain and Northern Ireland"');
  expect(html).toMatch(/<div class="party" role="group" aria-labelledby="only-party">(<a [^>]*>[A-Z]{3}<\/a>)*<a [^>]*>GBR<\/a>/);
  expect(html).toMatch(/<a id="only-party" [^>]*><span class="mark" aria-hidden="true">●<\/span> State Party<\/a>/);
});

test('the page has no inline style and no inline script, which its content security policy forbids', () => {
  const html = renderDashboard(modelOn('2026-11-23'));
  expect(html).not.toMatch(/ style=|<style/);
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
});

test('what a record says is text and never markup', () => {
  const model = modelOn('2026-11-23');
  const change = {
    id: 1,
    detectedAt: new Date('2026-11-23T00:00:00Z'),
    field: 'ratification' as const,
    kindBefore: null,
    before: null,
  };
  const html = renderDashboard({
    ...model,
    changes: [
      {
        ...change,
        iso3: '<img src=x onerror=alert(1)>',
        after: TODAY,
        ended: false,
        reread: false,
        backfill: false,
        sha256: null,
      },
    ],
  });
  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img src=x');
});

test('where nothing is news, the latest acts up to the day are shown, dated; before the first there is neither list nor chart', () => {
  const html = renderDashboard(modelOn('2014-09-25'));
  expect(html).toMatch(/<h2 id="changes">Latest signatures and deposits<\/h2>(.*?25 September 2014){5}/s);
  const before = renderDashboard(modelOn('2013-06-02'));
  expect(before).not.toContain('id="changes"');
  expect(before).not.toContain('data-chart=');
});
