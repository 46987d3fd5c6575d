import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { findGroup } from '../../treaty/groups.ts';
import { findStateByIso3 } from '../../treaty/states.ts';
import { LOCALES } from '../../web/words/locales.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const WHEN = ['at-once', 'daily'] as const;

/** How long the key of a signature has to be in bytes, by the rules of Standard Webhooks. */
const KEY_LENGTH = { shortest: 24, longest: 64 };

function isWebhookSecret(text: string): boolean {
  const [, base64 = ''] = /^whsec_(.*)$/.exec(text) ?? [];
  const { length } = Buffer.from(base64, 'base64');
  return z.base64().safeParse(base64).success && length >= KEY_LENGTH.shortest && length <= KEY_LENGTH.longest;
}

/** An address on the web that Node can send to: it decodes what stands before the host. */
function isAddress(text: string): boolean {
  try {
    const { protocol, username, password } = new URL(text);
    decodeURIComponent(username + password);
    return /^https?:$/.test(protocol);
  } catch {
    return false;
  }
}

/** `Name <address>`, or the address alone. */
const mailbox = z.string().transform((text, context) => {
  const [, name = '', address = text] = /^([^<>]*) <([^<>]*)>$/.exec(text) ?? [];
  if (/^\P{Cc}{0,200}$/u.test(name) && z.email().safeParse(address).success) return { name, address };
  context.addIssue({ code: 'custom' });
  return z.NEVER;
});

const list = <Item extends z.ZodType>(item: Item) => z.array(item).min(1);

/** The shapes of the file. What may be secret is given as it is, or as `{ "env": "NAME" }`, which stands in the environment. */
function schemaOf(environment: Environment) {
  const text = z.union([z.string(), z.strictObject({ env: z.string() })]).transform((given, context) => {
    if (typeof given === 'string') return given;
    const value = Object.hasOwn(environment, given.env) && environment[given.env]?.trim();
    if (value) return value;
    context.addIssue({ code: 'custom', params: { unset: given.env } });
    return z.NEVER;
  });
  const everyReceiver = {
    name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/),
    states: list(z.string().refine((code) => findStateByIso3(code) !== null)).optional(),
    groups: list(z.string().refine((slug) => findGroup(slug) !== null)).optional(),
    when: z.enum(WHEN).default('at-once'),
    language: z.enum(LOCALES).default('en'),
  };
  const address = text.refine(isAddress);
  const onTheWeb = { ...everyReceiver, url: address, allowPrivateAddresses: z.boolean().default(false) };
  const receiver = z
    .discriminatedUnion('type', [
      z.strictObject({ type: z.literal('webhook'), ...onTheWeb, secret: text.refine(isWebhookSecret) }),
      z.strictObject({ type: z.enum(['slack', 'teams', 'discord']), ...onTheWeb }),
      z.strictObject({
        type: z.literal('ntfy'),
        ...onTheWeb,
        // As ntfy takes topics; nothing in one needs an escape.
        url: address.refine((url) => /\/[-\w]{1,64}$/.test(new URL(url).pathname)),
        token: text.refine((token) => /^[\x21-\x7e]+$/.test(token)).optional(),
      }),
      z.strictObject({
        type: z.literal('email'),
        ...everyReceiver,
        from: mailbox,
        to: mailbox,
      }),
    ])
    // What is signed or secret does not travel in the clear, except within the operator's own network.
    .refine((one) => one.type === 'email' || one.allowPrivateAddresses || one.url.startsWith('https:'), { path: ['url'] })
    .transform(({ states = [], groups = [], ...one }) => {
      const members = groups.flatMap((slug) => findGroup(slug)?.members.map(({ iso3 }) => iso3) ?? []);
      const codes = [...new Set([...states, ...members])];
      return { ...one, iso3s: codes.length > 0 ? codes : null };
    });
  return z.strictObject({
    receivers: z.array(receiver).superRefine((receivers, context) => {
      const twice = receivers.findIndex(({ name }, at) => receivers.findIndex((other) => other.name === name) < at);
      if (twice >= 0) context.addIssue({ code: 'custom', path: [twice, 'name'] });
    }),
  });
}

/** Whom the operator wants to be told of changes, with `iso3s`, the States that it is told of: null for all. Holds secrets. */
export type Receiver = z.output<ReturnType<typeof schemaOf>>['receivers'][number];

/** Makes the error for a file that cannot be taken: what it, or the place in it, has to be, as a code, and the values that the code speaks of. */
type Refuse = (takes: string, place?: string, choices?: readonly string[]) => Error;

/** Reads the file: JSON of the form `{ "receivers": [ … ] }`. Throws what `refuse` makes, for the first bad value. */
export function readReceivers(file: string, environment: Environment, refuse: Refuse): Receiver[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw refuse('readable-file');
  }
  const { data, error } = schemaOf(environment).safeParse(parsed(text, refuse));
  if (data !== undefined) return data.receivers;
  const [issue] = error.issues;
  const path = issue?.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : (issue?.path ?? []);
  const key = path.findLast((part) => typeof part === 'string') ?? '';
  const place = placeIn(path);
  if (place === '') throw refuse('alerts-file');
  if (issue?.code === 'unrecognized_keys') throw refuse('alerts-nothing', place);
  if (issue?.code === 'invalid_value') throw refuse('one-of', place, issue.values.map(String));
  if (issue?.code === 'custom' && issue.params) throw refuse('alerts-env', place, [String(issue.params['unset'])]);
  throw refuse(`alerts-${key}`, place);
}

function parsed(text: string, refuse: Refuse): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw refuse('alerts-file');
  }
}

/** `receivers[1].url`. */
const placeIn = (path: readonly PropertyKey[]): string =>
  path.map((part, at) => (typeof part === 'number' ? `[${part}]` : `${at > 0 ? '.' : ''}${String(part)}`)).join('');
