import type { Band as BandModel } from '../../treaty/band.ts';
import type { BoardRow } from '../../treaty/board.ts';
import { type CivilDate, daysBetween } from '../../treaty/civil-date.ts';
import { GROUP_KINDS, type Group } from '../../treaty/groups.ts';
import type { OrderedDeposit } from '../../treaty/progress.ts';
import { groupNamed, memberListName, noteOn } from '../words/groups.ts';
import { byName } from '../words/states.ts';
import { translatorFor } from '../words/translator.ts';
import { Band, BandLegend } from './band.tsx';
import { BoardTable, ShareBar } from './board.tsx';
import { Follow } from './follow.tsx';
import { useTranslator } from './frame-of-page.ts';
import { Freshness } from './freshness.tsx';
import { type Frame, renderPage } from './layout.tsx';
import { Table } from './table.tsx';
import { Message, Section, StateLink } from './text.tsx';
import { UseThis } from './use-this.tsx';

/** How many members of a group have joined, or signed only, of how many. */
interface Share {
  readonly group: Group;
  readonly joined: number;
  readonly signed: number;
  readonly base: number;
}

export interface GroupsModel {
  readonly frame: Frame;
  readonly asOf: CivilDate;
  readonly today: CivilDate;
  readonly shares: readonly Share[];
}

/** All groups, each with the share of its members that has joined. */
export function renderGroups({ frame, asOf, today, shares }: GroupsModel): string {
  const t = translatorFor(frame.locale, frame.treaty);
  const byOwnName = byName(frame.locale, ({ group }: Share) => t.nameOf(groupNamed(group)).name);
  return renderPage({
    frame,
    title: t('groups.heading'),
    description: t('groups.description'),
    children: (
      <>
        <h1>{t('groups.heading')}</h1>
        <p class="lead">
          {t('groups.lead', { past: asOf < today ? 'yes' : 'no', day: asOf })}
          {t.format.marks.gap}
          <Today shown={asOf < today} href="/groups" />
        </p>
        <Freshness>
          <UseThis what="groups" />
        </Freshness>
        {GROUP_KINDS.map((kind) => (
          <Section key={kind} id={kind} heading={t(`groups.kind.${kind}`)}>
            <Table
              class="groups"
              caption={t(`groups.kind.${kind}`)}
              captionHidden
              rows={shares
                .filter(({ group }) => group.kind === kind)
                .sort((a, b) => b.joined / b.base - a.joined / a.base || byOwnName(a, b))}
              columns={[
                [
                  t('groups.column.group'),
                  ({ group }) => <a href={addressOf(group, asOf < today ? asOf : null)}>{t.nameOf(groupNamed(group)).name}</a>,
                ],
                [
                  t('groups.column.share'),
                  ({ joined, base }) => (
                    <>
                      <ShareBar joined={joined} base={base} /> {t.format.share(joined, base)}
                    </>
                  ),
                  'share',
                ],
                [t('groups.column.joined'), ({ joined, base }) => t('groups.of', { joined, base }), 'joined'],
                [t('groups.column.signed'), ({ signed }) => t.format.number(signed), 'signed-only'],
                [t('groups.column.none'), ({ joined, signed, base }) => t.format.number(base - joined - signed), 'neither'],
              ]}
            />
          </Section>
        ))}
      </>
    ),
  });
}

const addressOf = ({ slug }: Group, day: CivilDate | null): string => `/groups/${slug}${day === null ? '' : `?date=${day}`}`;

/** The link from another day back to today. */
function Today({ shown, href }: { shown: boolean; href: string }) {
  const t = useTranslator();
  return shown ? <a href={href}>{t('groups.today')}</a> : null;
}

export interface GroupModel {
  readonly frame: Frame;
  readonly asOf: CivilDate;
  readonly today: CivilDate;
  /** The last day of which the figures speak. */
  readonly knownUntil: CivilDate;
  /** The instant, as ISO text, at which what is shown was known; null: now. */
  readonly knownAt: string | null;
  readonly share: Share;
  /** Of the members only. */
  readonly band: BandModel;
  /** The members that have not joined. */
  readonly missing: readonly BoardRow[];
  /** The instruments by which members joined, in order. */
  readonly deposits: readonly OrderedDeposit[];
  /** How many of the members had joined, at the end of each day on which that changed. */
  readonly overTime: readonly { readonly date: CivilDate; readonly joined: number }[];
}

