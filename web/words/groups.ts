import type { Group, GroupSlug } from '../../treaty/groups.ts';
import type { Named, Translator } from './translator.ts';

/** The group as the value of a message, with its full name. */
export const groupNamed = ({ slug }: Pick<Group, 'slug'>): Named => ({ of: 'groups', code: slug });

/** The group's short name, such as `ECOWAS`, where there is little room. */
export const shortNameOf = (t: Translator, { slug }: Pick<Group, 'slug'>): string =>
  t.nameOf(groupNamed({ slug }))['short'] ?? slug;

/** What there is to say about the group's list of members, or null. */
export const noteOn = (t: Translator, slug: GroupSlug): string | null => t.optional(`groups.note.${slug}`);
