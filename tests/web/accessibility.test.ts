import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describeInChromium, PAGES } from '../support/site-in-chromium.ts';

describeInChromium('for everyone', (given) => {
  it.each(['/', '/states?q=united', '/states/burundi', '/health'])(
    'the keyboard alone reaches everything on %s',
    async (path) => {
      const page = await given().open(path, 1280);
      const wanted: number = await page.evaluate(`(() => {
      const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')];
      const seen = all.filter((one) => one.type !== 'hidden' && one.checkVisibility({ contentVisibilityAuto: true }));
      seen.forEach((one) => { one.dataset.wanted = 'yes'; });
      document.addEventListener('focusin', ({ target }) => { delete target.dataset.wanted; });
      return seen.length;
    })()`);
      // A date field takes several stops, so there are some more than elements.
      for (let stop = 0; stop < wanted + 8; stop += 1) await page.keyboard.press('Tab');
      expect(
        await page.evaluate(`[...document.querySelectorAll('[data-wanted]')].map((one) => one.outerHTML.slice(0, 120))`),
      ).toEqual([]);
      await page.close();
    },
  );

  it.each(PAGES)('%s is never wider than the window, from 320 to 1920 px', async (path) => {
    const page = await given().open(path, 320);
    for (const width of [320, 360, 768, 1039, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      expect([width, await overflowOf(page)]).toEqual([width, 0]);
    }
    await page.close();
  });

  it('with text at 200 % no page has to be scrolled sideways, on a desktop or a phone', async () => {
    // As a reader sets it: in the browser, so that the widths at which the layout changes follow.
    const large = await given().launch('--blink-settings=defaultFontSize=32');
    for (const path of PAGES) {
      const page = await large.newPage({ viewport: { width: 1280, height: 900 } });
      await page.goto(given().site.address + path);
      expect([path, await overflowOf(page)]).toEqual([path, 0]);
      await page.close();
    }
    await large.close();
  });

  it.each(PAGES)('axe finds no violation on %s at 360, 768 and 1280 px, light and dark', async (path) => {
    const page = await given().open(path, 360, { bypassCSP: true });
    await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core') });
    for (const width of [360, 768, 1280]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        // What the colours decide is looked at in both schemes, everything else once for each width.
        const rules = colorScheme === 'dark' ? `runOnly: { type: 'tag', values: ['cat.color'] },` : '';
        const found = await page.evaluate(
          `axe.run({ ${rules} resultTypes: ['violations'], preload: false }).then(({ violations }) => violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.html.slice(0, 120))]))`,
        );
        expect([width, colorScheme, found]).toEqual([width, colorScheme, []]);
      }
    }
    await page.close();
  });
});

/** By how many pixels the page is wider than the window. */
const overflowOf = (page: Page): Promise<unknown> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
