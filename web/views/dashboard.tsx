import type { Band as BandModel } from '../../treaty/band.ts';
import type { Note } from '../../treaty/catalogue/treaty.ts';
import type { CivilDate } from '../../treaty/civil-date.ts';
import { nextToAsk } from '../../treaty/next-to-ask.ts';
import type { Extent, OrderedDeposit, Progress, SeriesPoint, YearOfActions } from '../../treaty/progress.ts';
import type { RegionShare } from '../words/chart-words.ts';
import { changesWords, citeWords, topWords } from '../words/dashboard-words.ts';
import { formatShortDate } from '../words/formats.ts';
import { citedRecord } from '../words/freshness.ts';
import { type HeadlineFacts, headline, latestDepositSentence, raceSentence } from '../words/headline.ts';
import { siteName } from '../words/treaty-words.ts';
import { type ChangeLine, ChangeList } from './changes.tsx';
import { CumulativeChart, RegionsChart, YearlyChart } from './charts.tsx';
import { WatchTheRace } from './film.tsx';
import { Freshness, PanelFreshness } from './freshness.tsx';
import { type Frame, renderPage } from './layout.tsx';
import { Band, BandLegend } from './band.tsx';
import { BoardTop, type BoardTopProps } from './board.tsx';
import { FindState } from './states.tsx';
import { Linked, Section, Terms } from './text.tsx';
import { type WorldTile, WorldTiles } from './world-tiles.tsx';

/** A State that signed and has not ratified. */
interface SignedOnly {
  readonly slug: string;
  readonly name: string;
  readonly signedOn: CivilDate;
  readonly daysAgo: number;
  readonly note: Note | null;
}

export interface DashboardModel extends HeadlineFacts {
  readonly frame: Frame;
  readonly progress: Progress;
  readonly band: BandModel;
  readonly today: CivilDate;
  /** The instant up to which the tracker had learned what the page says, as ISO text; null for now. */
  readonly knownAt: string | null;
  /** All instruments of consent up to the day, by date and name. */
  readonly deposits: readonly OrderedDeposit[];
  /** The days on which something happened until today, today included: the steps of the replay. */
  readonly steps: readonly CivilDate[];
  /** Longest ago first. */
  readonly signedOnly: readonly SignedOnly[];
  readonly tiles: readonly WorldTile[];
  readonly board: Pick<BoardTopProps, 'rows' | 'counts'>;
  readonly series: readonly SeriesPoint[];
  /** How far the charts reach on every day. */
  readonly extent: Extent;
  readonly years: readonly YearOfActions[];
  readonly regions: readonly RegionShare[];
  readonly changes: readonly ChangeLine[];
  /** The last day of which the figures speak: the day shown, or the last one that the record covers. */
  readonly knownUntil: CivilDate;
  /** Of the acts up to the day: the publications that state each, where the record names them. */
  readonly evidence: readonly (string | null)[];
}

/** The dashboard as of one day. */
export function renderDashboard(model: DashboardModel): string {
  const { frame, progress, today } = model;
  const { treaty } = frame;
  const record = citedRecord(treaty, frame.sourcesThen ?? frame.sources, model.evidence);
  const opened = progress.asOf >= treaty.openedForSignatureOn;
  return renderPage({
    frame,
    title: progress.asOf === today ? siteName(treaty) : topWords.titleOn(treaty, progress.asOf),
    description: topWords.description(treaty, headline(treaty, model)),
    script: 'dashboard',
    panelsSayFreshness: true,
    children: (
      <>
        <Top model={model} />
        <Terms />
        {opened && (
          <>
            <CumulativeChart {...model} record={record} />
            <YearlyChart {...model} record={record} />
          </>
        )}
        <FindState />
        <WorldTiles tiles={model.tiles} />
        {opened && (
          <>
            <BoardTop
              {...model.board}
              now={progress.asOf === today && model.knownAt === null}
              href={progress.asOf === today ? '/next' : `/next?date=${progress.asOf}`}
            />
            <RegionsChart {...model} record={record} />
          </>
        )}
        <Section id="changes" heading={changesWords.heading}>
          <ChangeList changes={model.changes} empty={changesWords.none} />
          <PanelFreshness />
          <p>
            <a href="/changes">{changesWords.all}</a>
          </p>
        </Section>
        <Section id="cite" heading={citeWords.heading}>
          <p>{citeWords.lead}</p>
          <blockquote>{citeWords.text(treaty, headline(treaty, model), progress.asOf, addressOf(model), record)}</blockquote>
        </Section>
      </>
    ),
  });
}

