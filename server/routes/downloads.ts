import { createHash } from 'node:crypto';
import type { RequestHandler } from 'express';
import { changesIn, type LoggedChange } from '../../db/changes.ts';
import { selectOptionalRawRecord } from '../../db/raw-records.ts';
import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import { type CivilDate, civilDateInNewYork } from '../../treaty/civil-date.ts';
import { groups } from '../../treaty/groups.ts';
import { states } from '../../treaty/states.ts';
import {
  type DownloadModel,
  renderAbout,
  renderDataPackage,
  renderIndex,
  renderMetadata,
  renderReadme,
  renderSheetNames,
  TABLE_NAMES,
  type TableName,
  WHOLE_TABLES,
} from '../../web/views/data-documents.ts';
import type { Dependencies } from '../dependencies.ts';
import { csvOf, objectsOf, xlsxOf, zipOf } from '../download-formats.ts';
import type { Edition } from '../edition.ts';
import { RequestError } from '../errors.ts';
import { newestRecord, offersOf } from '../offers.ts';
import { dateParameter, groupParameter, knownParameter, parseStateFilter, type Query, stateParameter } from '../parameters.ts';
import { type Asked, absolute, type Content, frameOf, json, type Route } from '../route.ts';
import { columnsOf, statesBehind, type Table, type TableSource, tableBehind, tableOf } from '../tables.ts';
import { factsOn, filterStates, groupShare, type TreatyFacts } from '../treaty-facts.ts';
import { fileParameters, usedOf, useModelOf } from './use.ts';

/** `GET /data/records/:sha256`: an archived record, byte for byte, or the part that is asked for, as text that no browser runs. */
export function archivedRecord({
  pool,
  treaty,
  publishArchive = true,
}: Pick<Dependencies, 'pool' | 'treaty' | 'publishArchive'>): RequestHandler {
  return async (request, response) => {
    if (!publishArchive) throw new RequestError(404, 'archive not published', { depositary: treaty.depositaryPage });
    const sha256 = String(request.params['sha256']);
    const record = /^[0-9a-f]{64}$/.test(sha256) ? await selectOptionalRawRecord(pool, sha256) : null;
    if (record === null) throw new RequestError(404, 'unknown record', { sha256 });
    const extension = ['csv', 'html', 'json'].find((type) => record.contentType?.includes(type)) ?? 'xml';
    response.set({
      'Content-Type': 'text/plain',
      'Content-Disposition': `attachment; filename="record-${sha256.slice(0, 12)}.${extension}"`,
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Accept-Ranges': 'bytes',
      ETag: `"${sha256}"`,
    });
    const { body } = record;
    const matches = [undefined, `"${sha256}"`].includes(request.get('if-range'));
    const ranges = matches ? request.range(body.byteLength, { combine: true }) : undefined;
    if (ranges === -1) {
      response.set('Content-Range', `bytes */${body.byteLength}`);
      throw new RequestError(416, 'no such range', { bytes: body.byteLength });
    }
    const range = Array.isArray(ranges) && ranges.type === 'bytes' && ranges.length === 1 ? ranges[0] : undefined;
    if (range === undefined) {
      response.send(body);
      return;
    }
    response.status(206).set('Content-Range', `bytes ${range.start}-${range.end}/${body.byteLength}`);
    response.send(body.subarray(range.start, range.end + 1));
  };
}

/** A table with what is said of it. */
interface Download {
  readonly table: Table;
  readonly model: DownloadModel;
}

const MEDIA_TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
} as const;

const FORMATS = ['csv', 'xlsx', 'json', 'metadata.json'] as const;
type Format = (typeof FORMATS)[number];

/** The name and the format of a file such as `states.csv` or `cumulative.metadata.json`. Throws `RequestError` for another. */
function fileAsked({ name: file, path }: Asked): { name: string; format: Format } {
  const [, name = '', ending] = /^([^.]+)\.(.+)$/.exec(file) ?? [];
  const format = FORMATS.find((known) => known === ending);
  if (format === undefined) throw new RequestError(404, 'nothing here', { path });
  return { name, format };
}

/** The rows in the format; `name` is what the file is called, without its ending. */
function fileOf({ table, model }: Download, format: Format, name: string): Content {
  switch (format) {
    case 'csv':
      return { type: MEDIA_TYPES.csv, text: () => csvOf(table), filename: `${name}.csv` };
    case 'xlsx':
      return {
        type: MEDIA_TYPES.xlsx,
        text: () => workbookOf([{ table, model }], model.progress.asOf),
        filename: `${name}.xlsx`,
      };
    case 'json':
      return { ...json({ ...renderMetadata(model), rows: objectsOf(table) }), filename: `${name}.json` };
    case 'metadata.json':
      return json(renderMetadata(model));
  }
}

