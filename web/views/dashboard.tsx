import type { AdoptionVote } from '../../treaty/adoption-vote.ts';
import type { CivilDate } from '../../treaty/civil-date.ts';
import type { Status } from '../../treaty/participation.ts';
import type { Progress, SeriesPoint } from '../../treaty/progress.ts';
import type { Region } from '../../treaty/states.ts';
import { tilePlaces } from '../tile-places.ts';
import { crossingSentence, latestDepositSentence, type OrderedDeposit } from '../words/deposits.ts';
import { formatAge, formatDate, formatShare, formatShortDate } from '../words/formats.ts';
import { headline, raceSentence } from '../words/headline.ts';
import { messageFor } from '../words/messages.ts';
import { NO_VOTE, STATUS_WORDS, VOTE_WORDS } from '../words/status.ts';
import { type ChangeLine, ChangeList } from './change-list.tsx';
import { Chart } from './chart.tsx';
import { type Frame, Freshness, renderPage } from './layout.tsx';
import { Race } from './race.tsx';

/** A State that signed and has not ratified. */
export interface SignedOnly {
  readonly slug: string;
  readonly name: string;
  readonly signedOn: CivilDate;
  readonly daysAgo: number;
  readonly vote: AdoptionVote | null;
  readonly note: string | null;
}

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
  readonly tiles: readonly {
    readonly iso3: string;
    readonly slug: string;
    readonly name: string;
    readonly status: Status;
    readonly region: Region;
  }[];
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
        <World model={model} />
        <WhoIsNext model={model} />
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

function World({ model: { tiles, regions } }: { model: DashboardModel }) {
  return (
    <section aria-labelledby="world">
      <h2 id="world">The world in tiles</h2>
      <p>One tile for each of the {tiles.length} States, large and small alike.</p>
      <ul class="legend">
        {Object.entries(STATUS_WORDS)
          .filter(([status]) => tiles.some((tile) => tile.status === status))
          .map(([status, { word, mark, explanation }]) => (
            <li key={status} class={`status ${status}`}>
              <span class="mark" aria-hidden="true">
                {mark}
              </span>{' '}
              <strong>{word}</strong>: {explanation} ({tiles.filter((tile) => tile.status === status).length})
            </li>
          ))}
      </ul>
      <div class="world">
        {regions.map(({ region }) => (
          <div class="tiles" key={region}>
            <h3>{region}</h3>
            <ul>
              {tiles
                .filter((tile) => tile.region === region)
                .map(({ iso3, slug, name, status }) => (
                  <li key={iso3} class={placeClass(iso3)}>
                    <a class={`tile ${status}`} href={`/states/${slug}`} title={`${name}: ${STATUS_WORDS[status].word}`}>
                      <span aria-hidden="true">{iso3}</span>
                      <span class="hidden">
                        {name}: {STATUS_WORDS[status].word}
                      </span>
                      <span class="mark" aria-hidden="true">
                        {STATUS_WORDS[status].mark}
                      </span>
                    </a>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

/** Wide screens put each tile at its place on the map; the style sheet has a class for each column and row. */
function placeClass(iso3: string): string | undefined {
  const place = tilePlaces.get(iso3);
  return place && `c${place.column} r${place.row}`;
}

function WhoIsNext({ model: { signedOnly } }: { model: DashboardModel }) {
  return (
    <section aria-labelledby="next">
      <h2 id="next">Who is next</h2>
      {signedOnly.length === 0 ? (
        <p>No State has signed without ratifying.</p>
      ) : (
        <section class="scroll" tabIndex={0} aria-label="Table: next">
          <table>
            <caption>The {signedOnly.length} that signed and have not ratified, longest ago first</caption>
            <thead>
              <tr>
                <th scope="col">State</th>
                <th scope="col">Signed</th>
                <th scope="col">How long ago</th>
                <th scope="col">Vote of 2 April 2013</th>
              </tr>
            </thead>
            <tbody>
              {signedOnly.map((state) => (
                <tr key={state.slug}>
                  <th scope="row">
                    <a href={`/states/${state.slug}`}>{state.name}</a>
                    {state.note && <small> {state.note}</small>}
                  </th>
                  <td>{formatShortDate(state.signedOn)}</td>
                  <td>{formatAge(state.daysAgo)}</td>
                  <td>{state.vote ? VOTE_WORDS[state.vote] : NO_VOTE}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
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
