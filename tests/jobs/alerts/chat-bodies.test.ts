import { discordBody, ntfyPost, slackBody, teamsBody } from '../../../jobs/alerts/chat-bodies.ts';
import { type Message, wordingOf } from '../../../jobs/alerts/message.ts';
import type { LoggedChange } from '../../../db/changes.ts';
import { armsTradeTreaty as treaty } from '../../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { parseCivilDate } from '../../../treaty/civil-date.ts';

const at = new Date('2026-05-06T01:00:00Z');
const change: LoggedChange = {
  ...{
    id: 7,
    detectedAt: at,
    iso3: 'COL',
    source: 'untc',
    runId: 3,
    sha256: null,
    reread: false,
    backfill: false,
    knownSince: at,
  },
  ...{ field: 'ratification', kindBefore: null, before: null, after: parseCivilDate('2026-05-05'), ended: false },
};
const wording = await wordingOf(treaty, 'https://tracker.example.org', 'en');
const PAGE = 'https://tracker.example.org/states/colombia';

function messageOf(sentences: readonly string[], more: Partial<Message> = {}): Message {
  const entries = sentences.map((sentence) => ({ change, sentence, page: PAGE }));
  return { id: 'x', queuedAt: at, isTest: false, digestOn: null, entries, ...more };
}
const digest = messageOf(
  Array.from({ length: 1_000 }, (_, number) => `State ${number} signed the Arms Trade Treaty on 5 May 2026.`),
  { digestOn: parseCivilDate('2026-05-05') },
);
const HOSTILE = '<!channel> @everyone <@1> *a* _b_ ~c~ `d` [e](https://evil.example) & # f > g | h';

describe('Slack', () => {
  const textOf = (message: Message): string => JSON.parse(slackBody(wording, message)).text;

  test('gets plain text with a link, and no reader is mentioned whatever a name looks like', () => {
    const body = JSON.parse(slackBody(wording, messageOf(['Colombia joined.'])));
    expect(body).toMatchObject({ text: `Colombia joined. <${PAGE}|More on Colombia>`, mrkdwn: false, parse: 'none' });
    expect(textOf(messageOf([HOSTILE]))).toContain('&lt;!channel&gt; @everyone &lt;@1&gt;');
    expect(textOf(messageOf([HOSTILE])).match(/<[^>]*>/g)).toEqual([`<${PAGE}|More on Colombia>`]);
  });

  test('gets as much of a long digest as it takes, and how many are left out', () => {
    const text = textOf(digest);
    expect(text.length).toBeLessThan(4_000);
    const shown = text.split('\n').length - 1;
    expect(text).toMatch(new RegExp(`\nand ${(1_000 - shown).toLocaleString('en-GB')} more changes$`));
  });
});

describe('Discord', () => {
  const contentOf = (message: Message): string => JSON.parse(discordBody(wording, message)).content;

  test('gets escaped Markdown, mentions nobody and unfolds no link', () => {
    const body = JSON.parse(discordBody(wording, messageOf(['Colombia joined (at last).'])));
    expect(body).toEqual({ content: `Colombia joined \\(at last\\). <${PAGE}>`, allowed_mentions: { parse: [] } });
    expect(contentOf(messageOf([HOSTILE]))).toContain('\\<!channel\\> \\@everyone \\<\\@1\\> \\*a\\* \\_b\\_ \\~c\\~ \\`d\\`');
    expect(contentOf(messageOf([HOSTILE]))).not.toContain('https://evil');
  });

  test('gets no more than the 2,000 characters that it takes', () => {
    expect(contentOf(digest).length).toBeLessThan(2_000);
    expect(contentOf(digest)).toMatch(/\nand \d+ more changes$/);
  });
});

describe('Teams', () => {
  test('gets an Adaptive Card in the envelope of its workflows, in runs of text, which know no Markdown', () => {
    const body = JSON.parse(teamsBody(wording, messageOf([HOSTILE])));
    expect(body).toMatchObject({
      type: 'message',
      attachments: [
        {
          contentType: 'application/vnd.microsoft.card.adaptive',
          content: {
            type: 'AdaptiveCard',
            version: '1.4',
            body: [
              { type: 'RichTextBlock', inlines: [{ text: 'Arms Trade Treaty: Colombia – ratification, 5 May 2026' }] },
              {
                type: 'RichTextBlock',
                inlines: [
                  { type: 'TextRun', text: `${HOSTILE} ` },
                  { type: 'TextRun', text: 'More on Colombia', selectAction: { type: 'Action.OpenUrl', url: PAGE } },
                ],
              },
            ],
          },
        },
      ],
    });
  });

  test('gets no more than the 28 kB that it takes', () => {
    expect(Buffer.byteLength(teamsBody(wording, digest))).toBeLessThan(28_000);
  });
});