const workbookOf = (downloads: readonly Download[], day: CivilDate): Promise<Uint8Array> =>
  xlsxOf(
    downloads.map(({ table, model: { frame } }) => ({ ...table, ...renderSheetNames(frame.locale, frame.treaty, table) })),
    renderAbout(downloads.map(({ model }) => model)),
    day,
  );

/** What a file is called: the treaty, what it has, of which States, and the day. */
const fileName = ({ shortTitle }: Treaty, parts: readonly (string | null)[], day: CivilDate): string =>
  [shortTitle, ...parts, day].flatMap((part) => (part === null ? [] : inFileName(part))).join('-');

/** The letters of any script, and digits; of words that are searched for the first 60. */
const inFileName = (text: string): string =>
  Array.from(
    text
      .normalize()
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-'),
  )
    .slice(0, 60)
    .join('');

/** The absolute addresses of the rows in each format. `path` ends before the ending. */
const filesAt = (asked: Asked, path: string, query: Query): Record<Format, string> => {
  const [csv, xlsx, rows, metadata] = FORMATS.map((format) => absolute(asked, `${path}.${format}?${query}`));
  return { csv: csv ?? '', xlsx: xlsx ?? '', json: rows ?? '', 'metadata.json': metadata ?? '' };
};

/** `GET /rows/:name[?date=&known=…]`, such as `cumulative.csv`: the rows behind a figure, a chart, a list or a State, as of a day. */
export const rowsFile: Route = {
  parameters: fileParameters,
  refusesOthers: true,
  answer(edition, asked) {
    const { name, format } = fileAsked(asked);
    const used = usedOf(edition, asked, name);
    const { what, facts, slug } = used;
    const model = useModelOf(edition, asked, used);
    const table = tableOf(tableBehind(what), {
      ...sourceOf(edition, asked, facts),
      of: statesBehind(what, used.of),
    });
    const download: Download = {
      table,
      model: {
        ...model,
        table,
        rowCount: table.rows.length,
        picture: model.picture === null ? null : absolute(asked, model.picture.replace('.*', '.svg')),
        files: filesAt(asked, `/rows/${what}`, new URLSearchParams(model.rows.address.split('?')[1])),
      },
    };
    return fileOf(download, format, fileName(edition.treaty, [what, slug, ...filtersIn(asked.query)], facts.progress.asOf));
  },
};

const STATE_FILTERS = ['state', 'q', 'status', 'region', 'group', 'vote'];

/** The values of the filters in the address, for the name of the file. */
const filtersIn = (query: Query): string[] => STATE_FILTERS.slice(1).flatMap((name) => query.get(name) ?? []);

/** The parameters of each table that is offered whole. */
const parametersOf = (name: string, { vote }: Treaty): string[] => [
  ...['date', 'known'],
  ...(name === 'groups' ? ['group'] : STATE_FILTERS.filter((filter) => filter !== 'vote' || vote !== null)),
];

/** `GET /data/:name[?date=&known=&state=…]`, such as `states.csv`: a whole table, or what the filters leave of it, as of a day. */
export const tableFile = (treaty: Treaty): Route => ({
  parameters: (file) => parametersOf(file.replace(/\..*$/, ''), treaty),
  refusesOthers: true,
  answer(edition, asked) {
    const { name, format } = fileAsked(asked);
    const known = WHOLE_TABLES.find((table) => table === name);
    if (known === undefined) throw new RequestError(404, 'nothing here', { path: asked.path });
    const download = wholeTable(edition, asked, known);
    const filters = [asked.query.get('state'), ...filtersIn(asked.query)];
    return fileOf(download, format, fileName(treaty, [known, ...filters], download.model.progress.asOf));
  },
});

