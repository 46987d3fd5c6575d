import { mkdirSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { addressIn } from '../../../web/addresses.ts';
import { LOCALES } from '../../../web/words/locales.ts';
import { waitUntilTrue } from '../../support/browser.ts';
import { startLocalServer } from '../../support/local-server.ts';
import { startSite } from '../../support/running-site.ts';
import { describeInChromium, PAGES } from '../../support/site-in-chromium.ts';

describeInChromium('the pages', (given) => {
  describe('the first visit to the dashboard', () => {
    const complaints: string[] = [];
    const addresses = new Map<string, string>();
    const sizes = new Map<string, number>();
    let page: Page;
    beforeAll(async () => {
      page = await given().browser.newPage({ viewport: { width: 1280, height: 780 } });
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      const network = await page.context().newCDPSession(page);
      await network.send('Network.enable');
      network.on('Network.requestWillBeSent', ({ requestId, request }) => addresses.set(requestId, request.url));
      network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
        sizes.set(addresses.get(requestId) ?? requestId, encodedDataLength),
      );
      await observeShifts(page);
      await page.goto(`${given().site.address}/`);
      await scrollThrough(page);
      await waitUntilTrue(page, ALL_DRAWN);
    });
    afterAll(() => page.close());

    it('draws every chart from the table below it, and nothing complains', async () => {
      mkdirSync('artifacts', { recursive: true });
      await page.evaluate('scrollTo(0, 0)');
      await page.screenshot({ path: 'artifacts/dashboard.png' });
      expect(complaints).toEqual([]);
    });

    it('transfers at most 100 kB before the charts are scrolled to, font included, and nothing leaves the site', () => {
      const sum = (matches: (address: string) => boolean): number =>
        [...sizes].reduce((total, [address, size]) => total + (matches(address) ? size : 0), 0);
      expect(sum((address) => address.includes('chart-library'))).toBeGreaterThan(0);
      expect(sum((address) => address.endsWith('.woff2'))).toBeLessThanOrEqual(35_000);
      expect(sum((address) => !address.includes('chart-library'))).toBeLessThanOrEqual(100_000);
      const asked = [...addresses.values()].filter((address) => !address.startsWith('data:'));
      expect([...new Set(asked.map((address) => new URL(address).origin))]).toEqual([given().site.address]);
    });

    it('is held up by nothing but the style sheet, and nothing shifts while it loads and is read', async () => {
      const blocking = await page.evaluate(
        `performance.getEntriesByType('resource').filter((entry) => entry.renderBlockingStatus === 'blocking').map((entry) => entry.name)`,
      );
      expect(blocking).toEqual([expect.stringMatching(/site\.css$/)]);
      expect(await page.evaluate(SHIFTS)).toEqual([]);
    });
  });

  it.each([360, 1280])('at %i px nothing that is shown moves while the rest of the page still arrives', async (width) => {
    const { address } = given().site;
    const html = await (await fetch(`${address}/`)).text();
    const slow = await startLocalServer(async (request, response) => {
      if (request.url !== '/') {
        const asset = await fetch(address + request.url);
        response.setHeader('Content-Type', asset.headers.get('Content-Type') ?? '').end(Buffer.from(await asset.arrayBuffer()));
        return;
      }
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      const piece = 2_000;
      for (let at = 0; at < html.length; at += piece) {
        response.write(html.slice(at, at + piece));
        // The pieces in which the first screen lies come apart; the rest need not be waited for.
        if (at < 12 * piece) await setTimeout(60);
      }
      response.end();
    });
    const page = await given().browser.newPage({ viewport: { width, height: 780 } });
    try {
      await observeShifts(page);
      await page.goto(`${slow.address}/`);
      await scrollThrough(page);
      await waitUntilTrue(page, ALL_DRAWN);
      expect(await page.evaluate(SHIFTS)).toEqual([]);
    } finally {
      await page.close();
      await slow.close();
    }
  });

  it('without scripts, images and styles every page is whole: headings, figures, forms, tables', async () => {
    const context = await given().browser.newContext({ javaScriptEnabled: false });
    await context.route(/\.(css|svg|js)$/, (route) => route.abort());
    const page = await context.newPage();
    // Each kind of page once, whatever the day or the filter.
    for (const path of PAGES.filter((address) => !address.includes('?'))) {
      await page.goto(given().site.address + path, { waitUntil: 'domcontentloaded' });
      // A page has its heading, and nothing that only a script could do is offered.
      const shown = page.locator('main h1, main button:not([type=submit])').filter({ visible: true });
      expect([path, await shown.evaluateAll((all) => all.map(({ tagName }) => tagName))]).toEqual([path, ['H1']]);
    }
    await page.goto(`${given().site.address}/?date=2014-09-24`);
    expect(await page.locator('h1').innerText()).toContain('5 to go');
    expect(await page.locator('[aria-labelledby="cumulative"] tbody tr').last().innerText()).toMatch(
      /24 Sep 2014\s+119\s+45\s+45/,
    );
    expect(await page.locator('.drawing').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('.world a').count()).toBe(197);
    await page.fill('#date', '2014-09-25');
    await page.click('.day button');
    expect(await page.locator('h1').innerText()).toContain('The threshold of 50 has been reached');
    await page.goto(`${given().site.address}/states`);
    await page.fill('input[name=q]', 'ivory coast');
    await page.click('.filters button');
    expect(await page.locator('table.states tbody tr').count()).toBe(1);
    await page.goto(`${given().site.address}/states/burundi`);
    expect(await page.locator('textarea').inputValue()).toContain('signed it on 3 June 2013');
    await context.close();
  });

  it('the table takes the place of a chart whose library is blocked', async () => {
    const context = await given().browser.newContext();
    await context.route(/chart-library/, (route) => route.abort());
    const page = await context.newPage();
    await page.goto(`${given().site.address}/`);
    await page.locator('#cumulative').scrollIntoViewIfNeeded();
    await page.locator('[aria-labelledby="cumulative"] table').waitFor({ state: 'visible' });
    await context.close();
  });

  it('the latest runs are read on a phone without scrolling sideways, what a run has not left out', async () => {
    const page = await given().open('/health', 360);
    const beyond = `document.querySelector('#runs ~ .scroll').scrollWidth - document.querySelector('#runs ~ .scroll').clientWidth`;
    expect(await page.evaluate(beyond)).toBe(0);
    expect(await page.locator('table.runs td').filter({ visible: true, hasText: /^–$/ }).count()).toBe(0);
  });

  it.each(['ar', 'zh'])('in %s what is within a heading has the line height of the heading', async (locale) => {
    const page = await given().open(`/${locale}/`, 360);
    const ratios = await page.evaluate(`['h1', 'h1 span:not(.figure)'].map((one) => {
      const { lineHeight, fontSize } = getComputedStyle(document.querySelector(one));
      return Math.round(100 * parseFloat(lineHeight) / parseFloat(fontSize));
    })`);
    expect(ratios).toEqual(locale === 'ar' ? [140, 140] : [130, 130]);
  });

  it.each([
    ['fr', 1, '1er\u00a0septembre 2014'],
    ['ru', 25, '25\u00a0сентября 2014\u00a0года'],
    ['zh', 25, '2014年9月25日'],
    ['ar', 25, '25 أيلول/سبتمبر 2014'],
  ])(
    'the dates on the charts in %s are written as on the page, whatever the browser knows of the language',
    async (locale, day, date) => {
      const page = await given().browser.newPage();
      // A browser without the language takes English.
      await page.addInitScript(
        `Intl.DateTimeFormat = class extends Intl.DateTimeFormat { constructor(_, options) { super('en', options); } }`,
      );
      await page.goto(`${given().site.address}/${locale}/`);
      await page.locator('#cumulative').scrollIntoViewIfNeeded();
      await waitUntilTrue(page, `document.querySelector('.drawing canvas')`);
      const titles = await page.evaluate(`[...document.querySelectorAll('[data-chart=steps]')].map((place) => {
      const chart = window.Chart.getChart(place.querySelector('canvas'));
      const x = (Date.UTC(2014, 8, ${day}) - Date.UTC(2013, 5, 3)) / 86_400_000;
      return chart.options.plugins.tooltip.callbacks.title([{ parsed: { x } }]);
    })`);
      expect(titles).toEqual([date, date]);
      await page.close();
    },
  );

  it('the words on a chart stay within it, also where its lines end at its edge', async () => {
    const page = await given().browser.newPage({ viewport: { width: 360, height: 780 } });
    await page.addInitScript(() => {
      const drawn: [string, boolean][] = [];
      const { fillText } = CanvasRenderingContext2D.prototype;
      Object.assign(globalThis, { drawn });
      CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
        const { width } = this.measureText(text);
        // The labels of the axes are moved into their place.
        const { a, e } = this.getTransform();
        const left = e / a + ({ right: x - width, center: x - width / 2 }[String(this.textAlign)] ?? x);
        drawn.push([text, left >= -1 && left + width <= this.canvas.clientWidth + 1]);
        fillText.call(this, text, x, y);
      };
    });
    for (const day of ['2013-06-03', '2014-12-24', '2026-06-01']) {
      await page.goto(`${given().site.address}/?date=${day}`);
      await scrollThrough(page);
      await waitUntilTrue(page, ALL_DRAWN);
    }
    const drawn = await page.evaluate<[string, boolean][]>('drawn');
    await page.close();
    expect(drawn.map(([text]) => text)).toEqual(expect.arrayContaining(['in force 24 Dec 2014', '2 April +18', '130 signed']));
    expect(drawn.filter(([, within]) => !within)).toEqual([]);
  });

  it('changes are printed whole', async () => {
    const page = await given().open('/changes', 1280);
    const shown = () => page.locator('.changes li').filter({ visible: true }).count();
    const onScreen = await shown();
    expect(onScreen).toBeGreaterThan(10);
    await page.emulateMedia({ media: 'print' });
    expect(await shown()).toBe(onScreen);
  });

  it('the charts are printed in the width and the colours of a sheet, and are as they were afterwards', async () => {
    const page = await given().open('/', 1280);
    await page.emulateMedia({ colorScheme: 'dark' });
    await scrollThrough(page);
    await waitUntilTrue(page, ALL_DRAWN);
    const look = `[...document.querySelectorAll('.drawing')].map((place) => {
      const canvas = place.querySelector('canvas');
      return [canvas.clientWidth <= 700, Chart.getChart(canvas).data.datasets[0].borderColor ?? Chart.getChart(canvas).data.datasets[0].backgroundColor];
    })`;
    const before = await page.evaluate(look);
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
    expect(await page.evaluate(look)).toEqual([
      [true, '#1f4a7d'],
      [true, '#9a5b00'],
      [true, '#1f4a7d'],
      [true, '#1f4a7d'],
    ]);
    await page.evaluate(`dispatchEvent(new Event('afterprint'))`);
    expect(await page.evaluate(look)).toEqual(before);
  });

  it('the list filters while typing, by aliases and without accents, and the address follows', async () => {
    const page = await given().open('/states', 1280);
    await page.locator('input[name=q]').pressSequentially('cote d iv');
    await page.waitForURL('**/states?q=cote+d+iv');
    expect(await page.locator('table.states tbody th').allInnerTexts()).toEqual(["Côte d'Ivoire"]);
    expect(await page.locator('.lead').innerText()).toBe('1 of 197 States.');
    await page.selectOption('select[name=status]', 'signed');
    await page.waitForURL('**/states?q=cote+d+iv&status=signed');
    expect(await page.locator('table.states').count()).toBe(0);
  });

  it('on a phone the list shows each State in two lines, and nothing of it is lost on a wide window', async () => {
    const page = await given().open('/states', 360);
    expect(await page.evaluate('document.documentElement.scrollHeight')).toBeLessThan(16_000);
    const heights = `[...document.querySelectorAll('table.states tbody tr')].map((row) => row.getBoundingClientRect().height)`;
    const rows = await page.evaluate<number[]>(heights);
    expect(rows.filter((height) => height > 64).length).toBeLessThan(20);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await page.locator('table.states tbody tr').first().locator('td').filter({ visible: true }).count()).toBe(6);
  });

  it('the field on the dashboard suggests States while typing, by former names too, and opens the page of the one chosen', async () => {
    const page = await given().open('/', 1280);
    expect(await page.locator('#state-names option').count()).toBe(0);
    await page.locator('#find-state').focus();
    await page.locator('#state-names option').first().waitFor({ state: 'attached' });
    expect(await page.locator('#state-names option', { hasText: /^Swaziland$/ }).getAttribute('value')).toBe('Eswatini');
    await page.locator('#find-state').fill('Swaziland');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/states/eswatini');
  });

  it('the field leads to the list of both States for a name that two share', async () => {
    const page = await given().open('/es/', 1280);
    await page.locator('#find-state').focus();
    await page.locator('#state-names option').first().waitFor({ state: 'attached' });
    await page.locator('#find-state').fill('Corea');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/es/states?q=Corea');
    expect(await page.locator('table.states tbody tr').count()).toBe(2);
  });

  it('the field leads to the list where the names cannot be had, or the text is no name', async () => {
    const page = await given().open('/', 1280);
    await page.route('**/state-names.json', (route) => route.abort());
    await page.locator('#find-state').fill('guinea');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/states?q=guinea');
    expect(await page.locator('table.states tbody tr').count()).toBeGreaterThan(3);
  });

  it('a finger finds what to do on a phone: each State of the board and each text to send in 44 px, the groups beside them in 24', async () => {
    const page = await given().open('/', 360);
    const smallerThan = (least: number, selector: string) =>
      page.evaluate(
        `[...document.querySelectorAll(${JSON.stringify(selector)})].map((one) => [one.textContent, one.getBoundingClientRect()]).filter(([, { width, height }]) => height < ${least} || width < 24).map(([text]) => text)`,
      );
    expect(await smallerThan(44, '.next tbody :is(th, .board-write) a, .action .button')).toEqual([]);
    expect(await smallerThan(24, '.next tbody .board-peers a')).toEqual([]);
    expect(await page.locator('.next tbody th a').count()).toBe(8);
  });

  it('the text to send is copied with one click, and the click is answered in words', async () => {
    const page = await given().open('/states/burundi', 1280);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByText('Copied.').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(await page.locator('textarea').inputValue());
  });

  it("the text to send is handed to the device's own share sheet where it has one", async () => {
    const page = await given().open('/states/burundi', 1280);
    expect(await page.getByRole('button', { name: 'Share' }).count()).toBe(0);
    await page.addInitScript(() =>
      Object.assign(navigator, { share: async (given: unknown) => Object.assign(globalThis, { shared: given }) }),
    );
    await page.reload();
    await page.getByRole('button', { name: 'Share' }).click();
    expect(await page.evaluate('shared.text')).toBe(await page.locator('textarea').inputValue());
  });

  it.each<[string, string, number]>([
    ['united-kingdom', 'GBR', 0],
    ['switzerland', 'CHE', 15],
    ['united-states', 'USA', 0],
    ['new-zealand', 'NZL', 7],
  ])('the page of %s prints on one page, when %s declares %i long paragraphs', async (slug, iso3, count) => {
    if (count > 0) await declare(iso3, count);
    const page = await given().open(`/states/${slug}`, 1280);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
  });

  it.each<[string, string, string?]>([
    ['a signatory with a note, and the longest brief', 'united-states'],
    ['a State Party with the longest name', 'united-kingdom'],
    ['a State that did nothing, with a long name', 'north-korea'],
    ['the same among the most peers', 'democratic-republic-of-the-congo', '?group=au'],
    ['a State Party with many peers that have not joined', 'niger', '?group=oic'],
    ['an observer at the United Nations', 'holy-see'],
    ['a State without a mission', 'niue'],
    ['a signatory before entry into force', 'burundi', '?date=2014-09-24'],
    ['a State that could only sign', 'cuba', '?date=2013-07-01'],
  ])('the brief of %s is one page of A4', async (_kind, slug, query = '') => {
    const page = await given().open(`/states/${slug}/brief${query}`, 1280);
    for (const size of [{ format: 'A4' }, { preferCSSPageSize: true }]) {
      const pdf = (await page.pdf(size)).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
    }
  });

  it.each(LOCALES)('the longest brief is one page in %s', async (locale) => {
    const page = await given().open(addressIn(locale, '/states/united-states/brief'), 1280);
    for (const size of [{ format: 'A4' }, { preferCSSPageSize: true }]) {
      const pdf = (await page.pdf(size)).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
    }
  });

  it('the brief is printed by its button, which is there only where a script can do it', async () => {
    const page = await given().open('/states/burundi/brief', 1280);
    await page.evaluate('window.print = () => { document.body.dataset.printed = "yes"; }');
    await page.getByRole('button', { name: 'Print' }).click();
    expect(await page.evaluate('document.body.dataset.printed')).toBe('yes');
  });

  it('a declaration is English, and runs from left to right, on an Arabic page, too', async () => {
    await declare('LIE', 1);
    // One that has read the database since.
    const site = await startSite(given().database.pool);
    const page = await given().browser.newPage();
    await page.goto(`${site.address}/ar/states/liechtenstein`);
    expect(
      await page
        .locator('.statement p')
        .evaluateAll((all) => all.map((one) => [one.closest('[lang]')?.getAttribute('lang'), getComputedStyle(one).direction])),
    ).toEqual([['en', 'ltr']]);
    await page.close();
    await site.close();
  });

  const declare = async (iso3: string, count: number): Promise<void> => {
    const sentence = 'It is the understanding of the Government that the scope of the Treaty includes what Article 2 names; ';
    const paragraphs = Array.from({ length: count }, (_, at) => `${at + 1}. ${sentence.repeat(3)}`);
    await given().database.pool.query(
      `
        insert into statements (treaty, kind, name, iso3, title, paragraphs, first_run_id)
        values ('XXVI-8', 'declaration', $1, $1, 'Declarations:', $2, 1)
      `,
      [iso3, JSON.stringify(paragraphs)],
    );
  };
});

/** Scrolls to the end as a reader does, so that everything that waits for its turn is shown. */
async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(`(async () => {
    for (let at = 0; at < document.documentElement.scrollHeight; at += 600) {
      scrollTo(0, at);
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
  })()`);
}

const ALL_DRAWN = `document.querySelectorAll('.chart canvas').length === document.querySelectorAll('.drawing').length`;

/** Shifts beyond what a font that arrives late may make, which the first screen's test bounds: a glyph may be a pixel wider. */
const SHIFTS =
  'shifts.filter(({ value }) => value >= 0.01).map(({ value, sources }) => [value, ...sources.map(({ node }) => node?.outerHTML?.slice(0, 80))])';

/** Notes every layout shift of the page's life for SHIFTS. */
const observeShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Object.assign(globalThis, { shifts: [] });
    new PerformanceObserver((list) => Reflect.get(globalThis, 'shifts').push(...list.getEntries())).observe({
      type: 'layout-shift',
      buffered: true,
    });
  });
