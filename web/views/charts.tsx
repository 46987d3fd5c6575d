import type { ComponentChildren } from 'preact';
import type { CivilDate } from '../../treaty/civil-date.ts';
import type { Progress, SeriesPoint, YearOfActions } from '../../treaty/progress.ts';
import type { Region } from '../../treaty/states.ts';
import { chartWords } from '../words/dashboard-words.ts';
import { formatShare, formatShortDate, percentOf } from '../words/formats.ts';
import { useTreaty } from './frame-of-page.ts';
import { createRenderedOnce } from './rendered-once.ts';
import { Table } from './table.tsx';
import { UseThis } from './use-this.tsx';

interface ChartProps {
  readonly id: 'cumulative' | 'yearly' | 'regions';
  /** All three are required: the table is the content, the drawing the extra. */
  readonly heading: string;
  readonly description: string;
  readonly table: ComponentChildren;
  /** What the chart's script has to know besides the table. */
  readonly facts?: Readonly<Record<`data-${string}`, string | number>>;
}

/** A chart: heading, description, a place for the drawing, the table it is drawn from. */
function Chart({ id, heading, description, table, facts }: ChartProps) {
  return (
    <section class="chart" aria-labelledby={id}>
      <header data-redraw={`heading-${id}`}>
        <h2 id={id}>{heading}</h2>
        <p>{description}</p>
      </header>
      <div class="drawing" data-chart={id} aria-hidden="true" />
      <details open>
        <summary>{chartWords.table}</summary>
        <section
          class="scroll"
          tabIndex={0}
          aria-label={chartWords.tableOf(heading)}
          data-redraw={`table-${id}`}
          data-chart-facts=""
          {...facts}
        >
          {table}
        </section>
      </details>
      <UseThis what={id} />
    </section>
  );
}

interface CumulativeProps {
  readonly series: readonly SeriesPoint[];
  readonly progress: Progress;
  /** The last day of which the figures speak, where the lines end. */
  readonly knownUntil: CivilDate;
}

const pointsOnce = createRenderedOnce();
const pointKey = ({ date, signatories, depositsTowardThreshold, instruments }: SeriesPoint): string =>
  `${date} ${signatories} ${depositsTowardThreshold} ${instruments}`;

/** Signatures and instruments by day, with the line at the threshold. */
export function CumulativeChart({ series, progress, knownUntil }: CumulativeProps) {
  const treaty = useTreaty();
  const words = chartWords.cumulative;
  const { threshold, thresholdReachedOn, entryIntoForceOn, asOf } = progress;
  const table = (
    <Table
      caption={words.caption}
      rows={series}
      once={[pointsOnce, pointKey]}
      columns={[
        [
          words.day,
          ({ date }) => (
            <a href={`/?date=${date}`}>
              <time datetime={date}>{formatShortDate(date)}</time>
            </a>
          ),
        ],
        [words.signatories, (point) => point.signatories],
        [words.toward(threshold), (point) => point.depositsTowardThreshold],
        [words.all, (point) => point.instruments],
      ]}
    />
  );
  return (
    <Chart
      id="cumulative"
      heading={words.heading(threshold, thresholdReachedOn)}
      description={words.description(treaty)}
      table={table}
      facts={{
        'data-threshold': threshold,
        'data-threshold-word': words.threshold(threshold),
        'data-opened': treaty.openedForSignatureOn,
        'data-crossed': thresholdReachedOn ?? '',
        'data-crossed-word': words.crossed(threshold, thresholdReachedOn),
        'data-in-force': entryIntoForceOn ?? '',
        'data-in-force-word': words.inForce(entryIntoForceOn),
        'data-as-of': asOf,
        'data-known-until': knownUntil,
        'data-known-until-word': formatShortDate(knownUntil),
      }}
    />
  );
}

/** Instruments by year. */
export function YearlyChart({ years, knownUntil }: { years: readonly YearOfActions[] } & Pick<CumulativeProps, 'knownUntil'>) {
  const words = chartWords.yearly;
  const treaty = useTreaty();
  // Where accessions count toward the threshold, they stand among the others.
  const accessionsApart = !treaty.rule.treaty.counts.has('accession');
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return null;
  const table = (
    <Table
      caption={words.caption}
      rows={years}
      columns={[
        [words.year, ({ year }) => year],
        [words.toward(treaty), ({ towardThreshold }) => towardThreshold],
        accessionsApart && [words.accessions, ({ otherInstruments }) => otherInstruments],
        [words.signatures, ({ signatures }) => signatures],
      ]}
    />
  );
  const description = words.description(first.year, last.year, knownUntil);
  return <Chart id="yearly" heading={words.heading} description={description} table={table} />;
}

/** How many States of one region have joined. */
export interface RegionShare {
  readonly region: Region;
  readonly joined: number;
  readonly signed: number;
  readonly base: number;
}

/** Each region's share with its base. */
export function RegionsChart({ regions }: { regions: readonly RegionShare[] }) {
  const words = chartWords.regions;
  const table = (
    <Table
      caption={words.caption}
      rows={regions}
      columns={[
        [words.region, ({ region }) => <a href={`/states?region=${region}`}>{region}</a>],
        [words.joined, ({ joined, base }) => words.of(joined, base)],
        [words.share, ({ joined, base }) => <data value={percentOf(joined, base)}>{formatShare(joined, base)}</data>],
        [words.signed, ({ signed }) => signed],
      ]}
    />
  );
  return <Chart id="regions" heading={words.heading} description={words.description} table={table} />;
}
