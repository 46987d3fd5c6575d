/**
 * `npm run -s read -- FILE`: what the reader makes of a file, as JSON: the depositary's XML record or status page of any treaty, or a
 * built-in copy. Needs no database. Exit code 0: read; 2: refused, with the reason; 3: there is no such file, or none was named.
 */
import { readFileSync } from 'node:fs';
import { RecordRefused } from '../../scraper/errors.ts';
import { readRecordInWorker } from '../../scraper/read-in-worker.ts';
import type { Reading } from '../../treaty/reading.ts';
import { cannotRead, refused } from '../../web/words/command-words.ts';
import { reasonSentence } from '../../web/words/reasons.ts';
import { generalTranslator } from '../../web/words/translator.ts';
import { print } from './print.ts';

// Not that of command-line.ts, which loads the database.
const t = generalTranslator('en');

/** The published shape of a read record. */
function published(record: Reading): object {
  return {
    number: record.number,
    title: record.title,
    stated: record.stated,
    participants: record.participants.map(({ name, iso3, actions }) => ({
      name,
      iso3,
      actions: actions.map(({ kind, date, ended }) => ({ kind, date, ended })),
    })),
    declarations: record.statements
      .filter(({ kind }) => kind === 'declaration')
      .map(({ name, paragraphs }) => ({ name, paragraphs })),
    problems: record.problems.map((problem) => reasonSentence(t, problem)),
  };
}

async function main(file: string | undefined): Promise<number> {
  if (file === undefined) {
    process.stderr.write(`${t('commands.read.usage')}\n`);
    return 3;
  }
  let body: Uint8Array;
  try {
    body = readFileSync(file);
  } catch (error) {
    process.stderr.write(`${cannotRead(t, file, error)}\n`);
    return 3;
  }
  try {
    print(JSON.stringify(published(await readRecordInWorker('any view', body)), null, 2));
    return 0;
  } catch (error) {
    if (!(error instanceof RecordRefused)) throw error;
    process.stderr.write(`${refused(t, error)}\n`);
    return 2;
  }
}

process.exitCode = await main(process.argv[2]);
