import { describeInChromium } from '../../support/site-in-chromium.ts';

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

  it('on a wide window the line that offers it goes from side to side', async () => {
    const page = await openAs('fr-FR', '/groups', 1280);
    await page.locator(OFFER).waitFor();
    expect(await page.locator(OFFER).evaluate((one) => one.getBoundingClientRect().width)).toBe(1280);
    await page.close();
  });

  it.each([360, 1280])('what a group has of how many stands on one line in every language, %i px wide', async (width) => {
    const page = await openAs('en-GB', '/groups', width);
    for (const prefix of ['', '/fr', '/es', '/ru', '/zh', '/ar']) {
      await page.goto(`${given().site.address}${prefix}/groups`);
      const heights = await page.locator('table.groups td.joined').evaluateAll((cells) =>
        cells.map((cell) => {
          const range = document.createRange();
          range.selectNodeContents(cell);
          return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
        }),
      );
      expect([prefix, Math.max(...heights)]).toEqual([prefix, 1]);
    }
    await page.close();
  });

  it('what the heading of a column is followed by on a phone is the colon of the language', async () => {
    const page = await openAs('en-GB', '/fr/states/burundi');
    const label = (name: string) =>
      page
        .locator('table.stacked td')
        .first()
        .evaluate((cell, of) => getComputedStyle(cell, of).content, name);
    expect(await label('::before')).toBe('"Date\u00a0: "');
    await page.goto(`${given().site.address}/zh/states/burundi`);
    expect(await label('::before')).toBe('"日期："');
    await page.close();
  });
});

describeInChromium('a reader whose browser prefers Arabic as in Egypt', (given) => {
  const openAs = async (path: string) => {
    const page = await given().browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'ar-EG' });
    await page.goto(given().site.address + path);
    return page;
  };

  it('sees on the axes of charts the months and digits of the page, not those of the browser', async () => {
    const page = await openAs('/ar/');
    await page.locator('#cumulative').scrollIntoViewIfNeeded();
    await page.locator('[aria-labelledby="cumulative"] canvas').nth(1).waitFor();
    const labels = await page.evaluate<string[][]>(
      `[...document.querySelectorAll('[aria-labelledby="cumulative"] canvas')].map((canvas) =>
        Object.values(Chart.getChart(canvas).scales).flatMap(({ ticks }) => ticks.map(({ label }) => String(label))))`,
    );
    await page.close();
    expect(labels).toEqual([
      expect.arrayContaining(['تموز/يوليه 2013', 'كانون الثاني/يناير 2014', '0', '20']),
      expect.arrayContaining(['2014', '0', '50']),
    ]);
  });

  it('sees code to copy from left to right', async () => {
    const page = await openAs('/ar/use/figure');
    const directions = await page
      .locator('textarea')
      .evaluateAll((areas) =>
        areas.map((area) => [(area as HTMLTextAreaElement).value.includes('http'), getComputedStyle(area).direction]),
      );
    await page.close();
    expect(directions).toHaveLength(4);
    expect(directions.filter(([isCode, direction]) => direction !== (isCode ? 'ltr' : 'rtl'))).toEqual([]);
  });
});
