/**
 * `npm run doctor`: looks at the installation and prints what it finds as a table, beside a running server or without one. It starts
 * nothing, migrates nothing and writes nothing. Exit code 0: everything is in order; 1: something needs attention;
 * 2: something is broken; 3: internal error.
 */
import type pg from 'pg';
import { selectReceiverStates } from '../../db/alerts.ts';
import { createPool, withClient } from '../../db/connection.ts';
import {
  countRawRecords,
  makeReadOnly,
  type SchemaState,
  selectLocks,
  selectSampleOfRecords,
  selectSchemaState,
  selectServerFacts,
  selectTablesWithoutRights,
} from '../../db/diagnosis.ts';
import { type DataFolder, lookAtDataFolder } from '../../db/embedded/data-folder.ts';
import { DatabaseUnavailable } from '../../db/errors.ts';
import { selectLedger } from '../../db/ledger.ts';
import { DamagedRawRecord, selectOptionalRawRecord } from '../../db/raw-records.ts';
import { type CrossCheckSourceState, type SourceState, selectCrossCheckStates, selectSourceStates } from '../../db/sources.ts';
import { standing } from '../../treaty/ledger.ts';
import { receiverLine } from '../../web/words/alert-words.ts';
import {
  type CheckLine,
  type CheckState,
  checkLines,
  settingLines,
  sizeInWords,
  timeInWords,
} from '../../web/words/doctor-words.ts';
import { problemSentence } from '../../web/words/program-words.ts';
import { generalTranslator } from '../../web/words/translator.ts';
import { type Config, ConfigError, listSettings, readConfig } from '../config.ts';
import { type Schedule, startSchedule } from '../schedule/schedule.ts';
import { print } from './print.ts';

const EXIT_CODES: Readonly<Record<CheckState, number>> = { ok: 0, warning: 1, error: 2 };

/** As `engines` in package.json. */
const OLDEST_NODE = [20, 18] as const;
const OLDEST_POSTGRES = 140_000;
/** Free bytes below which PostgreSQL is close to running out, and is as good as out. */
const LITTLE_SPACE = 1e9;
const NO_SPACE = 1e8;
/** Seconds by which two clocks may differ. */
const CLOCK_TOLERANCE = 5;
const RECORDS_CHECKED = 20;
/** A source is late without a success for twice its interval, as the pages say. */
const INTERVALS_ALLOWED = 2;
/** Attempts at one alert: with those before, the sixth comes after a quarter of an hour. */
const FAILURES_ALLOWED = 6;
/** How long a statement may take, in milliseconds. */
const STATEMENT_LIMIT = 10_000;

const t = generalTranslator('en');
const sized = (bytes: number): string => sizeInWords(t, bytes);
const timed = (instant: Date | null): string => timeInWords(t, instant);

type Look = (check: CheckLine['check'], state: CheckState, text: string) => void;

