import { validate as isCronExpression } from 'node-cron';
import { z } from 'zod';
import { CROSS_CHECK_SOURCE_IDS, type CrossCheckSourceId } from '../scraper/cross-check.ts';
import { UNODA_URL } from '../scraper/unoda/source.ts';
import { armsTradeTreaty } from '../treaty/catalogue.ts';

/** The program's settings, as the environment gives them. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
  readonly untcBaseUrl: string;
  readonly contactUrl: string | undefined;
  /** Null for never. */
  readonly scrapeCron: string | null;
  readonly scrapeOnStart: boolean;
  /** The other places that are asked, to compare the depositary's record with. */
  readonly crossCheck: readonly CrossCheckSourceId[];
  /** When they are asked; null for never. */
  readonly crossCheckCron: string | null;
  readonly unodaUrl: string;
  readonly attSecretariatUrl: string;
  readonly bundledRecord: boolean;
  readonly publicUrl: string | undefined;
  readonly logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';
}

/** A variable has a value that the program cannot take. The message is one sentence that names it and what it takes. */
export class ConfigError extends Error {
  readonly variable: string;

  constructor(variable: string, value: string, takes: string) {
    super(`${variable} is "${value}"; it takes ${takes}.`);
    this.name = 'ConfigError';
    this.variable = variable;
  }
}

const isWebAddress = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
/** A host may be left out, as in `postgresql://user@/name?host=/run/postgresql`: that is no web address, and Postgres takes it. */
const isPostgresAddress = (text: string): boolean =>
  /^postgres(ql)?:\/\//.test(text) && URL.canParse(text.replace(/^(postgres(?:ql)?:\/\/(?:[^@/]*@)?)(?=\/)/, '$1localhost'));
const webAddress = z.string().refine(isWebAddress);
const A_WEB_ADDRESS = 'an address that begins with http:// or https://';
const cron = z.string().refine((text) => text === 'off' || isCronExpression(text));
const A_CRON_EXPRESSION = 'a cron expression, or off';
const UNTC_BASE_URL = 'https://treaties.un.org';

const listed = (text: string): string[] => text.split(',').map((id) => id.trim());
const isCrossCheckSource = (id: string): id is CrossCheckSourceId => (CROSS_CHECK_SOURCE_IDS as readonly string[]).includes(id);

/** Each variable: what it has to be, what it is without a value, and what it takes in words. */
const variables = {
  PORT: [
    z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .refine((port) => port <= 65_535),
    '3000',
    'a port number from 0 to 65535',
  ],
  HOST: [z.string().regex(/^[\w.:-]+$/), '127.0.0.1', 'a host name or an address'],
  DATABASE_URL: [z.string().refine(isPostgresAddress).optional(), undefined, 'an address that begins with postgresql://'],
  DATA_DIR: [z.string(), './.data', 'a folder'],
  UNTC_BASE_URL: [webAddress, UNTC_BASE_URL, A_WEB_ADDRESS],
  CONTACT_URL: [
    z
      .string()
      .regex(/^(https?:\/\/|mailto:)\S+$/)
      .optional(),
    undefined,
    'an address that begins with https:// or mailto:',
  ],
  SCRAPE_CRON: [cron, '17 */6 * * *', A_CRON_EXPRESSION],
  SCRAPE_ON_START: [z.enum(['true', 'false']), 'true', 'true or false'],
  CROSS_CHECK: [
    z
      .string()
      .refine((text) => text === 'off' || listed(text).every(isCrossCheckSource))
      .transform((text) => CROSS_CHECK_SOURCE_IDS.filter((id) => listed(text).includes(id)))
      .optional(),
    undefined,
    `off, or one or several of ${CROSS_CHECK_SOURCE_IDS.join(', ')}, separated by commas`,
  ],
  CROSS_CHECK_CRON: [cron, '41 4 * * *', A_CRON_EXPRESSION],
  UNODA_URL: [webAddress, UNODA_URL, A_WEB_ADDRESS],
  ATT_SECRETARIAT_URL: [webAddress, armsTradeTreaty.elsewhere.secretariat?.url ?? '', A_WEB_ADDRESS],
  BUNDLED_RECORD: [z.enum(['on', 'off']), 'on', 'on or off'],
  PUBLIC_URL: [webAddress.optional(), undefined, A_WEB_ADDRESS],
  LOG_LEVEL: [
    z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']),
    'info',
    'trace, debug, info, warn, error, fatal or silent',
  ],
} as const;

/** Reads the settings. A variable that is empty counts as not set. Throws {@link ConfigError} for the first bad value. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const read = <Name extends keyof typeof variables>(name: Name): z.output<(typeof variables)[Name][0]> => {
    const [schema, standard, takes] = variables[name];
    const value = environment[name]?.trim() || standard;
    const result = schema.safeParse(value);
    // A password must not end up in a log.
    if (!result.success) throw new ConfigError(name, name === 'DATABASE_URL' ? '…' : (value ?? ''), takes);
    return result.data as z.output<(typeof variables)[Name][0]>;
  };
  const timeOf = (name: 'SCRAPE_CRON' | 'CROSS_CHECK_CRON'): string | null => {
    const expression = read(name);
    return expression === 'off' ? null : expression;
  };
  const untcBaseUrl = read('UNTC_BASE_URL');
  return {
    port: read('PORT'),
    host: read('HOST'),
    databaseUrl: read('DATABASE_URL'),
    dataDir: read('DATA_DIR'),
    untcBaseUrl,
    contactUrl: read('CONTACT_URL'),
    scrapeCron: timeOf('SCRAPE_CRON'),
    scrapeOnStart: read('SCRAPE_ON_START') === 'true',
    crossCheck: read('CROSS_CHECK') ?? usualCrossCheck(untcBaseUrl),
    crossCheckCron: timeOf('CROSS_CHECK_CRON'),
    unodaUrl: read('UNODA_URL'),
    attSecretariatUrl: read('ATT_SECRETARIAT_URL'),
    bundledRecord: read('BUNDLED_RECORD') === 'on',
    publicUrl: read('PUBLIC_URL')?.replace(/\/+$/, ''),
    logLevel: read('LOG_LEVEL'),
  };
}

/** Whoever puts another server in the depositary's place is testing, and must not have the program ask the world unless told to. */
const usualCrossCheck = (untcBaseUrl: string): readonly CrossCheckSourceId[] =>
  untcBaseUrl.replace(/\/+$/, '') === UNTC_BASE_URL ? CROSS_CHECK_SOURCE_IDS : [];