/** One group: its band, who joined, who is missing, its share over time, and what the list of members is based on. */
export function renderGroup(model: GroupModel): string {
  const { frame, asOf, today, share, band, missing, deposits } = model;
  const { group, joined, signed, base } = share;
  const t = translatorFor(frame.locale, frame.treaty);
  const name = t.nameOf(groupNamed(group)).name;
  const past = asOf < today;
  const counts = { joined, signed, none: base - joined - signed, base };
  return renderPage({
    frame,
    title: name,
    description: t('groups.page_description', { ...counts, group: groupNamed(group) }),
    feed: { group: group.slug },
    embeddable: true,
    script: 'group',
    children: (
      <article class="group">
        <h1>{name}</h1>
        {model.knownAt && (
          <p class="note">
            <Message id="dashboard.known" values={{ at: model.knownAt }} links={{ now: `/groups/${group.slug}?date=${asOf}` }} />
          </p>
        )}
        <p class="lead">
          {t('groups.page_lead', { ...counts, day: asOf, past: past ? 'yes' : 'no' })}
          {t.format.marks.gap}
          <Today shown={past} href={`/groups/${group.slug}`} />
        </p>
        <Band model={band} perRow={base <= 20 ? 20 : base <= 30 ? 30 : 60} />
        <BandLegend model={band} />
        <Freshness>
          <UseThis what="group" with={{ group: group.slug }} name={name} />
        </Freshness>
        <Section id="missing" heading={t('groups.missing')} none={missing.length === 0 && t('groups.none_missing')}>
          <BoardTable rows={missing} now={!past} caption={t('groups.missing')} without={['peers']} />
          <p>
            <a href={`/next?group=${group.slug}${past ? `&date=${asOf}` : ''}`}>{t('groups.compare')}</a>
          </p>
        </Section>
        <Section id="joined" heading={t('groups.joined')} none={deposits.length === 0 && t('groups.none_joined')}>
          <ul class="joined">
            {deposits.map(({ iso3, date }) => (
              <li key={iso3}>
                <StateLink iso3={iso3} /> <time datetime={date}>{t.format.shortDate(date)}</time>
              </li>
            ))}
          </ul>
        </Section>
        {model.overTime.length > 0 && <ShareOverTime model={model} />}
        <Membership group={group} />
        <Follow filter={{ group: group.slug }} />
      </article>
    ),
  });
}

/** The share of the members that had joined, as a line, with a table behind it. */
function ShareOverTime({ model: { frame, asOf, today, knownUntil, share, overTime } }: { model: GroupModel }) {
  const t = useTranslator();
  const from = frame.treaty.openedForSignatureOn;
  const to = asOf < knownUntil ? asOf : knownUntil;
  const days = Math.max(1, daysBetween(from, to));
  const shareOf = (joined: number): string => t.format.share(joined, share.base);
  const steps = overTime.map(({ date, joined }) => `H${daysBetween(from, date)}V${100 - (100 * joined) / share.base}`);
  const values = { share: shareOf(share.joined) };
  return (
    <Section
      class="over-time"
      id="over-time"
      heading={asOf < today ? t('groups.over_time_then', values) : t('groups.over_time', values)}
    >
      <p>{t('groups.over_time_description', { from, to })}</p>
      <div class="line" aria-hidden="true">
        <ul class="up">
          {[1, 0.5, 0].map((part) => (
            <li key={part}>{t.format.share(part, 1)}</li>
          ))}
        </ul>
        <svg viewBox={`0 0 ${days} 100`} preserveAspectRatio="none" aria-hidden="true">
          <path class="grid" d={`M0 0H${days}M0 50H${days}M0 100H${days}`} />
          <path class="share" d={`M0 100${steps.join('')}H${days}`} />
          <path class="end" d={`M${days} ${100 - (100 * share.joined) / share.base}h0`} />
        </svg>
        <ul class="across">
          {[from, to].map((day) => (
            <li key={day}>{t.format.shortDate(day)}</li>
          ))}
        </ul>
      </div>
      <details>
        <summary>{t('groups.over_time_table')}</summary>
        <section class="scroll" tabIndex={0} aria-label={t('groups.over_time_table')}>
          <Table
            caption={t('groups.over_time_description', { from, to })}
            captionHidden
            rows={overTime}
            columns={[
              [t('groups.column.day'), ({ date }) => <time datetime={date}>{t.format.date(date)}</time>],
              [t('groups.column.joined'), ({ joined }) => t('groups.of', { joined, base: share.base })],
              [t('groups.column.share'), ({ joined }) => shareOf(joined)],
            ]}
          />
        </section>
      </details>
    </Section>
  );
}

/** What the list of members is based on. */
function Membership({ group }: { group: Group }) {
  const t = useTranslator();
  const { slug, asOf, basis, source } = group;
  const note = noteOn(t, slug);
  return (
    <Section id="members" heading={t('groups.membership')}>
      <p>
        <Message id="groups.as_of" values={{ day: asOf, source: memberListName(t, group) }} links={{ link: source.address }} />
        {t.format.marks.gap}
        {t(`groups.basis.${basis}`)}
      </p>
      {note && <p>{note}</p>}
    </Section>
  );
}
