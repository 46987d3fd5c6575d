import type { Treaty } from './catalogue/treaty.ts';
import type { CivilDate } from './civil-date.ts';
import { expressesConsent, isSignature, type TreatyAction } from './treaty-action.ts';
import { noticesOf } from './withdrawal.ts';

/** Something in the depositary's record that the treaty's text does not allow. It is reported; the depositary's value stands. */
export interface Contradiction {
  readonly rule:
    | 'accession before it opened'
    | 'accession by a signatory'
    | 'signature after it closed'
    | 'ratification without signature'
    | 'several instruments of consent'
    | 'ended without a notice'
    | 'withdrawal without consent';
  readonly article: string;
  readonly date: CivilDate;
  /** For people; without the State's name. */
  readonly sentence: string;
}

/**
 * What the treaty's text does not allow in one State's actions, by date. `treatyInForceOn` is null while no date of entry into force
 * exists. For the Arms Trade Treaty: Art. 21(1), signature until entry into force; Art. 21(2), ratification by signatories;
 * Art. 21(3), accession after entry into force, by States that have not signed.
 */
export function contradictionsIn(
  treaty: Treaty,
  treatyInForceOn: CivilDate | null,
  actions: readonly TreatyAction[],
): Contradiction[] {
  const standing = actions.filter((action) => !action.ended);
  const signatures = standing.filter((action) => isSignature(action.kind));
  const consents = standing.filter((action) => expressesConsent(action.kind));
  const signedBefore = (date: CivilDate): boolean => signatures.some((signature) => signature.date <= date);
  const found: Contradiction[] = [];
  for (const { kind, date } of consents) {
    if (kind === 'accession' && treaty.rule.accession.opens === 'at entry into force') {
      const { article } = treaty.rule.accession;
      if (treatyInForceOn === null || date < treatyInForceOn) {
        found.push({
          rule: 'accession before it opened',
          article,
          date,
          sentence: `An accession is dated ${date}, before the treaty was in force (${article}).`,
        });
      }
      if (signedBefore(date)) {
        found.push({
          rule: 'accession by a signatory',
          article,
          date,
          sentence: `An accession is dated ${date}, though the State had signed (${article}).`,
        });
      }
    }
    if (
      (kind === 'ratification' || kind === 'acceptance' || kind === 'approval') &&
      treaty.ratification.by === 'signatories' &&
      !signedBefore(date)
    ) {
      const { article } = treaty.ratification;
      found.push({
        rule: 'ratification without signature',
        article,
        date,
        sentence: `An instrument of ${kind} is dated ${date}, and no signature stands before it (${article}).`,
      });
    }
  }
  for (const { date } of signatures) {
    if (treaty.signature.closes !== 'at entry into force' || treatyInForceOn === null || date <= treatyInForceOn) continue;
    const { article } = treaty.signature;
    found.push({
      rule: 'signature after it closed',
      article,
      date,
      sentence: `A signature is dated ${date}, after signature had closed (${article}).`,
    });
  }
  found.push(...contradictionsOfLeaving(treaty, actions));
  const second = consents.map((action) => action.date).sort()[1];
  if (second !== undefined && !actions.some((action) => action.kind === 'withdrawal')) {
    const { article } = treaty.ratification;
    found.push({
      rule: 'several instruments of consent',
      article,
      date: second,
      sentence: `A second instrument of consent is dated ${second}.`,
    });
  }
  return found.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** A State leaves by a notice, and only one that had joined can (ATT Art. 24(2)). */
function contradictionsOfLeaving({ rule }: Treaty, actions: readonly TreatyAction[]): Contradiction[] {
  const { article } = rule.withdrawal;
  const notices = noticesOf(rule, actions);
  const consents = actions.filter(({ kind }) => expressesConsent(kind));
  const withoutConsent = notices
    .filter(({ notifiedOn }) => !consents.some(({ date }) => date < notifiedOn))
    .map(({ notifiedOn: date }): Contradiction => {
      const sentence = `A notice of withdrawal is dated ${date}, and no instrument of consent stands before it (${article}).`;
      return { rule: 'withdrawal without consent', article, date, sentence };
    });
  const withoutNotice = consents
    .filter(({ date, ended }) => ended && !notices.some(({ notifiedOn }) => notifiedOn > date))
    .map(({ kind, date }): Contradiction => {
      const sentence = `The instrument of ${kind} of ${date} is shown as ended, and no notice of withdrawal is known (${article}).`;
      return { rule: 'ended without a notice', article, date, sentence };
    });
  return [...withoutConsent, ...withoutNotice];
}
