import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The composition logs to the operator, and the catalogue quotes what the depositary received. */
const EXEMPT = /^(server\/main\.ts|treaty\/states-data\.ts|treaty\/catalogue\/.*)$/;
const SENTENCE = /(['"`])[A-Z][^'"`]* [^'"`]*[.!?]\1/;
/** A comment, or the message of a fault of the program. */
const NOT_FOR_READERS = /^(\*|\/\/|\/\*)|throw new (Aggregate)?Error\(/;

test.each(['treaty', 'scraper', 'db', 'jobs', 'server', 'web/views'])(
  '%s has no sentence for readers: those are made in web/words',
  (room) => {
    const files = readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => join(room, file));
    const lines = files
      .filter((file) => /\.tsx?$/.test(file) && !EXEMPT.test(file))
      .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
      .map((line) => line.trim());
    expect(lines.length).toBeGreaterThan(500);
    expect(lines.filter((line) => SENTENCE.test(line) && !NOT_FOR_READERS.test(line))).toEqual([]);
  },
);
