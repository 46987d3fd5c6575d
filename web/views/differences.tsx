import {
  type DifferenceLine,
  differenceSentence,
  fieldWord,
  type RecordSource,
  valueInWords,
} from '../words/difference-words.ts';
import { titleOfSource } from '../words/names.ts';
import { useRecordAddress, useTranslator } from './frame-of-page.ts';
import { Table } from './table.tsx';
import { Section, StateLink, Timed } from './text.tsx';

/** What other sources state differently of one State, in sentences; nothing where none does. */
export function StateDifferences({ differences, record }: { differences: readonly DifferenceLine[]; record: RecordSource }) {
  const t = useTranslator();
  if (differences.length === 0) return null;
  return (
    <Section id="differences" heading={t('differences.heading')}>
      {differences.map((difference) => (
        <p key={difference.id}>
          {differenceSentence(t, difference, record)}
          {t.format.betweenSentences}
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
  const record = useRecordAddress()(sha256);
  if (readAt === null) return null;
  return record === null ? (
    <Timed id="differences.read" at={readAt} />
  ) : (
    <Timed id="differences.read-and-archived" at={readAt} links={{ record }} />
  );
}

/** Every difference that stands, as a table. `anyRead`: whether another source was read at all. */
export function DifferencesTable({ differences, anyRead }: { differences: readonly DifferenceLine[]; anyRead: boolean }) {
  const t = useTranslator();
  return (
    <Section id="differences" heading={t('differences.heading')}>
      <p>{t('differences.meaning')}</p>
      {differences.length === 0 ? (
        <p>{t(anyRead ? 'differences.none' : 'differences.none-read')}</p>
      ) : (
        <Table
          class="stacked differences"
          rows={differences}
          columns={[
            [
              t('differences.column.state'),
              ({ iso3 }) => (iso3 === null ? t('differences.all-states') : <StateLink iso3={iso3} />),
            ],
            [t('differences.column.item'), ({ field }) => fieldWord(t, field)],
            [t('differences.column.depositary'), ({ depositary }) => valueInWords(t, depositary)],
            [t('differences.column.source'), ({ source }) => titleOfSource(t, source)],
            [t('differences.column.value'), ({ other }) => valueInWords(t, other)],
            [t('differences.column.read'), (difference) => <Reading difference={difference} />],
          ]}
        />
      )}
    </Section>
  );
}
