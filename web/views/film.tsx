import { renderToString } from 'preact-render-to-string';
import type { Band as BandModel } from '../../treaty/band.ts';
import { type CivilDate, daysBetween } from '../../treaty/civil-date.ts';
import { type Chapter, filmTimes } from '../../treaty/film.ts';
import type { Progress, SeriesPoint } from '../../treaty/progress.ts';
import type { ReplayStep } from '../../treaty/replay.ts';
import { states } from '../../treaty/states.ts';
import { tilePlaces } from '../tile-places.ts';
import { addressIn, inLanguage } from '../addresses.ts';
import { widthOf } from '../letter-widths.ts';
import { chapterCaption, figurePieces } from '../words/film-words.ts';
import { type Translator, translatorFor } from '../words/translator.ts';
import { Band } from './band.tsx';
import {
  historyChart,
  raceChart,
  type Size,
  type StepChart,
  type StepLine,
  type StepSource,
  stepPath,
  turnsOn,
  xOf,
  yOf,
} from './chart-geometry.ts';
import { FrameOfPage, useTranslator } from './frame-of-page.ts';
import { type Frame, renderPage } from './layout.tsx';
import { createRenderedOnce } from './rendered-once.ts';
import { Table } from './table.tsx';

/** The treaty's life: what the film and the page of its chapters show. */
export interface FilmModel extends StepSource {
  readonly frame: Frame;
  /** The band as of the last day. */
  readonly band: BandModel;
  readonly steps: readonly ReplayStep[];
  readonly chapters: readonly (Chapter & { readonly band: BandModel })[];
}

/** The link to the film, which a script opens in its place. */
export const WatchTheRace = () => (
  <a class="button" href="/race" data-film="/replay.json">
    {useTranslator()('film.watch')}
  </a>
);

/** The address of a day; that of today carries no date, so that a shared link stays true tomorrow. */
const addressOf = (date: CivilDate, { extent }: FilmModel): string => (date === extent.to ? '/' : `/?date=${date}`);

/** Each step with what its day says; the caption of a chapter as text. */
function chaptersWithCaptions(t: Translator, { chapters, steps, knownUntil }: FilmModel) {
  return chapters.flatMap((chapter) => {
    const step = steps.findIndex(({ date }) => date === chapter.date);
    const progress = steps[step]?.progress;
    return progress
      ? [{ chapter, step, progress, caption: chapterCaption(t, chapter, progress, states.length, knownUntil) }]
      : [];
  });
}

/** What the drawings of the film's charts measure, in their own units, without the words at their ends. */
const PLOT: Size = { width: 510, height: 170 };
/** The whole height, with the axis below; the size of the type on a phone; and how much wider than the one that is measured the typeface can be. */
const [WHOLE_HEIGHT, TYPE, WIDER] = [210, 20, 1.2];

/** The film as data: the stage, and what each step changes on it. Texts are ready-made. */
export function renderFilm(model: FilmModel): object {
  const { frame, steps, series, deposits, chapters, extent } = model;
  const t = translatorFor(frame.locale, frame.treaty);
  const [history, race] = [historyChart(model), raceChart(model)];
  const times = filmTimes(
    steps.map(({ date }) => date),
    chapters,
  );
  const drawn = steps.map(({ date, progress, changed }, at) => {
    const point = series.findLast((one) => one.date <= date);
    const [signed, joined, counted] = [point?.signatories ?? 0, point?.instruments ?? 0, point?.depositsTowardThreshold ?? 0];
    const inRace = race !== null && extent.raceTo !== null && date <= extent.raceTo;
    const racedTo = race === null || inRace ? counted : (race.lines[0]?.points.at(-1)?.[1] ?? 0);
    return {
      ...times[at],
      date,
      address: addressIn(frame.locale, addressOf(date, model)),
      day: t.format.shortDate(date),
      text: t('film.step', { day: date, figure: figurePieces(t, progress, states.length, (content) => content).join('') }),
      figure: renderToString(<Figure progress={progress} t={t} />),
      joined: deposits.filter((deposit) => deposit.date <= date).length,
      signed: progress.signedNotRatified,
      panel: inRace ? 'race' : 'history',
      race: race && endsAt(race, date, [[racedTo, totalOf(t, 'race', 'joined', racedTo)]]),
      history: endsAt(history, date, [
        [signed, totalOf(t, 'history', 'signed', signed)],
        [joined, totalOf(t, 'history', 'joined', joined)],
      ]),
      changed: changed.map(({ iso3, status }) => [iso3, status]),
    };
  });
  return {
    stage: inLanguage(
      frame.locale,
      renderToString(
        <FrameOfPage.Provider value={frame}>
          <Stage model={model} history={history} race={race} times={times} />
        </FrameOfPage.Provider>,
      ),
    ),
    steps: drawn,
    chapters: chaptersWithCaptions(t, model).map(({ step, caption }) => ({ step, caption })),
  };
}

