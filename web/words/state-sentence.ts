import type { CivilDate } from '../../treaty/civil-date.ts';
import type { Standing, Status } from '../../treaty/participation.ts';
import type { Withdrawal } from '../../treaty/withdrawal.ts';
import { formatDate } from './formats.ts';
import { atStart } from './names.ts';

/** Where a State stands, in a sentence with the State as its subject. */
export function stateSentence(displayed: string, { status, signedOn, consent, withdrawal }: Standing): string {
  const name = atStart(displayed);
  const signed = signedOn === null ? '' : `signed the treaty on ${formatDate(signedOn)}`;
  if (status === 'withdrawn') return leftSentence(name, withdrawal);
  if (consent) {
    const deposit = `deposited its instrument of ${consent.kind} on ${formatDate(consent.depositedOn)}`;
    const first = `${name} ${signed ? `${signed} and ` : ''}${deposit}.`;
    return `${first} ${inForceSentence(consent.inForce?.date ?? null, status)}${leavingSentence(withdrawal)}`;
  }
  if (status === 'signed') return `${name} ${signed} and has not ratified it.`;
  return `${name} has neither signed nor joined the treaty.`;
}

function inForceSentence(inForceOn: CivilDate | null, status: Status): string {
  if (inForceOn === null) return 'When the treaty enters into force is not known yet.';
  return status === 'party'
    ? `The treaty has been in force for it since ${formatDate(inForceOn)}.`
    : `The treaty enters into force for it on ${formatDate(inForceOn)}.`;
}

/** From the notice of withdrawal until its effect the State is a party, and is said to be leaving (ATT Art. 24(2)). */
function leavingSentence(withdrawal: Withdrawal | null): string {
  if (withdrawal?.notifiedOn == null || withdrawal.effectiveOn === null) return '';
  return ` It gave notice of withdrawal on ${formatDate(withdrawal.notifiedOn)}, which takes effect on ${formatDate(withdrawal.effectiveOn)}.`;
}

function leftSentence(name: string, withdrawal: Withdrawal | null): string {
  if (withdrawal === null || withdrawal.effectiveOn === null) return `${name} has left the treaty.`;
  return withdrawal.notifiedOn === null
    ? `${name} has left the treaty, by ${formatDate(withdrawal.effectiveOn)} at the latest.`
    : `${name} withdrew from the treaty with effect from ${formatDate(withdrawal.effectiveOn)}.`;
}
