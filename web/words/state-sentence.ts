import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import type { CivilDate } from '../../treaty/civil-date.ts';
import type { Standing, Status } from '../../treaty/participation.ts';
import type { Withdrawal } from '../../treaty/withdrawal.ts';
import { formatDate } from './formats.ts';
import { atStart, capitalised } from './names.ts';

/** Where a State stands, in a sentence with the State as its subject. */
export function stateSentence({ inText: { short } }: Treaty, displayed: string, standing: Standing): string {
  const { status, signedOn, consent, withdrawal } = standing;
  const name = atStart(displayed);
  const signed = signedOn === null ? '' : `signed ${short} on ${formatDate(signedOn)}`;
  if (status === 'withdrawn') return leftSentence(short, name, withdrawal);
  if (consent) {
    const deposit = `deposited its instrument of ${consent.kind} on ${formatDate(consent.depositedOn)}`;
    const first = `${name} ${signed ? `${signed} and ` : ''}${deposit}.`;
    return `${first} ${inForceSentence(short, consent.inForce?.date ?? null, status)}${leavingSentence(withdrawal)}`;
  }
  if (status === 'signed') return `${name} ${signed} but has not ratified it.`;
  return `${name} has neither signed nor joined ${short}.`;
}

function inForceSentence(short: string, inForceOn: CivilDate | null, status: Status): string {
  if (inForceOn === null) return `When ${short} enters into force is not known yet.`;
  return status === 'party'
    ? `${capitalised(short)} has been in force for it since ${formatDate(inForceOn)}.`
    : `${capitalised(short)} enters into force for it on ${formatDate(inForceOn)}.`;
}

/** From the notice of withdrawal until its effect the State is a party, and is said to be leaving (ATT Art. 24(2)). */
function leavingSentence(withdrawal: Withdrawal | null): string {
  if (withdrawal?.notifiedOn == null || withdrawal.effectiveOn === null) return '';
  return ` It gave notice of withdrawal on ${formatDate(withdrawal.notifiedOn)}, which takes effect on ${formatDate(withdrawal.effectiveOn)}.`;
}

function leftSentence(short: string, name: string, withdrawal: Withdrawal | null): string {
  if (withdrawal === null || withdrawal.effectiveOn === null) return `${name} has left ${short}.`;
  return withdrawal.notifiedOn === null
    ? `${name} has left ${short}, by ${formatDate(withdrawal.effectiveOn)} at the latest.`
    : `${name} withdrew from ${short} with effect from ${formatDate(withdrawal.effectiveOn)}.`;
}
