import type { CivilDate } from './civil-date.ts';
import { expressesConsent, isSignature, type TreatyActionKind } from './treaty-action.ts';

/** An action as far as it is compared: what a State did, when, and whether the depositary prints it as ended. */
export interface ComparedAction {
  readonly kind: TreatyActionKind;
  readonly date: CivilDate;
  readonly ended: boolean;
  /** Of a withdrawal: the day of effect that the notice names, where it names one. */
  readonly effectiveOn?: CivilDate | null;
}

/** What one later record says differently of one State: one entry for each act that appeared, was corrected or went. */
export interface ActionChange {
  /** The kind as it stands now; of an act that went, the kind it had. */
  readonly field: TreatyActionKind;
  /** The kind as it stood, where that was corrected; otherwise null. */
  readonly kindBefore: TreatyActionKind | null;
  readonly before: CivilDate | null;
  readonly after: CivilDate | null;
  /** Whether the act stands in brackets now, and did not before: it was ended. */
  readonly ended: boolean;
}

/** The differences between two lists of one State's actions. */
export interface ActionComparison<Before extends ComparedAction, After extends ComparedAction> {
  readonly appeared: readonly After[];
  readonly gone: readonly Before[];
  /** The same act in both lists. */
  readonly same: readonly (readonly [Before, After])[];
  readonly changes: readonly ActionChange[];
}

/** The place that an act has among those of its State. An act that takes another's place in the record corrects it. */
export function slotOf(kind: TreatyActionKind): 'consent' | 'signature' | TreatyActionKind {
  if (kind === 'definitive signature' || expressesConsent(kind)) return 'consent';
  return isSignature(kind) ? 'signature' : kind;
}

const inOrder = (a: ComparedAction, b: ComparedAction): number => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0);

const isSameAct = (a: ComparedAction, b: ComparedAction): boolean =>
  a.kind === b.kind && a.date === b.date && a.ended === b.ended && (a.effectiveOn ?? null) === (b.effectiveOn ?? null);

/**
 * Compares what was known of one State's actions with what a record says now. In each place (signature, consent, provisional
 * application, withdrawal) the acts that went are paired, in order of date, with those that came: a pair is one correction.
 */
export function compareActions<Before extends ComparedAction, After extends ComparedAction>(
  before: readonly Before[],
  after: readonly After[],
): ActionComparison<Before, After> {
  const unmatched = [...after];
  const same: [Before, After][] = [];
  const gone: Before[] = [];
  for (const known of before) {
    const index = unmatched.findIndex((now) => isSameAct(known, now));
    const match = index < 0 ? undefined : unmatched.splice(index, 1)[0];
    if (match === undefined) gone.push(known);
    else same.push([known, match]);
  }
  return { appeared: unmatched, gone, same, changes: changesOf(gone, unmatched) };
}

function changesOf(gone: readonly ComparedAction[], appeared: readonly ComparedAction[]): ActionChange[] {
  const slots = new Set([...gone, ...appeared].map((action) => slotOf(action.kind)));
  return [...slots].flatMap((slot) => {
    const were = gone.filter((action) => slotOf(action.kind) === slot).sort(inOrder);
    const are = appeared.filter((action) => slotOf(action.kind) === slot).sort(inOrder);
    return Array.from({ length: Math.max(were.length, are.length) }, (_, index) => changeOf(were[index], are[index])).flat();
  });
}

function changeOf(was: ComparedAction | undefined, is: ComparedAction | undefined): ActionChange[] {
  if (is === undefined)
    return was === undefined ? [] : [{ field: was.kind, kindBefore: null, before: was.date, after: null, ended: false }];
  return [
    {
      field: is.kind,
      kindBefore: was !== undefined && was.kind !== is.kind ? was.kind : null,
      before: was?.date ?? null,
      after: is.date,
      ended: is.ended && !(was?.ended ?? false),
    },
  ];
}
