import { addressIn } from '../../../web/addresses.ts';
import { LOCALES } from '../../../web/words/locales.ts';
import { describeInChromium, PAGES } from '../../support/site-in-chromium.ts';

/** Dots at the beginning of a line that can be seen, and dots between words that may end a line. */
const LONE_DOTS = `(() => {
  const found = [];
  for (const line of document.querySelectorAll('.dot-separated')) {
    const { left, right } = line.getBoundingClientRect();
    for (const dot of line.querySelectorAll('.dot')) {
      const box = dot.getBoundingClientRect();
      const [middle, part, before] = [(box.left + box.right) / 2, dot.parentElement.getBoundingClientRect(), dot.parentElement.previousElementSibling.getBoundingClientRect()];
      const isFirst = part.top >= before.bottom - 1;
      const isSeen = middle > left - 3 && middle < right + 3;
      if (isFirst === isSeen) found.push([isFirst ? 'begins a line' : 'is cut off', line.textContent]);
    }
  }
  const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode;
    if (data.includes(' · ') && !parentElement.closest('.dot, .hidden, textarea, pre, script')) found.push(['may end a line', data]);
  }
  return found;
})()`;

/** The headings in which a line ends within a number, or between a number and what it counts. */
const BROKEN_NUMBERS = `[...document.querySelectorAll('h1, h2, h3')].filter((heading) => heading.checkVisibility()).flatMap((heading) => {
  const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
  const topOf = (node, at) => {
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    return range.getBoundingClientRect().top;
  };
  const broken = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    for (const { index } of node.data.matchAll(/\\d(?=[\\d年月日国份个])/g))
      if (Math.abs(topOf(node, index) - topOf(node, index + 1)) > 8) broken.push(node.data);
  }
  return broken;
})`;

describeInChromium('lines', (given) => {
  it.each(LOCALES)('of parts with dots between them neither begin nor end with a dot in %s', async (locale) => {
    for (const path of ['/next?group=sadc&with=ago,tza', '/groups/caricom', ...PAGES])
      for (const width of [360, 1280]) {
        const page = await given().open(addressIn(locale, path), width);
        expect([path, width, await page.evaluate(LONE_DOTS)]).toEqual([path, width, []]);
      }
  });

  it('of Chinese headings do not end within a number', async () => {
    for (const path of [...PAGES, '/?date=2014-09-25', '/?date=2019-01-01'])
      for (const width of [360, 1280]) {
        const page = await given().open(addressIn('zh', path), width);
        expect([path, width, await page.evaluate(BROKEN_NUMBERS)]).toEqual([path, width, []]);
      }
  });

  it('of buttons are in the middle of them, a link and a button alike, in every script', async () => {
    for (const locale of ['en', 'zh', 'ar'] as const) {
      const page = await given().open(addressIn(locale, '/states/norway'), 360);
      await page.locator('.say .buttons a').waitFor();
      const heights = await page
        .locator('.say .buttons > *')
        .filter({ visible: true })
        .evaluateAll((buttons) => [...new Set(buttons.map((button) => Math.round(button.getBoundingClientRect().height)))]);
      expect([locale, heights]).toEqual([locale, [44]]);
    }
  });
});

describeInChromium('the name of a State in the band', (given) => {
  it.each(LOCALES)('is whole in %s on a phone and on a wide window', async (locale) => {
    for (const slug of ['north-korea', 'bolivia', 'venezuela', 'yemen', 'lao-peoples-democratic-republic', 'thailand'])
      for (const path of [`/states/${slug}`, `/states/${slug}/brief`])
        for (const width of [360, 1280]) {
          const page = await given().open(addressIn(locale, path), width);
          const { left, right } = await page.locator('.band .marked text').evaluate((name) => name.getBoundingClientRect());
          expect([path, width, left >= 0, right <= width]).toEqual([path, width, true, true]);
        }
  });
});

describeInChromium('days on the axis of a group', (given) => {
  it('are written in the order of Arabic: the day of the month first, from the right', async () => {
    const page = await given().open('/ar/groups/caricom', 360);
    const places = await page.locator('.over-time .across li').evaluateAll((days) =>
      days.map(({ firstChild: text }) =>
        [0, String(text?.textContent).length - 1].map((at) => {
          const range = document.createRange();
          range.setStart(text as Node, at);
          range.setEnd(text as Node, at + 1);
          return range.getBoundingClientRect().left;
        }),
      ),
    );
    expect(places).toHaveLength(2);
    for (const [day = 0, year = 0] of places) expect(day).toBeGreaterThan(year);
  });
});
