import type { Band as BandModel } from '../../treaty/band.ts';
import type { Note } from '../../treaty/catalogue/treaty.ts';
import type { CivilDate } from '../../treaty/civil-date.ts';
import { nextToAsk } from '../../treaty/next-to-ask.ts';
import type { Act, Extent, OrderedDeposit, Progress, SeriesPoint, YearOfActions } from '../../treaty/progress.ts';
import type { RegionShare } from '../words/chart-words.ts';
import { type HeadlineFacts, headline, headlinePieces, latestDepositSentence, leadSentence } from '../words/headline.ts';
import { stateNamed, translatorFor } from '../words/translator.ts';
import { siteName } from '../words/treaty-words.ts';
import { Band, BandLegend } from './band.tsx';
import { BoardTop, type BoardTopProps } from './board.tsx';
import { type ChangeLine, LatestChanges } from './changes.tsx';
import { CumulativeChart, RegionsChart, YearlyChart } from './charts.tsx';
import { WatchTheRace } from './film.tsx';
import { useTranslator } from './frame-of-page.ts';
import { Freshness } from './freshness.tsx';
import { type Frame, renderPage } from './layout.tsx';
import { FindState } from './states.tsx';
import { Message, Terms } from './text.tsx';
import { UseThis } from './use-this.tsx';
import { type WorldTile, WorldTiles } from './world-tiles.tsx';

/** A State that signed and has not ratified. */
interface SignedOnly {
  readonly iso3: string;
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
  /** The latest signatures and deposits up to the day, newest first. */
  readonly latestActs: readonly Act[];
}

/** The dashboard as of one day. */
export function renderDashboard(model: DashboardModel): string {
  const { frame, progress, today } = model;
  const { treaty, locale } = frame;
  const t = translatorFor(locale, treaty);
  const opened = progress.asOf >= treaty.openedForSignatureOn;
  return renderPage({
    frame,
    title: progress.asOf === today ? siteName(t) : t('dashboard.title', { day: progress.asOf }),
    description: t('dashboard.description', { headline: headline(t, model) }),
    embeddable: true,
    script: 'dashboard',
    children: (
      <>
        <Top model={model} />
        <Terms />
        {opened && (
          <>
            <CumulativeChart {...model} />
            <div class="pair">
              <YearlyChart {...model} />
              <RegionsChart {...model} />
            </div>
          </>
        )}
        <FindState />
        <WorldTiles tiles={model.tiles} day={progress.asOf === today ? '' : `&date=${progress.asOf}`} />
        {opened && (
          <BoardTop
            {...model.board}
            now={progress.asOf === today && model.knownAt === null}
            href={progress.asOf === today ? '/next' : `/next?date=${progress.asOf}`}
          />
        )}
        <LatestChanges changes={model.changes} acts={model.latestActs} />
      </>
    ),
  });
}

/** The figure at the edge of its part of the band, what it means, the day, the latest deposit, one thing to do. */
function Top({ model }: { model: DashboardModel }) {
  const t = useTranslator();
  const { progress, deposits, band } = model;
  const adopted = progress.asOf >= t.treaty.adoption.date;
  const opened = progress.asOf >= t.treaty.openedForSignatureOn;
  return (
    <section class="top" aria-labelledby="headline">
      {model.knownAt && (
        <p class="note">
          <Message id="dashboard.known" values={{ at: model.knownAt }} links={{ now: dayAddress(progress.asOf) }} />
        </p>
      )}
      <div class={`first edge-${band.joined}`}>
        <h1 id="headline">
          <Headline model={model} />
        </h1>
        <p class="lead">{leadSentence(t, model)}</p>
      </div>
      {adopted && (
        <div>
          <Band model={band} />
          <div class="band-foot">
            <BandLegend model={band} />
            <p class="band-says" data-band-says aria-hidden="true" />
          </div>
        </div>
      )}
      <div class="when">
        {/* The film shows what is known now. */}
        {model.knownAt === null && opened && <WatchTheRace />}
        <Day model={model} />
      </div>
      <div class="beside">
        <p class="latest">{latestDepositSentence(t, deposits)}</p>
        <OneThing model={model} />
      </div>
      <Freshness>
        <UseThis what="figure" />
      </Freshness>
    </section>
  );
}

/** The headline with its figure set large, and what follows it beside. */
function Headline({ model }: { model: HeadlineFacts }) {
  const pieces = headlinePieces(useTranslator(), model, (figure) => <span class="figure">{figure}</span>);
  return <>{pieces.map((piece) => (typeof piece === 'string' ? <span key={piece}>{piece}</span> : piece))}</>;
}

function Day({ model: { steps, progress, today, knownAt } }: { model: DashboardModel }) {
  const t = useTranslator();
  const previous = steps.filter((date) => date < progress.asOf).at(-1);
  const next = progress.asOf < t.treaty.adoption.date ? undefined : steps.find((date) => date > progress.asOf);
  return (
    <form class="day" action="/" method="get">
      <label for="date">{t('dashboard.as-of')}</label>
      <input type="date" id="date" name="date" value={progress.asOf} max={today} />
      {knownAt && <input type="hidden" name="known" value={knownAt} />}
      <button type="submit" class="quiet">
        {t('dashboard.show')}
      </button>
      <span class="steps">
        {previous && (
          <a href={dayAddress(previous, knownAt)} rel="prev" title={t('dashboard.previous')}>
            {t.direction === 'rtl' ? '→' : '←'} <span class="hidden">{t('dashboard.previous') + t.format.marks.colon}</span>
            {t.format.shortDate(previous)}
          </a>
        )}
        {next && next < today && (
          <a href={dayAddress(next, knownAt)} rel="next" title={t('dashboard.next')}>
            <span class="hidden">{t('dashboard.next') + t.format.marks.colon}</span>
            {t.format.shortDate(next)} {t.direction === 'rtl' ? '←' : '→'}
          </a>
        )}
        {progress.asOf !== today && <a href="/">{t('dashboard.today')}</a>}
      </span>
    </form>
  );
}

function OneThing({ model: { signedOnly, progress, today, knownAt } }: { model: DashboardModel }) {
  const t = useTranslator();
  const next = nextToAsk(signedOnly, today);
  if (next === undefined || progress.asOf !== today || knownAt !== null) return <div />;
  const state = stateNamed(next.iso3);
  return (
    <div class="action">
      <p>
        <strong>{t('dashboard.thing')}</strong>
        {t.format.marks.gap}
        {t('dashboard.signed', { state, years: Math.floor(next.daysAgo / 365.25) })}
      </p>
      <p>
        <a class="button" href={`/states/${next.slug}#say`}>
          {t('dashboard.write', { state })}
        </a>{' '}
        <a href="#next">
          {t.pieces('dashboard.all', { rest: (rest) => <span class="hidden">{rest}</span> }, { count: signedOnly.length })}
        </a>
      </p>
    </div>
  );
}

/** The dashboard as of a day, as it is known now or was at an instant. */
const dayAddress = (day: CivilDate, knownAt: string | null = null): string =>
  `/?${new URLSearchParams({ date: day, ...(knownAt !== null && { known: knownAt }) })}`;
