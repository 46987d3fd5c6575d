import type { ComponentChildren } from 'preact';
import type { Band as BandModel } from '../../treaty/band.ts';
import { daysBetween } from '../../treaty/civil-date.ts';
import { STATUSES } from '../../treaty/participation.ts';
import type { Progress, YearOfActions } from '../../treaty/progress.ts';
import { type Region, regions as worldRegions } from '../../treaty/states.ts';
import { widthOf } from '../letter-widths.ts';
import { tilePlaces } from '../tile-places.ts';
import { kindValues, type RegionShare } from '../words/chart-words.ts';
import { percentOf } from '../words/formats.ts';
import { STATUS_MARKS, statusWord } from '../words/status.ts';
import type { Translator } from '../words/translator.ts';
import { historyChart, type Size, type StepChart, type StepSource, stepPath, turnsOn } from './chart-geometry.ts';
import { useTranslator } from './frame-of-page.ts';
import type { WorldTile } from './world-tiles.tsx';

// Drawn on the server, for frames of any width: lines and areas by shares of the room, words by their own size, colours by the style sheet.

const percent = (part: number, base: number): string => `${percentOf(part, base)}%`;

interface StripProps {
  readonly joined: number;
  readonly signed: number;
  readonly base: number;
  readonly class?: string;
  /** What stands over the bar. */
  readonly children?: ComponentChildren;
}

/** States by where they stand, in one bar, which runs as one reads; the figures stand beside it. */
function Strip({ joined, signed, base, children, ...attributes }: StripProps) {
  const x = placesIn(useTranslator(), base);
  return (
    <svg class="strip" aria-hidden="true" {...attributes}>
      <Hatch />
      <rect class="none" width="100%" />
      <rect class="counts" x={x(0, joined)} width={percent(joined, base)} />
      <rect class="signed" x={x(joined, signed)} width={percent(signed, base)} />
      {children}
    </svg>
  );
}

/** Where what begins after so many States, and is so many wide, has its left edge. */
const placesIn =
  ({ direction }: Translator, base: number) =>
  (from: number, width = 0): string =>
    percent(direction === 'rtl' ? base - from - width : from, base);

/** What stands over the State that is marked. */
const SIGN = '▼';

/** The band in one bar: all States in their order, with the gate at the threshold, and a sign at one of them. */
export function AllStates({ progress, band, marked }: { progress: Progress; band: BandModel; marked: string | null }) {
  const t = useTranslator();
  const base = band.ticks.length;
  const x = placesIn(t, base);
  const at = band.ticks.findIndex(({ iso3, status }) => iso3 === marked && status !== 'withdrawn');
  return (
    <>
      <Strip joined={progress.contractingStates} signed={progress.signedNotRatified} base={base} class="strip gated">
        <rect class="gate" x={x(band.gate)} />
        <text x={x(band.gate)}>{t('band.gate', { threshold: band.threshold })}</text>
        {at >= 0 && (
          <>
            <rect class="pin" x={x(at + 0.5)} />
            <text class="pinned" x={x(at + 0.5)}>
              {SIGN}
            </text>
          </>
        )}
      </Strip>
      <Parts />
    </>
  );
}

const Hatch = () => (
  <pattern id="hatch" patternUnits="userSpaceOnUse" width="4" height="4" patternTransform="rotate(45)">
    <rect width="2.2" height="4" />
  </pattern>
);

/** The drawing of a chart fills whatever place it has: lines in these units, words by shares of it. */
const PLOT: Size = { width: 1000, height: 1000 };
/** Days from which on the lines leave room at their end, and not at their beginning. */
const LONG = 1_000;
/** How long the axis is in the narrowest frame, how large its type, and that of the totals of the lines, in pixels. */
const AXIS = { length: 240, type: 12, label: 13 };
/** The typeface is the reader's own, which can be so much wider than the one that is measured. */
const WIDER = 1.25;

/** The names of the turns of the axis, without those that would lie on the one before: the month of a half-year is long in some languages. */
function namedTurns(t: Translator, chart: StepChart): { readonly day: number; readonly words: string }[] {
  let free = Number.NEGATIVE_INFINITY;
  return turnsOn(chart, 4)
    .map(({ date, day, isYear }) => ({
      day,
      words: t.format.dateAs(isYear ? { year: 'numeric' } : { month: 'short', year: 'numeric' })(date),
    }))
    .filter(({ day, words }) => {
      const [middle, wide] = [(day / chart.days) * AXIS.length, WIDER * widthOf(words, 'sans', AXIS.type)];
      if (middle - wide / 2 < free) return false;
      free = middle + wide / 2;
      return true;
    });
}

