import type { Browser, Page } from 'playwright-core';
import { findChromium, launchChromium } from './browser.ts';
import type { LocalServer } from './local-server.ts';
import { startSite } from './running-site.ts';
import { type TestDatabase, testDatabase } from './test-database.ts';

/** A running site with the record shipped with the program, and a Chromium to look at it with. */
export interface SiteInChromium {
  readonly site: LocalServer;
  readonly database: TestDatabase;
  readonly browser: Browser;
  /**
   * Opens a page of the site in the one window that the tests of a file share, as wide as said and as if nothing had been changed in it
   * before. What the browser already has it does not ask for again; a test about the first visit takes a window of its own.
   */
  open(path: string, width: number): Promise<Page>;
}

/**
 * Describes tests that need a browser. Without one there is nothing to test, and the title says so; with REQUIRE_BROWSER set, as the
 * continuous integration does, that is an error.
 */
export function describeInChromium(title: string, tests: (given: () => SiteInChromium) => void): void {
  const chromium = findChromium();
  if (chromium === null) {
    if (process.env['REQUIRE_BROWSER']) throw new Error('REQUIRE_BROWSER is set, and no Chromium was found; set CHROMIUM_PATH.');
    describe.skip(`${title} (skipped: no Chromium found; set CHROMIUM_PATH)`, () => tests(() => notThere()));
    return;
  }
  describe(`${title}, in Chromium`, () => {
    const database = testDatabase('built-in record');
    let given: SiteInChromium | undefined;
    beforeAll(async () => {
      const [site, browser] = await Promise.all([startSite(database.pool), launchChromium(chromium)]);
      const window = await browser.newPage({ bypassCSP: true });
      given = {
        site,
        database,
        browser,
        async open(path, width) {
          await window.unrouteAll();
          await window.emulateMedia({ colorScheme: null, reducedMotion: null, media: null });
          await window.setViewportSize({ width, height: 900 });
          await window.goto(site.address + path);
          return window;
        },
      };
    });
    afterAll(async () => {
      await given?.browser.close();
      await given?.site.close();
    });
    tests(() => given ?? notThere());
  });
}

function notThere(): never {
  throw new Error('There is no browser before the tests have begun.');
}

/**
 * The pages that are looked at, one of each kind: a day before entry into force has a status that today has not. The first ones have among them all that the
 * others are made of.
 */
export const PAGES = [
  '/',
  '/states/burundi',
  '/next',
  '/states',
  '/use/cumulative',
  '/?date=2014-09-24',
  '/race',
  '/states?q=united&sort=-signed',
  '/states/united-kingdom',
  '/next?group=sadc&with=ago,tza',
  '/groups',
  '/groups/caricom',
  '/states/burundi/brief',
  '/changes',
  '/use/state?state=JPN',
  '/data',
  '/data/api',
  '/data/dictionary',
  '/method',
  '/health',
  '/states/nowhere',
];
