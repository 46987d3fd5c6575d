import type { CivilDate } from '../../treaty/civil-date.ts';
import type { Contradiction } from '../../treaty/contradictions.ts';
import type { Decision } from '../../treaty/decisions.ts';
import type { SetAsideEntry } from '../../treaty/ledger.ts';
import type { Reason } from '../../treaty/reason.ts';
import { stateName, stateSlug } from '../../treaty/states.ts';
import { contradictionSentence } from '../words/contradictions.ts';
import { decisionSentence, decisionWords } from '../words/decision-words.ts';
import type { DifferenceLine } from '../words/difference-words.ts';
import { provenanceWords, type SourceLine, sourcePage, sourceStateSentence } from '../words/freshness.ts';
import { sourcesWords, healthWords as words } from '../words/health-words.ts';
import { sourceName } from '../words/names.ts';
import { reasonSentence } from '../words/reasons.ts';
import { DifferencesTable } from './differences.tsx';
import { useTreaty } from './frame-of-page.ts';
import { runAddress } from './freshness.tsx';
import { type Frame, renderPage } from './layout.tsx';
import { timeOr } from './text.tsx';

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
  readonly setAside: readonly SetAsideEntry[];
  /** Runs whose record was refused since the last one that was accepted. */
  readonly refused: readonly HealthRun[];
  /** The manual decisions, in their order. */
  readonly decisions: readonly Decision[];
  readonly contradictions: readonly (Contradiction & { readonly iso3: string })[];
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
          {model.setAside.length === 0 ? (
            <p>{words.nothingHeld}</p>
          ) : (
            <>
              <ul>
                {model.setAside.map(({ name, reason, learnedIn }) => (
                  <li key={name}>
                    <strong>{name}</strong>: {reasonSentence(reason)} {words.heldSince} {timeOr(learnedIn.finishedAt, '')}
                    <InRun id={learnedIn.id} />: {words.heldMeaning}
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
              {model.contradictions.map(({ iso3, ...contradiction }) => (
                <li key={`${iso3} ${contradiction.rule} ${contradiction.date}`}>
                  <a href={`/states/${stateSlug(iso3)}`}>{stateName(iso3)}</a>: {contradictionSentence(contradiction)}
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
                  {run.reason && <small> {reasonSentence(run.reason)}</small>}
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

/** One source that is checked, or could be. */
interface SourceRow extends Omit<SourceLine, 'state' | 'lastRunId'> {
  /** `never`: it was not checked yet. */
  readonly state: SourceLine['state'] | 'never';
  readonly lastRunId: number | null;
  /** Whether it is enabled; null for the built-in copy, which is not checked. */
  readonly asked: boolean | null;
}

/** How it stands with each source: the depositary first, then those that its record is compared with. */
function SourcesTable({ sources }: { sources: readonly SourceRow[] }) {
  const { columns } = sourcesWords;
  const treaty = useTreaty();
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{sourcesWords.heading}</h2>
      <table class="stacked sources">
        <thead>
          <tr>
            {Object.values(columns).map((word) => (
              <th scope="col" key={word}>
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <tr key={source.id}>
              <th scope="row">
                <a href={sourcePage(treaty, source.id)}>{sourceName(treaty, source.id)}</a> <small>{source.id}</small>
              </th>
              <td data-label={columns.asked}>{sourcesWords.enabled(source.asked)}</td>
              <td data-label={columns.state}>
                {source.state === 'never' ? sourcesWords.notChecked : sourceStateSentence({ ...source, state: source.state })}
                {source.stale && ` ${sourcesWords.late}`}
                {source.reason && <small> {reasonSentence(source.reason)}</small>}
              </td>
              <td data-label={columns.checked}>
                {timeOr(source.checkedAt, sourcesWords.never)}
                <InRun id={source.lastRunId} />
              </td>
              <td data-label={columns.succeeded}>
                {timeOr(source.succeededAt, sourcesWords.never)}
                <InRun id={source.lastSuccessRunId} />
              </td>
              <td data-label={columns.changed}>{timeOr(source.changedAt, sourcesWords.never)}</td>
              <td data-label={columns.record}>
                {source.sha256 ? <a href={`/data/records/${source.sha256}`}>{source.sha256.slice(0, 8)}</a> : '–'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A run. */
interface HealthRun {
  readonly id: number;
  readonly source: string;
  readonly startedAt: Date;
  readonly outcome: string | null;
  readonly rows: number | null;
  readonly changes: number | null;
  readonly heldRows: number | null;
  readonly reason: Reason | null;
  readonly sha256: string | null;
  readonly notModified: boolean;
}

/** In which run it was, with the way there; nothing where there was none. */
const InRun = ({ id }: { id: number | null }) =>
  id === null ? null : (
    <>
      {' '}
      (<a href={runAddress(id)}>{provenanceWords.run(id)}</a>)
    </>
  );

const RecordLink = ({ sha256 }: { sha256: string }) => <a href={`/data/records/${sha256}`}>{provenanceWords.archivedSource}</a>;

/** Which records were refused, why, and what happens next. */
function Refused({ refused }: { refused: readonly HealthRun[] }) {
  return (
    <section aria-labelledby="refused">
      <h2 id="refused">{words.refused}</h2>
      {refused.length === 0 ? (
        <p>{words.nothingRefused}</p>
      ) : (
        <>
          <ul>
            {refused.map(({ id, startedAt, reason, sha256 }) => (
              <li key={id}>
                {timeOr(startedAt, '')}
                <InRun id={id} />: {reason && reasonSentence(reason)} {sha256 && <RecordLink sha256={sha256} />}
              </li>
            ))}
          </ul>
          <p>{words.refusedMeaning}</p>
        </>
      )}
    </section>
  );
}

/** The manual decisions with their reasons, those that were revoked included. */
function Decisions({ decisions }: { readonly decisions: readonly Decision[] }) {
  return (
    <section aria-labelledby="decisions">
      <h2 id="decisions">{decisionWords.heading}</h2>
      {decisions.length === 0 ? (
        <p>{decisionWords.none}</p>
      ) : (
        <ol class="changes">
          {decisions.map((decision) => (
            <li key={decision.id} value={decision.id}>
              {decisionSentence(decision)} {decisionWords.because(decision.reason)}{' '}
              <small>{timeOr(decision.decidedAt, '')}.</small>
              {decision.revokedAt && (
                <>
                  {' '}
                  <strong>{decisionWords.revoked(decision.revokedReason ?? '')}</strong>{' '}
                  <small>{timeOr(decision.revokedAt, '')}.</small>
                </>
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