/** Signatories and instruments by day. */
export function Totals({ source, progress: { entryIntoForceOn, inForce } }: { source: StepSource; progress: Progress }) {
  const t = useTranslator();
  const chart = historyChart(source);
  const { days, most, until, threshold, lines, from } = chart;
  const x = (day: number): string => percent(day, days);
  const y = (total: number): string => percent(most - total, most);
  const step = most > 100 ? 50 : 20;
  const levels = Array.from({ length: Math.floor(most / step) + 1 }, (_, at) => at * step);
  const [signed = 0, joined = 0] = lines.map(({ points }) => points.at(-1)?.[1] ?? 0);
  const side = until > days / 2 ? 'end' : 'start';
  const inForceOn = inForce && entryIntoForceOn !== null ? daysBetween(from, entryIntoForceOn) : null;
  // Two words need that much room between the ends of their lines, or one of them stands below its line.
  const apart = Math.abs(signed - joined) / most > 0.25;
  return (
    <svg class="chart" aria-hidden="true">
      {levels.map((level) => (
        <g key={level} class="level">
          <line x2="100%" y1={y(level)} y2={y(level)} />
          <text x="-6" y={y(level)} dy="4">
            {t.format.number(level)}
          </text>
        </g>
      ))}
      {namedTurns(t, chart).map(({ day, words }) => (
        <text key={day} class={day > 0.9 * days ? 'turn last' : 'turn'} x={x(day)} y="100%" dy="17">
          {words}
        </text>
      ))}
      {until < days && <rect class="beyond" x={x(until)} width={x(days - until)} height="100%" />}
      <line class="needed" x2="100%" y1={y(threshold)} y2={y(threshold)} />
      {inForceOn !== null && <line class="in-force" x1={x(inForceOn)} x2={x(inForceOn)} y2="100%" />}
      <svg viewBox={`0 0 ${PLOT.width} ${PLOT.height}`} preserveAspectRatio="none" width="100%" height="100%" aria-hidden="true">
        {lines.map((line) => (
          <path key={line.is} class={line.is} d={stepPath(chart, PLOT, line)} />
        ))}
      </svg>
      <text class={days > LONG ? 'end' : 'start'} x={days > LONG ? '100%' : '4'} y={y(threshold)} dy="-6">
        {t('charts.needed', { threshold })}
      </text>
      {inForceOn !== null && entryIntoForceOn !== null && (
        <g class={inForceOn > 0.7 * days ? 'end' : 'start'}>
          {[t('embed.in-force'), t.format.shortDate(entryIntoForceOn)].map((words, at) => (
            <text key={words} x={x(inForceOn)} dx={inForceOn > 0.7 * days ? -4 : 4} y="100%" dy={at === 0 ? -21 : -6}>
              {words}
            </text>
          ))}
        </g>
      )}
      {lines.map(({ is, points }) => {
        const total = is === 'signed' ? signed : joined;
        const isUpper = is === 'signed' ? signed >= joined : joined > signed;
        const words = t(`charts.history.${is}`, { count: total });
        // Words just below the threshold would be crossed by its line: they stand on it.
        const isOnThreshold = total < threshold && (threshold - total) / most < 0.15;
        const isBelow = !isOnThreshold && !isUpper && !apart;
        // Words below a line that rises are below the whole of it that is over them.
        const begins = side === 'start' ? until : until - (days * WIDER * widthOf(words, 'sans bold', AXIS.label)) / AXIS.length;
        const over = points.findLast(([day]) => day <= begins)?.[1] ?? total;
        return (
          <g key={is} class={`total ${is}`}>
            <circle cx={x(until)} cy={y(total)} r="4" />
            <text
              class={side}
              x={x(until)}
              y={y(isOnThreshold ? threshold : isBelow ? over : total)}
              dy={isOnThreshold ? -6 : isBelow ? 16 : -9}
            >
              {words}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** Instruments by year. */
export function Years({ years }: { years: readonly YearOfActions[] }) {
  const t = useTranslator();
  const totalOf = ({ towardThreshold, otherInstruments }: YearOfActions): number => towardThreshold + otherInstruments;
  const most = Math.max(1, ...years.map(totalOf));
  const [places, wide] = [Math.max(years.length, 4), 0.7];
  const every = Math.ceil(years.length / 5);
  return (
    <>
      <svg class="chart years" aria-hidden="true">
        {years.map((year, at) => {
          const total = totalOf(year);
          const [x, middle, width] = [percent(at + (1 - wide) / 2, places), percent(at + 0.5, places), percent(wide, places)];
          const [counted, top] = [percent(most - year.towardThreshold, most), percent(most - total, most)];
          return (
            <g key={year.year}>
              <rect class="counts" x={x} y={counted} width={width} height={percent(year.towardThreshold, most)} />
              {year.otherInstruments > 0 && (
                <rect class="accession" x={x} y={top} width={width} height={percent(year.otherInstruments, most)} />
              )}
              <text class="middle" x={middle} y={top} dy="-5">
                {t.format.number(total)}
              </text>
              {at % every === 0 && (
                <text class="middle turn" x={middle} y="100%" dy="17">
                  {year.year}
                </text>
              )}
            </g>
          );
        })}
        <line class="base" x2="100%" y1="100%" y2="100%" />
      </svg>
      {years.some(({ otherInstruments }) => otherInstruments > 0) && (
        <Keys
          of={[
            ['counts', t('charts.yearly.counted', kindValues(t))],
            ['accession', t('charts.yearly.accession')],
          ]}
        />
      )}
    </>
  );
}

/** Each region's States by where they stand. */
export function Regions({ regions }: { regions: readonly RegionShare[] }) {
  const t = useTranslator();
  return (
    <>
      <ul class="shares">
        {regions.map(({ region, joined, signed, base }) => (
          <li key={region}>
            <strong>{t.nameOf({ of: 'regions', code: region }).name}</strong>{' '}
            <span>{t('picture.share', { share: t.format.share(joined, base), joined, base })}</span>
            <Strip joined={joined} signed={signed} base={base} />
          </li>
        ))}
      </ul>
      <Parts />
    </>
  );
}

/** What the parts of a bar are. */
function Parts() {
  const t = useTranslator();
  return (
    <Keys
      of={[
        ['counts', t('charts.regions.joined')],
        ['signed', t('charts.regions.signed')],
        ['none', t('charts.regions.neither')],
      ]}
    />
  );
}

/** What the fills mean. */
const Keys = ({ of }: { of: readonly (readonly [kind: 'counts' | 'accession' | 'signed' | 'none', words: string])[] }) => (
  <ul class="band-legend">
    {of.map(([kind, words]) => (
      <li key={kind}>
        <svg class={`key ${kind}`} aria-hidden="true">
          <rect />
        </svg>{' '}
        {words}
      </li>
    ))}
  </ul>
);

/** The side of a tile of the map and what it takes, in units of the drawing. */
const [TILE, PITCH] = [9, 10];
const MAP = {
  width: PITCH * Math.max(...[...tilePlaces.values()].map(({ column }) => column)),
  height: PITCH * Math.max(...[...tilePlaces.values()].map(({ row }) => row)),
};

/** All States as a map of equal tiles, and how many there are of each status. */
export function World({ tiles }: { tiles: readonly WorldTile[] }) {
  const t = useTranslator();
  const shown = STATUSES.map((status) => ({ status, of: tiles.filter((tile) => tile.status === status) })).filter(
    ({ of }) => of.length > 0,
  );
  return (
    <div class="world">
      <svg class="map" aria-hidden="true">
        <Hatch />
        <svg viewBox={`0 0 ${MAP.width} ${MAP.height}`} width="100%" height="100%" aria-hidden="true">
          {shown.map(({ status, of }) => (
            <g key={status} class={status}>
              {of.map(({ iso3 }) => {
                const place = tilePlaces.get(iso3);
                return (
                  place && (
                    <rect
                      key={iso3}
                      x={PITCH * (place.column - 1) + 0.5}
                      y={PITCH * (place.row - 1) + 0.5}
                      width={TILE}
                      height={TILE}
                    />
                  )
                );
              })}
            </g>
          ))}
        </svg>
        {worldRegions.map((region) => (
          <text key={region} class={LABELS[region][2]} x={`${LABELS[region][0]}%`} y={`${LABELS[region][1]}%`}>
            {t.nameOf({ of: 'regions', code: region }).name}
          </text>
        ))}
      </svg>
      <ul class="legend">
        {shown.map(({ status, of }) => (
          <li key={status} class={`status ${status}`}>
            <span class="mark" aria-hidden="true">
              {STATUS_MARKS[status]}
            </span>{' '}
            {statusWord(t, status)} <strong>{t.format.number(of.length)}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Where the names of the regions stand on the map, in hundredths of its width and height, and whether they begin or end there: on water. */
const LABELS: Readonly<Record<Region, readonly [x: number, y: number, at: 'start' | 'end']>> = {
  Africa: [44, 87, 'end'],
  Americas: [0, 19, 'start'],
  Asia: [73, 31, 'start'],
  Europe: [54, 8, 'start'],
  Oceania: [100, 99, 'end'],
};
