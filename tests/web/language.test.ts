import { describeInChromium } from '../support/site-in-chromium.ts';

describeInChromium('a reader whose browser prefers French', (given) => {
  const openAs = async (locale: string, path: string, width = 360) => {
    const page = await given().browser.newPage({ viewport: { width, height: 780 }, locale });
    await page.addInitScript(() => {
      Object.assign(globalThis, { shifts: 0 });
      new PerformanceObserver((list) => {
        // A typeface that comes late is another matter (first-screen.test.ts).
        for (const entry of list.getEntries())
          if (document.querySelector('.language-offer'))
            Object.assign(globalThis, { shifts: Reflect.get(globalThis, 'shifts') + Reflect.get(entry, 'value') });
      }).observe({ type: 'layout-shift', buffered: false });
    });
    await page.goto(given().site.address + path);
    return page;
  };
  const OFFER = '.language-offer';

  it('is offered the same page in French in one line, which moves nothing and does not come again once it is closed', async () => {
    const page = await openAs('fr-FR', '/states?status=signed');
    const line = page.locator(OFFER);
    await line.waitFor();
    expect(await line.locator('a').textContent()).toBe('Lire cette page en français');
    expect(await line.locator('a').getAttribute('href')).toBe(`${given().site.address}/fr/states?status=signed`);
    expect(await line.getAttribute('lang')).toBe('fr');
    expect(await line.evaluate((one) => one.getBoundingClientRect().height)).toBeLessThan(60);
    await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
    expect(await page.evaluate('shifts')).toBe(0);
    await page.getByRole('button', { name: 'Fermer' }).click();
    await page.goto(`${given().site.address}/groups`);
    await page.waitForLoadState('networkidle');
    expect(await line.count()).toBe(0);
    expect(await page.evaluate('Object.keys(localStorage).length + document.cookie.length')).toBe(0);
    await page.close();
  });

  it('follows a filter that a script has applied, and is not asked again after choosing', async () => {
    const page = await openAs('fr-FR', '/states');
    await page.locator(OFFER).waitFor();
    await page.locator('select[name=status]').selectOption('signed');
    await page.waitForURL('**/states?status=signed');
    await page.locator(`${OFFER} a`).click();
    await page.waitForURL('**/fr/states?status=signed');
    await page.locator('footer a[hreflang=en]').click();
    await page.waitForURL('**/states?status=signed');
    await page.waitForLoadState('networkidle');
    expect(await page.locator(OFFER).count()).toBe(0);
    await page.close();
  });

  it.each([
    ['fr-FR', '/fr/groups'],
    ['de-DE', '/groups'],
    ['en-GB', '/groups'],
  ])('nothing is offered to one who prefers %s at %s', async (locale, path) => {
    const page = await openAs(locale, path);
    await page.waitForLoadState('networkidle');
    expect(await page.locator(OFFER).count()).toBe(0);
    await page.close();
  });

  it('a State is found by its name in the language, and its page is in it', async () => {
    const page = await openAs('fr-FR', '/fr/', 1280);
    const field = page.locator('#find-state');
    await field.focus();
    await page.waitForResponse('**/fr/state-names.json');
    await field.fill('Allemagne');
    await field.press('Enter');
    await page.waitForURL('**/fr/states/germany');
    await page.close();
  });

  it('the film is played in the language', async () => {
    const page = await openAs('fr-FR', '/fr/', 1280);
    await page.locator('[data-film]').click();
    await page.locator('dialog.film').waitFor();
    expect(await page.locator('dialog.film [data-open]').getAttribute('href')).toMatch(/^\/fr\//);
    await page.close();
  });
});
