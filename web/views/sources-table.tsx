import { SOURCE_NAMES, type SourceLine, sourcePage, sourceStateSentence } from '../words/freshness.ts';
import { sourcesWords as words } from '../words/health-words.ts';
import { InRun } from './health-refused.tsx';
import { timeOr } from './time-or.tsx';

/** One place that is asked, or could be. */
export interface SourceRow extends Omit<SourceLine, 'state' | 'lastRunId'> {
  /** `never`: it was not asked yet. */
  readonly state: SourceLine['state'] | 'never';
  readonly lastRunId: number | null;
  /** Whether it is switched on; null for a record that has no switch. */
  readonly asked: boolean | null;
}

/** How it stands with each place: the depositary first, then those that its record is compared with. */
export function SourcesTable({ sources }: { sources: readonly SourceRow[] }) {
  const { columns } = words;
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
                <a href={sourcePage(source.id)}>{SOURCE_NAMES[source.id] ?? source.id}</a> <small>{source.id}</small>
              </th>
              <td data-label={columns.asked}>{words.switch(source.asked)}</td>
              <td data-label={columns.state}>
                {source.state === 'never' ? words.notAsked : sourceStateSentence({ ...source, state: source.state })}
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
