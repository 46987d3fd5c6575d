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
import { Table } from './table.tsx';
import { Section, StateLink, timeOr } from './text.tsx';

/** What other sources state differently of one State, in sentences; nothing where none does. */
export function StateDifferences({ differences, record }: { differences: readonly DifferenceLine[]; record: RecordSource }) {
  const treaty = useTreaty();
  if (differences.length === 0) return null;
  return (
    <Section id="differences" heading={words.heading}>
      {differences.map((difference) => (
        <p key={difference.id}>
          {differenceSentence(treaty, difference, record)}{' '}
          <small>
            <Reading difference={difference} />
          </small>
        </p>
      ))}
    </Section>
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
    <Section id="differences" heading={words.heading}>
      <p>{words.meaning}</p>
      {differences.length === 0 ? (
        <p>{anyRead ? words.none : words.noneRead}</p>
      ) : (
        <Table
          class="stacked differences"
          rows={differences}
          columns={[
            [state, ({ iso3 }) => (iso3 === null ? words.total : <StateLink iso3={iso3} />)],
            [what, ({ field }) => FIELD_WORDS[field]],
            [depositary, (difference) => valueInWords(difference.depositary)],
            [source, (difference) => sourceName(treaty, difference.source)],
            [says, ({ other }) => valueInWords(other)],
            [read, (difference) => <Reading difference={difference} />],
          ]}
        />
      )}
    </Section>
  );
}
