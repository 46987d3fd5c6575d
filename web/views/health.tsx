import type { CivilDate } from '../../treaty/civil-date.ts';
import { formatInstant } from '../words/formats.ts';
import { SOURCE_NAMES } from '../words/freshness.ts';
import { healthWords as words } from '../words/health-words.ts';
import { type Frame, renderPage } from './layout.tsx';

export interface HealthModel {
  readonly frame: Frame;
  readonly running: boolean;
  readonly heldRows: readonly { readonly name: string; readonly reason: string; readonly since: string }[];
  readonly contradictions: readonly { readonly slug: string; readonly name: string; readonly sentence: string }[];
  readonly runs: readonly {
    readonly id: number;
    readonly source: string;
    readonly startedAt: string;
    readonly finishedAt: string | null;
    readonly outcome: string | null;
    readonly rows: number | null;
    readonly changes: number | null;
    readonly heldRows: number | null;
    readonly reason: string | null;
    readonly sha256: string | null;
  }[];
  readonly today: CivilDate;
}

const timeOr = (instant: string | null, otherwise: string) =>
  instant === null ? otherwise : <time datetime={instant}>{formatInstant(instant)}</time>;

/** What an operator asks. */
export function renderHealth(model: HealthModel): string {
  const { frame } = model;
  return renderPage({
    frame,
    title: words.heading,
    description: words.description,
    children: (
      <>
        <h1>{words.heading}</h1>
        <p class="lead">
          {words.running(model.running)} {words.nextCheck} {timeOr(frame.nextCheckAt, words.notScheduled)}.
        </p>
        <Sources frame={frame} />
        <section aria-labelledby="held">
          <h2 id="held">{words.held}</h2>
          {model.heldRows.length === 0 ? (
            <p>{words.nothingHeld}</p>
          ) : (
            <ul>
              {model.heldRows.map(({ name, reason, since }) => (
                <li key={name}>
                  <strong>{name}</strong>: {reason} {words.heldSince} {timeOr(since, '')}: {words.heldMeaning}
                </li>
              ))}
            </ul>
          )}
        </section>
        <section aria-labelledby="contradictions">
          <h2 id="contradictions">{words.contradictions}</h2>
          {model.contradictions.length === 0 ? (
            <p>{words.noContradiction(model.today)}</p>
          ) : (
            <ul>
              {model.contradictions.map(({ slug, name, sentence }) => (
                <li key={`${slug} ${sentence}`}>
                  <a href={`/states/${slug}`}>{name}</a>: {sentence}
                </li>
              ))}
            </ul>
          )}
        </section>
        <Runs model={model} />
      </>
    ),
  });
}

function Sources({ frame }: { frame: Frame }) {
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{words.sources}</h2>
      {frame.sources.length === 0 && <p>{words.noSource}</p>}
      {frame.sources.map((source) => (
        <dl key={source.id}>
          <dt>{words.source}</dt>
          <dd>{SOURCE_NAMES[source.id] ?? source.id}</dd>
          <dt>{words.state}</dt>
          <dd>
            {source.state}
            {source.reason && `: ${source.reason}`}
          </dd>
          <dt>{words.lastAsked}</dt>
          <dd>{timeOr(source.checkedAt, words.never)}</dd>
          <dt>{words.lastSuccess}</dt>
          <dd>{timeOr(source.succeededAt, words.never)}</dd>
          <dt>{words.lastChange}</dt>
          <dd>{timeOr(source.changedAt, words.never)}</dd>
        </dl>
      ))}
    </section>
  );
}

function Runs({ model: { runs } }: { model: HealthModel }) {
  return (
    <section aria-labelledby="runs">
      <h2 id="runs">{words.runs}</h2>
      <section class="scroll" tabIndex={0} aria-label={words.runsTable}>
        <table>
          <thead>
            <tr>
              {words.columns.map((word) => (
                <th scope="col" key={word}>
                  {word}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {runs.map((run) => (
              <tr key={run.id}>
                <th scope="row">{run.id}</th>
                <td>{run.source}</td>
                <td>{timeOr(run.startedAt, '')}</td>
                <td>
                  {run.outcome ?? words.underWay}
                  {run.reason && <small> {run.reason}</small>}
                </td>
                <td>{run.rows ?? '–'}</td>
                <td>{run.changes ?? '–'}</td>
                <td>{run.heldRows ?? '–'}</td>
                <td>{run.sha256 ? <a href={`/data/records/${run.sha256}`}>{run.sha256.slice(0, 8)}</a> : '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
