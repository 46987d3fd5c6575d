import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { addressIn } from '../../../web/addresses.ts';
import { LOCALES } from '../../../web/words/locales.ts';
import { describeInChromium } from '../../support/site-in-chromium.ts';

describeInChromium('the first screen', (given) => {
  it.each(LOCALES.flatMap((locale) => [[locale, 360, 780] as const, [locale, 1280, 780] as const]))(
    'in %s at %i by %i px has the figure, the band, the race and the date',
    async (locale, width, height) => {
      const page = await given().open(addressIn(locale, '/'), width);
      const below = await page.evaluate(
        `[...document.querySelectorAll('.figure, .first .lead, .band, .when')].filter((one) => one.getBoundingClientRect().bottom > ${height}).map((one) => one.className)`,
      );
      expect(below).toEqual([]);
    },
  );

  it.each(['2014-09-24', '2014-09-25', '2026-06-01'])('on %s the figure ends where its part of the band ends', async (day) => {
    const page = await given().open(`/?date=${day}`, 1280);
    const [figure, part]: [number, number] = await page.evaluate(`[
      document.querySelector('.figure').getBoundingClientRect().right,
      Math.max(...[...document.querySelectorAll('.band :is(.counts, .other) rect')].map((tick) => tick.getBoundingClientRect().right)),
    ]`);
    expect(Math.abs(figure - part)).toBeLessThan(12);
  });

  it.each([360, 1280])('at %i px nothing moves when the serif comes late', async (width) => {
    const page = await given().browser.newPage({ viewport: { width, height: 780 }, bypassCSP: true });
    await page.route('**/serif.woff2', async (route) => {
      await setTimeout(1_500);
      await route.continue();
    });
    await page.addInitScript(() => {
      Object.assign(globalThis, { shifts: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          Object.assign(globalThis, { shifts: Reflect.get(globalThis, 'shifts') + Reflect.get(entry, 'value') });
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(given().site.address, { waitUntil: 'commit' });
    await page.waitForFunction(`document.fonts.status === 'loaded' && document.fonts.check('16px "Newsreader Tracker"')`);
    await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
    const shifts = await page.evaluate('shifts');
    await page.close();
    // A tenth of what counts as good: a glyph may be a pixel wider.
    expect(shifts).toBeLessThan(0.01);
  });
});

describeInChromium('the band', (given) => {
  const focused = (page: Page) => page.evaluate(`document.activeElement.querySelector('title')?.textContent`);

  it.each([360, 1280])('at %i px is one tab stop, and the arrow keys walk it', async (width) => {
    const page = await given().open('/', width);
    expect(await page.locator('.band a[tabindex="0"]').count()).toBe(1);
    await page.locator('.band a[tabindex="0"]').focus();
    expect(await focused(page)).toBe('Ecuador, 25 Feb 2026');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('Burundi, signed 3 Jun 2013');
    await page.keyboard.press('Home');
    expect(await focused(page)).toBe('Iceland, 2 Jul 2013');
    expect(await page.locator('[data-band-says]').textContent()).toBe('Iceland, 2 Jul 2013');
    await page.keyboard.press('End');
    expect(await focused(page)).toBe('Yemen');
    expect(await page.locator('.band a[tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/states/yemen');
  });

  it('is no tab stop without scripts, where its ticks are links for the mouse and the tiles lead the keyboard to the same States', async () => {
    const context = await given().browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.goto(given().site.address);
    await page.locator('.skip').focus();
    const stops: (string | null)[] = [];
    for (let at = 0; at < 16; at += 1) {
      await page.keyboard.press('Tab');
      stops.push(
        await page
          .locator(':focus')
          .getAttribute('href', { timeout: 1_000 })
          .catch(() => null),
      );
    }
    // What follows the band is reached, none of its ticks.
    expect(stops).toContain('/race');
    expect(stops.filter((address) => address?.startsWith('/states/'))).toEqual(['/states/burundi#say']);
    const yemen = await page.locator('.band a[href="/states/yemen"] rect').boundingBox();
    await page.mouse.click((yemen?.x ?? 0) + 2, (yemen?.y ?? 0) + 20);
    await page.waitForURL('**/states/yemen');
    await context.close();
  });

  it.each(LOCALES)('in %s no words of it meet others, the gate, or what they do not belong to', async (locale) => {
    const page = await given().open(addressIn(locale, '/'), 360);
    const meetings = await page.evaluate(`(() => {
      const boxes = (found) => [...document.querySelectorAll('.band .row:first-child ' + found)].map((one) => [one.getBoundingClientRect(), one.textContent || one.tagName]);
      const words = boxes('text');
      const meet = ([a], [b]) => a.left < b.right && b.left < a.right && a.top + 2 < b.bottom && b.top + 2 < a.bottom;
      const all = [...words, ...boxes('.gate rect'), ...boxes('.far line')];
      return words.flatMap((one, at) => all.slice(at + 1).filter((other) => meet(one, other)).map((other) => one[1] + ' / ' + other[1]));
    })()`);
    expect(meetings).toEqual([]);
  });

  it('folds into rows on a narrow window, and is one row on a wide one, all within the window', async () => {
    for (const [width, rows] of [
      [360, 4],
      [768, 4],
      [1280, 1],
    ] as const) {
      const page = await given().open('/?date=2014-09-25', width);
      const [tops, right]: [number, number] = await page.evaluate(`[
        new Set([...document.querySelectorAll('.band .row')].map((row) => Math.round(row.getBoundingClientRect().top))).size,
        Math.max(...[...document.querySelectorAll('.band text, .band rect')].map((one) => one.getBoundingClientRect().right)),
      ]`);
      expect([width, tops]).toEqual([width, rows]);
      expect(right).toBeLessThanOrEqual(width);
    }
  });
});

describeInChromium('the tiles', (given) => {
  it('an entry of the legend dims the other statuses, and a second click shows all again', async () => {
    const page = await given().open('/', 1280);
    const dimmed = (): Promise<unknown> =>
      page.evaluate(`[...document.querySelectorAll('.world a')].filter((tile) => getComputedStyle(tile).opacity !== '1').length`);
    const entry = page.locator('.legend [data-only=signed]');
    await entry.click();
    expect(await dimmed()).toBe(172);
    expect(await entry.getAttribute('aria-current')).toBe('true');
    await entry.click();
    expect(await dimmed()).toBe(0);
    expect(await entry.getAttribute('href')).toBe('/states?status=signed');
  });

  it.each([360, 1280])('are at least 36 px wide on a window of %i', async (width) => {
    const page = await given().open('/', width);
    const widths: number[] = await page.evaluate(
      `[...document.querySelectorAll('.world a')].map((tile) => tile.getBoundingClientRect().width)`,
    );
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(35.9);
  });
});

describeInChromium('the dashboard', (given) => {
  it.each(LOCALES.flatMap((locale) => [[locale, 360, 7_000] as const, [locale, 1280, 4_000] as const]))(
    'in %s at %i px is at most about %i px long',
    async (locale, width, most) => {
      const page = await given().open(addressIn(locale, '/'), width);
      // Some languages take a seventh more room than English.
      expect(await page.evaluate('document.documentElement.scrollHeight')).toBeLessThanOrEqual(1.15 * most);
    },
  );
});
