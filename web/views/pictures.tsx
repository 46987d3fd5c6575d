import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Band } from '../../treaty/band.ts';
import type { CivilDate } from '../../treaty/civil-date.ts';
import type { SeriesPoint, YearOfActions } from '../../treaty/progress.ts';
import type { RegionShare } from '../words/chart-words.ts';
import { citedSource } from '../words/freshness.ts';
import { type Translator, translatorFor } from '../words/translator.ts';
import { countedKinds, siteName } from '../words/treaty-words.ts';
import { findingSentence } from '../words/use.ts';
import { COLOURS, Lines, linesOf, readingOf, round, TYPE } from './drawing.tsx';
import { BAND_HEIGHT, BandRows } from './drawn-band.tsx';
import type { UseModel } from './use.tsx';

/** What is drawn, from the same series as the chart on the page. */
export type Drawing =
  | { readonly of: 'band'; readonly band: Band; readonly marked: string | null }
  | { readonly of: 'cumulative'; readonly series: readonly SeriesPoint[] }
  | { readonly of: 'yearly'; readonly years: readonly YearOfActions[] }
  | { readonly of: 'regions'; readonly regions: readonly RegionShare[] };

export interface PictureModel
  extends Pick<UseModel, 'frame' | 'finding' | 'progress' | 'universe' | 'today' | 'knownUntil' | 'evidence' | 'address'> {
  readonly drawing: Drawing;
}

/** In units of the drawing, which are pixels at its natural size. */
const WIDTH = 1200;
const MARGIN = 48;
const INNER = WIDTH - 2 * MARGIN;
/** Before a drawing, for the numbers of its scale. */
const SCALE = 36;

