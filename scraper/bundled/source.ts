import { readFile } from 'node:fs/promises';
import { RecordRefused, SourceUnavailable } from '../errors.ts';
import type { Source } from '../source.ts';
import { readBundledRecord } from './read-bundled-record.ts';

/** The built-in copy of a treaty's record, where its catalogue entry names one. */
export function createBundledSource(): Source {
  return {
    id: 'bundled',
    view: 'bundled',
    async fetch({ title, builtInRecord: file }) {
      if (file === null) throw new RecordRefused('not at this source', { source: 'bundled', title });
      try {
        return { url: file, contentType: 'text/csv', body: await readFile(new URL(file, import.meta.url)) };
      } catch (cause) {
        throw new SourceUnavailable('no answer', file, { source: 'bundled' }, { cause });
      }
    },
    read: readBundledRecord,
  };
}
