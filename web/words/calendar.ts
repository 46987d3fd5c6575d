import type { CivilDate } from '../../treaty/civil-date.ts';
import type { GroupSlug } from '../../treaty/groups.ts';
import type { Standing } from '../../treaty/participation.ts';
import { aboutOf } from './feeds.ts';
import { groupNamed } from './groups.ts';
import { instrumentName, stateSentence } from './state-sentence.ts';
import { stateNamed, type Translator, type Values } from './translator.ts';
import { articleName, siteName } from './treaty-words.ts';

/** A day of the treaty or of States, as a code with its data. */
export type CalendarDay =
  | { readonly of: 'adoption' | 'opening'; readonly since: CivilDate }
  /** Of the treaty. */
  | { readonly of: 'entry'; readonly since: CivilDate; readonly past: boolean }
  /** `effect`: the treaty enters into force for the States; `withdrawal`: it ceases to bind them. */
  | (DayOfStates & { readonly of: 'signatures' })
  | (DayOfStates & { readonly of: 'effect' | 'withdrawal' });

interface DayOfStates {
  readonly since: CivilDate;
  /** Those that signed on the day, or for which it takes effect. */
  readonly standings: readonly Standing[];
  /** The last day that the record covered when the event was modified: what it says may change only when it is modified. */
  readonly asOf: CivilDate;
}

/** Which States a calendar is about. */
export interface CalendarSubject {
  readonly state: string | null;
  readonly group: GroupSlug | null;
}

/** Up to so many States are named in the heading of an event. */
const FEW = 3;

export const calendarName = (t: Translator, about: CalendarSubject): string =>
  t('calendar.name', { site: siteName(t), about: aboutOf(t, about) ?? t('calendar.about.all') });

/** What the day is, or the anniversary of. */
export function dayHeading(t: Translator, day: CalendarDay, yearly: boolean, { group }: CalendarSubject): string {
  switch (day.of) {
    case 'adoption':
      return t('calendar.adoption');
    case 'opening':
      return t('calendar.opening');
    case 'entry':
      return t(yearly ? 'calendar.entry' : 'calendar.enters');
    default: {
      const count = day.standings.length;
      const values = { states: day.standings.map(({ iso3 }) => stateNamed(iso3)), count };
      if (day.of !== 'signatures') return t(day.of === 'effect' ? 'calendar.effect' : 'calendar.withdrawal', values);
      const few = count <= FEW ? 'yes' : group === null ? 'no' : 'group';
      return t('calendar.signatures', { ...values, few, ...(group && { group: groupNamed({ slug: group }) }) });
    }
  }
}

/** What there is to say about it, one sentence to a line. */
export function dayDescription(t: Translator, day: CalendarDay, { state }: CalendarSubject): string {
  const { since } = day;
  switch (day.of) {
    case 'adoption':
      return t('calendar.adoption.more', { since, document: t.treaty.adoption.document });
    case 'opening':
      return t('calendar.opening.more', { since });
    case 'entry':
      return t('calendar.entry.more', { since, past: day.past ? 'yes' : 'no' });
    case 'signatures': {
      const [only] = day.standings;
      const named = (of: readonly Standing[]) => ({ since, states: of.map(({ iso3 }) => stateNamed(iso3)) });
      const open = day.standings.filter(({ status }) => status === 'signed');
      const lines =
        state !== null && only
          ? [stateSentence(t, only)]
          : [
              t('calendar.signatures.more', named(day.standings)),
              ...(open.length > 0 ? [t('calendar.signatures.open', named(open))] : []),
            ];
      if (open.length > 0) lines.push(t('status.as-of', { day: day.asOf }));
      return lines.join('\n');
    }
    default: {
      const { of, standings } = day;
      return standings.map((standing) => effectSentence(t, of, standing)).join('\n');
    }
  }
}

function effectSentence(t: Translator, of: 'effect' | 'withdrawal', { iso3, consent, withdrawal }: Standing): string {
  const { rule } = t.treaty;
  const values: Values = { state: stateNamed(iso3) };
  if (of === 'effect')
    return consent?.inForce
      ? t('calendar.effect.more', {
          ...values,
          instrument: instrumentName(t, consent.kind),
          deposited: consent.depositedOn,
          day: consent.inForce.date,
          article: articleName(t, consent.inForce.article),
        })
      : '';
  return withdrawal?.notifiedOn && withdrawal.effectiveOn
    ? t('calendar.withdrawal.more', {
        ...values,
        notified: withdrawal.notifiedOn,
        day: withdrawal.effectiveOn,
        article: articleName(t, rule.withdrawal.article),
      })
    : '';
}
