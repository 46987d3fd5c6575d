import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { addressIn } from '../../web/addresses.ts';
import { LOCALES } from '../../web/words/locales.ts';
import { someOf } from '../support/in-depth.ts';
import { describeInChromium, PAGES } from '../support/site-in-chromium.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** One page of each kind in each of the other languages. */
const IN_OTHER_LANGUAGES = LOCALES.filter((locale) => locale !== 'en').flatMap((locale) =>
  ['/', '/states/burundi', '/next', '/groups/caricom', '/states/burundi/brief', '/changes', '/data', '/method', '/health'].map(
    (path) => addressIn(locale, path),
  ),
);

/** Removes from each table body and list all but two of the items that are alike: of the same elements and classes, with text in the same places. */
const REMOVE_ALIKE = `(() => {
  const shapeOf = (item) => item.outerHTML.replace(/ (?!class|role)[\\w-]+="[^"]*"/g, '').replace(/>[^<]*\\S[^<]*/g, '>text');
  for (const list of document.querySelectorAll('tbody, ul, ol')) {
    const counts = {};
    for (const item of [...list.children]) {
      const shape = shapeOf(item);
      counts[shape] = (counts[shape] ?? 0) + 1;
      if (counts[shape] > 2) item.remove();
    }
  }
})()`;

describeInChromium('for everyone', (given) => {
  describe.each(someOf([...PAGES, ...IN_OTHER_LANGUAGES], 1))('%s', (path) => {
    let page: Page;
    beforeAll(async () => {
      page = await given().open(path, 1280);
    });

    it('the keyboard alone reaches everything, each stop can be seen, and the first leads past the navigation', async () => {
      const wanted: number = await page.evaluate(`(() => {
        globalThis.unseen = [];
        // The arrow keys lead to the ticks of the band (first-screen.test.ts).
        const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter((one) => !one.matches('.band [tabindex="-1"]'));
        const seen = all.filter((one) => one.type !== 'hidden' && one.checkVisibility({ contentVisibilityAuto: true }));
        seen.forEach((one) => { one.dataset.wanted = 'yes'; });
        document.addEventListener('focusin', ({ target }) => {
          delete target.dataset.wanted;
          const { outlineStyle, outlineWidth } = getComputedStyle(target);
          if (outlineStyle === 'none' || outlineWidth === '0px') unseen.push(target.outerHTML.slice(0, 120));
        });
        return seen.length;
      })()`);
      // A frame that is still to come in takes the focus when it does.
      for (const frame of await page.locator('iframe').all()) {
        await frame.scrollIntoViewIfNeeded();
        await frame.contentFrame().locator('main').waitFor();
      }
      await page.keyboard.press('Tab');
      expect(await page.evaluate(`document.activeElement.getAttribute('href')`)).toBe('#content');
      // A date field takes several stops, so there are some more than elements.
      await Promise.all(Array.from({ length: wanted + 7 }, () => page.keyboard.press('Tab')));
      expect(
        await page.evaluate(`[...document.querySelectorAll('[data-wanted]')].map((one) => one.outerHTML.slice(0, 120))`),
      ).toEqual([]);
      expect(await page.evaluate('unseen')).toEqual([]);
    });

    it('is never wider than the window, from 320 to 1920 px, nor with text at 200 %', async () => {
      for (const width of [320, 360, 768, 1039, 1280, 1920]) {
        await page.setViewportSize({ width, height: 900 });
        expect([width, await overflowOf(page)]).toEqual([width, 0]);
      }
      // As a reader sets it: in the browser, so that the widths at which the layout changes follow.
      const settings = await page.context().newCDPSession(page);
      await settings.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
      const overflows: unknown[] = [];
      for (const width of [360, 768, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        overflows.push(await overflowOf(page));
      }
      await settings.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
      await settings.detach();
      expect(overflows).toEqual([0, 0, 0]);
    });

    it('axe finds no violation on a phone, a tablet and a wide window, light and dark', async () => {
      await page.evaluate(AXE);
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.emulateMedia({ colorScheme: 'light' });
      // What is folded away is looked at, too.
      await page.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true; })`);
      // A kind of page is looked at whole once, not again on another day or with a filter; what is alike has the same colours.
      const whole = !path.includes('?');
      if (whole) expect(await violations(page, `rules: { 'color-contrast': { enabled: false } },`)).toEqual([]);
      await page.evaluate(REMOVE_ALIKE);
      for (const width of someOf([360, 1280, 768], 2)) {
        await page.setViewportSize({ width, height: 900 });
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          // Only what the colours decide can differ between the schemes, and what is left of a page that was looked at whole has only them.
          const coloursOnly = colorScheme === 'dark' || (whole && width === 1280);
          const found = await violations(page, coloursOnly ? `runOnly: ['cat.color'],` : '');
          expect([width, colorScheme, found]).toEqual([width, colorScheme, []]);
        }
      }
    });
  });
});

/** The rules that the page breaks, each with the elements that break it. */
const violations = (page: Page, rules: string): Promise<unknown> =>
  page.evaluate(
    `axe.run({ ${rules} resultTypes: ['violations'], preload: false }).then((all) => all.violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.html.slice(0, 120))]))`,
  );

/** By how many pixels the page is wider than the window. */
const overflowOf = (page: Page): Promise<unknown> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