async function main(): Promise<void> {
  const lines: CheckLine[] = [];
  const look: Look = (check, state, text) => lines.push({ check, state, text });
  checkNode(look);
  try {
    const config = readConfig(process.env);
    for (const line of settingLines(t, listSettings(process.env))) print(line);
    await checkInstallation(config, look);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${problemSentence(t, error.problem)}\n`);
    process.exitCode = EXIT_CODES.error;
    return;
  }
  for (const line of checkLines(t, lines)) print(line);
  process.exitCode = Math.max(...lines.map(({ state }) => EXIT_CODES[state]));
}

function checkNode(look: Look): void {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor))
    look('node', 'ok', t('doctor.node', { version: process.version }));
  else look('node', 'error', t('doctor.node-too-old', { version: process.version, needed: OLDEST_NODE.join('.') }));
}

async function checkInstallation(config: Config, look: Look): Promise<void> {
  if (config.databaseUrl !== undefined) return checkDatabase({ connectionString: config.databaseUrl }, config, look);
  const folder = checkDataFolder(config.dataDir, look);
  if (folder === null) return;
  if (folder.server !== null) await checkDatabase(folder.server, config, look);
  else if (folder.version !== null) look('database', 'warning', t('doctor.database-stopped'));
}

function checkDataFolder(dataDir: string, look: Look): DataFolder | null {
  try {
    const folder = lookAtDataFolder(dataDir);
    const { path, version, size, free } = folder;
    if (version === null) look('folder', 'warning', t('doctor.folder-empty', { path }));
    else look('folder', 'ok', t('doctor.folder', { path, version, size: sized(size) }));
    if (free >= LITTLE_SPACE) look('disk', 'ok', t('doctor.disk', { free: sized(free) }));
    else look('disk', free < NO_SPACE ? 'error' : 'warning', t('doctor.disk-low', { free: sized(free) }));
    return folder;
  } catch (error) {
    look('folder', 'error', t('doctor.folder-closed', { path: dataDir, error: causeOf(error) }));
    return null;
  }
}

/** What a person can search for: the code of Node or Postgres, else the message, which never holds a password. */
function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof DatabaseUnavailable && error.cause !== undefined) return causeOf(error.cause);
  if (error instanceof AggregateError && error.errors.length > 0) return causeOf(error.errors[0]);
  return error.message || ('code' in error ? String(error.code) : error.name);
}

async function checkDatabase(server: pg.ClientConfig, config: Config, look: Look): Promise<void> {
  const pool = createPool({ ...server, statement_timeout: STATEMENT_LIMIT, query_timeout: STATEMENT_LIMIT });
  let answered = false;
  try {
    await withClient(pool, async (client) => {
      await makeReadOnly(client);
      answered = true;
      const schema = await checkServer(client, look);
      // Of another schema this program's statements are none.
      if (schema.state === 'current') await checkContents(client, config, look);
      await checkLocks(client, look);
    });
  } catch (error) {
    const away = config.databaseUrl === undefined ? 'doctor.database-closed' : 'doctor.database-away';
    look('database', 'error', t(answered ? 'doctor.database-failed' : away, { cause: causeOf(error) }));
  } finally {
    await pool.end();
  }
}

async function checkServer(client: pg.PoolClient, look: Look): Promise<SchemaState> {
  const before = Date.now();
  const { version, versionNumber, role, mayChangeSchema, size, now } = await selectServerFacts(client);
  if (versionNumber >= OLDEST_POSTGRES) look('database', 'ok', t('doctor.database', { version, size: sized(size) }));
  else look('database', 'error', t('doctor.database-too-old', { version }));

  const secondsAhead = (now.getTime() - (before + Date.now()) / 2) / 1_000;
  if (Math.abs(secondsAhead) <= CLOCK_TOLERANCE)
    look('clock', 'ok', t('doctor.clock', { seconds: Number(Math.abs(secondsAhead).toPrecision(3)) }));
  else
    look(
      'clock',
      'warning',
      t('doctor.clock-apart', { seconds: Math.round(Math.abs(secondsAhead)), side: secondsAhead < 0 ? 'ahead' : 'behind' }),
    );

  const schema = await selectSchemaState(client);
  if (schema.state === 'current') look('schema', 'ok', t('doctor.schema', { newest: schema.newest ?? '' }));
  else if (schema.state === 'newer') look('schema', 'error', t('doctor.schema-newer', { unknown: schema.unknown.join(', ') }));
  else if (!mayChangeSchema)
    look('schema', 'error', t('doctor.schema-older-without-rights', { pending: schema.pending.join(', '), role }));
  else
    look(
      'schema',
      'warning',
      t(schema.state === 'empty' ? 'doctor.schema-empty' : 'doctor.schema-older', { pending: schema.pending.join(', ') }),
    );

  const closed = await selectTablesWithoutRights(client);
  if (closed.length === 0) look('rights', 'ok', t('doctor.rights', { role, mayChangeSchema: mayChangeSchema ? 'yes' : 'no' }));
  else look('rights', 'error', t('doctor.rights-missing', { role, tables: closed.join(', ') }));
  return schema;
}

async function checkContents(client: pg.PoolClient, config: Config, look: Look): Promise<void> {
  const { treaty } = config;
  const depositary = await selectSourceStates(client, treaty.number);
  const others = await selectCrossCheckStates(client, treaty.number);
  await checkSources(depositary, others, config, look);

  const setAside = standing((await selectLedger(client, treaty.number)).setAside).length;
  if (setAside === 0) look('review', 'ok', t('doctor.review'));
  else look('review', 'warning', t('doctor.review-waits', { rows: setAside }));

  await checkAlerts(client, config, look);

  const hashes = await selectSampleOfRecords(client, treaty.number, RECORDS_CHECKED);
  const damaged = [];
  for (const sha256 of hashes) if (await isDamaged(client, sha256)) damaged.push(sha256);
  if (damaged.length > 0) look('records', 'error', t('doctor.records-damaged', { hashes: damaged.join(', ') }));
  else look('records', 'ok', t('doctor.records', { checked: hashes.length, all: await countRawRecords(client) }));
}

/** A receiver that is given up on needs attention, and so does one that fails for longer than a restart of it takes. */
async function checkAlerts(client: pg.PoolClient, { receivers, treaty }: Config, look: Look): Promise<void> {
  if (receivers === null) return;
  if (receivers.length === 0) look('alerts', 'ok', t('alerts.nobody'));
  const states = await selectReceiverStates(client, treaty.number);
  for (const { name } of receivers) {
    const state = states.find((known) => known.name === name) ?? null;
    const isWell = state === null || (state.goneAt === null && state.givenUp === 0 && state.failures < FAILURES_ALLOWED);
    look('alerts', isWell ? 'ok' : 'warning', receiverLine(t, name, state));
  }
}

async function isDamaged(client: pg.PoolClient, sha256: string): Promise<boolean> {
  try {
    await selectOptionalRawRecord(client, sha256);
    return false;
  } catch (error) {
    if (error instanceof DamagedRawRecord) return true;
    throw error;
  }
}

async function checkSources(
  depositary: readonly SourceState[],
  others: readonly CrossCheckSourceState[],
  config: Config,
  look: Look,
): Promise<void> {
  const records = scheduleOf(config.scrapeCron);
  const crossChecks = scheduleOf(config.crossCheckCron);
  const untc = depositary.find(({ id }) => id === 'untc') ?? null;
  if (untc === null && records.interval() !== null) look('source', 'warning', t('doctor.source-never', { source: 'untc' }));
  for (const source of depositary) checkSource(source, source.id === 'untc' ? records.interval() : null, look);
  for (const id of config.crossCheck) {
    const source = others.find((known) => known.id === id);
    if (source) checkSource(source, crossChecks.interval(), look);
    else look('source', 'warning', t('doctor.source-never', { source: id }));
  }
  const ahead = [...depositary, ...others]
    .flatMap(({ checkedAt }) => checkedAt ?? [])
    .find((at) => at.getTime() > Date.now() + CLOCK_TOLERANCE * 1_000);
  if (ahead) look('clock', 'warning', t('doctor.clock-ahead', { at: ahead }));

  const next = records.nextRunAt(untc);
  if (next) look('next', 'ok', t('doctor.next', { sources: 'untc', at: next }));
  else look('next', 'warning', t('doctor.next-never', { variable: 'SCRAPE_CRON' }));
  const nextCrossCheck = config.crossCheck.length > 0 ? crossChecks.nextRunAt() : null;
  if (nextCrossCheck) look('next', 'ok', t('doctor.next', { sources: config.crossCheck.join(', '), at: nextCrossCheck }));
  await Promise.all([records.stop(), crossChecks.stop()]);
}

/** A schedule that is only asked when it is due: it is stopped again before anything is, and delays nothing. */
const scheduleOf = (cron: string | null): Schedule =>
  startSchedule({ cron, run: async () => {}, onError: () => {}, spread: () => 0 });

function checkSource(source: SourceState | CrossCheckSourceState, interval: number | null, look: Look): void {
  const { id, state, failuresInARow, firstCheckedAt, checkedAt, succeededAt } = source;
  const times = { source: id, checked: timed(checkedAt), succeeded: timed(succeededAt) };
  const since = (succeededAt ?? firstCheckedAt).getTime();
  if (interval !== null && Date.now() - since > INTERVALS_ALLOWED * interval)
    look('source', 'warning', t('doctor.source-late', { source: id, succeeded: timed(succeededAt) }));
  else if (state !== 'ok') look('source', 'warning', t('doctor.source-not-ok', { ...times, state, failures: failuresInARow }));
  else look('source', 'ok', t('doctor.source', times));
}

async function checkLocks(client: pg.PoolClient, look: Look): Promise<void> {
  const locks = await selectLocks(client);
  if (locks.length === 0) look('locks', 'ok', t('doctor.locks'));
  for (const { kind, granted, pid, application, client: address } of locks) {
    const lock = { kind, pid: String(pid) };
    if (granted)
      look('locks', 'ok', t('doctor.lock', { ...lock, application: application || 'none', client: address || 'none' }));
    else look('locks', 'warning', t('doctor.lock-awaited', lock));
  }
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 3;
}
