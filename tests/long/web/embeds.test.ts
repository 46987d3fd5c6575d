import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';
import { addressIn } from '../../../web/addresses.ts';
import { EMBEDDABLE } from '../../../web/views/embed.tsx';
import { LOCALES } from '../../../web/words/locales.ts';
import { type LocalServer, startLocalServer } from '../../support/local-server.ts';
import { startSite } from '../../support/running-site.ts';
import { describeInChromium } from '../../support/site-in-chromium.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Those with the longest words of their kind. */
const LONGEST: Readonly<Record<string, string>> = { state: '&state=GBR', group: '&group=osce' };

describeInChromium('embeds', (given) => {
  let site: LocalServer;
  let page: Page;
  beforeAll(async () => {
    // Later than what the database says that is known.
    const instant = new Date(Date.now() + 60_000);
    site = await startSite(given().database.pool, instant);
    page = await given().browser.newPage({ bypassCSP: true });
  });
  afterAll(async () => {
    await page.close();
    await site.close();
  });
  const known = (): string => encodeURIComponent(new Date(Date.now() + 30_000).toISOString());

  describe.each(EMBEDDABLE)('%s', (what) => {
    let height = 0;
    beforeAll(async () => {
      // As the snippet has it.
      await page.goto(`${site.address}/use/${what}?${LONGEST[what] ?? ''}`);
      height = Number(await page.getAttribute('[data-preview] iframe', 'height'));
      expect(height).toBeGreaterThan(300);
    });

    it('fits its frame from 300 to 640 px, on any day, frozen or not, with words of 12 px or more that do not meet', async () => {
      for (const query of ['', `date=2026-04-08&known=${known()}`, 'date=2014-10-24'])
        for (const width of query === '' ? [300, 480, 640] : [300]) {
          await page.setViewportSize({ width, height });
          await page.goto(`${site.address}/embed/${what}?${query}${LONGEST[what] ?? ''}`);
          expect([query, width, await page.evaluate(MEASURES)]).toEqual([
            query,
            width,
            { tooHigh: 0, tooWide: 0, small: [], cut: [], crossed: [], meeting: [] },
          ]);
        }
    });

    it.each(LOCALES.filter((locale) => locale !== 'en'))('fits its frame of 300 px in %s', async (locale) => {
      const query = LONGEST[what] ?? '';
      await page.goto(`${site.address}${addressIn(locale, `/use/${what}?${query}`)}`);
      const ofLanguage = Number(await page.getAttribute('[data-preview] iframe', 'height'));
      await page.setViewportSize({ width: 300, height: ofLanguage });
      for (const day of ['', 'date=2014-10-24']) {
        await page.goto(`${site.address}${addressIn(locale, `/embed/${what}?${day}${query}`)}`);
        expect([day, await page.evaluate(MEASURES)]).toEqual([
          day,
          { tooHigh: 0, tooWide: 0, small: [], cut: [], crossed: [], meeting: [] },
        ]);
      }
    });

    it('has nothing that axe complains of, light and dark', async () => {
      await page.setViewportSize({ width: 300, height });
      for (const theme of ['light', 'dark']) {
        await page.goto(`${site.address}/embed/${what}?theme=${theme}${LONGEST[what] ?? ''}`);
        await page.evaluate(AXE);
        const found = await page.evaluate(
          // The schemes differ in their colours only.
          `axe.run({ ${theme === 'dark' ? "runOnly: ['cat.color']," : ''} resultTypes: ['violations'], preload: false }).then((all) => all.violations.map(({ id, nodes }) => [id, nodes[0].html]))`,
        );
        expect([theme, found]).toEqual([theme, []]);
      }
    });
  });

  it('a first visit loads less than 60 kB, the font included', async () => {
    const context = await given().browser.newContext();
    const visit = await context.newPage();
    let bytes = 0;
    const network = await context.newCDPSession(visit);
    await network.send('Network.enable');
    network.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await visit.goto(`${site.address}/embed/band`, { waitUntil: 'networkidle' });
    await context.close();
    expect(bytes).toBeGreaterThan(30_000);
    expect(bytes).toBeLessThan(60_000);
  });

  it('stands in a page of another site by the snippet alone, even in a frame without an origin; a link leads out of it', async () => {
    const visit = await given().browser.newPage({ viewport: { width: 320, height: 700 } });
    await visit.goto(`${site.address}/use/band`);
    const snippet = (await visit.inputValue('#embed textarea')) ?? '';
    const host = await startLocalServer((_request, response) => {
      response.setHeader('content-type', 'text/html');
      response.setHeader('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; frame-src *");
      response.end(`<!doctype html><title>Host</title>${snippet}${snippet.replace('<iframe', '<iframe sandbox')}`);
    });
    await visit.goto(host.address);
    for (const frame of visit.frames().slice(1))
      expect(await shown(frame)).toEqual({ heading: '118 of 197 States have joined', styled: true });
    await visit.frames()[1]?.click('footer .dot-separated > :last-child a');
    await visit.waitForURL(`${site.address}/`);
    await visit.close();
    await host.close();
  });

  it('is shown on "Use this", whose choices need no script, and left out of the dialog; the HTML is copied with one click', async () => {
    const context = await given().browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${site.address}/use/state?state=JPN`);
    await plain.selectOption('#embed [name=embed]', 'frozen');
    await plain.selectOption('#embed [name=theme]', 'dark');
    await plain.click('#embed button[type=submit]');
    const address = new URL(plain.url());
    expect([address.hash, address.searchParams.get('state')]).toEqual(['#embed', 'JPN']);
    expect(await plain.inputValue('#embed textarea')).toMatch(
      /\/embed\/state\?state=JPN&amp;date=.*&amp;known=.*&amp;theme=dark"/,
    );
    await plain.locator('[data-preview] iframe').scrollIntoViewIfNeeded();
    await expect(plain.frameLocator('[data-preview] iframe').locator('h1').textContent()).resolves.toBe('Japan');
    await context.close();

    const scripted = await given().browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const visit = await scripted.newPage();
    const complaints: string[] = [];
    visit.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await visit.goto(`${site.address}/states/japan`);
    await visit.click('.state-links .use-this');
    await visit.waitForSelector('dialog[open]');
    expect(await visit.locator('dialog iframe').count()).toBe(0);
    await visit.click('dialog #embed [data-copy]');
    await visit.waitForSelector('dialog #embed [role=status]:text("Copied")');
    expect(await visit.evaluate('navigator.clipboard.readText()')).toBe(await visit.inputValue('dialog #embed textarea'));
    expect(complaints).toEqual([]);
    await scripted.close();
  });
});

const MEASURES = `(() => {
  const { scrollHeight, scrollWidth } = document.documentElement;
  const small = [...document.querySelectorAll('body *')]
    .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim()) && one.checkVisibility())
    .filter((one) => parseFloat(getComputedStyle(one).fontSize) < 12);
  const cut = [...document.querySelectorAll('text')].filter((one) => {
    const { left, right, width } = one.getBoundingClientRect();
    return width > 0 && (left < 0 || right > innerWidth);
  });
  // Boxes of type have room above and below the letters, so those of neighbouring lines may touch.
  const boxes = [...document.querySelectorAll('text')].map((one) => [one.textContent, one.getBoundingClientRect()]).filter(([, { width }]) => width > 0);
  const meeting = boxes.flatMap(([text, a], at) => boxes.slice(at + 1)
    .filter(([, b]) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > a.height * 0.6)
    .map(([other]) => text + ' | ' + other));
  // Along a line of the chart: no words stand on it.
  const lines = [...document.querySelectorAll('.chart path')].flatMap((line) => {
    const [place, length] = [line.getScreenCTM(), line.getTotalLength()];
    return Array.from({ length: 500 }, (_, at) => line.getPointAtLength((at / 500) * length).matrixTransform(place));
  });
  const crossed = [...document.querySelectorAll('.chart .total text')].filter((one) => {
    const { left, right, top, bottom } = one.getBoundingClientRect();
    return lines.some(({ x, y }) => x > left + 2 && x < right - 2 && y > top + 4 && y < bottom - 4);
  });
  return { meeting, crossed: crossed.map(({ textContent }) => textContent), cut: cut.map(({ textContent }) => textContent), tooHigh: Math.max(0, scrollHeight - innerHeight), tooWide: Math.max(0, scrollWidth - innerWidth), small: small.map(({ outerHTML }) => outerHTML) };
})()`;

/** What a reader sees of an embed, and whether its style sheet was loaded. */
const shown = async (frame: Frame): Promise<unknown> => {
  const heading = (await frame.textContent('h1'))?.trim();
  const styled = await frame.evaluate(`getComputedStyle(document.body).display === 'flex'`);
  return { heading, styled };
};
