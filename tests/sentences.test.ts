import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messages, operatorMessages } from '../web/words/en/english.ts';
import { type Literal, literalsIn } from './support/literals.ts';

/** What reads like a sentence and is none, with the reason; by file. */
const NO_SENTENCES: Readonly<Record<string, { readonly because: string; readonly texts: readonly string[] }>> = {
  'treaty/check-reading.ts': {
    because: 'names of organizations, as records print them',
    texts: ['european atomic energy community', 'european economic community'],
  },
  'treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts': {
    because: "the treaty's title",
    texts: ['Arms Trade Treaty', 'the Arms Trade Treaty'],
  },
  'treaty/catalogue/arms-trade-treaty/vote.ts': {
    because: 'a name',
    texts: ['the General Assembly'],
  },
  'treaty/catalogue/nuclear-weapons-treaty/nuclear-weapons-treaty.ts': {
    because: "the treaty's title",
    texts: ['Treaty on the Prohibition of Nuclear Weapons', 'the Treaty on the Prohibition of Nuclear Weapons'],
  },
  'scraper/att-secretariat/read-status.ts': { because: "a heading of the source's page", texts: ['Status of Participation'] },
  'scraper/bundled/source.ts': { because: 'a comment of the file that is read', texts: ['status as at'] },
  'scraper/untc/headings.ts': {
    because: "headings of the depositary's tables",
    texts: ['signature without reservation', 'consent to be bound', 'confirmation of signature'],
  },
  'scraper/untc-registration/read-registration.ts': {
    because: "a heading of the register's table",
    texts: ['date of notification/deposit'],
  },
  'server/assets.ts': { because: 'a media query', texts: ['@media screen and (prefers-color-scheme: dark) {\n'] },
  'web/views/drawing.tsx': {
    because: 'names of fonts',
    texts: [
      "'Newsreader', Georgia, 'Times New Roman', serif",
      "'Source Sans 3', 'Segoe UI', Roboto, Helvetica, Arial, sans-serif",
      'Newsreader, Georgia, serif',
    ],
  },
  'server/pictures.ts': {
    because: 'names of fonts',
    texts: ['Noto Naskh Arabic', 'Noto Sans Arabic', 'Noto Sans SC', 'Source Sans 3', 'Source Serif 4'],
  },
  'server/express-app.ts': { because: 'settings of Express', texts: ['case sensitive routing', 'trust proxy fn'] },
};

/** Codes of the rules, which `web/words` words without naming each. */
const CODES_OF_RULES = [
  'accession before it opened',
  'accession by a signatory',
  'ratification without signature',
  'signature after it closed',
  'several instruments of consent',
  'withdrawal without consent',
  'ended without a notice',
  'at entry into force',
  'not settled by the text',
  'while in an armed conflict',
  'still in use',
  'succession to signature',
  'with the treaty',
];

