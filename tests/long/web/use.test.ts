import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describeInChromium } from '../../support/site-in-chromium.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describeInChromium('"Use this"', (given) => {
  const opened = async (width: number): Promise<Page> => {
    const page = await given().open('/?date=2014-09-25', width);
    await page.locator('section[aria-labelledby="cumulative"] .use-this').focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open]');
    return page;
  };

  it('opens over the page with the keyboard, holds the focus, and gives it back when it is closed', async () => {
    const page = await opened(1280);
    const address = page.url();
    expect(await page.evaluate(`document.querySelector('dialog').contains(document.activeElement)`)).toBe(true);
    expect(await page.textContent('dialog blockquote')).toContain('As of 25 September 2014, 121 States had signed');
    await page.keyboard.press('Escape');
    // A dialog says that it has been closed a moment later.
    await page.locator('dialog').waitFor({ state: 'detached' });
    expect(await page.evaluate(`document.activeElement.getAttribute('href')`)).toBe('/use/cumulative?date=2014-09-25');
    expect(page.url()).toBe(address);
  });

  it('has nothing that axe complains of, at 360 and 1280 px, light and dark, and scrolls within itself', async () => {
    for (const width of [360, 1280]) {
      const page = await opened(width);
      await page.evaluate(AXE);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(
          await page.evaluate(
            `axe.run('dialog', { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))`,
          ),
        ).toEqual([]);
      }
      const box = await page.locator('dialog').boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= width && box.y >= 0 && box.y + box.height <= 900).toBe(true);
    }
  });

  it('copies the citation with one click, and says so', async () => {
    const page = await opened(1280);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.click('dialog [data-copy]');
    await page.waitForFunction(`document.querySelector('dialog [role="status"]').textContent === 'Copied'`);
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(await page.textContent('dialog blockquote'));
    await page.click('dialog [data-close]');
    expect(await page.locator('dialog').count()).toBe(0);
  });

  it('shows the share picture in the dialog, no wider than it', async () => {
    const page = await given().open('/states/japan', 360);
    await page.click('.use-this');
    const picture = page.locator('dialog .share img').first();
    await picture.scrollIntoViewIfNeeded();
    await page.waitForFunction(`document.querySelector('dialog .share img').naturalWidth === 1200`);
    const [box, dialog] = [await picture.boundingBox(), await page.locator('dialog').boundingBox()];
    expect(box && dialog && box.x >= dialog.x && box.x + box.width <= dialog.x + dialog.width).toBe(true);
  });

  it('leads to the page of its own where the content cannot be fetched', async () => {
    const page = await given().open('/', 1280);
    await page.route('**/use/**', (route) => (route.request().resourceType() === 'fetch' ? route.abort() : route.continue()));
    await page.click('section[aria-labelledby="regions"] .use-this');
    await page.waitForURL('**/use/regions');
    expect(await page.textContent('h1')).toBe('Use this: States by region');
  });
});

describeInChromium('the data page', (given) => {
  it('has a block of data that the content security policy takes for no script', async () => {
    const page = await given().browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(`${given().site.address}/data`);
    const block = `document.querySelector('script[type="application/ld+json"]')`;
    expect(await page.evaluate(`JSON.parse(${block}.textContent)['@type']`)).toBe('Dataset');
    expect(complaints).toEqual([]);
    // What would be one is complained of.
    await page.evaluate(
      `document.head.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = true' }))`,
    );
    expect(await page.evaluate('window.ran')).toBeUndefined();
    expect(complaints.join()).toContain('Content Security Policy');
    await page.close();
  });
});
