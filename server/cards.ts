import { notesOn, type Treaty } from '../treaty/catalogue/treaty.ts';
import type { CivilDate } from '../treaty/civil-date.ts';
import { states } from '../treaty/states.ts';
import type { CardFacts, CardSubject } from '../web/words/cards.ts';
import { acceptedSource } from '../web/words/freshness.ts';
import type { Query } from './parameters.ts';
import { recordSpeaksUpTo } from './sources.ts';
import { groupShare, type StateOnDate, type TreatyFacts } from './treaty-facts.ts';
import type { Group } from '../treaty/groups.ts';

/** The treaty as a whole as the subject of a share picture. */
export const DASHBOARD: CardSubject = { of: 'dashboard' };

/** A State on a day as the subject of a share picture. */
export const stateSubject = (treaty: Treaty, { progress }: TreatyFacts, { standing }: StateOnDate): CardSubject => ({
  of: 'state',
  standing,
  noted: notesOn(treaty, standing.iso3, progress.asOf).length > 0,
});

/** A group on a day as the subject of a share picture. */
export const groupSubject = (facts: TreatyFacts, group: Group): CardSubject => ({ of: 'group', ...groupShare(facts, group) });

/** What a share picture says. */
export const cardFacts = ({ progress, knownUntil }: TreatyFacts, subject: CardSubject): CardFacts => ({
  ...{ subject, progress, universe: states.length, day: knownUntil },
});

/** What the figures of a share picture rest on, and the day up to and including which that speaks. */
export function cardSource({ sources, knownUntil }: TreatyFacts): { readonly id: string; readonly day: CivilDate } {
  const accepted = acceptedSource(sources);
  return { id: accepted?.id ?? 'untc', day: recordSpeaksUpTo(accepted ? [accepted] : []) ?? knownUntil };
}

/** Where the share picture is, of the day and the knowledge that the query names. */
export const cardAddress = (subject: CardSubject, query: Query): string => withQuery(`/cards/${subject.of}.png`, subject, query);

/** Where the badge is, likewise. */
export const badgeAddress = (of: string, subject: CardSubject, query: Query): string =>
  withQuery(`/badges/${of}.svg`, subject, query);

function withQuery(path: string, subject: CardSubject, query: Query): string {
  const parameters = new URLSearchParams();
  if (subject.of === 'state') parameters.set('state', subject.standing.iso3);
  if (subject.of === 'group') parameters.set('group', subject.group.slug);
  for (const name of ['date', 'known']) {
    const value = query.get(name);
    if (value !== null) parameters.set(name, value);
  }
  return parameters.size === 0 ? path : `${path}?${parameters}`;
}
