import { ConfigError, readConfig } from '../../jobs/config.ts';

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
    bundledRecord: true,
    publicUrl: undefined,
    logLevel: 'info',
  });
});

it.each([
  ['PORT', 'http'],
  ['PORT', '70000'],
  ['HOST', 'a b'],
  ['DATABASE_URL', 'mysql://x'],
  ['UNTC_BASE_URL', 'ftp://x'],
  ['SCRAPE_CRON', 'sometimes'],
  ['SCRAPE_ON_START', 'yes'],
  ['BUNDLED_RECORD', 'true'],
  ['PUBLIC_URL', 'example.org'],
  ['LOG_LEVEL', 'loud'],
])('%s=%s is refused in one sentence that names the variable', (name, value) => {
  expect(() => readConfig({ [name]: value })).toThrow(ConfigError);
  expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`^${name} is ".*"; it takes .*\\.$`));
});

it('does not show a password', () => {
  expect(() => readConfig({ DATABASE_URL: 'mysql://user:secret@host/x' })).toThrow(/^DATABASE_URL is "…"/);
});

it.each(['postgresql://user@host:5433/name', 'postgres:///name?host=/run/postgresql', 'postgresql://user@/name?host=%2Ftmp'])(
  'DATABASE_URL=%s is an address of Postgres',
  (databaseUrl) => expect(readConfig({ DATABASE_URL: databaseUrl }).databaseUrl).toBe(databaseUrl),
);

it('SCRAPE_CRON=off is never', () => expect(readConfig({ SCRAPE_CRON: 'off' }).scrapeCron).toBeNull());
