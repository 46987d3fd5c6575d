import type { RequestHandler } from 'express';
import { selectOptionalRawRecord } from '../../db/raw-records.ts';
import { standing } from '../../treaty/ledger.ts';
import { stateName } from '../../treaty/states.ts';
import type { Dependencies } from '../dependencies.ts';
import { RequestError } from '../errors.ts';
import type { Route } from '../route.ts';

/** `GET /data/records/:sha256`: an archived record, byte for byte, or the part that is asked for, as text that no browser runs. */
export function archivedRecord({ pool }: Pick<Dependencies, 'pool'>): RequestHandler {
  return async (request, response) => {
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
      return [iso3, stateName(iso3), kind, date, ended ? 'yes' : 'no', source, evidence ?? '', sha256 ?? ''];
    });
    const heading = ['iso3', 'name', 'kind', 'date', 'ended', 'source', 'evidence', 'record_sha256'];
    return {
      type: 'text/csv; charset=utf-8',
      text: `${[heading, ...rows].map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`,
      filename: `${treaty.shortTitle.toLowerCase()}-treaty-actions.csv`,
    };
  },
};

/** A field as RFC 4180 has it. */
const quoted = (field: string): string => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);
