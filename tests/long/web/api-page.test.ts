import type { Page } from 'playwright-core';
import { describeInChromium } from '../../support/site-in-chromium.ts';

describeInChromium('the viewer of the API', (given) => {
  /** A window of its own: here the page's Content-Security-Policy holds. */
  let page: Page;
  const complaints: string[] = [];
  const asked: string[] = [];
  beforeAll(async () => {
    page = await given().browser.newPage();
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => asked.push(request.url()));
    await page.addInitScript(
      `addEventListener('securitypolicyviolation', ({ violatedDirective }) => console.log(violatedDirective))`,
    );
  });
  afterAll(() => page.close());

  const overflow = (): Promise<number> => page.evaluate('document.documentElement.scrollWidth - innerWidth');
  const backgrounds = (): Promise<string[]> =>
    page.evaluate(
      `[document.documentElement, document.querySelector('.swagger-ui')].map((one) => getComputedStyle(one).backgroundColor)`,
    );

  it.each([
    [1280, 'light', 'rgb(250, 247, 240)'],
    [360, 'dark', 'rgb(16, 21, 29)'],
  ] as const)(
    'at %s px, %s: it opens when it is asked for, shows every operation, sends a request, and keeps to the policy of the site',
    async (width, colorScheme, paper) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      asked.length = 0;
      await page.goto(`${given().site.address}/data/api`);
      expect(asked.filter((address) => address.includes('swagger'))).toEqual([]);
      await page.click('.try button');
      await page.waitForSelector('.try .opblock');
      const shown = await page.locator('.try .opblock-summary-path').allTextContents();
      const paths = await page.locator('.operation .address').allTextContents();
      // The viewer lets a long address break at its slashes.
      expect(shown.map((path) => path.replaceAll('\u200b', ''))).toEqual(paths);
      await page.locator('.try .opblock-summary-control').first().click();
      await page.locator('.try .execute').click();
      await page.waitForSelector('.try .live-responses-table .response-col_description');
      expect(await page.locator('.try .live-responses-table .microlight').first().textContent()).toContain('"treaty": "XXVI-8"');
      expect([await overflow(), await backgrounds()]).toEqual([0, [paper, 'rgba(0, 0, 0, 0)']]);
      expect(complaints).toEqual([]);
      expect(asked.filter((address) => !address.startsWith(given().site.address) && !address.startsWith('data:'))).toEqual([]);
    },
  );

  it('where it cannot be loaded, the page is there still, and it can be tried again', async () => {
    await page.route('**/swagger-ui.js', (route) => route.abort());
    await page.goto(`${given().site.address}/data/api`);
    await page.click('.try button');
    await page.waitForSelector('.try [role="status"]:not(:empty)');
    expect(await page.locator('.try button').isEnabled()).toBe(true);
    await page.unroute('**/swagger-ui.js');
    await page.click('.try button');
    await page.waitForSelector('.try .opblock');
  });
});
