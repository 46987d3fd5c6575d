import type { CivilDate } from '../../treaty/civil-date.ts';
import type { Group } from '../../treaty/groups.ts';
import type { Standing } from '../../treaty/participation.ts';
import { groupNamed } from './groups.ts';
import { type HeadlineFacts, headlinePieces } from './headline.ts';
import { stateNamed, type Translator } from './translator.ts';
import { kindNamed, shortTitle } from './treaty-words.ts';

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

/** What the picture states of the treaty or a group, in its pieces; its figure, where it has one, is made by the function given. */
export function statementPieces<Node>(
  t: Translator,
  { subject, ...facts }: HeadlineFacts & { readonly subject: Exclude<CardSubject, { readonly of: 'state' }> },
  figure: (text: string) => Node,
): (string | Node)[] {
  if (subject.of === 'dashboard') return headlinePieces(t, facts, figure);
  return t.pieces('card.group', { figure }, { joined: subject.joined, base: subject.base });
}

/** Where a State stands, in one or two short sentences that leave out its name. */
export function stateInShort(t: Translator, { standing, noted }: CardSubject & { readonly of: 'state' }): string[] {
  const { status, signedOn, consent, withdrawal } = standing;
  const { notifiedOn = null, effectiveOn = null } = withdrawal ?? {};
  if (status === 'withdrawn') {
    if (effectiveOn === null) return [t('card.state.left')];
    return [t(notifiedOn === null ? 'card.state.left-by' : 'card.state.withdrew', { effective: effectiveOn })];
  }
  if (consent === null)
    return [signedOn === null ? t('card.state.none') : t('card.state.signed', { signed: signedOn, noted: noted ? 'yes' : 'no' })];
  const joined = t('card.state.joined', { kind: kindNamed(consent.kind), deposited: consent.depositedOn });
  // From the notice of withdrawal until its effect the State is a party (ATT Art. 24(2)).
  if (notifiedOn !== null && effectiveOn !== null) return [joined, t('card.state.leaving', { effective: effectiveOn })];
  const inForceOn = consent.inForce?.date ?? null;
  const force = inForceOn === null ? 'unknown' : status === 'party' ? 'since' : 'from';
  return [joined, t('card.state.in-force', { force, inForce: inForceOn ?? '' })];
}

/** What the picture shows, in one line. */
export function cardAlt(t: Translator, { subject, day, ...facts }: CardFacts): string {
  if (subject.of === 'state') {
    const statement = t.format.sentences(stateInShort(t, subject));
    return t('card.alt.state', { day, statement, state: stateNamed(subject.standing.iso3) });
  }
  const statement = statementPieces(t, { ...facts, subject }, (figure) => figure).join('');
  if (subject.of === 'dashboard') return t('card.alt.dashboard', { day, statement });
  return t('card.alt.group', { day, statement, group: groupNamed(subject.group) });
}

/** What a badge says: in two parts, with the colour of a status, and in full for those who cannot see it or want to know more. */
export interface BadgeWords {
  readonly label: string;
  readonly value: string;
  readonly colour: 'party' | 'signed' | 'none';
  readonly full: string;
}

/** The badges that are about the treaty as a whole. */
export type BadgeOf = 'joined' | 'threshold';

/** A badge of how many States have joined, how far it is to the threshold, or where a State stands. */
export function badgeWords(t: Translator, of: BadgeOf | 'state', { subject, ...facts }: CardFacts): BadgeWords {
  const { progress, universe, day } = facts;
  const { threshold, depositsTowardThreshold: counted, contractingStates: joined } = progress;
  if (subject.of === 'state') {
    const { iso3, status } = subject.standing;
    const colour = status === 'consented' ? 'party' : status === 'withdrawn' ? 'none' : status;
    const full = t('badge.state.full', { day, state: stateNamed(iso3), statement: t.format.sentences(stateInShort(t, subject)) });
    return { label: t.nameOf(stateNamed(iso3)).name, value: t(`badge.state.${status}`), colour, full };
  }
  const label = shortTitle(t);
  if (of === 'joined') {
    return {
      label,
      value: t('badge.joined', { joined, universe }),
      colour: 'party',
      full: t('badge.joined.full', { day, joined, universe }),
    };
  }
  const values = { day, counted: Math.min(counted, threshold), threshold, isReached: counted < threshold ? 'no' : 'yes' };
  return { label, value: t('badge.threshold', values), colour: 'party', full: t('badge.threshold.full', values) };
}
