import type { ComponentChildren } from 'preact';
import type { CivilDate } from '../../treaty/civil-date.ts';
import type { Progress, SeriesPoint, YearOfActions } from '../../treaty/progress.ts';
import type { Region } from '../../treaty/states.ts';
import { chartWords } from '../words/dashboard-words.ts';
import { formatShare, formatShortDate, percentOf } from '../words/formats.ts';
import { useTreaty } from './frame-of-page.ts';
import { PanelFreshness } from './freshness.tsx';
import { Linked } from './text.tsx';

interface ChartProps {
  readonly id: 'cumulative' | 'yearly' | 'regions';
  /** All three are required: the table is the content, the drawing the extra. */
  readonly heading: string;
  readonly description: string;
  readonly table: ComponentChildren;
  /** What the source line names. */
  readonly record: string;
  /** What the chart's script has to know besides the table. */
  readonly facts?: Readonly<Record<`data-${string}`, string | number>>;
}

/** A chart: heading, description, a place for the drawing, the table it is drawn from, and the source of both. */
function Chart({ id, heading, description, table, record, facts }: ChartProps) {
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
      <p class="source">
        <Linked text={chartWords.source(record)} href="#cite" />
      </p>
      <PanelFreshness />
    </section>
  );
}

interface CumulativeProps {
  readonly series: readonly SeriesPoint[];
  readonly progress: Progress;
  /** The last day of which the figures speak, where the lines end. */
  readonly knownUntil: CivilDate;
  readonly record: string;
}

/** Signatures and instruments by day, with the line at the threshold. */
export function CumulativeChart({ series, progress, knownUntil, record }: CumulativeProps) {
  const treaty = useTreaty();
  const words = chartWords.cumulative;
  const { threshold, thresholdReachedOn, entryIntoForceOn, asOf } = progress;
  const table = (
    <table>
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.day}</th>
          <th scope="col">{words.signatories}</th>
          <th scope="col">{words.toward(threshold)}</th>
          <th scope="col">{words.all}</th>
        </tr>
      </thead>
      <tbody>
        {series.map((point) => (
          <tr key={point.date}>
            <th scope="row" data-label={point.date}>
              <a href={`/?date=${point.date}`}>
                <time datetime={point.date}>{formatShortDate(point.date)}</time>
              </a>
            </th>
            <td>{point.signatories}</td>
            <td>{point.depositsTowardThreshold}</td>
            <td>{point.instruments}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
  return (
    <Chart
      id="cumulative"
      heading={words.heading(threshold, thresholdReachedOn)}
      description={words.description(treaty)}
      table={table}
      record={record}
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
export function YearlyChart({
  years,
  knownUntil,
  record,
}: { years: readonly YearOfActions[] } & Pick<CumulativeProps, 'knownUntil' | 'record'>) {
  const words = chartWords.yearly;
  const treaty = useTreaty();
  // Where accessions count toward the threshold, they stand among the others.
  const accessionsApart = !treaty.rule.treaty.counts.has('accession');
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return null;
  const table = (
    <table>
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.year}</th>
          <th scope="col">{words.toward(treaty)}</th>
          {accessionsApart && <th scope="col">{words.accessions}</th>}
          <th scope="col">{words.signatures}</th>
        </tr>
      </thead>
      <tbody>
        {years.map(({ year, towardThreshold, otherInstruments, signatures }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            <td>{towardThreshold}</td>
            {accessionsApart && <td>{otherInstruments}</td>}
            <td>{signatures}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
  const description = words.description(first.year, last.year, knownUntil);
  return <Chart id="yearly" heading={words.heading} description={description} table={table} record={record} />;
}

/** How many States of one region have joined. */
export interface RegionShare {
  readonly region: Region;
  readonly joined: number;
  readonly signed: number;
  readonly base: number;
}

/** Each region's share with its base. */
export function RegionsChart({ regions, record }: { regions: readonly RegionShare[]; record: string }) {
  const words = chartWords.regions;
  const table = (
    <table>
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.region}</th>
          <th scope="col">{words.joined}</th>
          <th scope="col">{words.share}</th>
          <th scope="col">{words.signed}</th>
        </tr>
      </thead>
      <tbody>
        {regions.map(({ region, joined, signed, base }) => (
          <tr key={region}>
            <th scope="row" data-label={region}>
              <a href={`/states?region=${region}`}>{region}</a>
            </th>
            <td data-value={joined}>{words.of(joined, base)}</td>
            <td data-value={percentOf(joined, base)}>{formatShare(joined, base)}</td>
            <td>{signed}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
  return <Chart id="regions" heading={words.heading} description={words.description} table={table} record={record} />;
}
