import type { CivilDate } from '../../treaty/civil-date.ts';
import type { DifferenceLine } from '../words/difference-words.ts';
import { healthWords as words } from '../words/health-words.ts';
import { type DecisionLine, Decisions } from './decisions.tsx';
import { DifferencesTable } from './differences.tsx';
import { type HealthRun, InRun, Refused } from './health-refused.tsx';
import { type Frame, renderPage } from './layout.tsx';
import { type SourceRow, SourcesTable } from './sources-table.tsx';
import { timeOr } from './time-or.tsx';

export interface HealthModel {
  readonly frame: Frame;
  readonly running: boolean;
  /** Every source that is checked or could be, the depositary first. */
  readonly sources: readonly SourceRow[];
  readonly differences: readonly DifferenceLine[];
  /** Whether any of the other sources was ever read. */
  readonly otherSourcesRead: boolean;
  /** When those are checked next, as ISO text; null when they are not scheduled. */
  readonly nextCrossCheckAt: string | null;
  readonly heldRows: readonly {
    readonly name: string;
    readonly reason: string;
    readonly since: string;
    readonly firstRunId: number;
  }[];
  /** Runs whose record was refused since the last one that was accepted. */
  readonly refused: readonly HealthRun[];
  /** The manual decisions, in their order. */
  readonly decisions: readonly DecisionLine[];
  readonly contradictions: readonly { readonly slug: string; readonly name: string; readonly sentence: string }[];
  /** The newest, and those that the pages lead to. */
  readonly runs: readonly HealthRun[];
  /** The day up to which the newest accepted record speaks. */
  readonly upTo: CivilDate;
}

/** System status. */
export function renderHealth(model: HealthModel): string {
  const { frame } = model;
  const failures = frame.sources.find(({ id }) => id === 'untc')?.failuresInARow ?? 0;
  return renderPage({
    frame,
    title: words.heading,
    description: words.description(frame.treaty),
    children: (
      <>
        <h1>{words.heading}</h1>
        <p class="lead">
          {words.running(model.running)} {words.nextCheck(failures)} {timeOr(frame.nextCheckAt, words.notScheduled)}.{' '}
          {model.nextCrossCheckAt === null ? (
            words.noCrossCheck
          ) : (
            <>
              {words.nextCrossCheck} {timeOr(model.nextCrossCheckAt, '')}.
            </>
          )}
        </p>
        {failures > 1 && <p>{words.backoff}</p>}
        <SourcesTable sources={model.sources} />
        <Refused refused={model.refused} />
        <DifferencesTable differences={model.differences} anyRead={model.otherSourcesRead} />
        <section aria-labelledby="held">
          <h2 id="held">{words.held}</h2>
          {model.heldRows.length === 0 ? (
            <p>{words.nothingHeld}</p>
          ) : (
            <>
              <ul>
                {model.heldRows.map(({ name, reason, since, firstRunId }) => (
                  <li key={name}>
                    <strong>{name}</strong>: {reason} {words.heldSince} {timeOr(since, '')}
                    <InRun id={firstRunId} />: {words.heldMeaning}
                  </li>
                ))}
              </ul>
              <p>{words.heldNext}</p>
            </>
          )}
        </section>
        <Decisions decisions={model.decisions} />
        <section aria-labelledby="contradictions">
          <h2 id="contradictions">{words.contradictions}</h2>
          {model.contradictions.length === 0 ? (
            <p>{words.noContradiction(model.upTo)}</p>
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
              <tr key={run.id} id={`run-${run.id}`}>
                <th scope="row">{run.id}</th>
                <td>{run.source}</td>
                <td>{timeOr(run.startedAt, '')}</td>
                <td>
                  {run.outcome === null ? words.underWay : (words.outcomes[run.outcome] ?? run.outcome)}
                  {run.reason && <small> {run.reason}</small>}
                  {run.notModified && <small> {words.notModified}</small>}
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
