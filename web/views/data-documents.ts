import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import type { Group } from '../../treaty/groups.ts';
import { absoluteIn } from '../addresses.ts';
import { citedSource } from '../words/freshness.ts';
import { groupNamed } from '../words/groups.ts';
import type { Locale } from '../words/locales.ts';
import { type MessageKey, stateNamed, type Translator, translatorFor } from '../words/translator.ts';
import { siteName, treatyTitle } from '../words/treaty-words.ts';
import { citation, findingSentence } from '../words/use.ts';
import type { Offer } from './data.tsx';
import { nameOfUsed, type UseModel } from './use.tsx';
import type { Usable } from './use-this.tsx';

/** The tables that are offered whole, in the order in which they are shown. */
export const WHOLE_TABLES = ['states', 'treaty-actions', 'changes', 'groups'] as const;
/** Those behind figures and charts. */
const TABLES_OF_CHARTS = ['figure', 'band', 'cumulative', 'yearly', 'regions'] as const;
export const TABLE_NAMES = [...WHOLE_TABLES, ...TABLES_OF_CHARTS] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** Columns of one name in two tables may be about different things, so this is not the name. */
type About = Extract<MessageKey, `column.${string}`> extends `column.${infer Key}` ? Key : never;

/** A column of a table: its entry in the dictionary. */
export interface Column {
  readonly name: string;
  readonly type: 'string' | 'date' | 'datetime' | 'integer' | 'boolean';
  /** What it is about: `column.` before it is the key of its description, `heading.` that of its heading for people. */
  readonly about: About;
  /** Whether no cell is empty. */
  readonly required: boolean;
  /** The codes that its cells may have; absent where they have anything. */
  readonly values?: readonly string[];
}

/** A table in the dictionary. */
export interface TableModel {
  readonly name: TableName;
  readonly columns: readonly Column[];
}

/** The metadata of a download: its day, source and licence. */
export interface DownloadModel
  extends Pick<
    UseModel,
    'frame' | 'finding' | 'progress' | 'universe' | 'today' | 'knownAt' | 'knownUntil' | 'evidence' | 'iso3'
  > {
  readonly table: TableModel;
  /** The figure, chart, list or State that it is about; null for a whole table. */
  readonly what: Usable | null;
  readonly rowCount: number;
  /** The absolute permanent address. */
  readonly address: string;
  /** The absolute address of the picture; null where there is none. */
  readonly picture: string | null;
  /** The absolute addresses of the rows by ending. */
  readonly files: Readonly<Record<string, string>>;
}

/** The licence of everything compiled here. */
export const LICENCE = { name: 'CC-BY-4.0', address: 'https://creativecommons.org/licenses/by/4.0/' } as const;
/** Of archived records. */
export const UN_TERMS = 'https://www.un.org/en/about-us/terms-of-use';

/** The licence as a text without links. */
const licenceText = (t: Translator): string => {
  const plain = (content: string): string => content;
  return t.pieces('data.licence.text', { licence: plain, terms: plain }).join('');
};

/** The title of a download: `States`, `Signatures and instruments over time`, `Burundi`. */
function titleOf(t: Translator, { what, iso3, finding, table }: DownloadModel): string {
  return what === null ? t(`table.${table.name}`) : nameOfUsed(t, { what, iso3, finding });
}

const sourceOf = (t: Translator, { frame, evidence }: DownloadModel): string =>
  citedSource(t, frame.sourcesThen ?? frame.sources, evidence);

function citationOf(t: Translator, model: DownloadModel): string {
  const { finding, progress, universe, today, knownUntil: day, address } = model;
  const { asOf } = progress;
  const record = sourceOf(t, model);
  const sentence = finding && findingSentence(t, { finding, progress, universe, day, past: asOf < today });
  return sentence === null
    ? t('data.cited', { title: titleOf(t, model), site: siteName(t), day: asOf, address, record })
    : citation(t, sentence, asOf, address, record);
}

const describedColumns = (t: Translator, columns: readonly Column[]): object[] =>
  columns.map(({ name, type, about, required, values }) => ({
    ...{ name, type, description: t(`column.${about}`), required },
    ...(values && { values }),
  }));

