import type { Transporter } from 'nodemailer';
import { retryAfterOf } from '../../scraper/fetch/exchange.ts';
import type { Reason } from '../../treaty/reason.ts';
import { alertEmail, alertTitle } from '../../web/words/alert-words.ts';
import { discordBody, ntfyPost, slackBody, teamsBody } from './chat-bodies.ts';
import { type Message, pageAt, type Wording, webhookBody } from './message.ts';
import { PrivateAddress, type Post, post } from './post.ts';
import type { Receiver } from './receivers.ts';

/** How long an exchange over HTTP may take, in milliseconds. */
const HTTP_LIMIT = 15_000;
/** How long each step of an exchange with a mail server may take, in milliseconds. There are about eight. */
const SMTP_LIMIT = 10_000;

/** Why a message did not arrive. It holds no address and nothing of what a server said, either of which may tell a secret. */
export interface Failure {
  readonly problem: Reason;
  /** The pause that the receiver asks for, in milliseconds. */
  readonly retryAfter: number | null;
  /** It says that it will never take a message again. */
  readonly isGone: boolean;
}

/** How messages leave. */
export interface SendOptions extends Wording {
  readonly smtpUrl: string | undefined;
}

/** Sends the message to the receiver once; null where it arrived. Throws nothing that the receiver or the network can cause. */
export async function send(receiver: Receiver, message: Message, options: SendOptions): Promise<Failure | null> {
  try {
    if (receiver.type === 'email') await sendMail(receiver, message, options);
    else return failureOf(await post(await postFor(receiver, message, options)));
    return null;
  } catch (error) {
    return { problem: problemOf(receiver, error), retryAfter: null, isGone: false };
  }
}

type OnTheWeb = Exclude<Receiver, { readonly type: 'email' }>;

async function postFor(receiver: OnTheWeb, message: Message, wording: Wording): Promise<Post> {
  const { url, allowPrivateAddresses } = receiver;
  const made = (body: string, headers: Post['headers'] = {}, to = url): Post => ({
    url: to,
    headers: { 'Content-Type': 'application/json', 'User-Agent': 'ATT-Tracker', ...headers },
    body,
    allowPrivateAddresses,
    timeout: HTTP_LIMIT,
  });
  switch (receiver.type) {
    case 'slack':
      return made(slackBody(wording, message));
    case 'teams':
      return made(teamsBody(wording, message));
    case 'discord':
      return made(discordBody(wording, message));
    case 'ntfy': {
      const { url: server, body } = ntfyPost(wording, message, url);
      return made(body, receiver.token === undefined ? {} : { Authorization: `Bearer ${receiver.token}` }, server);
    }
    case 'webhook': {
      const body = webhookBody(wording, message);
      return made(body, await signature(receiver.secret, message.id, body));
    }
  }
}

/** The headers of Standard Webhooks: the id stays, the time is that of the attempt. */
async function signature(secret: string, messageId: string, body: string): Promise<Post['headers']> {
  const { Webhook } = await import('standardwebhooks');
  const [id, at] = [`msg_${messageId}`, new Date()];
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
    'webhook-signature': new Webhook(secret).sign(id, at, body),
  };
}

function failureOf({ status, retryAfter }: Awaited<ReturnType<typeof post>>): Failure | null {
  if (status >= 200 && status < 300) return null;
  const isGone = status === 410;
  const problem = isGone ? { code: 'gone', data: {} } : { code: 'status', data: { status } };
  return { problem, retryAfter: retryAfterOf(retryAfter), isGone };
}

async function sendMail(
  { name, from, to }: Extract<Receiver, { readonly type: 'email' }>,
  message: Message,
  { t, publicUrl, smtpUrl }: SendOptions,
): Promise<void> {
  const { createTransport } = await import('nodemailer');
  const transport: Transporter = createTransport({
    url: smtpUrl ?? '',
    ...{ connectionTimeout: SMTP_LIMIT, greetingTimeout: SMTP_LIMIT, socketTimeout: SMTP_LIMIT, dnsTimeout: SMTP_LIMIT },
    ...{ disableFileAccess: true, disableUrlAccess: true },
  });
  const domain = from.address.replace(/^.*@/, '');
  try {
    await transport.sendMail({
      from,
      to,
      subject: alertTitle(t, message),
      text: alertEmail(t, message, pageAt(publicUrl, '/changes')),
      // An email that is sent again is the same one.
      messageId: `<${message.id}@${domain}>`,
      date: message.queuedAt,
      list: { id: { url: `${name}.alerts.${domain}`, comment: t.treaty.title } },
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  } finally {
    transport.close();
  }
}

function problemOf({ type }: Receiver, error: unknown): Reason {
  if (error instanceof PrivateAddress) return { code: 'private-address', data: {} };
  const { code, responseCode }: { code?: unknown; responseCode?: unknown } = Object(error);
  if (type === 'email') return { code: 'mail', data: { error: code ?? 'unknown', status: responseCode ?? 'none' } };
  if (code === 'ABORT_ERR') return { code: 'timeout', data: { seconds: HTTP_LIMIT / 1_000 } };
  return { code: 'unreachable', data: { error: code ?? 'unknown' } };
}
