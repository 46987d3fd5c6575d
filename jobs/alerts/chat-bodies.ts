import { alertLead, alertLink, alertRest, alertTitle } from '../../web/words/alert-words.ts';
import type { Message, Wording } from './message.ts';

type Entry = Message['entries'][number];

/** How much a chat takes, below its own limit: Slack and Discord in characters, Teams and ntfy in bytes. */
const ROOM = { slack: 3_500, discord: 1_900, teams: 20_000, ntfy: 3_800 };

const characters = (text: string): number => text.length;
const bytes = (part: unknown): number => Buffer.byteLength(JSON.stringify(part));

/** The lead and as many entries as there is room for, each made by `show`; in place of the others, how many there are. */
function fitting<Part>(
  { t }: Wording,
  message: Message,
  show: (text: string, entry: Entry | null) => Part,
  size: (part: Part) => number,
  room: number,
): Part[] {
  const lead = alertLead(t, message);
  const parts = lead === null ? [] : [show(lead, null)];
  let used = parts.reduce((sum, part) => sum + size(part), 0);
  for (const [at, entry] of message.entries.entries()) {
    const part = show(entry.sentence, entry);
    used += size(part) + 1;
    if (used > room) return [...parts, show(alertRest(t, message.entries.length - at), null)];
    parts.push(part);
  }
  return parts;
}

/** Slack takes three characters for its own, in mentions and links, and formats nothing that it is told not to. */
const inSlack = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A message of an incoming webhook of Slack. */
export function slackBody(wording: Wording, message: Message): string {
  const show = (text: string, entry: Entry | null): string =>
    entry?.page ? `${inSlack(text)} <${inSlack(entry.page)}|${inSlack(alertLink(wording.t, entry))}>` : inSlack(text);
  const text = fitting(wording, message, show, characters, ROOM.slack).join('\n');
  return JSON.stringify({ text, mrkdwn: false, parse: 'none', unfurl_links: false, unfurl_media: false });
}

/** Every sign that Discord's Markdown or its mentions could begin with. */
const inDiscord = (text: string): string => text.replace(/[\\*_~`|>#[\]()<@:]/g, '\\$&');

/** A message of a webhook of Discord: it mentions nobody, whatever a name looks like, and its links are not unfolded. */
export function discordBody(wording: Wording, message: Message): string {
  const show = (text: string, entry: Entry | null): string =>
    entry?.page ? `${inDiscord(text)} <${entry.page}>` : inDiscord(text);
  const content = fitting(wording, message, show, characters, ROOM.discord).join('\n');
  return JSON.stringify({ content, allowed_mentions: { parse: [] } });
}

/** A card for the workflow of Teams that posts what its webhook receives. Runs of text have no Markdown. */
export function teamsBody(wording: Wording, message: Message): string {
  const { t } = wording;
  const paragraph = (...inlines: object[]): object => ({ type: 'RichTextBlock', inlines });
  const run = (text: string, more: object = {}): object => ({ type: 'TextRun', text, ...more });
  const show = (text: string, entry: Entry | null): object =>
    entry?.page
      ? paragraph(run(`${text} `), run(alertLink(t, entry), { selectAction: { type: 'Action.OpenUrl', url: entry.page } }))
      : paragraph(run(text));
  const content = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    body: [paragraph(run(alertTitle(t, message), { weight: 'bolder' })), ...fitting(wording, message, show, bytes, ROOM.teams)],
  };
  const attachment = { contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content };
  return JSON.stringify({ type: 'message', attachments: [attachment] });
}

/** A message of ntfy, which is plain text, and where it is posted: to the server, not to the topic. */
export function ntfyPost(wording: Wording, message: Message, topicUrl: string): { readonly url: string; readonly body: string } {
  const url = new URL(topicUrl);
  const [, folder = '/', topic = ''] = /^(.*\/)([^/]+)$/.exec(url.pathname) ?? [];
  url.pathname = folder;
  const [entry] = message.entries;
  const click = message.entries.length === 1 ? entry?.page : null;
  const show = (text: string): string => text;
  const text = fitting(wording, message, show, bytes, ROOM.ntfy).join('\n');
  const body = {
    topic,
    title: alertTitle(wording.t, message),
    message: text,
    ...(click && { click }),
  };
  return { url: url.href, body: JSON.stringify(body) };
}
