import type { RequestHandler } from 'express';
import { selectOptionalRawRecord } from '../../db/raw-records.ts';
import { standing } from '../../treaty/ledger.ts';
import { stateName } from '../../treaty/states.ts';
import type { Dependencies } from '../dependencies.ts';
import { RequestError } from '../errors.ts';
import type { Content, Route } from '../route.ts';
import { csvOf, type Rows, rowsOf } from '../rows.ts';
import { USE_PARAMETERS, usedOf } from './use.ts';

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

/** `GET /data/treaty-actions.csv`: every standing treaty action with its source. */
export const treatyActionsCsv: Route = {
  parameters: [],
  answer({ treaty, history }) {
    const rows = standing(history.recorded.facts).map(({ iso3, kind, date, ended, evidence, learnedIn: { source, sha256 } }) => {
      return [iso3, stateName(iso3), kind, date, ended, source, evidence ?? null, sha256];
    });
    const columns = ['iso3', 'name', 'kind', 'date', 'ended', 'source', 'evidence', 'record_sha256'];
    return csvFile(`${treaty.shortTitle.toLowerCase()}-treaty-actions`, { columns, rows });
  },
};

/** `GET /rows/:name[?date=&known=…]`, such as `cumulative.csv`: the rows behind a figure, a chart, a table or a State, as of a day. */
export const rowsCsv: Route = {
  parameters: USE_PARAMETERS,
  answer(edition, asked) {
    const { what, facts, of, slug } = usedOf(edition, asked, /^(.+)\.csv$/.exec(asked.name)?.[1] ?? '');
    const name = [edition.treaty.shortTitle.toLowerCase(), what, slug, facts.progress.asOf];
    return csvFile(name.filter(Boolean).join('-'), rowsOf({ what, edition, facts, of }));
  },
};

const csvFile = (name: string, rows: Rows): Content => ({
  type: 'text/csv; charset=utf-8',
  text: csvOf(rows),
  filename: `${name}.csv`,
});