/** A list of names of elements, months, classes or codes of States, which the program splits. */
const isList = ({ text, before, after }: Literal): boolean =>
  /^([A-Z]{3} )+[A-Z]{3}$/.test(text) || (after === '.' && !/[A-Z.]/.test(text)) || /\b(names|listed)\($/.test(before);

const CLASSES = /[{,]class:([^,{}]*[?:])?$/;
const SQL =
  /^\s*((select|insert into|update|delete from|with|declare|fetch|create (temporary )?table|begin|copy)\s|json_build_object\()/;
const COLUMN = String.raw`"?[\w.]+"?( (text|date|boolean|integer|jsonb)| as "\w+")?`;
const COLUMNS = new RegExp(String.raw`^\s*${COLUMN}(,\s+${COLUMN})+\s*$`);
const GRAPHQL = /^\s*query \w+\(\$/;
const isQuery = (text: string, file: string): boolean =>
  GRAPHQL.test(text) || (file.startsWith('db/') && (SQL.test(text) || COLUMNS.test(text)));
/** The message of an error for programmers; what readers are told of it follows from its class and its data. */
const ERROR_MESSAGE = /(new (Aggregate|Range|Type)?Error|\bsuper)\((\[[^\]]*\],)?$/;

/** At least three words of letters, which addresses and headers do not have; a selector has them between signs. */
const isProse = ({ text }: Literal): boolean =>
  !/\w > [\w*]/.test(text) &&
  text.split(/\s+/).filter((word) => /^[“"'([]?\p{L}[\p{L}'’-]*[\])"'”.,;:!?]*$/u.test(word)).length >= 3;

function sentencesIn(source: string, file: string, codes: ReadonlySet<string>): string[] {
  return literalsIn(source, file)
    .filter(isProse)
    .filter((literal) => !isList(literal) && !CLASSES.test(literal.before) && !ERROR_MESSAGE.test(literal.before))
    .map(({ text }) => text)
    .filter((text) => !isQuery(text, file))
    .filter((text) => !codes.has(text) && !keyParts.has(inKey(text)) && !NO_SENTENCES[file]?.texts.includes(text));
}

/** A code as the keys of messages have it: `not a record` is `not-a-record`. */
const inKey = (code: string): string => code.toLowerCase().replaceAll(',', '').replaceAll(' ', '-');
const keyParts: ReadonlySet<string> = new Set(Object.keys({ ...messages, ...operatorMessages }).flatMap((key) => key.split('.')));

/** Two words, or one that begins like a label: `web/words` needs codes and keys only. */
const isText = ({ text }: Literal): boolean => /[\p{L}…]\s+\p{L}|\p{L}\s+…/u.test(text) || /^\p{Lu}\p{Ll}+[.:]?$/u.test(text);

/** The texts that stand outside the catalogue in a file of `web/words`. */
const textsIn = (source: string, file: string): string[] =>
  literalsIn(source, file)
    .filter((literal) => isText(literal) && !ERROR_MESSAGE.test(literal.before))
    .map(({ text }) => text)
    .filter((text) => !codes.has(text) && (/^\p{Lu}/u.test(text) || !keyParts.has(inKey(text))));

const filesIn = (room: string): string[] =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .map((file) => join(room, file))
    .filter((file) => /\.tsx?$/.test(file));

/** What `web/words` has words for by key, or tells from other codes. */
const wordedCodes = (): string[] =>
  filesIn('web/words')
    .filter((file) => !/^web\/words\/(?!en)[a-z]{2}\//.test(file))
    .flatMap((file) => literalsIn(readFileSync(file, 'utf8'), file))
    .filter(({ before, after }) => (after === ':' && /[{,]$/.test(before)) || /(===|case)$/.test(before))
    .map(({ text }) => text);

const codes: ReadonlySet<string> = new Set([...wordedCodes(), ...CODES_OF_RULES]);

test.each(['treaty', 'scraper', 'db', 'jobs', 'server', 'web/views'])(
  '%s has no sentence for people: those are made in web/words',
  (room) => {
    // Names of States are data, and so are the citations of where a group states its members.
    const files = filesIn(room).filter((file) => !['treaty/states-data.ts', 'treaty/groups-data.ts'].includes(file));
    expect(files.length).toBeGreaterThan(10);
    const found = files.flatMap((file) => sentencesIn(readFileSync(file, 'utf8'), file, codes).map((text) => [file, text]));
    expect(found).toEqual([]);
  },
);

test('no text of the interface stands outside the catalogue', () => {
  // Formats know the zone by its name, and languages what they call themselves.
  const others = ['web/words/formats.ts', 'web/words/locales.ts'];
  const files = filesIn('web/words').filter((file) => !/^web\/words\/[a-z]{2}\//.test(file) && !others.includes(file));
  expect(files.length).toBeGreaterThan(10);
  const found = files.flatMap((file) => textsIn(readFileSync(file, 'utf8'), file).map((text) => [file, text]));
  expect(found).toEqual([]);
});

test.each([
  ['export const label = `$' + '{count} States`;', '… States'],
  [`export const label = (open) => (open ? 'Close' : 'Open');`, 'Close', 'Open'],
  [`const said = ['the depositary', t('charts.known')];`, 'the depositary'],
])('a text in web/words is found: %j', (source, ...texts) => {
  expect(textsIn(source, 'planted.ts')).toEqual(texts);
});

test('what is listed as no sentence stands in its file', () => {
  for (const [file, { texts }] of Object.entries(NO_SENTENCES)) {
    const there = literalsIn(readFileSync(file, 'utf8'), file).map(({ text }) => text);
    expect([file, texts.filter((text) => !there.includes(text))]).toEqual([file, []]);
  }
});

test.each([
  [`const said = 'The record was refused.';`, 'The record was refused.'],
  [`const said = "it isn't a record";`, "it isn't a record"],
  ['const said = `read $' + '{rows.map((row) => `{$' + '{row}}`)} rows of it`;', 'read … rows of it'],
  ['const said = `\n  This record\n  is short\n`;', '\n  This record\n  is short\n'],
  ['const said = /["\'`/]/.test(name) ? `no name` : "not a known name";', 'not a known name'],
  [`throw new DecisionRefused('no such run here');`, 'no such run here'],
  [`logger.info({ run: { id: 1 } }, 'the run has ended');`, 'the run has ended'],
  ['const page = <p class="note">There is no record.</p>;', 'There is no record.'],
  [`const said = 'select a State to see more';`, 'select a State to see more'],
  ['const field = <input aria-label="Find a State" />;', 'Find a State'],
])('a sentence is found: %j', (source, sentence) => {
  expect(sentencesIn(source, 'planted.tsx', codes)).toEqual([sentence]);
});

test('no sentence: SQL in its room', () => {
  expect(sentencesIn('const sql = `select id from runs where treaty = $1`;', 'db/planted.ts', codes)).toEqual([]);
});

test.each([
  '// The record was refused.\n/* It is "not a record". */ const half = rows / 2 / 3; // "It was not."',
  `type Reason = 'the record was refused' | 'the record is short';`,
  `throw new Error('This state has no row.');`,
  `refuse({ code: 'nothing to compare with' });`,
  `const said = 'short text';`,
])('no sentence: %j', (source) => {
  expect(sentencesIn(source, 'planted.ts', codes)).toEqual([]);
});
