import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import ajvDraft04 from 'ajv-draft-04';
import ajvFormats from 'ajv-formats';
import { load } from 'cheerio';
import { parse as parseContentDisposition } from 'content-disposition';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { recordBuiltInCopy } from '../../../jobs/scrape/built-in-copy.ts';
import { runScrape } from '../../../jobs/scrape/scrape.ts';
import { createUntcSource } from '../../../scraper/untc/source.ts';
import { csvOf, type SheetTable, xlsxOf } from '../../../server/download-formats.ts';
import { offersOf } from '../../../server/offers.ts';
import { columnsOf } from '../../../server/tables.ts';
import { armsTradeTreaty as treaty } from '../../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { parseCivilDate } from '../../../treaty/civil-date.ts';
import { addressIn } from '../../../web/addresses.ts';
import { type Column, TABLE_NAMES, WHOLE_TABLES } from '../../../web/views/data-documents.ts';
import { USABLE } from '../../../web/views/use-this.tsx';
import { LOCALES } from '../../../web/words/locales.ts';
import { loadLanguages, stateNamed, translatorFor } from '../../../web/words/translator.ts';
import { type Depositary, startDepositary } from '../../support/depositary.ts';
import { describeWithLibreOffice, openInLibreOffice } from '../../support/libreoffice.ts';
import type { LocalServer } from '../../support/local-server.ts';
import { startSite } from '../../support/running-site.ts';
import { testDatabase } from '../../support/test-database.ts';
import { SOME_ROWS, untcRecord } from '../../support/untc-record.ts';

await loadLanguages();

const database = testDatabase();
let depositary: Depositary;
let site: LocalServer;
let withoutArchive: LocalServer;
/** Two sites in the same moment, so that what one has made the other makes again. */
let twin: LocalServer;
const prepared: boolean[] = [];
/** After the first facts and before the others. */
let known = '';
/** What was answered then: of one day as known then, and of the day without that. */
const then = new Map<string, Buffer>();

const LATER = new Date(Date.now() + 120_000);
const DAY = '2026-04-08';

const ask = (path: string, at = site): Promise<Response> => fetch(at.address + path);
const bytesOf = async (path: string, at = site): Promise<Buffer> => {
  const answer = await ask(path, at);
  expect([path, answer.status]).toEqual([path, 200]);
  return Buffer.from(await answer.arrayBuffer());
};
const jsonOf = async (path: string, at = site) => JSON.parse((await bytesOf(path, at)).toString());
const rowsOf = (csv: Buffer | string): Record<string, string>[] => parse(csv, { bom: true, columns: true });
const filesIn = (zip: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(zip)).map(([name, file]) => [name, strFromU8(file)]));

const withDay = (path: string, query: string): string => `${path}${path.includes('?') ? '&' : '?'}${query}`;
const whatOf = (what: string): string => (what === 'state' ? 'state=JPN' : what === 'group' ? 'group=eac' : '');
/** Every download there is. */
const DOWNLOADS = [
  ...WHOLE_TABLES.flatMap((name) => ['csv', 'json', 'xlsx', 'metadata.json'].map((ending) => `/data/${name}.${ending}`)),
  ...USABLE.flatMap((what) =>
    ['csv', 'json', 'xlsx', 'metadata.json'].map((ending) => `/rows/${what}.${ending}${whatOf(what) && `?${whatOf(what)}`}`),
  ),
  ...['/data/all.zip', '/data/all.xlsx', '/data/datapackage.json'],
];

async function scrape(rows: string[][]): Promise<void> {
  depositary.serve(untcRecord({ rows }));
  const source = createUntcSource({ baseUrl: depositary.baseUrl, contactUrl: undefined, retryDelays: [], pause: 0 });
  await runScrape({ pool: database.pool, views: [source], treaty, now: () => new Date() }, { wait: true });
}

