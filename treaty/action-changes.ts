import { byDate, type CivilDate } from './civil-date.ts';
import { expressesConsent, isSignature, type StatedAction, type TreatyActionKind } from './treaty-action.ts';

/** A change to one treaty action: it appeared, was corrected or disappeared. */
export interface ActionChange {
  /** The kind now; for an act that disappeared, the kind it had. */
  readonly field: TreatyActionKind;
  /** The kind as it stood, where that was corrected; otherwise null. */
  readonly kindBefore: TreatyActionKind | null;
  readonly before: CivilDate | null;
  readonly after: CivilDate | null;
  /** Whether the act stands in brackets now, and did not before: it was ended. */
  readonly ended: boolean;
}

/** The place that an act has among those of its State. An act that takes another's place in the record corrects it. */
export function slotOf(kind: TreatyActionKind): 'consent' | 'signature' | TreatyActionKind {
  if (kind === 'definitive signature' || expressesConsent(kind)) return 'consent';
  return isSignature(kind) ? 'signature' : kind;
}

/** Whether two acts agree in everything that the change log shows. */
export const isUnchanged = (a: StatedAction, b: StatedAction): boolean =>
  a.kind === b.kind && a.date === b.date && a.ended === b.ended && (a.effectiveOn ?? null) === (b.effectiveOn ?? null);

/** Which of one State's actions disappeared and which appeared; the others are the same before and after. */
export function diffActions<Act, Before extends Act, After extends Act>(
  before: readonly Before[],
  after: readonly After[],
  isSame: (a: Act, b: Act) => boolean,
): { readonly gone: readonly Before[]; readonly appeared: readonly After[] } {
  const appeared = [...after];
  const gone = before.filter((known) => {
    const index = appeared.findIndex((now) => isSame(known, now));
    if (index >= 0) appeared.splice(index, 1);
    return index < 0;
  });
  return { gone, appeared };
}

/**
 * The changes from what was known of one State's actions to what a record says now. In each place (signature, consent, provisional
 * application, withdrawal) the acts that went are paired, in order of date, with those that appeared: a pair is one correction.
 */
export function actionChanges(before: readonly StatedAction[], after: readonly StatedAction[]): ActionChange[] {
  const { gone, appeared } = diffActions(before, after, isUnchanged);
  const slots = new Set([...gone, ...appeared].map(({ kind }) => slotOf(kind)));
  return [...slots].flatMap((slot) => {
    const were = gone.filter(({ kind }) => slotOf(kind) === slot).sort(byDate);
    const are = appeared.filter(({ kind }) => slotOf(kind) === slot).sort(byDate);
    return Array.from({ length: Math.max(were.length, are.length) }, (_, index) => changeOf(were[index], are[index])).flat();
  });
}

function changeOf(was: StatedAction | undefined, is: StatedAction | undefined): ActionChange[] {
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
