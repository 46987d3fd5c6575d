import { readFile } from 'node:fs/promises';
import { RecordRefused, SourceUnavailable } from '../errors.ts';
import type { Source } from '../source.ts';
import { readBundledRecord } from './read-bundled-record.ts';

const FILE = 'att-treaty-actions.csv';

/** The record shipped with the program: every action under the Arms Trade Treaty up to and including 8 April 2026. */
export function createBundledSource(): Source {
  return {
    id: 'bundled',
    view: 'bundled',
    async fetch(treaty) {
      if (treaty.number !== 'XXVI-8')
        throw new RecordRefused('wrong treaty', `No record of the ${treaty.title} is shipped with the program.`);
      try {
        return {
          url: `the record shipped with the program (${FILE})`,
          contentType: 'text/csv',
          body: await readFile(new URL(FILE, import.meta.url)),
        };
      } catch (cause) {
        throw new SourceUnavailable('no answer', FILE, 'The record shipped with the program cannot be read.', { cause });
      }
    },
    read: readBundledRecord,
  };
}
