import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError, readConfig } from '../../../jobs/config.ts';
import { findGroup } from '../../../treaty/groups.ts';
import { problemSentence } from '../../../web/words/program-words.ts';
import { generalTranslator } from '../../../web/words/translator.ts';

const folder = mkdtempSync(join(tmpdir(), 'receivers-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = join(folder, 'alerts.json');
const SECRET = `whsec_${Buffer.alloc(24, 7).toString('base64')}`;
const SMTP_URL = 'smtp://user:secret@mail.example.org';
const webhook = { name: 'site', type: 'webhook', url: 'https://example.org/hook', secret: SECRET };
const email = { name: 'list', type: 'email', from: 'Tracker <tracker@example.org>', to: 'list@example.org' };

function read(content: unknown, environment: Record<string, string> = { SMTP_URL }) {
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return readConfig({ ALERTS_FILE: file, ...environment }).receivers;
}

/** The sentence that the operator reads, without the path. */
function complaintAbout(content: unknown, environment?: Record<string, string>): string {
  try {
    read(content, environment);
  } catch (error) {
    if (error instanceof ConfigError) return problemSentence(generalTranslator('en'), error.problem).replace(file, 'FILE');
    throw error;
  }
  throw new Error('The file was taken.');
}
const about = (receiver: object) => complaintAbout({ receivers: [email, { ...webhook, ...receiver }] });

test('receivers are read with what each type has; States and groups come to codes, and none of them to all States', () => {
  const receivers = [
    webhook,
    { ...webhook, name: 'two', states: ['COL'], groups: ['asean'], when: 'daily', language: 'ar' },
    { name: 'chat', type: 'slack', url: 'https://hooks.slack.example/T/B/x' },
    { name: 'phone', type: 'ntfy', url: 'http://ntfy.lan/att', token: 'tk_1', allowPrivateAddresses: true },
    email,
  ];
  expect(read({ receivers })).toEqual([
    { ...webhook, when: 'at-once', language: 'en', allowPrivateAddresses: false, iso3s: null },
    {
      ...{ ...webhook, name: 'two', when: 'daily', language: 'ar', allowPrivateAddresses: false },
      iso3s: ['COL', ...(findGroup('asean')?.members.map(({ iso3 }) => iso3) ?? [])],
    },
    { ...receivers[2], when: 'at-once', language: 'en', allowPrivateAddresses: false, iso3s: null },
    { ...receivers[3], when: 'at-once', language: 'en', iso3s: null },
    {
      ...{ ...email, when: 'at-once', language: 'en', iso3s: null },
      from: { name: 'Tracker', address: 'tracker@example.org' },
      to: { name: '', address: 'list@example.org' },
    },
  ]);
});

test('what is secret can stand in the environment', () => {
  const receivers = [{ ...webhook, url: { env: 'HOOK_URL' }, secret: { env: 'HOOK_SECRET' } }];
  expect(read({ receivers }, { HOOK_URL: webhook.url, HOOK_SECRET: ` ${SECRET}\n` })).toMatchObject([webhook]);
});

test.each([[{ HOOK_URL: webhook.url }], [{ HOOK_URL: webhook.url, NOPE: '  ' }]])(
  'what stands in a variable that is not set is refused by the name of the variable: %j',
  (environment) => {
    for (const receiver of [
      { secret: { env: 'NOPE' } },
      { url: { env: 'NOPE' } },
      { type: 'ntfy', secret: undefined, token: { env: 'NOPE' } },
      { secret: { env: 'toString' } },
    ]) {
      const [key, name] = Object.entries(receiver).flatMap(([key, value]) => (Object(value).env ? [key, Object(value).env] : []));
      expect(complaintAbout({ receivers: [{ ...webhook, ...receiver }] }, environment)).toBe(
        `ALERTS_FILE is “FILE”; receivers[0].${key} needs the environment variable ${name}, which is not set.`,
      );
    }
  },
);

test('the example of docs/operating.md is taken', () => {
  const [, example = ''] =
    /\n( {4}\{\n {6}"receivers": [\s\S]*?\n {4}\})\n/.exec(readFileSync('docs/operating.md', 'utf8')) ?? [];
  const names = ['SLACK_URL', 'TEAMS_URL', 'DISCORD_URL'].map((name) => [name, 'https://chat.example.org/hook']);
  const environment = { SMTP_URL, NTFY_TOKEN: 'tk_1', CAMPAIGN_SITE_SECRET: SECRET, INTRANET_SECRET: SECRET };
  const types = ['webhook', 'slack', 'teams', 'discord', 'ntfy', 'webhook', 'email'];
  expect(read(example, { ...environment, ...Object.fromEntries(names) })?.map(({ type }) => type)).toEqual(types);
});

test('a file without receivers tells nobody; without a file nothing is said about receivers', () => {
  expect(read({ receivers: [] })).toEqual([]);
  expect(readConfig({}).receivers).toBeNull();
});

test.each([
  ['{', 'set it to a JSON file of the form {"receivers": […]}.'],
  ['[]', 'set it to a JSON file of the form {"receivers": […]}.'],
  [{ receivers: {} }, 'receivers needs a list of receivers.'],
  [{ receivers: [], receiver: [] }, 'receiver needs to be left out: this kind of receiver does not have it.'],
])('%j is refused in one sentence', (content, end) => {
  expect(complaintAbout(content)).toBe(`ALERTS_FILE is “FILE”; ${end}`);
});

test.each([
  [{ type: 'pager' }, 'type needs one of webhook, slack, teams, discord, ntfy, email.'],
  [{ name: 'My site' }, 'name needs a name of its own: up to 40 lower-case letters, digits and hyphens.'],
  [{ name: 'list' }, 'name needs a name of its own: up to 40 lower-case letters, digits and hyphens.'],
  [{ url: 'example.org' }, expect.stringMatching(/^url needs an address that begins with https:/)],
  [{ url: 'http://example.org/hook' }, expect.stringMatching(/^url needs an address that begins with https:/)],
  [{ url: 'https://user:%zz@example.org/hook' }, expect.stringMatching(/^url needs an address that begins with https:/)],
  [{ url: 'file:///etc/passwd', allowPrivateAddresses: true }, expect.stringMatching(/^url needs an address that begins with/)],
  [{ secret: 'swordfish' }, 'secret needs whsec_ followed by the base64 of 24 to 64 bytes.'],
  [{ secret: 'whsec_c2hvcnQ=' }, 'secret needs whsec_ followed by the base64 of 24 to 64 bytes.'],
  [{ secret: undefined }, 'secret needs whsec_ followed by the base64 of 24 to 64 bytes.'],
  [{ states: ['COL', 'XYZ'] }, 'states[1] needs a list of ISO 3166-1 alpha-3 codes of the 197 States.'],
  [{ groups: ['the-others'] }, 'groups[0] needs a list of groups, each by its name in the address /groups/NAME.'],
  [{ when: 'hourly' }, 'when needs at-once or daily.'],
  [{ language: 'de' }, 'language needs en, fr, es, ru, zh or ar.'],
  [{ language: 'FR' }, 'language needs en, fr, es, ru, zh or ar.'],
  [{ allowPrivateAddresses: 'yes' }, 'allowPrivateAddresses needs true or false.'],
  [{ token: 'tk_1' }, 'token needs to be left out: this kind of receiver does not have it.'],
  [{ ...email, name: 'other', from: 'a@b.example\nBcc: c@d.example' }, 'from needs an email address, or Name <address>.'],
])('%j is refused in one sentence that names the place', (receiver, end) => {
  expect(about(receiver).replace('ALERTS_FILE is “FILE”; receivers[1].', '')).toEqual(end);
});

test('a mailbox in the file is one address, with or without a name', () => {
  const from = (text: string) => () => read({ receivers: [{ ...email, from: text }] });
  expect(from('tracker@example.org')).not.toThrow();
  expect(from('Arms Trade Treaty Tracker <tracker@example.org>')).not.toThrow();
  for (const bad of ['tracker', 'a@b.example, c@d.example', 'A\r\nBcc: c@d.example <a@b.example>', '<a@b.example>'])
    expect(from(bad)).toThrow(ConfigError);
});

test('an email without a mail server is refused', () => {
  expect(complaintAbout({ receivers: [email] }, {})).toBe(
    'SMTP_URL is “”; set it to an address that begins with smtp:// or smtps://.',
  );
});

test.each(['att%zz', '%', 'att%2Fother', 'att.changes', 'a'.repeat(65), ''])('ntfy has no topic “%s”', (topic) => {
  const phones = { name: 'phones', type: 'ntfy', url: `https://ntfy.example/push/${topic}` };
  expect(complaintAbout({ receivers: [phones] })).toMatch(
    /; receivers\[0\]\.url needs an address .*; for ntfy, one that ends with the topic: up to 64 letters, digits, hyphens and underscores\.$/,
  );
});

test('no secret of the file stands in what is said about it', () => {
  for (const receiver of [{ url: 'ftp://token@host/secret-path' }, { secret: 'whsec_secret-path' }, { token: 'secret-path' }])
    expect(about(receiver)).not.toContain('secret-path');
});
