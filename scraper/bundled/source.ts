import { readFile } from 'node:fs/promises';
import { atSource, SourceUnavailable } from '../errors.ts';
import type { Source } from '../source.ts';
import { readBundledRecord } from './read-bundled-record.ts';

/** The built-in copy of a treaty's record, where its catalogue entry names one. */
export function createBundledSource(): Source {
  return {
    id: 'bundled',
    view: 'bundled',
    async fetch(treaty) {
      const { file } = atSource('bundled', treaty, treaty.builtInRecord);
      try {
        const body = await readFile(new URL(`../../treaty/catalogue/${file}`, import.meta.url));
        return { url: file, contentType: 'text/csv', body };
      } catch (cause) {
        throw new SourceUnavailable('no answer', file, { source: 'bundled' }, { cause });
      }
    },
    read: readBundledRecord,
  };
}
