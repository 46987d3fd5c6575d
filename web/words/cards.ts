import type { CivilDate } from '../../treaty/civil-date.ts';
import type { Group } from '../../treaty/groups.ts';
import type { Standing } from '../../treaty/participation.ts';
import { groupNamed } from './groups.ts';
import { type HeadlineFacts, headlinePieces } from './headline.ts';
import { stateNamed, type Translator } from './translator.ts';
import { kindWord } from './treaty-words.ts';

/** What a share picture is of: the treaty as a whole, a State, or a group of States. */
export type CardSubject =
  | { readonly of: 'dashboard' }
  | {
      readonly of: 'state';
      readonly standing: Standing;
      /** Whether it has told the depositary something that a reader of its status has to know. */
      readonly noted: boolean;
    }
  | { readonly of: 'group'; readonly group: Group; readonly joined: number; readonly base: number };

/** What a share picture says. Nothing in it depends on the present day, so that one of a past day goes on saying the same. */
export interface CardFacts extends HeadlineFacts {
  readonly subject: CardSubject;
  /** The last day of which the figures speak. */
  readonly day: CivilDate;
}

/** What the picture is about where it is not the treaty as a whole: the name of a State or of a group. */
export function cardName(t: Translator, { subject }: CardFacts): string | null {
  if (subject.of === 'state') return t.nameOf(subject.standing.iso3).displayed;
  return subject.of === 'group' ? groupNamed(t, subject.group).displayedName : null;
}

/** What the picture states, in its pieces; its figure, where it has one, is made by the function given. */
export function cardPieces<Node>(t: Translator, facts: CardFacts, figure: (text: string) => Node): (string | Node)[] {
  const { subject } = facts;
  if (subject.of === 'state') return [stateInShort(t, subject)];
  if (subject.of === 'dashboard') return headlinePieces(t, facts, figure);
  return t.pieces('card.group', { figure }, { joined: subject.joined, base: subject.base });
}

/** What the picture shows, in one line. */
export function cardAlt(t: Translator, facts: CardFacts): string {
  const { subject, day } = facts;
  const values = { day, statement: cardPieces(t, facts, (figure) => figure).join('') };
  if (subject.of === 'dashboard') return t('card.alt.dashboard', values);
  if (subject.of === 'group') return t('card.alt.group', { ...values, group: groupNamed(t, subject.group) });
  return t('card.alt.state', { ...values, state: stateNamed(subject.standing.iso3) });
}

function stateInShort(t: Translator, { standing, noted }: CardSubject & { readonly of: 'state' }): string {
  const { status, signedOn, consent, withdrawal } = standing;
  const { notifiedOn = null, effectiveOn = null } = withdrawal ?? {};
  if (status === 'withdrawn') {
    if (effectiveOn === null) return t('card.state.left');
    return t(notifiedOn === null ? 'card.state.left-by' : 'card.state.withdrew', { effective: effectiveOn });
  }
  if (consent === null)
    return signedOn === null ? t('card.state.none') : t('card.state.signed', { signed: signedOn, noted: noted ? 'yes' : 'no' });
  const inForceOn = consent.inForce?.date ?? null;
  const joined = t('card.state.joined', {
    kind: kindWord(t, consent.kind),
    deposited: consent.depositedOn,
    force: inForceOn === null ? 'unknown' : status === 'party' ? 'since' : 'from',
    inForce: inForceOn ?? '',
  });
  return notifiedOn === null || effectiveOn === null ? joined : t('card.state.leaving', { joined, effective: effectiveOn });
}
