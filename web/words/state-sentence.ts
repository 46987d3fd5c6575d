import type { Standing } from '../../treaty/participation.ts';
import { formatDate } from './formats.ts';
import { atStart } from './names.ts';

/** Where a State stands, in a sentence with the State as its subject. */
export function stateSentence(displayed: string, { status, signedOn, consent, withdrawal }: Standing): string {
  const name = atStart(displayed);
  const signed = signedOn === null ? '' : `signed the treaty on ${formatDate(signedOn)}`;
  if (withdrawal && status === 'withdrawn')
    return `${name} withdrew from the treaty with effect from ${formatDate(withdrawal.effectiveOn)}.`;
  if (status === 'withdrawn') return `${name} has left the treaty.`;
  if (consent) {
    const deposit = `deposited its instrument of ${consent.kind} on ${formatDate(consent.depositedOn)}`;
    const first = `${name} ${signed ? `${signed} and ` : ''}${deposit}.`;
    if (consent.inForce === null) return `${first} When the treaty enters into force is not known yet.`;
    const date = formatDate(consent.inForce.date);
    return status === 'party'
      ? `${first} The treaty is in force for it since ${date}.`
      : `${first} The treaty enters into force for it on ${date}.`;
  }
  if (status === 'signed') return `${name} ${signed} and has not ratified it.`;
  return `${name} has neither signed nor joined the treaty.`;
}
