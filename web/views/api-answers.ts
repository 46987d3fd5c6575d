import type { Note, Treaty } from '../../treaty/catalogue/treaty.ts';
import type { Group } from '../../treaty/groups.ts';
import type { Reason } from '../../treaty/reason.ts';
import { reasonSentence } from '../words/reasons.ts';
import { groupNamed } from '../words/groups.ts';
import type { Locale } from '../words/locales.ts';
import { translatorFor } from '../words/translator.ts';
import { noteSource, noteText } from '../words/treaty-words.ts';

/** A run as the API publishes it, with its reason as a sentence. */
export const renderRun = <Run extends { readonly reason: Reason | null }>(
  treaty: Treaty,
  locale: Locale,
  { reason, ...run }: Run,
): Omit<Run, 'reason'> & { reason: string | null } => ({
  ...run,
  reason: reason && reasonSentence(translatorFor(locale, treaty), reason),
});

/** A note of the catalogue as the API publishes it, with its text. */
export const renderNote = (treaty: Treaty, locale: Locale, { id, iso3, date }: Note) => ({
  treaty: treaty.number,
  iso3,
  date,
  text: noteText(translatorFor(locale, treaty), id),
  source: noteSource(translatorFor(locale, treaty), { date }),
});

/** A group as the API names it. */
export const renderGroupName = (locale: Locale, treaty: Treaty, { slug }: Group) => ({
  slug,
  name: translatorFor(locale, treaty).nameOf(groupNamed({ slug })).name,
});

/** A group as the API publishes it, with its members by code and how many of them have joined. */
export const renderGroupShare = (
  locale: Locale,
  treaty: Treaty,
  { group, joined, signed, base }: { group: Group; joined: number; signed: number; base: number },
) => ({
  ...renderGroupName(locale, treaty, group),
  kind: group.kind,
  ...{ joined, signed, base },
  members: group.members.map(({ iso3 }) => iso3),
  otherMembers: group.otherMembers,
  membersAsOf: group.asOf,
  membersFrom: { ...group.source, basis: group.basis },
});