const Figure = ({ progress, t }: { progress: Progress; t: Translator }) => (
  <>
    {figurePieces(t, progress, states.length, (content) => (
      <strong>{content}</strong>
    ))}
  </>
);

type Panel = 'race' | 'history';

/** What stands at the end of a line. */
const totalOf = (t: Translator, panel: Panel, is: StepLine['is'], count: number): string =>
  t(panel === 'race' ? 'charts.race.counted' : `charts.history.${is}`, { count });

/** The least distance between two labels, in the units of the drawing. */
const LABEL = 21;

/** Where the lines of a chart end on a day: how far to the right, and of each line the height, the label and the height of the label. */
function endsAt(chart: StepChart, date: CivilDate, totals: readonly (readonly [total: number, label: string])[]) {
  let free = Number.NEGATIVE_INFINITY;
  const labels = new Map<number, number>();
  for (const [total] of [...totals].sort(([a], [b]) => b - a)) {
    free = Math.max(Math.min(yOf(chart, PLOT, total), PLOT.height - LABEL / 2), free + LABEL);
    labels.set(total, free);
  }
  return {
    x: xOf(chart, PLOT, Math.min(daysBetween(chart.from, date), chart.until)),
    ends: totals.map(([total, label]) => [yOf(chart, PLOT, total), label, labels.get(total)]),
  };
}

interface StageProps {
  readonly model: FilmModel;
  readonly history: StepChart;
  readonly race: StepChart | null;
  readonly times: readonly { readonly at: number }[];
}

/** The film's stage, as it is before the film begins. */
function Stage({ model, history, race, times }: StageProps) {
  const t = useTranslator();
  const { extent, steps, chapters } = model;
  const length = times.at(-1)?.at ?? 0;
  const timeOf = (date: CivilDate): number => times[steps.findIndex((step) => step.date === date)]?.at ?? 0;
  return (
    <dialog class="film" aria-label={t('film.label', { from: extent.from.slice(0, 4), to: extent.to.slice(0, 4) })}>
      <div class="stage">
        <header>
          <output class="day" aria-live="off" />
          <a data-open href="/">
            {t('film.openDay')}
          </a>
          <IconButton
            name="full"
            label={t('film.fullScreen')}
            path="M1 1h5v2H3v3H1zM10 1h5v5h-2V3h-3zM1 10h2v3h3v2H1zM13 10h2v5h-5v-2h3z"
          />
          <IconButton
            name="close"
            label={t('film.close')}
            path="M3 1.6 8 6.6l5-5L14.4 3l-5 5 5 5-1.4 1.4-5-5-5 5L1.6 13l5-5-5-5z"
          />
        </header>
        <p class="figure" />
        <Band model={model.band} links={false} />
        <div class="charts" aria-hidden="true">
          {race && <FilmChart chart={race} name="race" />}
          <FilmChart chart={history} name="history" />
        </div>
        <Tiles />
        <p class="caption" role="status" />
        <div class="timeline">
          <svg viewBox="0 0 1000 8" preserveAspectRatio="none" aria-hidden="true">
            {chapters.map(({ date }) => (
              <rect key={date} x={Math.round((timeOf(date) / (length || 1)) * 992)} width="8" height="8" />
            ))}
          </svg>
          <input type="range" min={0} max={length} step="any" aria-label={t('film.position')} />
        </div>
        <div class="controls">
          <button type="button" data-play={t('film.play')} data-pause={t('film.pause')} autofocus>
            {t('film.play')}
          </button>
          <IconButton name="previous" label={t('film.previous')} path="M2 2h2v12H2zM14 2v12L5 8z" />
          <IconButton name="next" label={t('film.next')} path="M12 2h2v12h-2zM2 2v12l9-6z" />
          <label>
            <span>{t('film.speed')}</span>
            <select>
              {[0.5, 1, 2, 4].map((speed) => (
                <option key={speed} value={speed} selected={speed === 1}>
                  {t('film.times', { speed })}
                </option>
              ))}
            </select>
          </label>
        </div>
      </div>
    </dialog>
  );
}

/** A button with a sign, whose name is read out and shown on hovering. */
const IconButton = ({ name, label, path }: { name: string; label: string; path: string }) => (
  <button type="button" class="icon" data-do={name} aria-label={label} title={label}>
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  </button>
);