/** The address under which the figures stay what they are: today's carry their day, as those of every other day do. */
function addressOf({ frame, progress, knownAt }: DashboardModel): string {
  const address = new URL('/', frame.address);
  address.searchParams.set('date', progress.asOf);
  if (knownAt !== null) address.searchParams.set('known', knownAt);
  return address.href;
}

/** The count, the race, the day, the latest deposit, the freshness, one thing to do. */
function Top({ model }: { model: DashboardModel }) {
  const { progress, deposits } = model;
  const opened = progress.asOf >= model.frame.treaty.openedForSignatureOn;
  return (
    <section class="top" aria-labelledby="headline">
      {model.knownAt && (
        <p class="note">
          <Linked text={topWords.knownAt(model.knownAt)} href={dayAddress(progress.asOf)} />
        </p>
      )}
      <h1 id="headline">{headline(model.frame.treaty, model)}</h1>
      <p class="lead">{raceSentence(model.frame.treaty, model)}</p>
      {progress.asOf >= model.frame.treaty.adoption.date && (
        <div>
          <Band model={model.band} />
          <BandLegend model={model.band} />
        </div>
      )}
      <div class="beside">
        <p class="latest">{latestDepositSentence(deposits)}</p>
        <OneThing model={model} />
        <Freshness />
      </div>
      <div class="when">
        <Day model={model} />
        {/* The film shows what is known now. */}
        {model.knownAt === null && opened && <WatchTheRace />}
      </div>
    </section>
  );
}

function Day({ model: { frame, steps, progress, today, knownAt } }: { model: DashboardModel }) {
  const previous = steps.filter((date) => date < progress.asOf).at(-1);
  const next = progress.asOf < frame.treaty.adoption.date ? undefined : steps.find((date) => date > progress.asOf);
  return (
    <form class="day" action="/" method="get">
      <label for="date">{topWords.asOf}</label>
      <input type="date" id="date" name="date" value={progress.asOf} max={today} />
      {knownAt && <input type="hidden" name="known" value={knownAt} />}
      <button type="submit">{topWords.showDay}</button>
      <span class="steps">
        {previous && (
          <a href={dayAddress(previous, knownAt)} rel="prev" title={topWords.previousEvent}>
            ← <span class="hidden">{topWords.previousEvent}: </span>
            {formatShortDate(previous)}
          </a>
        )}
        {next && next < today && (
          <a href={dayAddress(next, knownAt)} rel="next" title={topWords.nextEvent}>
            <span class="hidden">{topWords.nextEvent}: </span>
            {formatShortDate(next)} →
          </a>
        )}
        {progress.asOf !== today && <a href="/">{topWords.today}</a>}
      </span>
    </form>
  );
}

function OneThing({ model: { signedOnly, progress, today, knownAt } }: { model: DashboardModel }) {
  const next = nextToAsk(signedOnly, today);
  if (next === undefined || progress.asOf !== today || knownAt !== null) return <div />;
  return (
    <div class="action">
      <p>
        <strong>{topWords.oneThing}</strong> {topWords.signedAndNotRatified(next.name, next.daysAgo)}
      </p>
      <p>
        <a class="button" href={`/states/${next.slug}#say`}>
          {topWords.writeTo(next.name)}
        </a>{' '}
        <a href="#next">
          {topWords.all(signedOnly.length)}
          <span class="hidden">{topWords.thatSigned}</span>
        </a>
      </p>
    </div>
  );
}

/** The dashboard as of a day, as it is known now or was at an instant. */
const dayAddress = (day: CivilDate, knownAt: string | null = null): string =>
  `/?${new URLSearchParams({ date: day, ...(knownAt !== null && { known: knownAt }) })}`;
