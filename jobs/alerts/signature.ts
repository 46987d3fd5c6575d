import { Webhook } from 'standardwebhooks';

/** The headers of Standard Webhooks: the id stays, the time is that of the attempt. */
export function signature(secret: string, messageId: string, body: string): Readonly<Record<string, string>> {
  const [id, at] = [`msg_${messageId}`, new Date()];
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
    'webhook-signature': new Webhook(secret).sign(id, at, body),
  };
}
