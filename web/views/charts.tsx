import type { ComponentChildren } from 'preact';
import type { CivilDate } from '../../treaty/civil-date.ts';
import type { Extent, OrderedDeposit, Progress, SeriesPoint, YearOfActions } from '../../treaty/progress.ts';
import { historyFinding, kindValues, type RegionShare, regionsFinding, yearlyFinding } from '../words/chart-words.ts';
import { percentOf } from '../words/formats.ts';
import { historyChart, raceChart, type StepChart, turnsOn } from './chart-geometry.ts';
import { escaped, jsonInSingleQuotes } from './escaped.ts';
import { useTranslator } from './frame-of-page.ts';
import { Table } from './table.tsx';
import { Message } from './text.tsx';
import { UseThis } from './use-this.tsx';

/** What the script draws: the kind of drawing and its data, texts included. */
interface Drawing {
  readonly chart: 'steps' | 'years' | 'regions';
  /** What this drawing shows, where the chart has several. */
  readonly title?: string;
  readonly model: object;
}

interface ChartProps {
  readonly id: 'cumulative' | 'yearly' | 'regions';
  /** What the chart shows, as a finding. Heading, description and table are required: the table is the content, the drawing the extra. */
  readonly heading: string;
  readonly description: string;
  readonly drawings: readonly Drawing[];
  readonly table: ComponentChildren;
}

/** A chart: finding, description, a place for each drawing, and the table. */
function Chart({ id, heading, description, drawings, table }: ChartProps) {
  const t = useTranslator();
  return (
    <section class="chart" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <p>{description}</p>
      <div class="panels" aria-hidden="true">
        {drawings.map(({ chart, title, model }) => (
          <figure
            key={title}
            dangerouslySetInnerHTML={{
              __html: `${title ? `<figcaption>${escaped(title)}</figcaption>` : ''}<div class="drawing" data-chart="${chart}" data-model='${jsonInSingleQuotes(model)}'></div>`,
            }}
          />
        ))}
      </div>
      <details open>
        <summary id={`${id}-table`}>{t('charts.table')}</summary>
        <section class="scroll" tabIndex={0} aria-labelledby={`${id} ${id}-table`}>
          {table}
        </section>
      </details>
      <UseThis what={id} />
    </section>
  );
}

interface CumulativeProps {
  readonly series: readonly SeriesPoint[];
  readonly deposits: readonly OrderedDeposit[];
  readonly extent: Extent;
  readonly progress: Progress;
  /** The last day of which the figures speak, where the lines end. */
  readonly knownUntil: CivilDate;
}

/** The totals at the end of each year, and on the last day of which the figures speak. */
function yearEnds(series: readonly SeriesPoint[], knownUntil: CivilDate): SeriesPoint[] {
  const ends = new Map(series.map((point) => [point.date.slice(0, 4), point]));
  const last = series.at(-1);
  return [
    ...[...ends.values()].filter(({ date }) => date.slice(0, 4) < knownUntil.slice(0, 4)),
    ...(last ? [{ ...last, date: knownUntil }] : []),
  ];
}

interface TotalsTableProps extends Pick<CumulativeProps, 'series' | 'knownUntil'> {
  readonly threshold: number;
}

/** What the lines of the totals show. */
export function TotalsTable({ series, threshold, knownUntil }: TotalsTableProps) {
  const t = useTranslator();
  return (
    <Table
      caption={t('charts.history.caption')}
      rows={yearEnds(series, knownUntil)}
      columns={[
        [t('charts.column.day'), ({ date }) => (date === knownUntil ? t.format.shortDate(date) : date.slice(0, 4))],
        [t('charts.column.signatories'), (point) => point.signatories],
        [t('charts.column.counted', { threshold }), (point) => point.depositsTowardThreshold],
        [t('charts.column.instruments'), (point) => point.instruments],
      ]}
    />
  );
}

