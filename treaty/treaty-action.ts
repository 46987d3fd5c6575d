import type { CivilDate } from './civil-date.ts';

const SIGNATURES = ['signature', 'succession to signature', 'definitive signature'] as const;
/** A definitive signature is a signature that binds as well (VCLT Art. 12). */
const CONSENTS = [
  'definitive signature',
  'ratification',
  'acceptance',
  'approval',
  'accession',
  'succession',
  'formal confirmation',
  'other consent',
] as const;

/**
 * The dated acts by which a participant signs, joins or leaves a treaty, in the depositary's words
 * (Vienna Convention on the Law of Treaties, Arts. 10–17, 25, 29 and 54; Summary of Practice of the Secretary-General).
 */
export const TREATY_ACTION_KINDS = [...new Set([...SIGNATURES, ...CONSENTS, 'provisional application', 'withdrawal'] as const)];

export type TreatyActionKind = (typeof TREATY_ACTION_KINDS)[number];

/** One dated act of one participant under one treaty. */
export interface TreatyAction {
  /** `null` where the depositary's record does not state it: never guessed. */
  readonly kind: TreatyActionKind | null;
  /** The day of signature or deposit. */
  readonly date: CivilDate;
  /** The depositary prints the act in brackets: it was made and has been ended since. */
  readonly ended: boolean;
  /** Of an ended act: the day by which the record showed it so. When it ended is not in the depositary's table. */
  readonly endedBy?: CivilDate | null;
  /** The day of effect that the record names; of a withdrawal, the one that its notice names. */
  readonly effectiveOn?: CivilDate | null;
  /** The publications that state this very action, where the record names them row by row. */
  readonly evidence?: string | null;
}

/** A treaty action whose kind is stated: the only sort that becomes a fact. */
export interface StatedAction extends TreatyAction {
  readonly kind: TreatyActionKind;
}

/** Whether the text is one of {@link TREATY_ACTION_KINDS}. */
export function isTreatyActionKind(text: string): text is TreatyActionKind {
  return (TREATY_ACTION_KINDS as readonly string[]).includes(text);
}

/** Whether the act makes its author a signatory. A definitive signature does, and binds as well (VCLT Art. 12). */
export function isSignature(kind: TreatyActionKind | null): boolean {
  return (SIGNATURES as readonly (string | null)[]).includes(kind);
}

/** Whether the act expresses consent to be bound (VCLT Art. 11). Provisional application never does (ATT Art. 23). */
export function expressesConsent(kind: TreatyActionKind | null): kind is TreatyActionKind {
  return (CONSENTS as readonly (string | null)[]).includes(kind);
}

/** The actions as they stood at the end of the day: later ones left out, and one that was ended later not ended yet. */
export function actionsOn<Action extends TreatyAction>(actions: readonly Action[], asOf: CivilDate): Action[] {
  return actions
    .filter(({ date }) => date <= asOf)
    .map((action) => ({ ...action, ended: action.ended && (action.endedBy ?? asOf) <= asOf }));
}
