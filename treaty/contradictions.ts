import type { Treaty } from './catalogue/treaty.ts';
import { byDate, type CivilDate } from './civil-date.ts';
import { expressesConsent, isSignature, type TreatyAction, type TreatyActionKind } from './treaty-action.ts';
import { noticesOf } from './withdrawal.ts';

/** What a record can contain that the treaty's text does not allow. */
export const CONTRADICTION_RULES = [
  'accession before it opened',
  'accession by a signatory',
  'signature after it closed',
  'ratification without signature',
  'several instruments of consent',
  'ended without a notice',
  'withdrawal without consent',
] as const;

/** Something in the depositary's record that the treaty's text does not allow. It is reported; the depositary's value stands. */
export interface Contradiction {
  readonly rule: (typeof CONTRADICTION_RULES)[number];
  /** Of the treaty, which the act contradicts. */
  readonly article: string;
  /** The act that contradicts it. */
  readonly kind: TreatyActionKind;
  readonly date: CivilDate;
}

/**
 * What the treaty's text does not allow in one State's actions, by date. `treatyInForceOn` is null while no date of entry into force
 * exists. As of a past day both are given as they were known then: `actionsOn` that day. For the Arms Trade Treaty: Art. 21(1), signature
 * until entry into force; Art. 21(2), ratification by signatories; Art. 21(3), accession after entry into force, by States that have not
 * signed.
 */
export function contradictionsIn(
  { rule, signature, ratification }: Treaty,
  treatyInForceOn: CivilDate | null,
  actions: readonly TreatyAction[],
): Contradiction[] {
  const signatures = actions.flatMap(({ kind, date, ended }) =>
    kind !== null && isSignature(kind) && !ended ? [{ kind, date }] : [],
  );
  const deposits = actions.flatMap(({ kind, ...act }) => (expressesConsent(kind) ? [{ kind, ...act }] : []));
  const consents = deposits.filter(({ ended }) => !ended).sort(byDate);
  const notices = noticesOf(rule, actions);
  const signedBefore = (date: CivilDate): boolean => signatures.some((signed) => signed.date <= date);
  const found: Contradiction[] = [];
  const report = (name: Contradiction['rule'], article: string, kind: TreatyActionKind, date: CivilDate): void => {
    found.push({ rule: name, article, kind, date });
  };
  for (const { kind, date } of consents) {
    if (kind === 'accession' && rule.accession.opens === 'at entry into force') {
      const { article } = rule.accession;
      if (treatyInForceOn === null || date < treatyInForceOn) report('accession before it opened', article, kind, date);
      if (signedBefore(date)) report('accession by a signatory', article, kind, date);
    }
    const bySignatories = kind === 'ratification' || kind === 'acceptance' || kind === 'approval';
    if (bySignatories && ratification.by === 'signatories' && !signedBefore(date))
      report('ratification without signature', ratification.article, kind, date);
  }
  if (signature.closes === 'at entry into force' && treatyInForceOn !== null) {
    for (const { kind, date } of signatures)
      if (date > treatyInForceOn) report('signature after it closed', signature.article, kind, date);
  }
  // A State leaves by a notice, and only one that had joined can (ATT Art. 24(2)).
  for (const { notifiedOn } of notices)
    if (!deposits.some(({ date }) => date < notifiedOn))
      report('withdrawal without consent', rule.withdrawal.article, 'withdrawal', notifiedOn);
  for (const { kind, date, ended } of deposits)
    if (ended && !notices.some(({ notifiedOn }) => notifiedOn > date))
      report('ended without a notice', rule.withdrawal.article, kind, date);
  const [, second] = consents;
  if (second !== undefined && !actions.some(({ kind }) => kind === 'withdrawal'))
    report('several instruments of consent', ratification.article, second.kind, second.date);
  return found.sort(byDate);
}
