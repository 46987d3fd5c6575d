import type { CivilDate } from '../../treaty/civil-date.ts';
import { formatDate, formatInstant } from '../words/formats.ts';
import { SOURCE_NAMES } from '../words/freshness.ts';
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
    title: 'State of the tracker',
    description: 'Sources, runs, held rows and the next check of the Arms Trade Treaty Tracker.',
    children: (
      <>
        <h1>State of the tracker</h1>
        <p class="lead">
          {model.running ? 'A run is under way.' : 'No run is under way.'} The next check:{' '}
          {timeOr(frame.nextCheckAt, 'none is scheduled')}.
        </p>
        <Sources frame={frame} />
        <section aria-labelledby="held">
          <h2 id="held">Held rows</h2>
          {model.heldRows.length === 0 ? (
            <p>None. Every row of the newest record was recorded.</p>
          ) : (
            <ul>
              {model.heldRows.map(({ name, reason, since }) => (
                <li key={name}>
                  <strong>{name}</strong>: {reason} Held since {timeOr(since, '')}; nothing of it is in a figure.
                </li>
              ))}
            </ul>
          )}
        </section>
        <section aria-labelledby="contradictions">
          <h2 id="contradictions">Contradictions with the treaty's text</h2>
          {model.contradictions.length === 0 ? (
            <p>None in the record up to {formatDate(model.today)}.</p>
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
      <h2 id="sources">Sources</h2>
      {frame.sources.length === 0 && <p>No source has been asked yet.</p>}
      {frame.sources.map((source) => (
        <dl key={source.id}>
          <dt>Source</dt>
          <dd>{SOURCE_NAMES[source.id] ?? source.id}</dd>
          <dt>State</dt>
          <dd>
            {source.state}
            {source.reason && `: ${source.reason}`}
          </dd>
          <dt>Last asked</dt>
          <dd>{timeOr(source.checkedAt, 'never')}</dd>
          <dt>Last success</dt>
          <dd>{timeOr(source.succeededAt, 'never')}</dd>
          <dt>Last change</dt>
          <dd>{timeOr(source.changedAt, 'never')}</dd>
        </dl>
      ))}
    </section>
  );
}

function Runs({ model: { runs } }: { model: HealthModel }) {
  return (
    <section aria-labelledby="runs">
      <h2 id="runs">Newest runs</h2>
      <section class="scroll" tabIndex={0} aria-label="Table: runs">
        <table>
          <thead>
            <tr>
              <th scope="col">Run</th>
              <th scope="col">Source</th>
              <th scope="col">Started</th>
              <th scope="col">Outcome</th>
              <th scope="col">Rows</th>
              <th scope="col">Changes</th>
              <th scope="col">Held</th>
              <th scope="col">Record</th>
            </tr>
          </thead>
          <tbody>
            {runs.map((run) => (
              <tr key={run.id}>
                <th scope="row">{run.id}</th>
                <td>{run.source}</td>
                <td>{timeOr(run.startedAt, '')}</td>
                <td>
                  {run.outcome ?? 'under way'}
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
