import type { Browser, Page } from 'playwright-core';
import { loadBundledRecord } from '../../jobs/bundled-record.ts';
import { armsTradeTreaty } from '../../treaty/catalogue.ts';
import { findChromium, launchChromium } from './browser.ts';
import type { LocalServer } from './local-server.ts';
import { startSite } from './running-site.ts';
import { testDatabase } from './test-database.ts';

/** A running site with the record shipped with the program, and a Chromium to look at it with. */
export interface SiteInChromium {
  readonly site: LocalServer;
  readonly browser: Browser;
  /** Opens a page of the site in a window of the width. */
  open(path: string, width: number, options?: Parameters<Browser['newPage']>[0]): Promise<Page>;
  /** Another Chromium, started with more switches; the test closes it. */
  launch(...switches: string[]): Promise<Browser>;
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
    const database = testDatabase();
    let given: SiteInChromium | undefined;
    beforeAll(async () => {
      await loadBundledRecord(database.pool, armsTradeTreaty, () => new Date());
      const site = await startSite(database.pool);
      const browser = await launchChromium(chromium);
      given = {
        site,
        browser,
        async open(path, width, options = {}) {
          const page = await browser.newPage({ viewport: { width, height: 900 }, ...options });
          await page.goto(site.address + path);
          return page;
        },
        launch: (...switches) => launchChromium(chromium, switches),
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

/** The pages that are looked at, one of each kind. */
export const PAGES = ['/', '/states', '/states/united-kingdom', '/states/burundi', '/changes', '/data', '/method', '/health'];
