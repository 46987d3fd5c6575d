import type { Page } from 'playwright-core';
import { EMBEDDABLE } from '../../../web/views/embed.tsx';
import { type LocalServer, startLocalServer } from '../../support/local-server.ts';
import { describeInChromium, PAGES } from '../../support/site-in-chromium.ts';

const FURTHER = ['/fr/', '/ar/use/state?state=JPN', '/use/figure?theme=dark', '/embed/cumulative', '/embed/nothing'];
/** Chromium complains of a page that is not found, too. */
const NOT_FOUND = ['/states/nowhere', '/embed/nothing'];

describeInChromium('under the Content-Security-Policy that the site sends', (given) => {
  /** A window of its own: the shared one passes over the policy. */
  let page: Page;
  const complaints: string[] = [];
  beforeAll(async () => {
    page = await given().browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('requestfailed', (request) => {
      const why = request.failure()?.errorText;
      // What was still loading when the next page was opened.
      if (why !== 'net::ERR_ABORTED') complaints.push(`${request.url()}: ${why}`);
    });
  });
  beforeEach(() => complaints.splice(0));
  afterAll(() => page.close());

  /** Opens the page and looks at all of it. */
  const look = async (address: string): Promise<void> => {
    await page.goto(address);
    await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
    await page.waitForLoadState('networkidle');
  };

  it.each([...FURTHER, ...PAGES].filter((path) => !NOT_FOUND.includes(path)))('%s has all that it needs', async (path) => {
    await look(given().site.address + path);
    expect(complaints).toEqual([]);
  });

  it('the dashboard plays its film, and opens "Use this" over the page', async () => {
    await look(`${given().site.address}/`);
    await page.click('[data-film]');
    await page.waitForSelector('dialog [data-play]');
    await page.click('dialog [data-play]');
    await page.goto(`${given().site.address}/`);
    await page.click('a.use-this');
    await page.waitForSelector('dialog.use-dialog[open]');
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
  });

  it('"Use this" shows the embed that its snippet makes', async () => {
    await look(`${given().site.address}/use/cumulative`);
    await page.selectOption('#embed select[name=theme]', 'dark');
    await page.click('#embed button[type=submit]');
    await page.waitForURL(/theme=dark/);
    await page.locator('[data-preview] iframe').scrollIntoViewIfNeeded();
    await page.frameLocator('[data-preview] iframe').locator('svg').first().waitFor();
    expect(complaints).toEqual([]);
  });

  describe('in a page of another site', () => {
    let host: LocalServer;
    let content = '';
    beforeAll(async () => {
      host = await startLocalServer((_, response) => {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(`<!doctype html><title>Another site</title><link rel="icon" href="data:,">${content}`);
      });
    });
    afterAll(() => host.close());

    it.each(EMBEDDABLE)('the snippet of %s shows what it says', async (what) => {
      await page.goto(`${given().site.address}/use/${what}?${{ state: 'state=JPN', group: 'group=eu' }[String(what)] ?? ''}`);
      content = await page.inputValue('#embed textarea');
      expect(content).toContain('<iframe ');
      await look(host.address);
      await page.frameLocator('iframe').locator('main').waitFor();
      // Its own style sheet.
      expect(await page.frames()[1]?.evaluate('getComputedStyle(document.body).fontFamily')).toContain('system-ui');
      expect(complaints).toEqual([]);
    });

    it('a page that is no embed is kept out of a frame, and this test notices what the policy forbids', async () => {
      content = `<iframe src="${given().site.address}/"></iframe>`;
      await page.goto(host.address);
      await page.waitForLoadState('networkidle');
      expect(complaints).toContainEqual(expect.stringContaining('frame-ancestors'));
    });
  });

  it('a script that the page does not bring is not run, and this test notices', async () => {
    await page.goto(`${given().site.address}/method`);
    await page.evaluate(
      `document.head.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = true' }))`,
    );
    expect(await page.evaluate('window.ran')).toBeUndefined();
    expect(complaints).toContainEqual(expect.stringContaining('script-src'));
  });
});
