import type { CivilDate } from '../../treaty/civil-date.ts';
import type { Progress, SeriesPoint } from '../../treaty/progress.ts';
import type { Region } from '../../treaty/states.ts';
import { crossingSentence, latestDepositSentence, type OrderedDeposit } from '../words/deposits.ts';
import { formatAge, formatDate, formatShare, formatShortDate } from '../words/formats.ts';
import { headline, raceSentence } from '../words/headline.ts';
import { messageFor } from '../words/messages.ts';
import { type ChangeLine, ChangeList } from './change-list.tsx';
import { Chart } from './chart.tsx';
import { type Frame, Freshness, renderPage } from './layout.tsx';
import { Race } from './race.tsx';
import { type SignedOnly, WhoIsNext } from './who-is-next.tsx';
import { type WorldTile, WorldTiles } from './world-tiles.tsx';

export type { SignedOnly } from './who-is-next.tsx';

export interface DashboardModel {
  readonly frame: Frame;
  readonly progress: Progress;
  readonly universe: number;
  readonly openedForSignatureOn: CivilDate;
  readonly today: CivilDate;
  /** All instruments of consent up to the day, by date and name. */
  readonly deposits: readonly (OrderedDeposit & { readonly counts: boolean })[];
  /** The days before and after on which something happened. */
  readonly previousEvent: CivilDate | null;
  readonly nextEvent: CivilDate | null;
  readonly tiles: readonly WorldTile[];
  /** Longest ago first. */
  readonly signedOnly: readonly SignedOnly[];
  readonly series: readonly SeriesPoint[];
  readonly regions: readonly {
    readonly region: Region;
    readonly joined: number;
    readonly signed: number;
    readonly base: number;
  }[];
  readonly changes: readonly ChangeLine[];
}

/** The dashboard as of one day. */
export function renderDashboard(model: DashboardModel): string {
  const { frame, progress, today } = model;
  const title = progress.asOf === today ? 'Arms Trade Treaty Tracker' : `The Arms Trade Treaty on ${formatDate(progress.asOf)}`;
  return renderPage({
    frame,
    title,
    description: `${headline(model)} Who has signed and joined the Arms Trade Treaty, and who is next.`,
    charts: true,
    children: (
      <>
        <Top model={model} />
        <CumulativeChart model={model} />
        <WorldTiles tiles={model.tiles} />
        <WhoIsNext signedOnly={model.signedOnly} />
        <Regions model={model} />
        <section aria-labelledby="changes">
          <h2 id="changes">Latest changes</h2>
          <ChangeList changes={model.changes} empty="Nothing has changed since the tracker's first record." />
          <p>
            <a href="/changes">All changes, with the time at which each was learned</a>
          </p>
        </section>
      </>
    ),
  });
}

function Top({ model }: { model: DashboardModel }) {
  const { progress, deposits } = model;
  const crossedOn = progress.thresholdReachedOn;
  const crossing = crossedOn === null ? [] : deposits.filter((deposit) => deposit.counts && deposit.date === crossedOn);
  const before = crossedOn === null ? 0 : deposits.filter((deposit) => deposit.counts && deposit.date < crossedOn).length;
  const names = crossing.map(({ name }) => name);
  return (
    <section class="top" aria-labelledby="headline">
      <h1 id="headline">{headline(model)}</h1>
      <p class="lead">{raceSentence(model)}</p>
      <Race
        deposits={deposits}
        threshold={progress.threshold}
        caption={crossedOn === null ? null : crossingSentence(progress.threshold, crossedOn, names, before)}
      />
      <Day model={model} />
      {latestDepositSentence(deposits) !== null && <p>{latestDepositSentence(deposits)}</p>}
      <Freshness sources={model.frame.sources} />
      <OneThing model={model} />
    </section>
  );
}

function Day({ model }: { model: DashboardModel }) {
  const { progress, today, previousEvent, nextEvent } = model;
  return (
    <form class="day" action="/" method="get">
      <label for="date">Up to and including</label> <input type="date" id="date" name="date" value={progress.asOf} max={today} />{' '}
      <button type="submit">Show this day</button>
      <span class="steps">
        {previousEvent && (
          <a href={`/?date=${previousEvent}`} rel="prev">
            ← {formatShortDate(previousEvent)}
          </a>
        )}{' '}
        {nextEvent && (
          <a href={`/?date=${nextEvent}`} rel="next">
            {formatShortDate(nextEvent)} →
          </a>
        )}{' '}
        {progress.asOf !== today && <a href="/">Today</a>}
      </span>
    </form>
  );
}

function OneThing({ model }: { model: DashboardModel }) {
  const [first] = model.signedOnly.filter(({ note }) => note === null);
  if (first === undefined || model.progress.asOf !== model.today) return null;
  const message = messageFor(
    { name: first.name, status: 'signed', signedOn: first.signedOn, depositedOn: null },
    model.progress.contractingStates,
  );
  const mail = `mailto:?subject=${encodeURIComponent(message.subject)}&body=${encodeURIComponent(message.text)}`;
  return (
    <p class="action">
      <strong>One thing to do.</strong> {first.name} signed {formatAge(first.daysAgo)} ago and has not ratified.{' '}
      <a class="button" href={mail}>
        Ask {first.name} by mail
      </a>{' '}
      <a href="#next">All {model.signedOnly.length} that signed and have not ratified</a>
    </p>
  );
}

function CumulativeChart({ model: { series, progress, openedForSignatureOn } }: { model: DashboardModel }) {
  const table = (
    <table>
      <caption>Totals at the end of each day on which a State signed or deposited an instrument</caption>
      <thead>
        <tr>
          <th scope="col">Day</th>
          <th scope="col">Signatories</th>
          <th scope="col">Instruments toward the {progress.threshold}</th>
          <th scope="col">All instruments</th>
        </tr>
      </thead>
      <tbody>
        {series.map((point) => (
          <tr key={point.date}>
            <th scope="row">
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
      heading="How the fifty were reached"
      description={`Signatures and instruments since ${formatDate(openedForSignatureOn)}, when the treaty was opened for signature. The line stands at ${progress.threshold} instruments of ratification, acceptance or approval; accessions do not count toward it.`}
      table={table}
      data={{
        'data-threshold': progress.threshold,
        'data-crossed': progress.thresholdReachedOn ?? '',
        'data-in-force': progress.entryIntoForceOn ?? '',
        'data-as-of': progress.asOf,
      }}
    />
  );
}

function Regions({ model: { regions } }: { model: DashboardModel }) {
  return (
    <section aria-labelledby="regions">
      <h2 id="regions">Regions</h2>
      <table>
        <caption>States that have joined, of all States of the region</caption>
        <thead>
          <tr>
            <th scope="col">Region</th>
            <th scope="col">Joined</th>
            <th scope="col">Share</th>
            <th scope="col">Signed, not ratified</th>
          </tr>
        </thead>
        <tbody>
          {regions.map(({ region, joined, signed, base }) => (
            <tr key={region}>
              <th scope="row">
                <a href={`/states?region=${region}`}>{region}</a>
              </th>
              <td>
                {joined} of {base}
              </td>
              <td>{formatShare(joined, base)}</td>
              <td>{signed}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
