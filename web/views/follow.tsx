import { absoluteIn } from '../addresses.ts';
import { type FeedFilter, feedTitle } from '../words/feeds.ts';
import { groupNamed } from '../words/groups.ts';
import { stateNamed } from '../words/translator.ts';
import { useFrame, useTranslator } from './frame-of-page.ts';
import { Section } from './text.tsx';

/** The forms of a feed, by the ending of its address, and their media types. */
const FORMS = [
  ['atom', 'application/atom+xml'],
  ['json', 'application/feed+json'],
] as const;

/** The query of an address with this filter, with its question mark where it has one. */
export function filterQuery({ state, group, region, status, vote, q }: FeedFilter): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ state, group, region, status, vote, q })) if (value) query.set(name, value);
  return query.size === 0 ? '' : `?${query}`;
}

/** Announces the page's feed to feed readers, in the head of the page. */
export function FeedLinks({ filter }: { filter: FeedFilter }) {
  const t = useTranslator();
  const query = filterQuery(filter);
  const title = query === '' ? undefined : feedTitle(t, filter);
  return (
    <>
      {FORMS.map(([ending, type]) => (
        <link key={ending} rel="alternate" type={type} href={`/feed.${ending}${query}`} title={title} />
      ))}
    </>
  );
}

/** Links to the calendar, where these States have one, and to the feeds. */
export function Follow({ filter, heading, id = 'follow' }: { filter: FeedFilter; heading?: string; id?: string }) {
  const t = useTranslator();
  const { state, group } = filter;
  const query = filterQuery(filter);
  const hasCalendar = query === filterQuery({ state: state ?? null, group: group ?? null });
  return (
    <Section class="follow" id={id} heading={heading ?? t('feeds.follow')}>
      <p class="choices">
        {hasCalendar && <CalendarLinks filter={filter} query={query} />}
        <a href={`/feed.atom${query}`}>{t('feeds.follow.atom')}</a> <a href={`/feed.json${query}`}>{t('feeds.follow.json')}</a>
      </p>
      <p>
        <small>{t('feeds.follow.note', { calendar: hasCalendar ? 'yes' : 'no' })}</small>
      </p>
    </Section>
  );
}

function CalendarLinks({ filter: { state, group }, query }: { filter: FeedFilter; query: string }) {
  const t = useTranslator();
  const calendar = absoluteIn(useFrame(), `/calendar.ics${query}`);
  const label = state
    ? t('feeds.follow.calendar-state', { state: stateNamed(state) })
    : group
      ? t('feeds.follow.calendar-group', { group: groupNamed({ slug: group }) })
      : t('feeds.follow.calendar');
  return (
    <>
      <a href={calendar.replace(/^https?:/, 'webcal:')}>{label}</a> <a href={`/calendar.ics${query}`}>
        {t('feeds.follow.ics')}
      </a>{' '}
    </>
  );
}
