import { isIP } from 'node:net';
import { validate as isCronExpression } from 'node-cron';
import * as z from 'zod';
import { CROSS_CHECK_SOURCE_IDS, type CrossCheckSourceId } from '../scraper/cross-check.ts';
import { UNODA_URL } from '../scraper/unoda/source.ts';
import { catalogue, findTreaty } from '../treaty/catalogue/catalogue.ts';
import type { Treaty } from '../treaty/catalogue/treaty.ts';
import type { Reason } from '../treaty/reason.ts';
import { type Receiver, readReceivers } from './alerts/receivers.ts';
import { noRecipients, type Recipients, readRecipients } from './recipients.ts';

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
const TRUE_FALSE = ['true', 'false'] as const;
const ON_OFF = ['on', 'off'] as const;

/** The program's settings, as the environment gives them. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** The treaty that is tracked. */
  readonly treaty: Treaty;
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
  readonly untcBaseUrl: string;
  readonly contactUrl: string | undefined;
  /** Null for never. */
  readonly scrapeCron: string | null;
  readonly scrapeOnStart: boolean;
  /** The other sources that are checked, to compare the depositary's record with. */
  readonly crossCheck: readonly CrossCheckSourceId[];
  /** When they are checked; null for never. */
  readonly crossCheckCron: string | null;
  readonly unodaUrl: string;
  /** Unset: the address in the treaty's catalogue entry. */
  readonly attSecretariatUrl: string | undefined;
  readonly bundledRecord: boolean;
  /** Whether archived records may be downloaded. */
  readonly publishArchive: boolean;
  /** The origin of the site: `https://host`. */
  readonly publicUrl: string | undefined;
  /** The proxies whose `X-Forwarded-*` headers are believed, as Express's `trust proxy` takes them; none: no such header is. */
  readonly trustProxy: readonly string[];
  /** The hosts that a request may name besides that of `publicUrl`, in lower case, with their port where they have one; none: any. */
  readonly allowedHosts: readonly string[];
  /** Where Prometheus metrics are served; unset: nowhere. */
  readonly metricsPort: number | undefined;
  readonly metricsHost: string;
  /** Whom letters to a State go to. */
  readonly recipients: Recipients;
  /** Who is told of changes; null where this program tells nobody. */
  readonly receivers: readonly Receiver[] | null;
  /** The mail server for those who are told by email. */
  readonly smtpUrl: string | undefined;
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

/** A variable has a value that the program cannot take. */
export class ConfigError extends Error {
  readonly problem: Reason<'invalid-setting'>;

  /** `takes`: what the value has to be, as a code; `choices`: the values that this speaks of, such as those it has to be one of; `where`: the line or the place in the file that it names. */
  constructor(
    variable: string,
    value: string,
    takes: string,
    choices: readonly string[] = [],
    where: { readonly line?: number | undefined; readonly place?: string | undefined } = {},
  ) {
    super(`invalid-setting: ${variable}`);
    this.name = 'ConfigError';
    this.problem = { code: 'invalid-setting', data: { variable, value, takes, choices, ...where } };
  }
}

const isWebAddress = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
/** A host may be left out, as in `postgresql://user@/name?host=/run/postgresql`: that is no web address, and Postgres takes it. */
const isPostgresAddress = (text: string): boolean =>
  /^postgres(ql)?:\/\//.test(text) && URL.canParse(text.replace(/^(postgres(?:ql)?:\/\/(?:[^@/]*@)?)(?=\/)/, '$1localhost'));
const isMailServer = (text: string): boolean => URL.canParse(text) && /^smtps?:\/\/./.test(text) && new URL(text).hostname !== '';
const webAddress = z.string().refine(isWebAddress);
/** Links of the site begin at the root of a host. */
const isOrigin = (text: string): boolean => isWebAddress(text) && new URL(text).href === `${new URL(text).origin}/`;
const siteAddress = z
  .string()
  .refine(isOrigin)
  .transform((text) => new URL(text).origin);
