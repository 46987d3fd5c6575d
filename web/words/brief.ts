import { daysBetween } from '../../treaty/civil-date.ts';
import { type Addressee, groupOf, type LetterDay, openFor, shareCode, voteCode } from './letters.ts';
import type { CivilDate } from '../../treaty/civil-date.ts';
import { stateNamed, type Translator } from './translator.ts';
import { articleName } from './treaty-words.ts';

const DAYS_OF_A_YEAR = 365.2425;

/** Two reasons to join that rest on the record: what the State itself has done, and what its peers have. */
export function reasonsToJoin(t: Translator, state: Addressee, { joined, universe }: LetterDay, asOf: CivilDate): string[] {
  const { iso3, signedOn, vote, peers } = state;
  const code = voteCode(t, iso3, vote);
  const values = { state: stateNamed(iso3), vote: code, voted: t.treaty.vote?.date ?? '' };
  const own =
    signedOn !== null
      ? t('brief.reason.signed', {
          ...values,
          signed: signedOn,
          years: Math.floor(daysBetween(signedOn, asOf) / DAYS_OF_A_YEAR),
        })
      : code === 'yes' || code === 'meant_yes'
        ? t('brief.reason.voted', values)
        : null;
  const ofPeers =
    peers &&
    peers.joined > 0 &&
    t('brief.reason.peers', {
      ...values,
      group: groupOf(peers),
      joined: peers.joined,
      base: peers.base,
      share: shareCode(peers),
    });
  const world = t('brief.reason.world', { joined, universe });
  return [own, ofPeers, world].flatMap((reason) => reason || []).slice(0, 2);
}

/** The act by which the State would join on the day, as messages tell it apart. */
export function actToJoin(t: Translator, { status }: Addressee, day: LetterDay): 'ratification' | 'accession' | 'signature' {
  if (status === 'signed') return 'ratification';
  return openFor(t, day) === 'signature' ? 'signature' : 'accession';
}

/** From when the treaty binds a State that deposits its instrument now; null while the treaty is not in force, since nobody can say. */
export function effectOfDeposit(t: Translator, { iso3 }: Addressee, { inForce }: LetterDay): string | null {
  if (!inForce) return null;
  const { delay, article } = t.treaty.rule.laterDeposit;
  const [unit, count] =
    'days' in delay
      ? ['days', delay.days]
      : 'months' in delay
        ? ['months', delay.months]
        : ['first-of-month', delay.firstOfMonth];
  return t('brief.step.effect', {
    state: stateNamed(iso3),
    unit: String(unit),
    count: Number(count),
    article: articleName(t, article),
  });
}
