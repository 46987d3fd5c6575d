import { addDays, type CivilDate, daysBetween, parseCivilDate } from '../../treaty/civil-date.ts';
import { bigDays } from '../../treaty/film.ts';
import type { Extent, OrderedDeposit, SeriesPoint } from '../../treaty/progress.ts';

/** A total that only grows: where it starts and each time it grew, in days since the axis begins. */
export interface StepLine {
  readonly is: 'signed' | 'joined';
  readonly points: readonly (readonly [day: number, total: number])[];
}

/** Totals by day, drawn as steps. Days are counted from the beginning of the axis. */
export interface StepChart {
  readonly from: CivilDate;
  /** The axes: as many days, and up to this total. */
  readonly days: number;
  readonly most: number;
  /** Where the lines end: the day shown, or the last one that is known. Nothing is drawn beyond. */
  readonly until: number;
  readonly threshold: number;
  readonly lines: readonly StepLine[];
  /** Days worth naming, with what was deposited on them and the total after it. */
  readonly named: readonly { readonly day: number; readonly date: CivilDate; readonly count: number; readonly total: number }[];
}

/** What the charts of totals are drawn from: the points up to the day shown, and how far the axes reach. */
export interface StepSource {
  readonly series: readonly SeriesPoint[];
  readonly deposits: readonly OrderedDeposit[];
  readonly extent: Extent;
  readonly threshold: number;
  /** The day shown, or the last one that is known. */
  readonly knownUntil: CivilDate;
}

const nextTen = (total: number): number => Math.ceil((total + 1) / 10) * 10;

function lineOf(
  is: StepLine['is'],
  { series, extent: { from }, knownUntil }: StepSource,
  totalOf: (point: SeriesPoint) => number,
): StepLine {
  const points: (readonly [number, number])[] = [[0, 0]];
  for (const point of series) {
    const total = totalOf(point);
    if (point.date <= knownUntil && total !== points.at(-1)?.[1]) points.push([daysBetween(from, point.date), total]);
  }
  return { is, points };
}

/** Signatories and instruments over the whole life of the treaty. */
export function historyChart(source: StepSource): StepChart {
  const { extent, threshold, knownUntil } = source;
  const { from, to, most } = extent;
  return {
    from,
    days: Math.max(1, daysBetween(from, to)),
    most: nextTen(most),
    until: daysBetween(from, knownUntil),
    threshold,
    lines: [
      lineOf('signed', source, ({ signatories }) => signatories),
      lineOf('joined', source, ({ instruments }) => instruments),
    ],
    named: [],
  };
}

/** A day is named on which a tenth of the threshold was deposited. */
const WORTH_NAMING = 10;

/** The instruments toward the threshold until the end of the year of entry into force; null where that is the whole life of the treaty. */
export function raceChart(source: StepSource): StepChart | null {
  const { deposits, extent, threshold, knownUntil } = source;
  const { from, raceTo, mostInRace } = extent;
  if (raceTo === null) return null;
  const until = knownUntil < raceTo ? knownUntil : raceTo;
  const line = lineOf('joined', { ...source, knownUntil: until }, ({ depositsTowardThreshold }) => depositsTowardThreshold);
  const counted = deposits.filter(({ counts, date }) => counts && date <= until).map(({ date }) => date);
  return {
    from,
    days: daysBetween(from, raceTo),
    most: nextTen(Math.max(mostInRace, threshold)),
    until: daysBetween(from, until),
    threshold,
    lines: [line],
    named: bigDays(counted, threshold / WORTH_NAMING).map(({ date, count }) => {
      const day = daysBetween(from, date);
      return { day, date, count, total: line.points.find(([at]) => at === day)?.[1] ?? 0 };
    }),
  };
}

/** A drawing's width and height in its own units. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export const xOf = ({ days }: StepChart, { width }: Size, day: number): number => round((day / days) * width);
export const yOf = ({ most }: StepChart, { height }: Size, total: number): number => round(height - (total / most) * height);

const round = (value: number): number => Math.round(value * 10) / 10;

/** A line of the chart as the `d` of an SVG path, up to where it is known. */
export function stepPath(chart: StepChart, size: Size, { points }: StepLine): string {
  const steps = points.slice(1).map(([day, total]) => `H${xOf(chart, size, day)}V${yOf(chart, size, total)}`);
  return `M0 ${yOf(chart, size, points[0]?.[1] ?? 0)}${steps.join('')}H${xOf(chart, size, chart.until)}`;
}

/** Days from which on an axis names years and not half-years. */
const LONG = 1_000;

/** Where the years of the axis begin, or its half-years where it is short; of many, every second or third. */
export function turnsOn(
  { from, days }: StepChart,
  most: number,
): { readonly date: CivilDate; readonly day: number; readonly isYear: boolean }[] {
  const isYear = days > LONG;
  const months = isYear ? ['01'] : ['01', '07'];
  const to = addDays(from, days);
  const years = Array.from(
    { length: Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1 },
    (_, at) => Number(from.slice(0, 4)) + at,
  );
  const turns = years
    .flatMap((year) => months.map((month) => parseCivilDate(`${year}-${month}-01`)))
    .filter((date) => date >= from && date <= to);
  const every = Math.ceil(turns.length / most);
  return turns.filter((_, at) => at % every === 0).map((date) => ({ date, day: daysBetween(from, date), isYear }));
}
