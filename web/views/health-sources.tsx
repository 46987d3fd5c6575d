import { formatInstant } from '../words/formats.ts';
import { provenanceWords, SOURCE_NAMES, type SourceLine, sourcePage, sourceStateSentence } from '../words/freshness.ts';
import { healthWords as words } from '../words/health-words.ts';
import { runAddress } from './freshness.tsx';

/** A run, with times as ISO text. */
export interface HealthRun {
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
  readonly notModified: boolean;
}

/** An instant as an element, or what stands for none. */
export const timeOr = (instant: string | null, otherwise: string) =>
  instant === null ? otherwise : <time datetime={instant}>{formatInstant(instant)}</time>;

/** In which run it was, with the way there. */
export const InRun = ({ id }: { id: number }) => (
  <>
    {' '}
    (<a href={runAddress(id)}>{provenanceWords.run(id)}</a>)
  </>
);

const RecordLink = ({ sha256 }: { sha256: string }) => <a href={`/data/records/${sha256}`}>{provenanceWords.keptRecord}</a>;

/** Each source: how its newest run ended, when it was asked, believed, and had something new. */
export function Sources({ sources }: { sources: readonly SourceLine[] }) {
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{words.sources}</h2>
      {sources.length === 0 && <p>{words.noSource}</p>}
      {sources.map((source) => (
        <Source key={source.id} source={source} />
      ))}
    </section>
  );
}

function Source({ source }: { source: SourceLine }) {
  return (
    <dl>
      <dt>{words.source}</dt>
      <dd>
        <a href={sourcePage(source.id)}>{SOURCE_NAMES[source.id] ?? source.id}</a>
      </dd>
      <dt>{words.state}</dt>
      <dd>
        {sourceStateSentence(source)} {source.stale && words.late}
      </dd>
      <dt>{words.lastAsked}</dt>
      <dd>
        {timeOr(source.checkedAt, words.never)}
        <InRun id={source.lastRunId} />
      </dd>
      <dt>{words.lastSuccess}</dt>
      <dd>
        {timeOr(source.succeededAt, words.never)}
        {source.lastSuccessRunId !== null && <InRun id={source.lastSuccessRunId} />}
        {source.sha256 && (
          <>
            , <RecordLink sha256={source.sha256} />
          </>
        )}
      </dd>
      <dt>{words.lastChange}</dt>
      <dd>{timeOr(source.changedAt, words.never)}</dd>
    </dl>
  );
}

/** What was read and not believed, why, and what happens next. */
export function Refused({ refused }: { refused: readonly HealthRun[] }) {
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
                <InRun id={id} />: {reason} {sha256 && <RecordLink sha256={sha256} />}
              </li>
            ))}
          </ul>
          <p>{words.refusedMeaning}</p>
        </>
      )}
    </section>
  );
}