const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((number) => number <= 65_535);
const host = z.string().regex(/^[\w.:-]+$/);
const cron = z.string().refine((text) => text === 'off' || isCronExpression(text));
const UNTC_BASE_URL = 'https://treaties.un.org';

const listed = (text: string): string[] => text.split(',').map((entry) => entry.trim());
const isCrossCheckSource = (id: string): id is CrossCheckSourceId => (CROSS_CHECK_SOURCE_IDS as readonly string[]).includes(id);

const PROXY_RANGES: readonly string[] = ['loopback', 'linklocal', 'uniquelocal'];

/** Whether the text names a range of addresses as Express takes it: by a word, one address, or an address and the length of its prefix, not 0. */
function isProxyRange(text: string): boolean {
  if (PROXY_RANGES.includes(text)) return true;
  const [address = '', prefix] = text.split(/\/(.*)/s);
  const version = isIP(address);
  const longest = version === 4 ? 32 : 128;
  return version !== 0 && (prefix === undefined || (/^[1-9]\d{0,2}$/.test(prefix) && Number(prefix) <= longest));
}

/** A host as a `Host` header names it: a name or an IPv4 address, or an IPv6 address in brackets, with or without a port. */
const isHostAndPort = (text: string): boolean => /^([a-z0-9_.-]+|\[[0-9a-f:.]+\])(:\d{1,5})?$/.test(text);

/** Each variable: its schema, its value when it is not set, what it takes, and from which values. */
const variables = {
  PORT: [port, '3000', 'port-number'],
  HOST: [host, '127.0.0.1', 'host'],
  TREATY: [
    z.string().transform((number, context) => findTreaty(number) ?? context.addIssue({ code: 'custom' }) ?? z.NEVER),
    'XXVI-8',
    'one-of',
    catalogue.map(({ number }) => number),
  ],
  DATABASE_URL: [z.string().refine(isPostgresAddress).optional(), undefined, 'postgres-address'],
  DATA_DIR: [z.string(), './.data', 'folder'],
  UNTC_BASE_URL: [webAddress, UNTC_BASE_URL, 'web-address'],
  CONTACT_URL: [
    z
      .string()
      .regex(/^(https?:\/\/|mailto:)\S+$/)
      .optional(),
    undefined,
    'contact-address',
  ],
  SCRAPE_CRON: [cron, '17 */6 * * *', 'cron'],
  SCRAPE_ON_START: [z.enum(TRUE_FALSE), 'true', 'one-of', TRUE_FALSE],
  CROSS_CHECK: [
    z
      .string()
      .refine((text) => text === 'off' || listed(text).every(isCrossCheckSource))
      .transform((text) => CROSS_CHECK_SOURCE_IDS.filter((id) => listed(text).includes(id)))
      .optional(),
    undefined,
    'off-or-several-of',
    CROSS_CHECK_SOURCE_IDS,
  ],
  CROSS_CHECK_CRON: [cron, '41 4 * * *', 'cron'],
  UNODA_URL: [webAddress, UNODA_URL, 'web-address'],
  ATT_SECRETARIAT_URL: [webAddress.optional(), undefined, 'web-address'],
  BUNDLED_RECORD: [z.enum(ON_OFF), 'on', 'one-of', ON_OFF],
  PUBLISH_ARCHIVE: [z.enum(ON_OFF), 'on', 'one-of', ON_OFF],
  PUBLIC_URL: [siteAddress.optional(), undefined, 'site-address'],
  TRUST_PROXY: [
    z
      .string()
      .transform(listed)
      .refine((ranges) => ranges.every(isProxyRange))
      .optional(),
    undefined,
    'proxy-ranges',
  ],
  ALLOWED_HOSTS: [
    z
      .string()
      .toLowerCase()
      .transform(listed)
      .refine((hosts) => hosts.every(isHostAndPort))
      .optional(),
    undefined,
    'hosts',
  ],
  METRICS_PORT: [port.optional(), undefined, 'port-number'],
  METRICS_HOST: [host, '127.0.0.1', 'host'],
  RECIPIENTS_FILE: [z.string().optional(), undefined, 'readable-file'],
  ALERTS_FILE: [z.string().optional(), undefined, 'readable-file'],
  SMTP_URL: [z.string().refine(isMailServer).optional(), undefined, 'mail-server'],
  LOG_LEVEL: [z.enum(LOG_LEVELS), 'info', 'one-of', LOG_LEVELS],
} as const;

