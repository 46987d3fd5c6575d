import type { Contradiction } from '../../treaty/contradictions.ts';
import type { Standing } from '../../treaty/participation.ts';
import type { StatementKind } from '../../treaty/reading.ts';
import type { TreatyActionKind } from '../../treaty/treaty-action.ts';
import { stateNamed, type Translator } from './translator.ts';
import { articleName } from './treaty-words.ts';

/** Where a State stands, in one or two sentences with the State as their subject. */
export function stateSentence(t: Translator, standing: Standing): string {
  const { iso3, status, signedOn, consent, withdrawal } = standing;
  const state = stateNamed(iso3);
  if (status === 'withdrawn') {
    const { notifiedOn = null, effectiveOn = null } = withdrawal ?? {};
    if (effectiveOn === null) return t('state.sentence.left', { state });
    return t(notifiedOn === null ? 'state.sentence.left-by' : 'state.sentence.withdrew', { state, effective: effectiveOn });
  }
  if (consent) {
    const { notifiedOn = null, effectiveOn = null } = withdrawal ?? {};
    const inForceOn = consent.inForce?.date ?? null;
    return t('state.sentence.joined', {
      state,
      hasSigned: signedOn === null ? 'no' : 'yes',
      signed: signedOn ?? '',
      instrument: instrumentName(t, consent.kind),
      deposited: consent.depositedOn,
      force: inForceOn === null ? 'unknown' : status === 'party' ? 'since' : 'from',
      inForce: inForceOn ?? '',
      // From the notice of withdrawal until its effect the State is a party (ATT Art. 24(2)).
      leaving: notifiedOn !== null && effectiveOn !== null ? 'yes' : 'no',
      notified: notifiedOn ?? '',
      effective: effectiveOn ?? '',
    });
  }
  return signedOn === null ? t('state.sentence.none', { state }) : t('state.sentence.signed', { state, signed: signedOn });
}

const keyOf = (code: string): string => code.replaceAll(' ', '-');

/** `ratification`, of an action or an instrument. */
export const actionName = (t: Translator, kind: TreatyActionKind): string => text(t, `state.action.${keyOf(kind)}`, kind);

/** `instrument of ratification`. */
export const instrumentName = (t: Translator, kind: TreatyActionKind): string => text(t, `state.instrument.${keyOf(kind)}`, kind);

/** `Territorial application`, as the heading of a statement. */
export const statementKind = (t: Translator, kind: StatementKind): string =>
  text(t, `state.statements.kind.${keyOf(kind)}`, kind);

/** A contradiction with the treaty's text in a sentence that does not name the State. */
export const contradictionSentence = (t: Translator, { rule, article, kind, date }: Contradiction): string =>
  t.optional(`state.contradiction.${keyOf(rule)}`, {
    day: date,
    article: articleName(t, article),
    instrument: instrumentName(t, kind),
  }) ?? rule;

const text = (t: Translator, key: string, otherwise: string): string => t.optional(key) ?? otherwise;