/** The title of a download about a group. */
export const renderGroupTitle = (locale: Locale, treaty: Treaty, group: Pick<Group, 'slug'>): string =>
  translatorFor(locale, treaty).nameOf(groupNamed(group)).name;

/** What the State with this code is called. */
export const renderStateName = (locale: Locale, treaty: Treaty, iso3: string): string =>
  translatorFor(locale, treaty).nameOf(stateNamed(iso3)).name;

/** What there is to know of a download besides its rows. */
export function renderMetadata(model: DownloadModel): object {
  const { frame, table, rowCount, progress, knownAt, knownUntil, address, picture, files } = model;
  const t = translatorFor(frame.locale, frame.treaty);
  return {
    title: titleOf(t, model),
    description: t(`table.${table.name}.text`),
    treaty: frame.treaty.number,
    asOf: progress.asOf,
    ...(knownAt && { knownAt }),
    knownUntil,
    source: { citation: sourceOf(t, model), address: frame.treaty.depositaryPage },
    licence: { ...LICENCE, text: licenceText(t) },
    citation: citationOf(t, model),
    address,
    picture,
    files,
    rowCount,
    columns: describedColumns(t, table.columns),
  };
}

/** What the sheet of a table is called, and its columns, for people. */
export function renderSheetNames(locale: Locale, treaty: Treaty, { name, columns }: TableModel): SheetNames {
  const t = translatorFor(locale, treaty);
  return { sheet: t(`sheet.${name}`), headings: columns.map(({ about }) => t(`heading.${about}`)) };
}

export interface SheetNames {
  readonly sheet: string;
  readonly headings: readonly string[];
}

/** The sheet of a workbook that says what its tables are, of which day and from where, and what their columns mean. */
export function renderAbout(models: readonly DownloadModel[]): { sheet: string; lines: string[][] } {
  const [first] = models;
  if (first === undefined) return { sheet: '', lines: [] };
  const { frame, progress, knownAt, knownUntil } = first;
  const t = translatorFor(frame.locale, frame.treaty);
  const lines = [
    [siteName(t)],
    ...models.map((model) => [t(`sheet.${model.table.name}`), titleOf(t, model)]),
    [],
    [t('data.about.as-of'), progress.asOf],
    ...(knownAt === null ? [] : [[t('data.about.known'), t.format.instant(knownAt)]]),
    [t('data.about.until'), knownUntil],
    [t('data.about.source'), sourceOf(t, first)],
    [t('data.licence'), licenceText(t)],
    ...models.map((model) => [t('data.about.citation'), citationOf(t, model)]),
    [],
    [
      ...[t('data.about.table'), t('data.about.column'), t('data.about.code'), t('data.about.type')],
      ...[t('data.about.meaning'), t('data.about.values')],
    ],
    ...models.flatMap(({ table }) =>
      table.columns.map(({ name, type, about, values }) => [
        ...[t(`sheet.${table.name}`), t(`heading.${about}`), name, t(`data.type.${type}`), t(`column.${about}`)],
        values?.join(', ') ?? '',
      ]),
    ),
  ];
  return { sheet: t('data.about'), lines };
}

/** What the tables of a package refer to: the State by its code. */
const KEYS: Partial<Record<TableName, string>> = { states: 'iso3', groups: 'group', changes: 'id' };

/** The CSV file of a table in a package: where it is, relative to the package or absolute, and its bytes where they are known. */
export interface PackedFile {
  readonly path: string;
  readonly bytes?: number;
  readonly hash?: string;
}

