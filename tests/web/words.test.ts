import { armsTradeTreaty as treaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { catalogue } from '../../treaty/catalogue/catalogue.ts';
import { parseCivilDate } from '../../treaty/civil-date.ts';
import { states } from '../../treaty/states.ts';
import { widthOf } from '../../web/letter-widths.ts';
import { asOfLine, checkedLine, citedSource, type SourceLine, troubleLine } from '../../web/words/freshness.ts';
import { LOCALES } from '../../web/words/locales.ts';
import { STATUS_MARKS } from '../../web/words/status.ts';
import { loadLanguages, stateNamed, translatorFor } from '../../web/words/translator.ts';
import { siteName } from '../../web/words/treaty-words.ts';

await loadLanguages();

const t = translatorFor('en', treaty);
const IN_FORCE = parseCivilDate('2014-12-24');
describe('formats', () => {
  test('dates are written as day, month in letters, year, whatever the zone of the machine', () => {
    expect(t.format.date(IN_FORCE)).toBe('24 December 2014');
  });

  test('a year alone, as at the axis of a chart, has no case', () => {
    const year = (locale: (typeof LOCALES)[number]) => translatorFor(locale, treaty).format.dateAs({ year: 'numeric' })(IN_FORCE);
    expect(Object.fromEntries(LOCALES.map((locale) => [locale, year(locale)]))).toEqual({
      ...{ en: '2014', fr: '2014', es: '2014', ru: '2014', zh: '2014年', ar: '2014' },
    });
  });

  test.each([
    [1, 'first'],
    [2, '2nd'],
    [53, '53rd'],
    [111, '111th'],
    [116, '116th'],
  ])('the ordinal of %i is %s', (number, ordinal) => {
    const values = { day: IN_FORCE, state: stateNamed('BDI'), kind: '', place: number };
    expect(t('latest.one', values)).toContain(`the ${ordinal} State`);
  });

  test('the share of nothing is no error', () => {
    expect(t.format.share(0, 0)).toBe('0%');
    expect(t.format.share(38, 43)).toBe('88%');
  });
});

test('each status has a mark of its own, so that it is known without colour', () => {
  expect(Object.values(STATUS_MARKS)).toEqual(['●', '◍', '◐', '○', '⊘']);
});

describe('freshness', () => {
  const none = {
    ...{ stale: false, succeededAt: null, changedAt: null, statusAsAt: null, reason: null, sha256: null },
    ...{ lastRunId: 1, lastSuccessRunId: null, heldRows: 0, failuresInARow: 0 },
  };
  const bundled: SourceLine = {
    ...none,
    id: 'bundled',
    checkedAt: '2026-11-23T10:00:00Z',
    succeededAt: '2026-11-23T10:00:00Z',
    changedAt: '2026-11-23T10:00:00Z',
    statusAsAt: parseCivilDate('2026-04-08'),
    state: 'ok',
  };
  const failed: SourceLine = {
    ...none,
    id: 'untc',
    checkedAt: '2026-11-23T11:05:00Z',
    state: 'unavailable',
    reason: { code: 'earlier', data: { text: 'No answer came.' } },
  };

  test('with the built-in copy only, it speaks up to the day of that copy, and was not checked', () => {
    expect(asOfLine(t, bundled)).toBe('Built-in copy of 8 April 2026');
    expect(checkedLine(t, failed)).toBe('Not yet checked');
  });

  test('a citation names the built-in copy and the evidence of its facts, until the depositary has been read', () => {
    const swiss = 'SR 0.518.61 of 2026-04-08';
    expect(citedSource(t, [failed, bundled], [swiss])).toBe(
      'built-in copy of 8 April 2026, compiled from the Swiss federal law collection (SR\u00a00.518.61)',
    );
    expect(citedSource(t, [bundled], [swiss, `UNTC XXVI-8 January 2018; ${swiss}`, null, 'decision:1'])).toMatch(
      /, compiled from the Swiss federal law collection \(SR.0\.518\.61\) and the UN Treaty Collection$/,
    );
    expect(citedSource(t, [bundled], [])).toBe('built-in copy of 8 April 2026');
    const read: SourceLine = { ...failed, state: 'ok', succeededAt: '2026-11-23T11:05:00Z' };
    expect(citedSource(t, [read, bundled], [swiss])).toMatch(
      /^United Nations Treaty Collection, .*, chapter XXVI, 8, as of 23 November 2026, 11:05 UTC$/,
    );
  });

  test('a failed live check is said with its time, and when it is tried next', () => {
    expect(troubleLine(t, [failed, bundled], '2026-11-23T12:17:00Z')).toBe(
      'The live check failed on 23 November 2026, 11:05 UTC. Next check: 23 November 2026, 12:17 UTC.',
    );
    expect(troubleLine(t, [{ ...failed, failuresInARow: 4 }], '2026-11-23T12:17:00Z')).toContain(
      'It has failed 4 times in a row.',
    );
    expect(troubleLine(t, [failed], null)).toContain('No further check is scheduled.');
  });

  test('a refused record is said to have changed nothing, an internal error is named as one, and a good check says nothing', () => {
    expect(troubleLine(t, [{ ...failed, state: 'refused' }], null)).toContain('refused, so nothing was changed');
    expect(troubleLine(t, [{ ...failed, state: 'failed' }], null)).toContain('internal error');
    expect(troubleLine(t, [{ ...failed, state: 'ok' }], null)).toBeNull();
  });
});

test('a source without success for twice its interval is said not to have been checked since, whatever its last answer was', () => {
  const stale: SourceLine = {
    id: 'untc',
    checkedAt: '2026-11-23T11:05:00Z',
    succeededAt: '2026-11-20T06:17:00Z',
    changedAt: '2026-11-01T06:17:00Z',
    statusAsAt: null,
    state: 'ok',
    reason: null,
    sha256: null,
    lastRunId: 9,
    lastSuccessRunId: 9,
    heldRows: 0,
    failuresInARow: 0,
    stale: true,
  };
  expect(checkedLine(t, stale)).toBe('Not checked since 20 November 2026, 06:17 UTC');
  expect(troubleLine(t, [stale], null)).toBe(
    'Not checked against the depositary since 20 November 2026, 06:17 UTC. The figures may be out of date.',
  );
  expect(troubleLine(t, [{ ...stale, state: 'refused' }], null)).toMatch(/refused.*Not checked against the depositary since 20/);
  expect(checkedLine(t, { ...stale, stale: false })).toBe('Checked 20 November 2026, 06:17 UTC');
});

describe('the name of a State in a sentence', () => {
  test('takes its article, and stands in the order in which it is spoken', () => {
    expect(t.nameOf(stateNamed('NLD')).text).toBe('the Kingdom of the Netherlands');
    expect(t.nameOf(stateNamed('BDI')).text).toBe('Burundi');
    expect(t.nameOf({ of: 'subregions', code: 'Caribbean' }).text).toBe('the Caribbean');
  });

  test('has no brackets, whichever State it is', () => {
    expect(states.map(({ iso3 }) => t.nameOf(stateNamed(iso3)).start).filter((name) => /[()]|^[a-z]/.test(name))).toEqual([]);
  });
});

test('each treaty with a built-in copy says what the copy was made from', () => {
  const copies = catalogue.filter(({ builtInRecord }) => builtInRecord !== null).map(({ number }) => number);
  expect(copies.filter((number) => t.optional(`treaty.built-in-copy.${number}`) === null)).toEqual([]);
});

describe('what a number makes of a sentence', () => {
  const group = { of: 'groups', code: 'caricom' } as const;
  const state = stateNamed('AND');

  test.each([
    ['en', 'use.filter.years', { value: '1' }, 'signed at least 1 year before'],
    ['en', 'use.filter.years', { value: '5' }, 'signed at least 5 years before'],
    ['fr', 'use.filter.years', { value: '1' }, 'signature remontant à 1 an au moins'],
    ['ru', 'use.filter.years', { value: '3' }, 'подписано не менее чем за 3 года до этого дня'],
    ['ru', 'embed.group', { group, joined: 0, base: 12 }, 'Карибское сообщество: участия не оформило ни одно из 12 государств'],
    ['ru', 'embed.group', { group, joined: 1, base: 21 }, 'Карибское сообщество: участие оформило 1 из 21 государства'],
    ['ru', 'embed.group', { group, joined: 21, base: 44 }, 'Карибское сообщество: участие оформило 21 из 44 государств'],
    [
      'ru',
      'letters.request.thank',
      { group, missing: 41 },
      'Среди других членов Карибского сообщества участия еще не оформило 41 государство. Прошу Вас призвать их сделать это.',
    ],
    ['zh', 'embed.group', { group, joined: 0, base: 12 }, '加勒比共同体：12国中尚无国家参加'],
    [
      'zh',
      'latest.one',
      { day: '2013-07-02', state, kind: { of: 'kinds', code: 'ratification' }, place: 1 },
      '2013年7月2日，安道尔交存批准书，成为首个参加条约的国家。',
    ],
    ['ar', 'embed.group', { group, joined: 1, base: 12 }, 'الجماعة الكاريبية: انضمت دولة واحدة من أصل 12'],
    ['ar', 'embed.group', { group, joined: 2, base: 12 }, 'الجماعة الكاريبية: انضمت دولتان من أصل 12'],
  ] as const)('%s, %s, %o', (locale, key, values, sentence) => {
    expect(translatorFor(locale, treaty)(key, values)).toBe(sentence);
  });

  test('no Russian sentence has с before the second of a month, which takes со', () => {
    const russian = translatorFor('ru', treaty);
    const inForce = parseCivilDate('2023-03-02');
    const values = { state, signed: inForce, deposited: inForce, instrument: '', hasSigned: 'no', leaving: 'no' };
    expect(
      [
        russian('state.sentence.joined', { ...values, force: 'since', inForce }),
        russian('card.state.in-force', { force: 'since', inForce }),
        russian('use.sentence.party', { state, kind: { of: 'kinds', code: 'accession' }, deposited: inForce, since: inForce }),
      ].filter((sentence) => / с 2 марта/.test(sentence)),
    ).toEqual([]);
  });

  test.each([2, 102])('no Russian sentence has с before a place such as the %dth, which takes со', (first) => {
    const russian = translatorFor('ru', treaty);
    const places = { first, last: first + 20, count: 21 };
    const figures = { day: '2014-09-25', asOf: '2014-09-25', state, instrument: '', joined: 122, universe: 197 };
    const told = [
      russian('feeds.joined', { act: '', ...places }),
      russian('changes.announced.joined', { ...figures, ...places }),
      russian('band.row', { from: first, to: first + 20 }),
    ];
    expect(told.filter((sentence) => sentence.includes(` с ${first}`))).toEqual([]);
    expect(told[0]).toContain('одно из 21 государства,');
  });
});

test.each(LOCALES)('the head and the legend of a share picture fit into its width: %s', (locale) => {
  const one = translatorFor(locale, treaty);
  const [inner, key, smallest] = [1_100, 20, 22];
  const head = [
    widthOf(siteName(one), 'sans bold', 28),
    widthOf(one('status.as-of', { day: parseCivilDate('2026-09-25') }), 'sans', 28),
  ];
  expect(head.reduce((sum, width) => sum + width)).toBeLessThan(inner - 28);
  const counts = { joined: 118, accession: 13, signed: 25, none: 54 } as const;
  const legend = (Object.keys(counts) as (keyof typeof counts)[]).map(
    (kind) => key + widthOf(one(`card.legend.${kind}`, { count: counts[kind] }), 'sans', smallest) + smallest,
  );
  expect(legend.reduce((sum, width) => sum + width) - smallest).toBeLessThan(inner);
});
