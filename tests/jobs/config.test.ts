import express from 'express';
import { ConfigError, listSettings, readConfig } from '../../jobs/config.ts';
import { armsTradeTreaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { problemSentence } from '../../web/words/program-words.ts';
import { generalTranslator } from '../../web/words/translator.ts';

const t = generalTranslator('en');

/** The sentence that the operator reads. */
function complaintAbout(environment: Record<string, string>): string {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return problemSentence(t, error.problem);
  }
  throw new Error('The settings were taken.');
}

it('has a value for everything, and takes an empty variable for one that is not set', () => {
  expect(readConfig({ PORT: '', HOST: ' ' })).toEqual({
    port: 3000,
    host: '127.0.0.1',
    databaseUrl: undefined,
    dataDir: './.data',
    untcBaseUrl: 'https://treaties.un.org',
    contactUrl: undefined,
    scrapeCron: '17 */6 * * *',
    scrapeOnStart: true,
    crossCheck: ['untc-page', 'un-registration', 'unoda', 'att-secretariat'],
    crossCheckCron: '41 4 * * *',
    unodaUrl: 'https://gql-api-dataportal.unoda.org/',
    attSecretariatUrl: undefined,
    treaty: armsTradeTreaty,
    bundledRecord: true,
    publishArchive: true,
    publicUrl: undefined,
    trustProxy: [],
    allowedHosts: [],
    metricsPort: undefined,
    metricsHost: '127.0.0.1',
    recipients: new Map(),
    receivers: null,
    smtpUrl: undefined,
    logLevel: 'info',
  });
});

it.each([
  ['PORT', 'http'],
  ['PORT', '70000'],
  ['HOST', 'a b'],
  ['DATABASE_URL', 'mysql://x'],
  ['DATABASE_URL', 'postgresql:x'],
  ['UNTC_BASE_URL', 'ftp://x'],
  ['SCRAPE_CRON', 'sometimes'],
  ['SCRAPE_ON_START', 'yes'],
  ['CROSS_CHECK', 'on'],
  ['CROSS_CHECK', 'unoda,'],
  ['CROSS_CHECK', 'unoda, wikipedia'],
  ['CROSS_CHECK_CRON', 'daily'],
  ['UNODA_URL', 'gql-api-dataportal.unoda.org'],
  ['ATT_SECRETARIAT_URL', 'file:///x'],
  ['BUNDLED_RECORD', 'true'],
  ['PUBLISH_ARCHIVE', 'no'],
  ['PUBLIC_URL', 'example.org'],
  ['TRUST_PROXY', 'true'],
  ['TRUST_PROXY', '1'],
  ['TRUST_PROXY', '10.0.0.0/33'],
  ['TRUST_PROXY', '0.0.0.0/0'],
  ['TRUST_PROXY', '10.0.0.0/8/8'],
  ['TRUST_PROXY', 'loopback,'],
  ['ALLOWED_HOSTS', 'https://example.org'],
  ['ALLOWED_HOSTS', 'example.org, a b'],
  ['ALLOWED_HOSTS', '::1'],
  ['METRICS_PORT', '-1'],
  ['METRICS_HOST', 'a b'],
  ['SMTP_URL', 'mail.example.org'],
  ['SMTP_URL', 'http://mail.example.org'],
  ['LOG_LEVEL', 'loud'],
  ['TREATY', 'XXVI-99'],
])('%s=%s is refused in one sentence that names the variable', (name, value) => {
  expect(complaintAbout({ [name]: value })).toMatch(new RegExp(`^${name} is “(${value}|…)”; set it to [^.]+\\.$`));
});

it('does not show a password', () => {
  expect(complaintAbout({ DATABASE_URL: 'mysql://user:secret@host/x' })).toBe(
    'DATABASE_URL is “…”; set it to an address that begins with postgresql://.',
  );
  expect(complaintAbout({ SMTP_URL: 'user:secret@host' })).toBe(
    'SMTP_URL is “…”; set it to an address that begins with smtp:// or smtps://.',
  );
  expect(complaintAbout({ UNODA_URL: 'ftp://user:secret@host' })).toMatch(/^UNODA_URL is “ftp:\/\/user:…@host”; set it to/);
});

it.each([
  ['postgresql://user:secret@host/name', 'postgresql://user:…@host/name'],
  ['postgresql://user:sec/ret@t@host:5433/name', 'postgresql://user:…@host:5433/name'],
  [
    'postgresql:///name?host=/tmp&user=u&password=secret&sslmode=require',
    'postgresql:///name?host=/tmp&user=u&password=…&sslmode=require',
  ],
  ['postgresql://host:5433/name', 'postgresql://host:5433/name'],
])('lists %s without its password', (given, shown) => {
  const settings = listSettings({ DATABASE_URL: given });
  expect(settings.find(({ variable }) => variable === 'DATABASE_URL')).toEqual({
    variable: 'DATABASE_URL',
    value: shown,
    isDefault: false,
  });
});