/** The picture of a chart as an SVG document that stands on its own: heading, drawing, source, day and address are in it. */
export function renderPicture(model: PictureModel): string {
  const { frame, finding, progress, universe, today, knownUntil: day, drawing, address, evidence } = model;
  const t = translatorFor(frame.locale, frame.treaty);
  const heading = finding === null ? '' : findingSentence(t, { finding, progress, universe, day, past: progress.asOf < today });
  const record = citedSource(t, frame.sourcesThen ?? frame.sources, evidence);
  const source = t('picture.source', { record, site: siteName(t), address });
  const description = t(`picture.description.${drawing.of}`);
  const reading = readingOf(t, WIDTH);
  const [headingLines, sourceLines] = [
    linesOf(heading, { face: 'serif', size: 34, width: INNER }),
    linesOf(source, { face: 'sans', size: 16, width: INNER }),
  ];
  const top = MARGIN + headingLines.length * 42 + 36;
  const { height, content } = draw(t, model);
  const foot = top + height + 40;
  const total = foot + sourceLines.length * 22 + 24;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${renderToString(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${WIDTH} ${total}`}
      width={WIDTH}
      height={total}
      lang={frame.locale}
      {...TYPE.sans}
      font-size={18}
      fill={COLOURS.ink}
    >
      <title>{heading}</title>
      <desc>{t.format.sentences([description, source])}</desc>
      <rect width={WIDTH} height={total} fill={COLOURS.paper} />
      <Lines reading={reading} lines={headingLines} x={MARGIN} y={MARGIN + 30} step={42} face="serif" size={34} />
      <text x={reading.x(MARGIN)} y={top - 14} fill={COLOURS.quiet} text-anchor={reading.anchor('start')}>
        {reading.words(description)}
      </text>
      <g transform={`translate(${MARGIN + (drawing.of === 'regions' || drawing.of === 'band' ? 0 : SCALE)} ${top + 16})`}>
        {content}
      </g>
      <Lines
        reading={reading}
        lines={sourceLines}
        x={MARGIN}
        y={foot + 16}
        step={22}
        face="sans"
        size={16}
        fill={COLOURS.quiet}
      />
    </svg>,
  )}`;
}

interface Drawn {
  readonly height: number;
  readonly content: ComponentChildren;
}

function draw(t: Translator, model: PictureModel): Drawn {
  const { drawing } = model;
  switch (drawing.of) {
    case 'band':
      return { height: BAND_HEIGHT, content: <BandRows t={t} band={drawing.band} marked={drawing.marked} width={INNER} /> };
    case 'cumulative':
      return { height: CHART_HEIGHT + 40, content: <Cumulative t={t} model={model} series={drawing.series} /> };
    case 'yearly':
      return { height: CHART_HEIGHT + 40, content: <Yearly t={t} years={drawing.years} /> };
    case 'regions':
      return { height: drawing.regions.length * REGION_STEP, content: <Regions t={t} regions={drawing.regions} /> };
  }
}

const CHART_HEIGHT = 400;
/** Beside the drawing, for the words at the ends of the lines. */
const LABELS = 250;

const dayNumber = (date: CivilDate): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/** The largest of a scale in round steps that has room for the value. */
function scaleTo(most: number): { readonly top: number; readonly step: number } {
  const step = [1, 2, 5, 10, 20, 25, 50].find((wide) => most / wide <= 6) ?? 100;
  return { top: Math.max(step, Math.ceil(most / step) * step), step };
}

function Cumulative({ t, model, series }: { t: Translator; model: PictureModel; series: readonly SeriesPoint[] }) {
  const { frame, progress, knownUntil } = model;
  const { threshold, asOf, entryIntoForceOn } = progress;
  // Time runs from left to right, and only the words as they are read.
  const { words } = readingOf(t, 0);
  const opened = frame.treaty.openedForSignatureOn;
  const last = series.at(-1);
  if (last === undefined) return null;
  const { top, step } = scaleTo(Math.max(threshold, last.signatories, last.instruments));
  const [start, end] = [dayNumber(opened), Math.max(dayNumber(asOf), dayNumber(opened) + 365)];
  const wide = INNER - SCALE - LABELS;
  // The words of the threshold stand where no line comes near it.
  const isEarly = end - start < 1_000;
  const x = (date: CivilDate): number => round(((dayNumber(date) - start) / (end - start)) * wide);
  const y = (value: number): number => round(CHART_HEIGHT - (value / top) * CHART_HEIGHT);
  const lines = [
    { key: 'signatories', colour: COLOURS.signed, width: 3 },
    { key: 'instruments', colour: COLOURS.party, width: 4 },
    { key: 'depositsTowardThreshold', colour: COLOURS.party, width: 2 },
  ] as const;
  const same = last.instruments === last.depositsTowardThreshold;
  const drawn = lines.filter(({ key }) => !(same && key === 'depositsTowardThreshold'));
  const labels = apart(drawn.map(({ key }) => y(last[key])));
  const years = Array.from(
    { length: Number(asOf.slice(0, 4)) - Number(opened.slice(0, 4)) },
    (_, at) => Number(opened.slice(0, 4)) + 1 + at,
  );
  const every = Math.ceil(years.length / 7);
  return (
    <>
      <Grid top={top} step={step} wide={wide} y={y} />
      {years.map((year, at) => (
        <g key={year} fill={COLOURS.quiet} font-size={16} text-anchor="middle">
          <line
            x1={x(firstDayOf(year))}
            x2={x(firstDayOf(year))}
            y1={CHART_HEIGHT}
            y2={CHART_HEIGHT + 6}
            stroke={COLOURS.quiet}
          />
          {at % every === 0 && (
            <text x={x(firstDayOf(year))} y={CHART_HEIGHT + 26}>
              {year}
            </text>
          )}
        </g>
      ))}
      <line x2={wide} y1={y(threshold)} y2={y(threshold)} stroke={COLOURS.ink} stroke-width={1.5} />
      <text x={isEarly ? 12 : wide} y={y(threshold) - 8} font-size={16} text-anchor={isEarly ? 'start' : 'end'}>
        {words(t('picture.threshold', { threshold }))}
      </text>
      {entryIntoForceOn !== null && entryIntoForceOn <= asOf && (
        <>
          <line x1={x(entryIntoForceOn)} x2={x(entryIntoForceOn)} y2={CHART_HEIGHT} stroke={COLOURS.ink} stroke-dasharray="2 4" />
          <text x={x(entryIntoForceOn) + 8} y={CHART_HEIGHT - 10} font-size={16}>
            {words(t('picture.in-force', { day: entryIntoForceOn }))}
          </text>
        </>
      )}
      {drawn.map(({ key, colour, width }, at) => (
        <g key={key}>
          <path
            d={stepsOf(series, key, x, y, knownUntil)}
            fill="none"
            stroke={colour}
            stroke-width={width}
            stroke-linejoin="round"
          />
          <circle cx={x(knownUntil)} cy={y(last[key])} r={5} fill={colour} />
          {knownUntil < asOf && (
            <line
              x1={x(knownUntil) + 8}
              x2={x(asOf)}
              y1={y(last[key])}
              y2={y(last[key])}
              stroke={COLOURS.line}
              stroke-width={width}
              stroke-dasharray="6 6"
            />
          )}
          <text x={x(asOf) + 14} y={(labels[at] ?? 0) + 6} fill={colour} font-weight={600}>
            {words(t(`picture.line.${key}`, { count: last[key], threshold }))}
          </text>
        </g>
      ))}
    </>
  );
}

const firstDayOf = (year: number): CivilDate => `${year}-01-01` as CivilDate;

/** A line that stays level until the next point, from the first to the last day that is known. */
function stepsOf(
  series: readonly SeriesPoint[],
  key: 'signatories' | 'instruments' | 'depositsTowardThreshold',
  x: (date: CivilDate) => number,
  y: (value: number) => number,
  until: CivilDate,
): string {
  const steps = series.map((point) => `H${x(point.date)}V${y(point[key])}`);
  return `M0 ${y(0)}${steps.join('')}H${x(until)}`;
}

/** Places for words that would stand at the given heights, moved so that none covers another. */
function apart(heights: readonly number[]): number[] {
  const places = heights.map((height, index) => ({ height, index })).sort((a, b) => a.height - b.height);
  for (let at = 1; at < places.length; at += 1) {
    const [before, here] = [places[at - 1], places[at]];
    if (before && here) here.height = Math.max(here.height, before.height + 26);
  }
  return heights.map((_, index) => places.find((place) => place.index === index)?.height ?? 0);
}

/** Levels of a scale with their numbers. */
const Grid = ({ top, step, wide, y }: { top: number; step: number; wide: number; y: (value: number) => number }) => (
  <g fill={COLOURS.quiet} font-size={16}>
    {Array.from({ length: Math.floor(top / step) + 1 }, (_, at) => at * step).map((value) => (
      <g key={value}>
        <line x2={wide} y1={y(value)} y2={y(value)} stroke={COLOURS.line} />
        <text x={-8} y={y(value) + 5} text-anchor="end">
          {value}
        </text>
      </g>
    ))}
  </g>
);

function Yearly({ t, years }: { t: Translator; years: readonly YearOfActions[] }) {
  const totals = years.map(({ towardThreshold, otherInstruments }) => towardThreshold + otherInstruments);
  const { top, step } = scaleTo(Math.max(1, ...totals));
  const y = (value: number): number => round(CHART_HEIGHT - (value / top) * CHART_HEIGHT);
  const wide = (INNER - SCALE) / Math.max(years.length, 6);
  const bar = round(wide * 0.62);
  const { words } = readingOf(t, 0);
  const accessionsApart = years.some(({ otherInstruments }) => otherInstruments > 0);
  return (
    <>
      <Grid top={top} step={step} wide={INNER - SCALE} y={y} />
      {years.map(({ year, towardThreshold, otherInstruments }, at) => {
        const left = round(at * wide + (wide - bar) / 2);
        const total = towardThreshold + otherInstruments;
        return (
          <g key={year} text-anchor="middle">
            <rect x={left} y={y(towardThreshold)} width={bar} height={CHART_HEIGHT - y(towardThreshold)} fill={COLOURS.party} />
            {otherInstruments > 0 && (
              <rect
                x={left + 1}
                y={y(total) + 1}
                width={bar - 2}
                height={round(y(towardThreshold) - y(total)) - 1}
                fill={COLOURS.paper}
                stroke={COLOURS.party}
                stroke-width={2}
              />
            )}
            <text x={left + bar / 2} y={y(total) - 8} font-weight={600}>
              {total}
            </text>
            <text x={left + bar / 2} y={CHART_HEIGHT + 26} fill={COLOURS.quiet} font-size={16}>
              {year}
            </text>
          </g>
        );
      })}
      {accessionsApart && (
        <g transform={`translate(${INNER - SCALE - 330} 6)`}>
          <rect width={16} height={16} fill={COLOURS.party} />
          <text x={26} y={14}>
            {words(t('picture.counted', { kinds: countedKinds(t) }))}
          </text>
          <rect x={1} y={29} width={14} height={14} fill={COLOURS.paper} stroke={COLOURS.party} stroke-width={2} />
          <text x={26} y={42}>
            {words(t('picture.accession'))}
          </text>
        </g>
      )}
    </>
  );
}

const REGION_STEP = 56;

function Regions({ t, regions }: { t: Translator; regions: readonly RegionShare[] }) {
  const [left, wide] = [130, INNER - 130 - 190];
  const reading = readingOf(t, INNER);
  const anchor = reading.anchor('start');
  return (
    <>
      {regions.map(({ region, joined, base }, at) => {
        const middle = at * REGION_STEP + 30;
        const part = round((wide * joined) / Math.max(1, base));
        return (
          <g key={region}>
            <text x={reading.x(0)} y={middle + 6} text-anchor={anchor}>
              {reading.words(t.nameOf({ of: 'regions', code: region }).name)}
            </text>
            <rect x={reading.x(left, wide)} y={middle - 14} width={wide} height={28} fill="none" stroke={COLOURS.line} />
            <rect x={reading.x(left, part)} y={middle - 14} width={part} height={28} fill={COLOURS.party} />
            <text x={reading.x(left + wide + 14)} y={middle + 6} font-weight={600} text-anchor={anchor}>
              {reading.words(t('picture.share', { share: t.format.share(joined, base), joined, base }))}
            </text>
          </g>
        );
      })}
    </>
  );
}
