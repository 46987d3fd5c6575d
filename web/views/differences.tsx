import { stateName, stateSlug } from '../../treaty/states.ts';
import {
  type DifferenceLine,
  differenceSentence,
  FIELD_WORDS,
  type RecordSource,
  valueInWords,
  differenceWords as words,
} from '../words/difference-words.ts';
import { sourceName } from '../words/names.ts';
import { useTreaty } from './frame-of-page.ts';
import { timeOr } from './text.tsx';

/** What other sources state differently of one State, in sentences; nothing where none does. */
export function StateDifferences({ differences, record }: { differences: readonly DifferenceLine[]; record: RecordSource }) {
  const treaty = useTreaty();
  if (differences.length === 0) return null;
  return (
    <section aria-labelledby="differences">
      <h2 id="differences">{words.heading}</h2>
      {differences.map((difference) => (
        <p key={difference.id}>
          {differenceSentence(treaty, difference, record)}{' '}
          <small>
            <Reading difference={difference} />
          </small>
        </p>
      ))}
    </section>
  );
}

/** When the other source was read, and what was archived of it. */
function Reading({ difference: { readAt, sha256 } }: { difference: DifferenceLine }) {
  return (
    <>
      {readAt !== null && (
        <>
          {words.readOn} {timeOr(readAt, '')}
        </>
      )}
      {sha256 !== null && (
        <>
          {': '}
          <a href={`/data/records/${sha256}`}>{words.archivedSource}</a>
        </>
      )}
      {'.'}
    </>
  );
}

/** Every difference that stands, as a table. `anyRead`: whether another source was read at all. */
export function DifferencesTable({ differences, anyRead }: { differences: readonly DifferenceLine[]; anyRead: boolean }) {
  const treaty = useTreaty();
  const [state, what, depositary, source, says, read] = words.columns;
  return (
    <section aria-labelledby="differences">
      <h2 id="differences">{words.heading}</h2>
      <p>{words.meaning}</p>
      {differences.length === 0 ? (
        <p>{anyRead ? words.none : words.noneRead}</p>
      ) : (
        <table class="stacked differences">
          <thead>
            <tr>
              {[state, what, depositary, source, says, read].map((word) => (
                <th scope="col" key={word}>
                  {word}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {differences.map((difference) => (
              <tr key={difference.id}>
                <th scope="row">
                  {difference.iso3 === null ? (
                    words.total
                  ) : (
                    <a href={`/states/${stateSlug(difference.iso3)}`}>{stateName(difference.iso3)}</a>
                  )}
                </th>
                <td data-label={what}>{FIELD_WORDS[difference.field]}</td>
                <td data-label={depositary}>{valueInWords(difference.depositary)}</td>
                <td data-label={source}>{sourceName(treaty, difference.source)}</td>
                <td data-label={says}>{valueInWords(difference.other)}</td>
                <td data-label={read}>
                  <Reading difference={difference} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
