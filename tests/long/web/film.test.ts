import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { addressIn } from '../../../web/addresses.ts';
import { LOCALES, type Locale } from '../../../web/words/locales.ts';
import { describeInChromium } from '../../support/site-in-chromium.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const CHAPTERS = ['2013-06-03', '2013-09-25', '2014-04-02', '2014-09-25', '2014-12-24', '2018-12-14', null];

describeInChromium('the film', (given) => {
  const openFilm = async (width: number, height = 640, locale: Locale = 'en'): Promise<Page> => {
    const page = await given().open(addressIn(locale, '/'), width);
    await page.setViewportSize({ width, height });
    await page.locator('[data-film]').click();
    await page.locator('.film[open]').waitFor();
    return page;
  };
  const dateOf = (page: Page): string | null => new URL(page.url()).searchParams.get('date');
  /** Where each part of the film stands, and whether its text has room. */
  const places = (page: Page): Promise<unknown[]> =>
    page.evaluate(`[...document.querySelectorAll('.film :is(button, a, input, select, header, .figure, .band, .charts, .world-picture, .caption)')].map((part) => {
      const { x, y, width, height } = part.getBoundingClientRect();
      const fits = x >= 0 && y >= 0 && x + width <= innerWidth && y + height <= innerHeight;
      const room = part.matches('.figure, .caption') ? part.scrollHeight <= part.clientHeight + 1 && part.scrollWidth <= part.clientWidth + 1 : true;
      return [part.dataset.do ?? part.className.baseVal ?? (part.className || part.tagName), x, y, width, height, fits, room];
    })`);

  it.each([360, 1280])(
    'at %i px stands still in the window at every chapter, and its address follows; Back returns',
    async (width) => {
      const page = await openFilm(width);
      const first = await places(page);
      expect(first.length).toBeGreaterThan(12);
      expect(first.filter((place) => (place as unknown[]).slice(5).includes(false))).toEqual([]);
      for (const day of CHAPTERS) {
        await page.waitForFunction(`new URL(location).searchParams.get('date') === ${JSON.stringify(day)}`);
        expect([day, await places(page)]).toEqual([day, first]);
        await page.getByRole('button', { name: 'Next chapter' }).click();
      }
      for (const day of CHAPTERS.slice(0, -1).reverse()) {
        await page.goBack();
        await page.waitForFunction(`new URL(location).searchParams.get('date') === ${JSON.stringify(day)}`);
        await page.waitForFunction(`document.querySelector('.film [data-open]').search === ${JSON.stringify(`?date=${day}`)}`);
      }
      await page.goBack();
      await page.locator('.film[open]').waitFor({ state: 'hidden' });
      expect(dateOf(page)).toBeNull();
    },
  );

  it.each([
    [800, 360],
    [768, 1024],
  ])('fits a window of %i × %i px at every chapter, too', async (width, height) => {
    const page = await openFilm(width, height);
    for (const day of CHAPTERS) {
      await page.waitForFunction(`new URL(location).searchParams.get('date') === ${JSON.stringify(day)}`);
      const cramped = (await places(page)).filter((place) => (place as unknown[]).slice(5).includes(false));
      expect([day, cramped]).toEqual([day, []]);
      await page.getByRole('button', { name: 'Next chapter' }).click();
    }
  });

  it.each(LOCALES.flatMap((locale) => [[locale, 360, 640] as const, [locale, 740, 360] as const]))(
    'in %s stands still in a window of %i × %i px, with the tiles and whole words',
    async (locale, width, height) => {
      const page = await openFilm(width, height, locale);
      const first = await places(page);
      for (const _ of CHAPTERS) {
        const now = await places(page);
        expect(now).toEqual(first);
        expect(now.filter((place) => (place as unknown[]).slice(5).includes(false))).toEqual([]);
        await page.locator('.film [data-do=next]').click();
      }
      expect(await page.locator('.film .icon').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width))).toEqual(
        [44, 44, 44, 44],
      );
      expect((await page.locator('.film .world-picture').boundingBox())?.height).toBeGreaterThan(90);
      const cut = await page
        .locator('.film text')
        .filter({ visible: true })
        .evaluateAll((all) =>
          all.flatMap((one) => {
            const { left, right } = one.getBoundingClientRect();
            return left >= 0 && right <= innerWidth ? [] : [one.textContent];
          }),
        );
      expect(cut).toEqual([]);
    },
  );

  it('plays by itself to the end, stands at each chapter, and says nothing but the chapters', async () => {
    const page = await openFilm(1280, 800);
    await page.evaluate(`(() => {
      globalThis.heard = [];
      const live = document.querySelectorAll('[role=status], [role=alert], [role=log], [aria-live]:not([aria-live=off])');
      for (const region of live) new MutationObserver(() => heard.push(region.textContent)).observe(region, { childList: true, characterData: true, subtree: true });
      for (const region of document.querySelectorAll('.film [role=status]')) heard.push(region.textContent);
    })()`);
    await page.locator('.film select').selectOption('4');
    await page.waitForFunction(`document.querySelector('.film .day').textContent === '1 Jun 2026'`, undefined, {
      timeout: 40_000,
    });
    const heard = await page.evaluate<string[]>('heard');
    const { chapters } = JSON.parse(await (await fetch(`${given().site.address}/replay.json`)).text());
    expect(heard).toEqual(chapters.map(({ caption }: { caption: string }) => caption));
    expect(heard).toHaveLength(CHAPTERS.length);
    expect(heard[3]).toContain('the count from 45 to 53');
    await page.getByRole('button', { name: 'Play' }).waitFor();
    expect(await page.locator('.film .band .row rect:is(.counts, .other)').count()).toBe(118);
    expect(await page.locator('.film .world-picture .party').count()).toBe(118);
  }, 60_000);

  it('obeys Space and the arrow keys, and Escape leaves it where it was opened', async () => {
    const page = await openFilm(1280, 800);
    const button = page.locator('.film [data-play]');
    expect(await page.evaluate('document.activeElement.dataset.play')).toBe('Play');
    expect(await button.innerText()).toBe('Pause');
    await page.keyboard.press('Space');
    expect(await button.innerText()).toBe('Play');
    const day = (): Promise<string> => page.locator('.film .day').innerText();
    const shown = await day();
    await page.keyboard.press('ArrowRight');
    expect(await day()).not.toBe(shown);
    await page.keyboard.press('ArrowLeft');
    expect(await day()).toBe(shown);
    await page.locator('.film input').focus();
    await page.keyboard.press('Space');
    expect(await button.innerText()).toBe('Pause');
    await page.keyboard.press('Escape');
    await page.locator('.film[open]').waitFor({ state: 'hidden' });
    await page.waitForFunction(`location.search === ''`);
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Watch the race');
  });

  it('crosses the threshold in one step: 45 before the gate, then 53', async () => {
    const page = await openFilm(1280, 800);
    for (const _ of [1, 2, 3]) await page.getByRole('button', { name: 'Next chapter' }).click();
    const joined = page.locator('.film .band .row rect:is(.counts, .other)');
    expect(await joined.count()).toBe(53);
    expect(await page.locator('.film .figure').innerText()).toBe('53 of 197 States have joined');
    await page.keyboard.press('ArrowLeft');
    expect(await joined.count()).toBe(45);
    expect(await page.locator('.film .figure').innerText()).toBe('45 of the 50 instruments needed');
  });

  it('has no fault that axe finds, at 360 and 1280 px, light and dark', async () => {
    const page = await openFilm(360);
    await page.keyboard.press('Space');
    await page.evaluate(AXE);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 780 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const found = await page.evaluate(
          `axe.run('.film', { resultTypes: ['violations'], preload: false }).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html.slice(0, 160)]))`,
        );
        expect([width, colorScheme, found]).toEqual([width, colorScheme, []]);
      }
    }
  });

  it('is a page of stills for who asked for less motion', async () => {
    const page = await given().open('/', 1280);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.getByRole('link', { name: 'Watch the race' }).click();
    await page.waitForURL('**/race');
    expect(await page.locator('.stills .band').count()).toBe(CHAPTERS.length);
    await page.getByRole('link', { name: 'Show 25 September 2014' }).click();
    await page.waitForURL('**/?date=2014-09-25');
  });
});