/** The tables as a Tabular Data Package (Frictionless Data, specs.frictionlessdata.io). */
export function renderDataPackage(models: readonly DownloadModel[], fileOf: (model: DownloadModel) => PackedFile): object {
  const [first] = models;
  if (first === undefined) return {};
  const { frame, progress, knownAt, knownUntil } = first;
  const t = translatorFor(frame.locale, frame.treaty);
  const hasStates = models.some(({ table }) => table.name === 'states');
  const refersToStates = ({ name, columns }: TableModel): boolean =>
    hasStates && name !== 'states' && columns.some((column) => column.name === 'iso3');
  return {
    profile: 'tabular-data-package',
    name: `${frame.treaty.shortTitle.toLowerCase()}-tracker`,
    title: siteName(t),
    description: t('data.package', { day: knownUntil }),
    homepage: absoluteIn(frame, '/data'),
    licenses: [{ name: LICENCE.name, path: LICENCE.address, title: t('data.licence.name') }],
    sources: [{ title: sourceOf(t, first), path: frame.treaty.depositaryPage }],
    treaty: frame.treaty.number,
    asOf: progress.asOf,
    ...(knownAt && { knownAt }),
    knownUntil,
    resources: models.map((model) => ({
      profile: 'tabular-data-resource',
      name: model.table.name,
      title: titleOf(t, model),
      description: t(`table.${model.table.name}.text`),
      ...fileOf(model),
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
      schema: {
        fields: model.table.columns.map(({ name, type, about, required, values }) => ({
          ...{ name, type, description: t(`column.${about}`) },
          ...(type === 'boolean' && { trueValues: ['yes'], falseValues: ['no'] }),
          ...((required || values) && { constraints: { ...(required && { required }), ...(values && { enum: values }) } }),
        })),
        missingValues: [''],
        ...(KEYS[model.table.name] && { primaryKey: KEYS[model.table.name] }),
        ...(refersToStates(model.table) && {
          foreignKeys: [{ fields: 'iso3', reference: { resource: 'states', fields: 'iso3' } }],
        }),
      },
    })),
  };
}

/** The codes that a cell may have, as a text. */
const valuesText = (t: Translator, values: readonly string[]): string =>
  t.pieces('data.values', { codes: (codes) => codes }, { values: values.join(', ') }).join('');

/** The README of an archive of all tables, in Markdown. `others`: the files besides the tables, by what is said of them. */
export function renderReadme(models: readonly DownloadModel[], others: Readonly<Record<string, MessageKey>>): string {
  const [first] = models;
  if (first === undefined) return '';
  const { frame, knownAt, knownUntil } = first;
  const t = translatorFor(frame.locale, frame.treaty);
  const home = absoluteIn(frame, '/data');
  const { colon } = t.format.marks;
  const lines = [
    `# ${siteName(t)}`,
    '',
    knownAt === null
      ? t('data.readme.day', { day: knownUntil })
      : t('data.readme.known', { day: knownUntil, known: new Date(knownAt) }),
    '',
    t('data.readme.source', { record: sourceOf(t, first), until: knownUntil }),
    '',
    licenceText(t),
    '',
    `## ${t('data.readme.files')}`,
    '',
    ...models.map((model) => `- \`${model.table.name}.csv\`${colon}${t(`table.${model.table.name}.text`)}`),
    ...Object.entries(others).map(([name, text]) => `- \`${name}\`${colon}${t(text)}`),
    '',
    t('data.conventions'),
    '',
    ...models.flatMap(({ table }) => [
      `## ${table.name}`,
      '',
      ...table.columns.map(
        ({ name, type, about, values }) =>
          `- \`${name}\` (${t(`data.type.${type}`)}): ${t.format.sentences([t(`column.${about}`), ...(values ? [valuesText(t, values)] : [])])}`,
      ),
      '',
    ]),
    t('data.readme.more', { address: home }),
    '',
  ];
  return lines.join('\n');
}

/** Everything that is offered, for programs: addresses are absolute, `{…}` in them stands for what differs. */
export function renderIndex(frame: UseModel['frame'], offers: readonly Offer[], tables: readonly TableModel[]): object {
  const t = translatorFor(frame.locale, frame.treaty);
  const vote = frame.treaty.vote === null ? 'no' : 'yes';
  return {
    title: siteName(t),
    treaty: { number: frame.treaty.number, title: treatyTitle(t) },
    homepage: absoluteIn(frame, '/data'),
    licence: { ...LICENCE, text: licenceText(t) },
    offers: offers.map(({ id, kind, title, description, template, types, parameters, example }) => ({
      ...{ id, kind, title: t(title), description: t(description, { vote }) },
      template: absoluteIn(frame, template),
      ...{ types, parameters },
      example: absoluteIn(frame, example),
    })),
    tables: tables.map(({ name, columns }) => ({
      ...{ name, title: t(`table.${name}`), description: t(`table.${name}.text`) },
      columns: describedColumns(t, columns),
    })),
  };
}
