import { type SourceLine, sourceName, sourcePage, sourceStateSentence } from '../words/freshness.ts';
import { sourcesWords as words } from '../words/health-words.ts';
import { useTreaty } from './frame-of-page.ts';
import { InRun } from './health-refused.tsx';
import { timeOr } from './time-or.tsx';

/** One source that is checked, or could be. */
export interface SourceRow extends Omit<SourceLine, 'state' | 'lastRunId'> {
  /** `never`: it was not checked yet. */
  readonly state: SourceLine['state'] | 'never';
  readonly lastRunId: number | null;
  /** Whether it is enabled; null for the built-in copy, which is not checked. */
  readonly asked: boolean | null;
}

/** How it stands with each source: the depositary first, then those that its record is compared with. */
export function SourcesTable({ sources }: { sources: readonly SourceRow[] }) {
  const { columns } = words;
  const treaty = useTreaty();
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{words.heading}</h2>
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
              <td data-label={columns.asked}>{words.enabled(source.asked)}</td>
              <td data-label={columns.state}>
                {source.state === 'never' ? words.notChecked : sourceStateSentence({ ...source, state: source.state })}
                {source.stale && ` ${words.late}`}
                {source.reason && <small> {source.reason}</small>}
              </td>
              <td data-label={columns.checked}>
                {timeOr(source.checkedAt, words.never)}
                <InRun id={source.lastRunId} />
              </td>
              <td data-label={columns.succeeded}>
                {timeOr(source.succeededAt, words.never)}
                <InRun id={source.lastSuccessRunId} />
              </td>
              <td data-label={columns.changed}>{timeOr(source.changedAt, words.never)}</td>
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
