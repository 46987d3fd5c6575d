import type { Group, GroupSlug } from '../../treaty/groups.ts';
import type { Named, Translator } from './translator.ts';

/** The group as the value of a message, with its full name. */
export const groupNamed = ({ slug }: Pick<Group, 'slug'>): Named => ({ of: 'groups', code: slug });

/** The group's short name, such as `ECOWAS`, where there is little room. */
export const shortNameOf = (t: Translator, { slug }: Pick<Group, 'slug'>): string =>
  t.nameOf(groupNamed({ slug }))['short'] ?? slug;

/** Whose page states the members of a group that has none of its own. */
const PUBLISHERS: Partial<Record<GroupSlug, string>> = { ldc: 'development', lldc: 'ohrlls', sids: 'ohrlls', p5: 'council' };

/** The page on which the group states its members. */
export function memberListName(t: Translator, { slug, kind }: Pick<Group, 'slug' | 'kind'>): string {
  const publisher = kind === 'un-regional' ? 'assembly' : (PUBLISHERS[slug] ?? 'own');
  return t('groups.source', { publisher, group: groupNamed({ slug }) });
}

/** What there is to say about the group's list of members, or null. */
export const noteOn = (t: Translator, slug: GroupSlug): string | null => t.optional(`groups.note.${slug}`);