it('lists every variable, with its default where it is not set', () => {
  const settings = listSettings({ PORT: ' ', HOST: '0.0.0.0' });
  expect(settings).toContainEqual({ variable: 'PORT', value: '3000', isDefault: true });
  expect(settings).toContainEqual({ variable: 'HOST', value: '0.0.0.0', isDefault: false });
  expect(settings).toContainEqual({ variable: 'PUBLIC_URL', value: null, isDefault: true });
  expect(settings).toHaveLength(Object.keys(readConfig({})).length);
});

it('names the choices that a variable has', () => {
  expect(complaintAbout({ SCRAPE_ON_START: 'yes' })).toBe('SCRAPE_ON_START is “yes”; set it to true or false.');
  expect(complaintAbout({ CROSS_CHECK: 'wikipedia' })).toBe(
    'CROSS_CHECK is “wikipedia”; set it to off, or one or more of untc-page, un-registration, unoda, att-secretariat, separated by commas.',
  );
});

it.each(['postgresql://user@host:5433/name', 'postgres:///name?host=/run/postgresql', 'postgresql://user@/name?host=%2Ftmp'])(
  'DATABASE_URL=%s is an address of Postgres',
  (databaseUrl) => expect(readConfig({ DATABASE_URL: databaseUrl }).databaseUrl).toBe(databaseUrl),
);

it.each([
  'ftp://example.org',
  'https://example.org/att',
  'https://example.org/?site=att',
  'https://example.org/#att',
  'https://att@example.org',
])('PUBLIC_URL=%s is refused: links of the site begin at the root of a host', (given) => {
  expect(complaintAbout({ PUBLIC_URL: given })).toBe(
    `PUBLIC_URL is “${given}”; set it to http:// or https:// and the host of the site, without a path.`,
  );
});

it.each(['https://example.org', 'https://example.org/', 'HTTPS://Example.org:443'])(
  'PUBLIC_URL=%s is the origin of the site',
  (given) => {
    expect(readConfig({ PUBLIC_URL: given }).publicUrl).toBe('https://example.org');
  },
);

it('SCRAPE_CRON=off is never', () => expect(readConfig({ SCRAPE_CRON: 'off' }).scrapeCron).toBeNull());

it.each([
  ['off', []],
  ['unoda', ['unoda']],
  ['att-secretariat , untc-page,unoda,unoda', ['untc-page', 'unoda', 'att-secretariat']],
])('CROSS_CHECK=%s says which of the other places are asked, in an order of their own', (value, asked) => {
  expect(readConfig({ CROSS_CHECK: value }).crossCheck).toEqual(asked);
});

it('with another depositary than the real one, no other place is asked unless it is named', () => {
  const standIn = 'http://127.0.0.1:8080';
  expect(readConfig({ UNTC_BASE_URL: standIn }).crossCheck).toEqual([]);
  expect(readConfig({ UNTC_BASE_URL: 'https://treaties.un.org/' }).crossCheck).toHaveLength(4);
  expect(readConfig({ UNTC_BASE_URL: standIn, CROSS_CHECK: 'unoda' }).crossCheck).toEqual(['unoda']);
});

it('CROSS_CHECK_CRON=off is never', () => expect(readConfig({ CROSS_CHECK_CRON: 'off' }).crossCheckCron).toBeNull());

it.each([
  ['loopback', ['loopback']],
  ['loopback, 10.0.0.0/8,fd00::/8 , 192.0.2.7,::1', ['loopback', '10.0.0.0/8', 'fd00::/8', '192.0.2.7', '::1']],
])('TRUST_PROXY=%s names the proxies that are believed, as Express takes them', (value, ranges) => {
  const { trustProxy } = readConfig({ TRUST_PROXY: value });
  expect(trustProxy).toEqual(ranges);
  expect(() => express().set('trust proxy', trustProxy)).not.toThrow();
});

it('ALLOWED_HOSTS are compared in lower case', () => {
  const { allowedHosts } = readConfig({ ALLOWED_HOSTS: 'Tracker.Example.org, 127.0.0.1:3000,[::1]:3000,[::1]' });
  expect(allowedHosts).toEqual(['tracker.example.org', '127.0.0.1:3000', '[::1]:3000', '[::1]']);
});

it('serves metrics where METRICS_PORT and METRICS_HOST say', () => {
  expect(readConfig({ METRICS_PORT: '9464', METRICS_HOST: '10.0.0.5' })).toMatchObject({
    metricsPort: 9464,
    metricsHost: '10.0.0.5',
  });
});