describe('ntfy', () => {
  test('gets the message at the server, with the topic that the address ends with', () => {
    const { url, body } = ntfyPost(wording, messageOf(['Colombia joined.']), 'https://ntfy.example/push/att');
    expect(url).toBe('https://ntfy.example/push/');
    expect(JSON.parse(body)).toEqual({
      topic: 'att',
      title: 'Arms Trade Treaty: Colombia – ratification, 5 May 2026',
      message: 'Colombia joined.',
      click: PAGE,
    });
  });

  test('gets no more than the 4,096 bytes that it takes', () => {
    const { message, title } = JSON.parse(ntfyPost(wording, digest, 'https://ntfy.sh/att').body);
    expect(Buffer.byteLength(message)).toBeLessThan(4_096);
    expect(title).toBe('Arms Trade Treaty: 1,000 changes, 5 May 2026');
  });
});

test.each([
  [
    'fr',
    'Essai – Traité sur le commerce des armes : 1 000 changements le 5 mai 2026',
    /^Ceci est un essai des alertes : rien n’a changé\. Ce qui suit a été enregistré précédemment\.$/,
    /^et 9\d\d autres changements$/,
  ],
  [
    'es',
    'Prueba – Tratado sobre el Comercio de Armas: 1000 cambios el 5 de mayo de 2026',
    /^Esta es una prueba de las alertas: no ha cambiado nada\. Lo que sigue se registró con anterioridad\.$/,
    /^y 9\d\d cambios más$/,
  ],
  [
    'ru',
    'Проверка — Договор о торговле оружием: 1 000 изменений за 5 мая 2026 года',
    /^Это проверочное сообщение: никаких изменений не произошло\. Приведенные ниже сведения были зарегистрированы ранее\.$/,
    /^и еще 9\d\d изменени[еяй]$/,
  ],
  ['zh', '测试 – 武器贸易条约：1,000项变更，2026年5月5日', /^这是变更提醒的测试：没有任何变更。/, /^以及另外9\d\d项变更$/],
  [
    'ar',
    'اختبار – معاهدة تجارة الأسلحة: 1,000 تغيير في 5 أيار/مايو 2026',
    /^هذا اختبار للتنبيهات: لم يتغيّر شيء\. وما يلي سُجِّل في وقت سابق\.$/,
    /^و 9\d\d تغييرا? آخر$/,
  ],
] as const)('a digest in %s is in that language alone', async (language, title, lead, rest) => {
  const spoken = await wordingOf(treaty, undefined, language);
  const { title: told, message } = JSON.parse(ntfyPost(spoken, { ...digest, isTest: true }, 'https://ntfy.sh/att').body);
  const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
  const lines = plain(message).split('\n');
  expect(plain(told)).toBe(title);
  expect([lines[0], lines.at(-1)]).toEqual([expect.stringMatching(lead), expect.stringMatching(rest)]);
});

test('without the address of the site there are no links, and a test says that it is one', () => {
  const entries = [{ change, sentence: 'Colombia joined.', page: null }];
  const message = { ...messageOf([]), entries, isTest: true };
  const lead = 'This is a test of the alerts: nothing has changed. What follows was recorded earlier.';
  expect(JSON.parse(slackBody(wording, message)).text).toBe(`${lead}\nColombia joined.`);
  expect(JSON.parse(discordBody(wording, message)).content).toContain('Colombia joined.');
  expect(JSON.parse(ntfyPost(wording, message, 'https://ntfy.sh/att').body)).toEqual({
    topic: 'att',
    title: 'Test – Arms Trade Treaty: Colombia – ratification, 5 May 2026',
    message: `${lead}\nColombia joined.`,
  });
  expect(teamsBody(wording, message)).not.toContain('OpenUrl');
});