/** A table as of the day, with what the filters of the address leave. Throws `RequestError`. */
function wholeTable(edition: Edition, asked: Asked, name: (typeof WHOLE_TABLES)[number]): Download {
  const { query, now } = asked;
  const knownAt = knownParameter(query, now);
  const facts = factsOn(edition, dateParameter(query, edition.today), knownAt);
  const { progress, knownUntil } = facts;
  const from = sourceOf(edition, asked, facts);
  const table = tableOf(name, from);
  const permanent = new URLSearchParams(query);
  permanent.set('date', progress.asOf);
  const files = filesAt(asked, `/data/${name}`, permanent);
  return {
    table,
    model: {
      frame: frameOf(edition, asked, { facts, knownAt }),
      ...{ what: null, iso3: null, table, rowCount: table.rows.length, finding: null, picture: null },
      ...{ progress, knownUntil, universe: states.length, files, address: files.csv },
      today: knownAt === null ? edition.today : civilDateInNewYork(knownAt),
      knownAt: knownAt?.toISOString() ?? null,
      evidence: from.of.flatMap(({ actions }) => actions.map(({ evidence }) => evidence ?? null)),
    },
  };
}

/** What the tables are made of, with what the filters of the address leave. Throws `RequestError`. */
function sourceOf(edition: Edition, { query, now, locale }: Asked, facts: TreatyFacts): TableSource {
  const { treaty, history } = edition;
  const state = stateParameter(query);
  const of = filterStates(treaty, facts.states, parseStateFilter(query, treaty)).filter(
    (one) => state === null || one.state.iso3 === state,
  );
  const iso3s = new Set(of.map((one) => one.state.iso3));
  const { changes } = changesIn(history.changes, { limit: Infinity, knownAt: knownParameter(query, now) });
  const group = groupParameter(query);
  return {
    ...{ locale, edition, facts, of },
    groups: (group === null ? groups : [group]).map((one) => groupShare(facts, one)),
    changes: changes.filter((change) => iso3s.has(change.iso3) && isUpTo(change, facts.progress.asOf)),
  };
}

/** Whether the change is about something that had happened by the day, before it or after it; other names have no day. */
const isUpTo = ({ field, before, after }: LoggedChange, day: CivilDate): boolean =>
  field === 'name' || [before, after].some((date) => date !== null && date <= day);

/** `GET /data/all.:ending[?date=&known=]`: every table in one file. */
const allTables = (
  ending: 'xlsx' | 'zip',
  packed: (downloads: readonly Download[], day: CivilDate) => Promise<Uint8Array>,
): Route => ({
  heavy: true,
  parameters: ['date', 'known'],
  refusesOthers: true,
  answer(edition, asked) {
    const downloads = WHOLE_TABLES.map((name) => wholeTable(edition, asked, name));
    const day = dateParameter(asked.query, edition.today);
    const name = fileName(edition.treaty, ['all'], day);
    return { type: MEDIA_TYPES[ending], text: () => packed(downloads, day), filename: `${name}.${ending}` };
  },
});

/** A workbook with every table. */
export const allTablesWorkbook = allTables('xlsx', workbookOf);

/** Every table as CSV, as a data package, with a README and a workbook. */
export const allTablesArchive = allTables('zip', async (downloads, day) => {
  const models = downloads.map(({ model }) => model);
  const tables = await Promise.all(downloads.map(async ({ table }) => [table.name, Buffer.from(await csvOf(table))] as const));
  const dataPackage = renderDataPackage(models, ({ table }) => {
    const bytes = tables.find(([of]) => of === table.name)?.[1] ?? Buffer.alloc(0);
    const hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
    return { path: `${table.name}.csv`, bytes: bytes.byteLength, hash };
  });
  const others = { 'datapackage.json': 'data.readme.package', 'all.xlsx': 'data.readme.workbook' } as const;
  const files = {
    'README.md': renderReadme(models, others),
    ...Object.fromEntries(tables.map(([of, bytes]) => [`${of}.csv`, bytes])),
    'datapackage.json': JSON.stringify(dataPackage, null, 2),
    'all.xlsx': await workbookOf(downloads, day),
  };
  return zipOf(files, day);
});

/** `GET /data/datapackage.json[?date=&known=]`: the tables with their schemas; their rows are at the addresses of the CSV files. */
export const dataPackage: Route = {
  parameters: ['date', 'known'],
  refusesOthers: true,
  answer(edition, asked) {
    const models = WHOLE_TABLES.map((name) => wholeTable(edition, asked, name).model);
    return json(renderDataPackage(models, ({ files }) => ({ path: files['csv'] ?? '' })));
  },
};

/** `GET /data/index.json`: everything that is offered, and the dictionary, for programs. */
export const dataIndex: Route = {
  parameters: [],
  answer(edition, asked) {
    const tables = TABLE_NAMES.map((name: TableName) => ({ name, columns: columnsOf(name, edition.treaty) }));
    return json(renderIndex(frameOf(edition, asked), offersOf(edition.treaty, newestRecord(edition)), tables));
  },
};
