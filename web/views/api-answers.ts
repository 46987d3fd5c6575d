import type { Reason } from '../../treaty/reason.ts';
import { reasonSentence } from '../words/reasons.ts';

/** A run as the API publishes it, with its reason as a sentence. */
export const renderRun = <Run extends { readonly reason: Reason | null }>({ reason, ...run }: Run): object => ({
  ...run,
  reason: reason && reasonSentence(reason),
});