/** Their values are not shown where they are wrong: where the password stands in them cannot be told. */
const HAVE_PASSWORDS: readonly string[] = ['DATABASE_URL', 'SMTP_URL'];

/** The text without the password of an address in it, so that it can be shown. */
const withoutPassword = (text: string): string =>
  text.replace(/^([a-z]+:\/\/[^:@/?#]*):.*@/i, '$1:…@').replace(/([?&](?:ssl)?password=)[^&]*/gi, '$1…');

/** A variable and what it comes to. */
export interface Setting {
  readonly variable: string;
  /** As it was given, without passwords, or the default; null for neither. */
  readonly value: string | null;
  readonly isDefault: boolean;
}

/** Every variable with its value, to be shown. */
export const listSettings = (environment: Readonly<Record<string, string | undefined>>): Setting[] =>
  Object.entries(variables).map(([variable, [, standard]]) => {
    const given = environment[variable]?.trim() || null;
    return { variable, value: given === null ? (standard ?? null) : withoutPassword(given), isDefault: given === null };
  });

/** Reads the settings. A variable that is empty counts as not set. Throws {@link ConfigError} for the first bad value. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const read = <Name extends keyof typeof variables>(name: Name): z.output<(typeof variables)[Name][0]> => {
    const [schema, standard, takes, choices] = variables[name];
    const value = environment[name]?.trim() || standard;
    const result = schema.safeParse(value);
    // A password must not end up in a log.
    if (!result.success)
      throw new ConfigError(name, HAVE_PASSWORDS.includes(name) ? '…' : withoutPassword(value ?? ''), takes, choices);
    return result.data as z.output<(typeof variables)[Name][0]>;
  };
  const timeOf = (name: 'SCRAPE_CRON' | 'CROSS_CHECK_CRON'): string | null => {
    const expression = read(name);
    return expression === 'off' ? null : expression;
  };
  const untcBaseUrl = read('UNTC_BASE_URL');
  const recipientsFile = read('RECIPIENTS_FILE');
  const alertsFile = read('ALERTS_FILE');
  const receivers =
    alertsFile === undefined
      ? null
      : readReceivers(
          alertsFile,
          environment,
          (takes, place, choices) => new ConfigError('ALERTS_FILE', alertsFile, takes, choices, { place }),
        );
  const smtpUrl = read('SMTP_URL');
  if (smtpUrl === undefined && receivers?.some(({ type }) => type === 'email'))
    throw new ConfigError('SMTP_URL', '', 'mail-server');
  return {
    port: read('PORT'),
    host: read('HOST'),
    treaty: read('TREATY'),
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
    publishArchive: read('PUBLISH_ARCHIVE') === 'on',
    publicUrl: read('PUBLIC_URL'),
    trustProxy: read('TRUST_PROXY') ?? [],
    allowedHosts: read('ALLOWED_HOSTS') ?? [],
    metricsPort: read('METRICS_PORT'),
    metricsHost: read('METRICS_HOST'),
    recipients:
      recipientsFile === undefined
        ? noRecipients
        : readRecipients(
            recipientsFile,
            (takes, line) => new ConfigError('RECIPIENTS_FILE', recipientsFile, takes, [], { line }),
          ),
    receivers,
    smtpUrl,
    logLevel: read('LOG_LEVEL'),
  };
}

/** Whoever puts another server in the depositary's place is testing, and must not have the program ask the world unless told to. */
const usualCrossCheck = (untcBaseUrl: string): readonly CrossCheckSourceId[] =>
  untcBaseUrl.replace(/\/+$/, '') === UNTC_BASE_URL ? CROSS_CHECK_SOURCE_IDS : [];