/** The lines up to the day at which the film is: a script uncovers them and moves the totals at their ends. */
function FilmChart({ chart, name }: { chart: StepChart; name: Panel }) {
  const t = useTranslator();
  const needed = yOf(chart, PLOT, chart.threshold);
  const widest = Math.max(
    ...chart.lines.map(({ is, points }) => widthOf(totalOf(t, name, is, points.at(-1)?.[1] ?? 0), 'sans bold', WIDER * TYPE)),
  );
  return (
    <svg data-panel={name} aria-hidden="true" viewBox={`0 -10 ${Math.ceil(PLOT.width + 12 + widest)} ${WHOLE_HEIGHT}`}>
      <rect
        class="beyond"
        x={xOf(chart, PLOT, chart.until)}
        width={PLOT.width - xOf(chart, PLOT, chart.until)}
        height={PLOT.height}
      />
      <path class="axis" d={`M0 ${PLOT.height}H${PLOT.width}`} />
      {turnsOn(chart, 4).map(({ date, day, isYear }) => (
        <text key={date} class="turn" x={xOf(chart, PLOT, day)} y={PLOT.height + 18}>
          {t.format.dateAs(isYear ? { year: 'numeric' } : { month: 'short', year: 'numeric' })(date)}
        </text>
      ))}
      <path class="needed" d={`M0 ${needed}H${PLOT.width}`} />
      <text class={name} x={name === 'race' ? 0 : PLOT.width} y={needed - 6}>
        {t('charts.needed', { threshold: chart.threshold })}
      </text>
      <clipPath id={`film-${name}`}>
        <rect y="-10" width="0" height={WHOLE_HEIGHT} />
      </clipPath>
      <g clip-path={`url(#film-${name})`}>
        {chart.lines.map((line) => (
          <path key={line.is} class={`line ${line.is}`} d={stepPath(chart, PLOT, line)} />
        ))}
      </g>
      {chart.lines.map(({ is }) => (
        <g key={is} class={`end ${is}`}>
          <circle r="6" />
          <text x="12" />
        </g>
      ))}
    </svg>
  );
}

/** The side of a tile and the space that it takes. */
const [TILE, PITCH] = [9, 10];

/** The States at their places in the picture of the world. */
function Tiles() {
  const places = [...tilePlaces];
  const most = (axis: 'column' | 'row'): number => PITCH * Math.max(...places.map(([, place]) => place[axis]));
  return (
    <svg class="world-picture" viewBox={`0 0 ${most('column')} ${most('row')}`} aria-hidden="true">
      {places.map(([iso3, { column, row }]) => (
        <rect
          key={iso3}
          class="none"
          data-iso3={iso3}
          x={PITCH * (column - 1) + 0.5}
          y={PITCH * (row - 1) + 0.5}
          width={TILE}
          height={TILE}
        />
      ))}
    </svg>
  );
}

const rowsOnce = createRenderedOnce();

/** The chapters as still pictures, and the totals of every day: the film for those who want no motion, no script, or to read. */
export function renderRacePage(model: FilmModel): string {
  const { frame, series, threshold } = model;
  const t = translatorFor(frame.locale, frame.treaty);
  const chapters = chaptersWithCaptions(t, model);
  const columns = ['signatories', 'counted', 'instruments'] as const;
  return renderPage({
    frame,
    title: t('film.page.title', { count: chapters.length }),
    description: t('film.page.description'),
    children: (
      <>
        <h1>{t('film.page.title', { count: chapters.length })}</h1>
        <p class="lead">
          {chapters.length === 0 ? t('film.page.before', { day: frame.treaty.openedForSignatureOn }) : t('film.page.lead')}
        </p>
        <ol class="stills">
          {chapters.map(({ chapter, caption }) => (
            <li key={chapter.date} id={chapter.date}>
              <p>{caption}</p>
              <Band model={chapter.band} links={false} />
              <p>
                <a href={addressOf(chapter.date, model)}>{t('film.page.show', { day: chapter.date })}</a>
              </p>
            </li>
          ))}
        </ol>
        <section aria-labelledby="days">
          <h2 id="days">{t('film.page.days')}</h2>
          <section class="scroll" tabIndex={0} aria-label={t('film.page.caption')}>
            <Table
              caption={t('film.page.caption')}
              rows={series}
              once={[rowsOnce, (point) => `${t.locale} ${JSON.stringify(point)}`]}
              columns={[
                [
                  t('charts.column.day'),
                  ({ date }) => (
                    <a href={`/?date=${date}`}>
                      <time datetime={date}>{t.format.shortDate(date)}</time>
                    </a>
                  ),
                ],
                ...columns.map(
                  (name) =>
                    [
                      t(`charts.column.${name}`, { threshold }),
                      (point: SeriesPoint) => point[name === 'counted' ? 'depositsTowardThreshold' : name],
                    ] as const,
                ),
              ]}
            />
          </section>
        </section>
      </>
    ),
  });
}