/** Who signed and who joined by day: the race to the threshold, and the whole life of the treaty. */
export function CumulativeChart({ series, deposits, extent, progress, knownUntil }: CumulativeProps) {
  const t = useTranslator();
  const { threshold, entryIntoForceOn, inForce, asOf } = progress;
  const source = { series, deposits, extent, threshold, knownUntil };
  const history = historyChart(source);
  const race = raceChart(source);
  const last = series.at(-1);
  const years = ({ from }: StepChart, to: CivilDate) => ({ from: from.slice(0, 4), to: to.slice(0, 4) });
  const forceDay =
    inForce && entryIntoForceOn !== null
      ? [{ date: entryIntoForceOn, label: t('charts.inForce', { day: entryIntoForceOn }) }]
      : [];
  const drawn = (chart: StepChart, ends: readonly string[]): object => ({
    ...chart,
    lines: chart.lines.map(({ is, points }, at) => ({
      // Differences are shorter than days and totals: how many days later than the point before, and how many more.
      ...{
        is,
        more: points.flatMap(([day, total], of) => [day - (points[of - 1]?.[0] ?? 0), total - (points[of - 1]?.[1] ?? 0)]),
      },
      end: ends[at],
      // The script replaces the placeholder with the total of the day.
      tooltip: t(`charts.tooltip.${is}`, { count: '#' }),
    })),
    named: chart.named.map(({ day, date, count, total }) => ({ day, total, label: t('charts.race.day', { day: date, count }) })),
    turns: turnsOn(chart, chart.days).map(({ date, day, isYear }) => [
      day,
      isYear ? date.slice(0, 4) : t.format.dateAs({ month: 'short', year: 'numeric' })(date),
    ]),
    marks: forceDay,
    needed: t('charts.needed', { threshold }),
  });
  const drawings: Drawing[] = [
    {
      chart: 'steps',
      title: t('charts.history.panel', years(history, extent.to)),
      model: {
        ...drawn(history, [
          t('charts.history.signed', { count: last?.signatories ?? 0 }),
          t('charts.history.joined', { count: last?.instruments ?? 0 }),
        ]),
        marks: race === null ? forceDay : [],
        ...(knownUntil < asOf && { known: t('charts.known', { day: knownUntil }) }),
      },
    },
  ];
  if (race !== null && extent.raceTo !== null) {
    const counted = race.lines[0]?.points.at(-1)?.[1] ?? 0;
    drawings.unshift({
      chart: 'steps',
      title: t('charts.race.panel', { threshold, ...years(race, extent.raceTo) }),
      model: drawn(race, [t('charts.race.counted', { count: counted })]),
    });
  }
  return (
    <Chart
      id="cumulative"
      heading={historyFinding(t, progress, series, knownUntil)}
      description={t('charts.history.description', { opened: t.treaty.openedForSignatureOn, ...kindValues(t) })}
      drawings={drawings}
      table={
        <>
          <TotalsTable series={series} threshold={threshold} knownUntil={knownUntil} />
          <p>
            <Message id="charts.history.everyDay" links={{ race: '/race#days' }} />
          </p>
        </>
      }
    />
  );
}

interface YearlyProps extends Pick<CumulativeProps, 'extent' | 'knownUntil'> {
  readonly years: readonly YearOfActions[];
}

/** Instruments by year. */
export function YearlyChart({ years, extent, knownUntil }: YearlyProps) {
  const t = useTranslator();
  const kinds = kindValues(t);
  const firstYear = years[0]?.year;
  if (firstYear === undefined) return null;
  return (
    <Chart
      id="yearly"
      heading={yearlyFinding(t, years, knownUntil)}
      description={t('charts.yearly.description', { until: knownUntil })}
      drawings={[
        {
          chart: 'years',
          model: {
            firstYear,
            lastYear: Number(extent.to.slice(0, 4)),
            most: extent.mostInYear,
            counted: years.map(({ towardThreshold }) => towardThreshold),
            others: years.map(({ otherInstruments }) => otherInstruments),
            countedWord: t('charts.yearly.counted', kinds),
            othersWord: t('charts.yearly.accession'),
          },
        },
      ]}
      table={<YearsTable years={years} />}
    />
  );
}

/** What the bars of the years show. */
export function YearsTable({ years }: Pick<YearlyProps, 'years'>) {
  const t = useTranslator();
  // Where accessions count toward the threshold, they stand among the others.
  const accessionsApart = !t.treaty.rule.treaty.counts.has('accession');
  return (
    <Table
      caption={t('charts.yearly.caption')}
      rows={years}
      columns={[
        [t('charts.column.year'), ({ year }) => year],
        [t('charts.column.towardThreshold', kindValues(t)), ({ towardThreshold }) => towardThreshold],
        accessionsApart && [t('charts.column.accessions'), ({ otherInstruments }) => otherInstruments],
        [t('charts.column.signatures'), ({ signatures }) => signatures],
      ]}
    />
  );
}

interface RegionsProps {
  readonly regions: readonly RegionShare[];
}

/** Each region's States by where they stand. */
export function RegionsChart({ regions }: RegionsProps) {
  const t = useTranslator();
  return (
    <Chart
      id="regions"
      heading={regionsFinding(t, regions)}
      description={t('charts.regions.description', { universe: regions.reduce((sum, { base }) => sum + base, 0) })}
      drawings={[
        {
          chart: 'regions',
          model: {
            rows: regions.map(({ region, joined, signed, base }) => ({
              region: t.nameOf({ of: 'regions', code: region }).name,
              shares: [joined, signed, base - joined - signed].map((part) => percentOf(part, base)),
              label: t('charts.regions.of', { joined, base }),
            })),
            words: [t('charts.regions.joined'), t('charts.regions.signed'), t('charts.regions.neither')],
          },
        },
      ]}
      table={
        <Table
          caption={t('charts.regions.caption')}
          rows={regions}
          columns={[
            [
              t('charts.column.region'),
              ({ region }) => <a href={`/states?region=${region}`}>{t.nameOf({ of: 'regions', code: region }).name}</a>,
            ],
            [t('charts.column.joined'), ({ joined, base }) => t('charts.regions.of', { joined, base })],
            [t('charts.column.share'), ({ joined, base }) => t.format.share(joined, base)],
            [t('charts.column.signed'), ({ signed }) => signed],
          ]}
        />
      }
    />
  );
}
