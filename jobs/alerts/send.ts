import type { Transporter } from 'nodemailer';
import { retryAfterOf } from '../../scraper/fetch/exchange.ts';
import type { Reason } from '../../treaty/reason.ts';
import { alertEmail, alertPage, alertTitle } from '../../web/words/alert-words.ts';
import { discordBody, ntfyPost, slackBody, teamsBody } from './chat-bodies.ts';
import { type Message, type Wording, webhookBody } from './message.ts';
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
  /** What another attempt cannot help: the message, or the receiver, which will never take one again; null where it may. */
  readonly refused: 'message' | 'receiver' | null;
}

/**
 * The statuses with which a server finds fault with what it was sent: the same bytes are refused tomorrow, and the next message may well be taken. Every other one
 * is about the receiver, how it is set up or how it is doing (401, 403, 404, 405, 415, 429, 5xx, a redirect): the next message would fare no better, and the operator
 * has the day of the attempts to mend it. So it is with 408, for which HTTP foresees another attempt.
 */
const REFUSES_MESSAGE: readonly number[] = [400, 409, 413, 422];
/** Gone for good. */
const REFUSES_ALL = 410;

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
    return { problem: problemOf(receiver, error), retryAfter: null, refused: refusesEmail(error) ? 'message' : null };
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
      // Not the package itself: in a bundle, a CommonJS package imported dynamically has no named exports.
      const { signature } = await import('./signature.ts');
      return made(body, signature(receiver.secret, message.id, body));
    }
  }
}

function failureOf({ status, retryAfter }: Awaited<ReturnType<typeof post>>): Failure | null {
  if (status >= 200 && status < 300) return null;
  if (status === REFUSES_ALL) return { problem: { code: 'gone', data: {} }, retryAfter: null, refused: 'receiver' };
  const refused = REFUSES_MESSAGE.includes(status) ? 'message' : null;
  return { problem: { code: 'status', data: { status } }, retryAfter: retryAfterOf(retryAfter), refused };
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
      text: alertEmail(t, message, alertPage(t, publicUrl, '/changes')),
      // An email that is sent again is the same one.
      messageId: `<${message.id}@${domain}>`,
      date: message.queuedAt,
      list: { id: { url: `${name}.alerts.${domain}`, comment: t.treaty.title } },
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': t.locale },
    });
  } finally {
    transport.close();
  }
}

/**
 * Whether a mail server has refused the email for good, having read it (RFC 5321, 4.2.1). What it says before that is about the sender, the list or the account, which are
 * the same for the next one.
 */
function refusesEmail(error: unknown): boolean {
  const { code, responseCode }: { code?: unknown; responseCode?: unknown } = Object(error);
  return code === 'EMESSAGE' && Number(responseCode) >= 500;
}

function problemOf({ type }: Receiver, error: unknown): Reason {
  if (error instanceof PrivateAddress) return { code: 'private-address', data: {} };
  const { code, responseCode }: { code?: unknown; responseCode?: unknown } = Object(error);
  if (type === 'email') return { code: 'mail', data: { error: code ?? 'unknown', status: responseCode ?? 'none' } };
  if (code === 'ABORT_ERR') return { code: 'timeout', data: { seconds: HTTP_LIMIT / 1_000 } };
  return { code: 'unreachable', data: { error: code ?? 'unknown' } };
}
