import { provenanceWords } from '../words/freshness.ts';
import { healthWords as words } from '../words/health-words.ts';
import { runAddress } from './freshness.tsx';
import { timeOr } from './time-or.tsx';

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

/** In which run it was, with the way there; nothing where there was none. */
export const InRun = ({ id }: { id: number | null }) =>
  id === null ? null : (
    <>
      {' '}
      (<a href={runAddress(id)}>{provenanceWords.run(id)}</a>)
    </>
  );

const RecordLink = ({ sha256 }: { sha256: string }) => <a href={`/data/records/${sha256}`}>{provenanceWords.archivedSource}</a>;

/** Which records were refused, why, and what happens next. */
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
