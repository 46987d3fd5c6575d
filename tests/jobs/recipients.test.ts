import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError, readConfig } from '../../jobs/config.ts';
import { problemSentence } from '../../web/words/program-words.ts';

const folder = mkdtempSync(join(tmpdir(), 'recipients-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = join(folder, 'recipients.csv');
const read = (text: string) => {
  writeFileSync(file, text);
  return readConfig({ RECIPIENTS_FILE: file }).recipients;
};

/** The sentence that the operator reads, without the path. */
function complaintAbout(text: string): string {
  try {
    read(text);
  } catch (error) {
    if (error instanceof ConfigError) return problemSentence(error.problem).replace(file, 'FILE');
  }
  throw new Error('The file was taken.');
}

test('recipients are read by State, in their order, quoted or not, with a byte order mark or not', () => {
  const text =
    '\uFEFFiso3,name,email\r\nBDI,"Mission of Burundi, New York",mission@burundi.example\r\n\r\nNLD,A. B.,a@nl.example\nBDI,C. D.,c@burundi.example\n';
  expect(read(text)).toEqual(
    new Map([
      [
        'BDI',
        [
          { name: 'Mission of Burundi, New York', email: 'mission@burundi.example' },
          { name: 'C. D.', email: 'c@burundi.example' },
        ],
      ],
      ['NLD', [{ name: 'A. B.', email: 'a@nl.example' }]],
    ]),
  );
});

test.each([
  ['code,name,email\n', 'line 1 takes a CSV file with the header iso3,name,email.'],
  ['', 'line 1 takes a CSV file with the header iso3,name,email.'],
  [
    'iso3,name,email\nBDI,A,a@b.example\nXYZ,A,a@b.example\n',
    'line 3 takes the ISO 3166-1 alpha-3 code of one of the 197 States as iso3.',
  ],
  ['iso3,name,email\nBDI,,a@b.example\n', 'line 2 takes a name of at most 200 characters as name.'],
  ['iso3,name,email\nBDI,"A\nBcc: x",a@b.example\n', 'line 3 takes a name of at most 200 characters as name.'],
  ['iso3,name,email\nBDI,A,a?bcc=b@c.example&x\n', 'line 2 takes an email address as email.'],
  ['iso3,name,email\nBDI,A\n', 'line 2 takes a CSV file with three fields on each line.'],
  ['iso3,name,email\nBDI,"A,a@b.example\n', 'line 2 takes a CSV file with three fields on each line.'],
])('%j is refused in one sentence that names the variable and the line', (text, end) => {
  expect(complaintAbout(text)).toBe(`RECIPIENTS_FILE is "FILE"; ${end}`);
});

test('a file that cannot be read is refused', () => {
  expect(() => readConfig({ RECIPIENTS_FILE: join(folder, 'none.csv') })).toThrow(ConfigError);
  expect(() => readConfig({ RECIPIENTS_FILE: folder })).toThrow(ConfigError);
});
