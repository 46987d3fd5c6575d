import { readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { load } from 'cheerio';
import { API_PROBLEMS, problemType } from '../../server/errors.ts';
import { openApiDocument } from '../../server/openapi.ts';
import { apiRows } from '../../server/routes/api.ts';
import { armsTradeTreaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { nuclearWeaponsTreaty } from '../../treaty/catalogue/nuclear-weapons-treaty/nuclear-weapons-treaty.ts';
import type { ApiDocument } from '../../web/views/api-reference.tsx';
import { apiMessages } from '../../web/words/en/api.ts';
import { createAnswerCheck } from '../support/checked-answers.ts';
import type { LocalServer } from '../support/local-server.ts';
import { startSite } from '../support/running-site.ts';
import { testDatabase } from '../support/test-database.ts';

const database = testDatabase('built-in record');
let site: LocalServer;
let text: string;
let document: ApiDocument;
beforeAll(async () => {
  site = await startSite(database.pool);
  text = await (await get('/api/v1/openapi.json')).text();
  document = JSON.parse(text);
});
afterAll(() => site.close());

const get = (path: string, options?: RequestInit): Promise<Response> => fetch(site.address + path, options);
const operations = () => Object.entries(document.paths).map(([path, { get }]) => ({ path, ...get }));

describe('the document', () => {
  it('is valid OpenAPI 3.1', async () => {
    const validator = new Validator();
    expect(await validator.validate(JSON.parse(text))).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
  });

  it('names the site that it is served by', async () => {
    expect(document.servers).toEqual([{ url: site.address }]);
    expect(document.externalDocs.url).toBe(`${site.address}/data/api`);
  });

  it('says what every schema, field and parameter is', () => {
    const silent = [
      ...Object.entries(document.components.schemas).flatMap(([name, { description, properties = {} }]) => [
        ...(description ? [] : [name]),
        ...Object.entries(properties).flatMap(([field, of]) => (of.description ? [] : [`${name}.${field}`])),
      ]),
      ...operations().flatMap(({ operationId, parameters }) =>
        parameters.flatMap(({ name, description }) => (description ? [] : [`${operationId}: ${name}`])),
      ),
    ];
    expect(silent).toEqual([]);
  });

  it('names the article that a field rests on', () => {
    const { Progress, State, Consent } = document.components.schemas;
    expect(Progress?.properties?.['depositsTowardThreshold']?.description).toContain('(Art. 22(1))');
    expect(State?.properties?.['withdrawal']?.description).toContain('(Art. 24(2))');
    expect(Consent?.properties?.['inForceOn']?.description).toContain('(Art. 22(1), Art. 22(2))');
  });

  it('uses every text that the catalogue has for it', () => {
    const withoutValues = (message: string): string[] =>
      message.split(/\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/).filter((part) => part.trim());
    const spoken = JSON.stringify(document);
    const unused = Object.entries(apiMessages)
      .filter(([key]) => !key.startsWith('api.page.') && !key.startsWith('api.type.'))
      .filter(([, message]) => !withoutValues(message).every((part) => spoken.includes(JSON.stringify(part).slice(1, -1))))
      .map(([key]) => key);
    expect(unused).toEqual([]);
  });

  it('has the deprecation rule, as the page and docs/api.md have it', async () => {
    const rule = /at least 12 months earlier.+`Deprecation` \(RFC 9745\).+`Sunset` \(RFC 8594\)/s;
    expect(document.info.description).toMatch(rule);
    expect(readFileSync('docs/api.md', 'utf8').replace(/\s+/g, ' ')).toMatch(rule);
    expect(load(await (await get('/data/api')).text())('main').text()).toMatch(new RegExp(rule.source.replaceAll('`', ''), 's'));
  });
});

describe('a field or value that has been published stays', () => {
  it.each([
    [
      'Progress',
      'treaty asOf threshold depositsTowardThreshold remaining thresholdReachedOn entryIntoForceOn inForce signatories signedNotRatified contractingStates statesParties universe sources',
    ],
    ['SourceState', 'id checkedAt succeededAt changedAt statusAsAt state'],
    ['StateList', 'treaty asOf total states'],
    ['State', 'iso3 slug name region subregion status signedOn consent provisionalApplicationOn withdrawal'],
    ['Consent', 'kind depositedOn inForceOn'],
    ['Withdrawal', 'notifiedOn effectiveOn'],
    ['StateDetail', 'groups actions declarations declarationsAsOf statements vote notes contradictions differences changes'],
    ['Action', 'kind date ended inForceOn effectiveOn evidence source runId record'],
    ['Contradiction', 'rule article kind date'],
    ['GroupList', 'treaty asOf groups'],
    ['Group', 'slug name kind joined signed base members otherMembers membersAsOf membersFrom'],
    ['ChangeList', 'changes next'],
    ['Change', 'id detectedAt iso3 name field kindBefore before after ended source runId backfill'],
    ['DifferenceList', 'treaty differences'],
    ['Difference', 'iso3 name field depositary source other firstSeenAt runId readAt record'],
    ['RunList', 'runs next'],
    ['Run', 'id source startedAt finishedAt outcome rows changes heldRows sha256 reason'],
    ['Problem', 'type status title detail instance'],
  ])('%s', (name, fields) => {
    expect(document.components.schemas[name]?.required).toEqual(expect.arrayContaining(fields.split(' ')));
  });
  it.each([
    ['Status', 'party consented signed none withdrawn'],
    ['Outcome', 'changed unchanged refused unavailable failed'],
  ])('the values of %s', (name, values) => {
    expect(document.components.schemas[name]?.enum).toEqual(values.split(' '));
  });
});

describe('a parameter takes what the document says, and nothing else', () => {
  const addressOf = (path: string, name: string, value: string | number): string =>
    `${path.replace('{iso3}', 'NLD')}?${new URLSearchParams({ [name]: String(value) })}`;
  const statusOf = async (address: string): Promise<number> => (await get(address)).status;

  it('every code, and no other', async () => {
    const enumerated = operations().flatMap(({ path, parameters }) =>
      parameters.flatMap(({ name, schema }) => (schema.enum ? [{ path, name, values: schema.enum }] : [])),
    );
    expect(enumerated).toHaveLength(6);
    for (const { path, name, values } of enumerated) {
      for (const value of values) expect([name, value, await statusOf(addressOf(path, name, value))]).toEqual([name, value, 200]);
      expect([name, await statusOf(addressOf(path, name, 'other'))]).toEqual([name, 400]);
    }
  });
  it('whole numbers within their limits', async () => {
    const limited = operations().flatMap(({ path, parameters }) =>
      parameters.flatMap(({ name, schema: { minimum, maximum } }) =>
        minimum !== undefined && maximum !== undefined ? [{ path, name, minimum, maximum }] : [],
      ),
    );
    expect(limited.map(({ name }) => name)).toEqual(['limit', 'before', 'limit', 'before']);
    for (const { path, name, minimum, maximum } of limited) {
      for (const value of [minimum, maximum]) expect(await statusOf(addressOf(path, name, value))).toBe(200);
      for (const value of [minimum - 1, maximum + 1, 1.5]) expect(await statusOf(addressOf(path, name, value))).toBe(400);
    }
  });
  it('a parameter that an operation does not have is refused', async () => {
    const all = new Set(operations().flatMap(({ parameters }) => parameters.map(({ name }) => name)));
    for (const { path, parameters } of operations()) {
      for (const name of [...all, 'dates'].filter((name) => !parameters.some((parameter) => parameter.name === name)))
        expect([path, name, await statusOf(addressOf(path, name, '2014-09-24'))]).toEqual([path, name, 400]);
    }
  });
});

it('the document of a treaty that was adopted without a vote and is not applied provisionally has neither', () => {
  const other = openApiDocument(
    { treaty: nuclearWeaponsTreaty, publishesArchive: true },
    apiRows(nuclearWeaponsTreaty),
    'en',
    'http://localhost',
  );
  expect(JSON.stringify(other)).not.toMatch(/vote|[Pp]rovisional|att-secretariat|bundled|Arms Trade/);
  expect(other.components.schemas['Progress']?.properties?.['threshold']?.description).toContain('(Art. 15(1))');
  expect(document.components.schemas['StateDetail']?.required).toEqual(
    expect.arrayContaining(['vote', 'provisionalApplicationOn']),
  );
});

describe('an answer that the document does not describe is found', () => {
  const check = createAnswerCheck(armsTradeTreaty);
  const run = {
    ...{ id: 1, source: 'untc', startedAt: '2026-06-01T12:00:00.000Z', finishedAt: null, outcome: null, rows: null },
    ...{ changes: null, heldRows: null, sha256: null, reason: null },
  };
  const headers = { 'content-type': 'application/json; charset=utf-8', etag: '"1"' };
  const complaint = (body: unknown, status = 200, sent: Record<string, string> = headers): string | null =>
    check({ method: 'GET', path: '/api/v1/runs' }, { status, headers: sent, body: Buffer.from(JSON.stringify(body)) });
  const next = '/api/v1/runs?before=1';
  const problem = { type: '/data/api#problem-not-a-day', status: 400, title: 'Bad request', detail: 'No day.', instance: '/' };
  const asProblem = { 'content-type': 'application/problem+json; charset=utf-8' };

  it('one that it describes is not', () => {
    expect(complaint({ runs: [run], next: null })).toBeNull();
    expect(complaint({ runs: [], next }, 200, { ...headers, link: `<${next}>; rel="next"` })).toBeNull();
    expect(complaint(problem, 400, asProblem)).toBeNull();
  });
  it.each<[string, Parameters<typeof complaint>]>([
    ['a field that it does not know', [{ runs: [{ ...run, secret: 1 }], next: null }]],
    ['a field that is missing', [{ runs: [{ ...run, rows: undefined }], next: null }]],
    ['a code that it does not know', [{ runs: [{ ...run, outcome: 'lost' }], next: null }]],
    ['a time that is none', [{ runs: [{ ...run, startedAt: 'today' }], next: null }]],
    ['another type of content', [{ runs: [], next: null }, 200, { ...headers, 'content-type': 'text/html' }]],
    ['no ETag', [{ runs: [], next: null }, 200, { 'content-type': 'application/json' }]],
    ['no Link to the following page', [{ runs: [], next }]],
    ['a Link after the last page', [{ runs: [], next: null }, 200, { ...headers, link: '</>; rel="next"' }]],
    ['an error that is no problem document', [{ error: 'no' }, 400, asProblem]],
    ['a problem that is not listed', [{ ...problem, type: 'about:blank' }, 400, asProblem]],
    ['too many requests without a time to try again', [{ ...problem, status: 429 }, 429, asProblem]],
  ])('%s', (_what, given) => {
    expect(complaint(...given)).not.toBeNull();
  });
  it('an operation that it does not have', () => {
    expect(check({ method: 'GET', path: '/api/v1/new' }, { status: 200, headers, body: Buffer.from('{}') })).not.toBeNull();
  });
});

describe('problem documents', () => {
  it.each([
    ['/api/v1/progress?date=soon', 400, 'not a day', 'date'],
    ['/api/v1/progress?known=2013-01-01', 404, 'nothing known yet', 'known'],
    ['/api/v1/states/XXX', 404, 'unknown State', undefined],
    ['/api/v1/nothing', 404, 'nothing here', undefined],
  ])('%s', async (path, status, code, parameter) => {
    const response = await get(path);
    const problem = await response.json();
    expect([response.status, problem]).toEqual([
      status,
      expect.objectContaining({ type: problemType(code), status, instance: path }),
    ]);
    expect(problem.parameter).toBe(parameter);
  });
  it('each type leads to its explanation', async () => {
    const page = load(await (await get('/data/api')).text());
    for (const code of Object.keys(API_PROBLEMS)) {
      const id = problemType(code).replace('/data/api#', '');
      expect([id, page(`[id="${id}"]`).length]).toEqual([id, 1]);
    }
  });
});

it('the Link header leads through the whole log, as `next` does', async () => {
  const seen: number[] = [];
  for (let link: string | null = '/api/v1/changes?limit=100'; link !== null; ) {
    const response: Response = await get(link);
    const { changes, next } = await response.json();
    seen.push(...changes.map(({ id }: { id: number }) => id));
    link = /^<(.+)>; rel="next"$/.exec(response.headers.get('link') ?? '')?.[1] ?? null;
    expect(link).toBe(next);
  }
  expect([seen.length, new Set(seen).size]).toEqual([270, 270]);
});

describe('other origins', () => {
  it.each(['/api/v1/progress', '/api/v1/openapi.json', '/data/treaty-actions.csv', '/rows/figure.csv', '/feed.atom'])(
    '%s can be read, its headers too, and asked for with a condition',
    async (path) => {
      const { status, headers } = await get(path);
      expect([path, status, headers.get('access-control-allow-origin')]).toEqual([path, 200, '*']);
      expect(headers.get('access-control-expose-headers')).toBe('Deprecation, ETag, Link, Retry-After, Sunset, X-Request-Id');
      const preflight = await get(path, { method: 'OPTIONS', headers: { 'access-control-request-headers': 'if-none-match' } });
      expect([preflight.status, preflight.headers.get('access-control-allow-headers')]).toEqual([204, '*']);
      const again = await get(path, { headers: { 'if-none-match': headers.get('etag') ?? '' } });
      expect([again.status, again.headers.get('access-control-expose-headers')]).toEqual([304, expect.stringContaining('ETag')]);
    },
  );
  it('a page is not open to them', async () => {
    expect((await get('/states', { method: 'OPTIONS' })).status).toBe(405);
    expect((await get('/states')).headers.get('access-control-expose-headers')).toBeNull();
  });
});

it('the page has every address, parameter and field of the document without scripts', async () => {
  const page = load(await (await get('/data/api')).text());
  for (const { operationId, path, parameters } of operations()) {
    const section = page(`#operation-${operationId}`);
    expect(section.find('.address').text()).toBe(path);
    const example = section.find('p a').last().attr('href') ?? '';
    expect([example, (await get(example)).status]).toEqual([expect.stringContaining(path.replace(/\{.*/, '')), 200]);
    expect(
      section
        .find('tbody th')
        .toArray()
        .map((cell) => page(cell).text()),
    ).toEqual(parameters.map(({ name }) => name));
  }
  for (const [name, { properties = {} }] of Object.entries(document.components.schemas)) {
    const section = page(`#schema-${name}`);
    expect(
      section
        .find('tbody th')
        .toArray()
        .map((cell) => page(cell).text()),
    ).toEqual(Object.keys(properties));
  }
  const ids = new Set(
    page('[id]')
      .toArray()
      .map(({ attribs }) => attribs['id']),
  );
  const dead = page('main a[href^="#"]')
    .toArray()
    .filter(({ attribs }) => !ids.has(attribs['href']?.slice(1)));
  expect(dead.map(({ attribs }) => attribs['href'])).toEqual([]);
});