beforeAll(async () => {
  depositary = await startDepositary();
  const start = (settings: Parameters<typeof startSite>[5]): Promise<LocalServer> =>
    startSite(database.pool, LATER, [], undefined, undefined, settings);
  site = await start({ publicUrl: 'https://tracker.example', onAnswer: ({ prepared: was }) => prepared.push(was) });
  twin = await start({ publicUrl: 'https://tracker.example' });
  withoutArchive = await start({ publishArchive: false });
  await scrape(SOME_ROWS.map((row) => [...row]));
  known = new Date(Date.now() + 5).toISOString();
  await new Promise((resolve) => setTimeout(resolve, 20));
  for (const path of DOWNLOADS)
    for (const query of [`date=${DAY}&known=${known}`, `date=${DAY}`])
      then.set(withDay(path, query), await bytesOf(withDay(path, query)));
  await scrape(SOME_ROWS.map((row) => (row[0] === 'Japan' ? ['Japan', '3 Jun 2013', '', '10 May 2014 A'] : [...row])));
});
afterAll(async () => {
  await Promise.all([site, twin, withoutArchive, depositary].map((server) => server.close()));
});

describe('what is offered', () => {
  it('is answered at the address of each example, to any origin, with one of the types that are named', async () => {
    for (const { example, types } of offersOf(treaty)) {
      const answer = await ask(example);
      expect([example, answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([example, 200, '*']);
      expect(Object.values(types)).toContain(answer.headers.get('content-type')?.split(';')[0]);
    }
  });

  it('is on /data with its address, and in the index for programs', async () => {
    const page = load((await bytesOf('/data')).toString());
    const { offers } = await jsonOf('/data/index.json');
    for (const { id, template, example } of offersOf(treaty)) {
      expect(page('code').text()).toContain(template);
      expect(page(`a[href="${example}"]`).length).toBeGreaterThan(0);
      expect(offers.find((offer: { id: string }) => offer.id === id).template).toBe(`https://tracker.example${template}`);
    }
  });

  it('each download of a day is linked from /data of that day, and saved under a name that says treaty, table and day', async () => {
    const page = load((await bytesOf(`/data?date=${DAY}`)).toString());
    for (const path of DOWNLOADS.filter((one) => one.startsWith('/data/') && !one.endsWith('metadata.json'))) {
      expect(page(`a[href="${path}?date=${DAY}"]`).length).toBeGreaterThan(0);
      if (path.endsWith('package.json')) continue;
      const [, name, ending] = /^\/data\/([\w-]+)\.(\w+)$/.exec(path) ?? [];
      const answer = await ask(`${path}?date=${DAY}`);
      expect(answer.headers.get('content-disposition')).toBe(`attachment; filename=att-${name}-${DAY}.${ending}`);
    }
  });

  it.each([
    ['a State', 'state=Côte d’Ivoire', 'côte-d-ivoire'],
    ['words', 'q=Türkiye', 'türkiye'],
    ['words in Chinese', 'q=科特迪瓦', '科特迪瓦'],
    ['long words', `q=a${'𐐀'.repeat(80)}`, `a${'𐐨'.repeat(59)}`],
  ])('filtered by %s is saved under a name with their letters (RFC 6266)', async (_, query, part) => {
    const answer = await ask(`/data/states.csv?${query}&date=${DAY}`);
    const disposition = answer.headers.get('content-disposition') ?? '';
    expect(parseContentDisposition(disposition)).toMatchObject({
      type: 'attachment',
      parameters: { filename: `att-states-${part}-${DAY}.csv` },
    });
    expect(disposition).toMatch(/; filename="[\w?.-]+"; filename\*=UTF-8''[\w%.-]+$/);
  });
});

describe('a table', () => {
  it.each(WHOLE_TABLES)('%s has the same rows in every format, and their cells are what the dictionary says', async (name) => {
    const rows = rowsOf(await bytesOf(`/data/${name}.csv`));
    const { columns, rows: objects, rowCount, licence } = await jsonOf(`/data/${name}.json`);
    expect(rows.length).toBeGreaterThan(0);
    expect([rowCount, objects.length]).toEqual([rows.length, rows.length]);
    expect(licence).toMatchObject({ name: 'CC-BY-4.0', text: expect.stringContaining('CC BY 4.0') });
    const page = load((await bytesOf('/data/dictionary')).toString());
    for (const column of columns as Column[]) {
      expect(page(`#${name}`).closest('section').text()).toContain(column.name);
      for (const [at, object] of objects.entries()) expect(faultOf(object[column.name], column, rows[at] ?? {})).toBeNull();
    }
  });

  /** What is wrong with the cell, by the column's entry in the dictionary and what the CSV says; null for nothing. */
  function faultOf(value: unknown, { name, type, required, values }: Column, row: Record<string, string>): string | null {
    const text = row[name];
    if (value === null) return required || text !== '' ? `${name}: empty` : null;
    if (values && !values.includes(String(value))) return `${name}: ${value} is no code of it`;
    const written = typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
    if (text !== written) return `${name}: ${text} in CSV, ${written} in JSON`;
    const shapes = { date: /^\d{4}-\d\d-\d\d$/, datetime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/ };
    if (type === 'date' || type === 'datetime') return shapes[type].test(written) ? null : `${name}: ${written}`;
    return typeof value === (type === 'integer' ? 'number' : type) ? null : `${name}: ${typeof value}`;
  }

  it('is filtered as the list of States is, as of the day and as known then', async () => {
    const of = async (path: string) => rowsOf(await bytesOf(path));
    expect(await of('/data/states.csv')).toHaveLength(197);
    expect((await of('/data/states.csv?status=signed')).map(({ iso3 }) => iso3)).toEqual(['AGO']);
    expect((await of('/data/states.csv?state=JPN'))[0]).toMatchObject({ deposited_on: '2014-05-10' });
    expect((await of(`/data/states.csv?state=JPN&known=${known}`))[0]).toMatchObject({ deposited_on: '2014-05-09' });
    expect((await of('/data/treaty-actions.csv?region=Europe&date=2013-06-03')).map(({ iso3 }) => iso3)).toEqual([
      ...['ALB', 'DNK', 'NOR'],
    ]);
    expect(await of('/data/changes.csv?state=JPN')).toHaveLength(3);
    expect(await of(`/data/changes.csv?state=JPN&known=${known}`)).toHaveLength(2);
    // On that day Japan had signed, and done nothing else.
    expect(await of('/data/changes.csv?state=JPN&date=2013-12-31')).toHaveLength(1);
    expect((await of('/data/groups.csv?group=eac')).map(({ group }) => group)).toEqual(['eac']);
  });

  it('refuses a parameter that it would pass over, and one that is mistyped', async () => {
    for (const path of [
      ...['/data/states.csv?staus=signed', '/data/groups.csv?status=signed', '/data/all.zip?state=JPN'],
      ...['/data/states.csv?date=2013-02-30', '/data/states.xlsx?group=none'],
    ])
      expect([path, (await ask(path)).status]).toEqual([path, 400]);
    for (const path of ['/data/states.ods', '/data/nothing.csv', '/data/states', '/data/figure.csv', '/rows/states.ods'])
      expect([path, (await ask(path)).status]).toEqual([path, 404]);
  });

  it('begins with a byte order mark in CSV, and only there', async () => {
    const mark = Buffer.from([0xef, 0xbb, 0xbf]);
    for (const path of DOWNLOADS.filter((one) => !/all\.|xlsx/.test(one)))
      expect([path, (await bytesOf(path)).subarray(0, 3).equals(mark)]).toEqual([path, path.includes('.csv')]);
  });
});

describe('a download of a day as it was known at a time', () => {
  it('has the same bytes before and after facts that came later', async () => {
    for (const path of DOWNLOADS) {
      const frozen = withDay(path, `date=${DAY}&known=${known}`);
      expect([path, (await bytesOf(frozen)).equals(then.get(frozen) ?? Buffer.alloc(0))]).toEqual([path, true]);
    }
  });

  it('follows the facts where no time is given', async () => {
    const changed = DOWNLOADS.filter((path) => path.endsWith('.csv') && path.startsWith('/data/'));
    for (const path of changed.filter((one) => !one.includes('groups'))) {
      const live = withDay(path, `date=${DAY}`);
      expect([path, (await bytesOf(live)).equals(then.get(live) ?? Buffer.alloc(0))]).toEqual([path, false]);
    }
  });

  it('is made twice to the same bytes, and the second time it is prepared, with the same strong tag', async () => {
    for (const path of ['/data/all.zip', '/data/all.xlsx', '/rows/yearly.xlsx', '/data/states.csv']) {
      const first = await ask(withDay(path, `date=${DAY}`));
      const other = await ask(withDay(path, `date=${DAY}`), twin);
      expect(other.headers.get('etag')).toBe(first.headers.get('etag'));
      expect(first.headers.get('etag')).toMatch(/^"[\w-]+"$/);
      expect(Buffer.from(await other.arrayBuffer()).equals(Buffer.from(await first.arrayBuffer()))).toBe(true);
      prepared.length = 0;
      await bytesOf(withDay(path, `date=${DAY}`));
      expect(prepared).toEqual([true]);
    }
  });
});

describe('the archive of all tables', () => {
  it('has what its README names, and the tables that are offered one by one', async () => {
    const files = unzipSync(await bytesOf(`/data/all.zip?date=${DAY}`));
    const named = [...strFromU8(files['README.md'] ?? new Uint8Array()).matchAll(/^- `([\w-]+\.\w+)`/gm)].map(([, name]) => name);
    expect(named.sort()).toEqual(
      Object.keys(files)
        .filter((name) => name !== 'README.md')
        .sort(),
    );
    for (const name of WHOLE_TABLES)
      expect(Buffer.from(files[`${name}.csv`] ?? []).equals(await bytesOf(`/data/${name}.csv?date=${DAY}`))).toBe(true);
    expect(Buffer.from(files['all.xlsx'] ?? []).equals(await bytesOf(`/data/all.xlsx?date=${DAY}`))).toBe(true);
    expect(strFromU8(files['README.md'] ?? new Uint8Array())).toContain('CC BY 4.0');
  });

  it('has no time but the day it is of', async () => {
    const zip = await bytesOf(`/data/all.zip?date=${DAY}`);
    // The local header of each file: its time and its date as MS-DOS writes them.
    const [time, date] = [zip.readUInt16LE(10), zip.readUInt16LE(12)];
    expect([time, 1980 + (date >> 9), (date >> 5) & 15, date & 31]).toEqual([0, 2026, 4, 8]);
  });
});

describe('the data package', () => {
  const ajv = new ajvDraft04.default({ strict: false, formats: { textarea: true } });
  ajvFormats.default(ajv);
  // The profile of a Tabular Data Package 1.0 as the npm package `datapackage` 1.1.10 has it.
  const isPackage = ajv.compile(JSON.parse(readFileSync('tests/fixtures/tabular-data-package.json', 'utf8')));

  it('is valid by the published profile, on the site and in the archive; one with a wrong schema is not', async () => {
    const published = await jsonOf(`/data/datapackage.json?date=${DAY}`);
    const packed = JSON.parse(filesIn(await bytesOf(`/data/all.zip?date=${DAY}`))['datapackage.json'] ?? '');
    for (const one of [published, packed]) {
      isPackage(one);
      expect(isPackage.errors).toBeNull();
    }
    published.resources[0].schema.fields[0].type = 'code';
    expect(isPackage(published)).toBe(false);
  });

  it('describes its files: their columns, keys, length and hash', async () => {
    const files = unzipSync(await bytesOf(`/data/all.zip?date=${DAY}`));
    const { resources } = JSON.parse(strFromU8(files['datapackage.json'] ?? new Uint8Array()));
    expect(resources.map(({ name }: { name: string }) => name)).toEqual(WHOLE_TABLES);
    const iso3s = new Set(rowsOf(strFromU8(files['states.csv'] ?? new Uint8Array())).map(({ iso3 }) => iso3));
    for (const { path, bytes, hash, schema } of resources) {
      const file = files[path] ?? new Uint8Array();
      expect([file.byteLength, `sha256:${createHash('sha256').update(file).digest('hex')}`]).toEqual([bytes, hash]);
      const rows = rowsOf(strFromU8(file));
      expect(Object.keys(rows[0] ?? {})).toEqual(schema.fields.map(({ name }: { name: string }) => name));
      if (schema.primaryKey) expect(new Set(rows.map((row) => row[schema.primaryKey])).size).toBe(rows.length);
      for (const { fields } of schema.foreignKeys ?? []) expect(rows.every((row) => iso3s.has(row[fields]))).toBe(true);
    }
  });

  it('names the addresses of its tables on the site', async () => {
    const { resources } = await jsonOf(`/data/datapackage.json?date=${DAY}&known=${known}`);
    for (const { path, name } of resources) {
      const { pathname, search } = new URL(path);
      const rows = await bytesOf(pathname + search);
      expect([name, rows.equals(await bytesOf(`/data/${name}.csv?date=${DAY}&known=${known}`))]).toEqual([name, true]);
    }
  });
});

/** What a spreadsheet may take for a formula, and what only looks like it. */
const HOSTILE = [
  ...[
    '=cmd()',
    "=cmd|' /C calc'!A0",
    '+1+1',
    '-1+1',
    '@SUM(1)',
    '|calc',
    '  =1+1',
    '\t=1+1',
    '\r\n=1+1',
    '＝1+1',
    '＋1',
    '－1',
    '＠x',
  ],
  ...['harmless;=1+1', 'line\n=1+1', '"=1+1', 'a,"b";c'],
];
const columnNamed = (name: string, type: Column['type']): Column => ({ name, type, about: 'name', required: false });
const hostile: SheetTable = {
  ...{ name: 'states', sheet: 'states', headings: ['name', 'number', 'day', 'is'] },
  columns: [
    columnNamed('name', 'string'),
    columnNamed('number', 'integer'),
    columnNamed('day', 'date'),
    columnNamed('is', 'boolean'),
  ],
  rows: HOSTILE.map((text, at) => [text, -at, '2014-12-24', at % 2 === 0]),
};
const about = { sheet: 'about', lines: [['=1+1', '@x']] };

describe.each(LOCALES)('the workbook in %s', (locale) => {
  const own = translatorFor(locale, treaty);

  it('has sheets, headings and names of States in the language, and the codes of the CSV file on the sheet about it', async () => {
    const files = filesIn(await bytesOf(addressIn(locale, '/data/all.xlsx')));
    const names = load(files['xl/workbook.xml'] ?? '', { xml: true })('sheet')
      .toArray()
      .map((sheet) => sheet.attribs['name']);
    expect(names).toEqual([...WHOLE_TABLES.map((name) => own(`sheet.${name}`)), own('data.about')]);
    const texts = load(files['xl/sharedStrings.xml'] ?? '', { xml: true })('t')
      .toArray()
      .map((text) => load(text).text());
    expect(texts).toEqual(expect.arrayContaining([own('heading.signed-on'), own.nameOf(stateNamed('DEU')).name, 'signed_on']));
  });

  it('calls each sheet and each column of a table differently, as spreadsheets need it', () => {
    const sheets = [...TABLE_NAMES.map((name) => own(`sheet.${name}`)), own('data.about')];
    expect(new Set(sheets.map((name) => name.toLowerCase())).size).toBe(sheets.length);
    expect(sheets.filter((name) => name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name))).toEqual([]);
    for (const table of TABLE_NAMES) {
      const headings = columnsOf(table, treaty).map(({ about }) => own(`heading.${about}`));
      expect([table, headings.filter((heading, at) => headings.indexOf(heading) !== at)]).toEqual([table, []]);
    }
  });
});

describe('a text that a spreadsheet would take for a formula', () => {
  it('begins with an apostrophe in CSV, after a sign that separates cells too; numbers and dates stay what they are', async () => {
    const csv = await csvOf(hostile);
    const rows: string[][] = parse(csv, { bom: true, from_line: 2 });
    expect(rows.map(([text]) => text)).toEqual([
      ...["'=cmd()", "'=cmd|' /C calc'!A0", "'+1+1", "'-1+1", "'@SUM(1)", "'|calc", "'  =1+1", "'\t'=1+1", "'\r\n'=1+1"],
      ...["'＝1+1", "'＋1", "'－1", "'＠x", "harmless;'=1+1", "line\n'=1+1", '"=1+1', 'a,"b";c'],
    ]);
    expect(rows[1]?.slice(1)).toEqual(['-1', '2014-12-24', 'no']);
    // However the line is split, no cell begins with a sign for a formula.
    for (const separator of [',', ';', '\t'])
      for (const cell of csv
        .slice(1)
        .split('\r\n')
        .slice(1)
        .flatMap((line) => line.split(separator)))
        expect(cell).not.toMatch(/^"?\s*[=+@|＝＋－＠]/);
  });

  it('is a text in XLSX, where no cell has a formula; a date is a date, and truth is truth', async () => {
    const files = filesIn(await xlsxOf([hostile], about, parseCivilDate(DAY)));
    const sheet = load(files['xl/worksheets/sheet1.xml'] ?? '', { xml: true });
    expect(Object.values(files).join('')).not.toMatch(/<f[ >]/);
    const cells = sheet('row').eq(1).find('c').toArray();
    expect(cells.map((cell) => [sheet(cell).attr('t'), sheet(cell).text()])).toEqual([
      ...[
        ['s', expect.anything()],
        [undefined, '0'],
        [undefined, '41997'],
        ['b', '1'],
      ],
    ]);
    expect(sheet('pane').attr('state')).toBe('frozen');
    expect(sheet('autoFilter').attr('ref')).toBe(`A1:D${HOSTILE.length + 1}`);
  });
});

describeWithLibreOffice('in LibreOffice', () => {
  const t = translatorFor('en', treaty);
  let opened: Record<string, string>;
  const sheet = (name: string): string[][] => parse(opened[name] ?? '');
  /** As a cell has it that is read again: with the line breaks of the machine, and without spaces around. */
  const seen = (text: string | undefined): string | undefined => text?.replaceAll('\r\n', '\n').trim();

  beforeAll(async () => {
    opened = await openInLibreOffice({
      'careless.csv': 'name\r\n=1+1\r\n',
      'hostile.csv': await csvOf(hostile),
      'texts.xlsx': await xlsxOf([hostile], about, parseCivilDate(DAY)),
      'all.xlsx': await bytesOf(`/data/all.xlsx?date=${DAY}`),
    });
  });

  it('a made State that is called like a formula is harmless in CSV, where a careless file is not', async () => {
    expect(opened['careless.csv/careless']).toBe('name\n2\n');
    const wanted: string[][] = parse(await csvOf(hostile), { bom: true });
    expect(sheet('hostile.csv/hostile').map(([text]) => seen(text))).toEqual(wanted.map(([text]) => seen(text)));
  });

  it('and in XLSX, where it stands as it is; numbers, dates and truth stay what they are', () => {
    const rows = sheet('texts.xlsx/states');
    expect(rows.slice(1).map(([text]) => text)).toEqual(HOSTILE.map((text) => text.replaceAll('\r\n', '\n')));
    expect(rows[2]?.slice(1)).toEqual(['-1', '2014-12-24', 'FALSE']);
    expect(sheet('texts.xlsx/about')).toEqual([['=1+1', '@x']]);
  });

  it('the workbook of all tables has their values, and a sheet that says source, day and licence', async () => {
    expect(
      Object.keys(opened)
        .filter((name) => name.startsWith('all.xlsx/'))
        .sort(),
    ).toEqual(['States', 'Treaty actions', 'Changes', 'Groups', 'About'].map((name) => `all.xlsx/${name}`).sort());
    for (const name of WHOLE_TABLES) {
      const wanted: string[][] = parse(await bytesOf(`/data/${name}.csv?date=${DAY}`), { bom: true });
      const written = (text: string): string =>
        ({ yes: 'TRUE', no: 'FALSE' })[text] ?? text.replace(/^(\d{4}-\d\d-\d\d)T([\d:]+)Z$/, '$1 $2');
      // How somebody voted is a code and no truth.
      const isCode = (at: number): boolean => wanted[0]?.[at] === 'adoption_vote';
      const shown = wanted.map((row) => row.map((text, at) => (isCode(at) ? text : written(text))));
      const [headings, ...rows] = sheet(`all.xlsx/${t(`sheet.${name}`)}`);
      expect(headings).toEqual(columnsOf(name, treaty).map(({ about }) => t(`heading.${about}`)));
      expect(rows).toEqual(shown.slice(1));
    }
    expect(opened['all.xlsx/About']).toMatch(
      /Arms Trade Treaty Tracker[\s\S]*2026-04-08[\s\S]*United Nations Treaty Collection[\s\S]*CC BY 4\.0/,
    );
  });
});

describe('with PUBLISH_ARCHIVE=off', () => {
  const hashOf = async (): Promise<string> =>
    (await database.pool.query<{ sha256: string }>('select sha256 from raw_records limit 1')).rows[0]?.sha256 ?? '';

  it('an archived record is a 404 that says so and names the depositary’s page; with it, it is the record', async () => {
    const path = `/data/records/${await hashOf()}`;
    expect((await ask(path)).status).toBe(200);
    const answer = await ask(path, withoutArchive);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toMatch(/does not publish the records[\s\S]*treaties\.un\.org/);
  });

  it.each([
    '/',
    '/states/japan',
    '/changes',
    '/health',
    '/data',
    '/data/api',
    '/fr/data/api',
    '/api/v1/openapi.json',
    '/llms.txt',
    '/use/figure',
    '/use/state?state=JPN',
    '/data/index.json',
    '/feed.atom',
    '/feed.json',
  ])('%s has no link to one, and links where it had one with it', async (path) => {
    expect((await bytesOf(path)).toString()).toContain('/data/records/');
    expect((await bytesOf(path, withoutArchive)).toString()).not.toContain('/data/records/');
  });

  it('an action still names its source, and leads to the depositary', async () => {
    const page = load((await bytesOf('/states/japan', withoutArchive)).toString());
    expect(page(`tbody a[href="${treaty.depositaryPage}"]`).length).toBeGreaterThan(0);
  });

  it('the API says that there is no record, and which hash it has stays in the tables', async () => {
    const [published, unpublished] = [await jsonOf('/api/v1/states/JPN'), await jsonOf('/api/v1/states/JPN', withoutArchive)];
    expect(published.actions[0].record).toMatch(/^\/data\/records\//);
    expect(unpublished.actions.map(({ record }: { record: unknown }) => record)).toEqual([null, null]);
    expect(rowsOf(await bytesOf('/data/treaty-actions.csv?state=JPN', withoutArchive))[0]?.['record_sha256']).toMatch(
      /^[0-9a-f]{64}$/,
    );
  });
});

describe('of the built-in copy', () => {
  beforeAll(async () => {
    await database.pool.query('truncate scrape_runs, raw_records restart identity cascade');
    await recordBuiltInCopy(database.pool, treaty, () => new Date());
    await site.close();
    site = await startSite(database.pool, LATER, [], undefined, undefined, { publicUrl: 'https://tracker.example' });
  });

  it('the metadata of a chart say what, when, from where, under which licence, and where its picture and rows are', async () => {
    const metadata = await jsonOf('/rows/cumulative.metadata.json?date=2014-09-24');
    expect(metadata).toMatchObject({
      title: 'Signatures and instruments over time',
      asOf: '2014-09-24',
      knownUntil: '2014-09-24',
      licence: { name: 'CC-BY-4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
      source: { citation: expect.stringContaining('8 April 2026'), address: treaty.depositaryPage },
      citation: expect.stringMatching(/^“As of 24 September 2014, 119 States had signed .*”/),
      picture: 'https://tracker.example/pictures/cumulative.svg?date=2014-09-24',
      files: { csv: 'https://tracker.example/rows/cumulative.csv?date=2014-09-24' },
    });
    for (const address of [metadata.picture, ...Object.values<string>(metadata.files)]) {
      const { pathname, search } = new URL(address);
      expect([address, (await ask(pathname + search)).status]).toEqual([address, 200]);
    }
  });

  it('the example of an address that never changes on /data is one that is there', async () => {
    const example = load((await bytesOf('/data')).toString())('.frozen code')
      .last()
      .text();
    expect(example).toMatch(/^\?date=[\d-]+&known=/);
    expect((await ask(`/data/states.csv${example}`)).status).toBe(200);
  });

  it.each(USABLE)('"Use this" of %s offers its rows in every format, for the same thing and day', async (what) => {
    const page = load((await bytesOf(`/use/${what}?date=2014-09-24${whatOf(what) && `&${whatOf(what)}`}`)).toString());
    for (const ending of ['csv', 'xlsx', 'json', 'metadata.json']) {
      const link = page(`a[href^="/rows/${what}.${ending}?"]`).attr('href') ?? '';
      expect(new URLSearchParams(link.split('?')[1]).get('date')).toBe('2014-09-24');
      expect([link, (await ask(link)).status]).toEqual([link, 200]);
    }
  });
});
