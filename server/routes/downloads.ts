import type { RequestHandler } from 'express';
import { selectLedger } from '../../db/ledger.ts';
import { selectOptionalRawRecord } from '../../db/raw-records.ts';
import { standing } from '../../treaty/ledger.ts';
import { stateName } from '../../treaty/states.ts';
import type { Dependencies } from '../dependencies.ts';
import { RequestError } from '../errors.ts';
import { sendText } from '../responses.ts';

/** `GET /data/records/:sha256`: an archived record, byte for byte, as text that no browser runs. */
export function keptRecord({ pool }: Dependencies): RequestHandler {
  return async (request, response) => {
    const sha256 = String(request.params['sha256']);
    const record = /^[0-9a-f]{64}$/.test(sha256) ? await selectOptionalRawRecord(pool, sha256) : null;
    if (record === null) throw new RequestError(404, 'unknown record', { sha256 });
    const extension = ['csv', 'html', 'json'].find((type) => record.contentType?.includes(type)) ?? 'xml';
    response.set({
      'Content-Type': 'text/plain',
      'Content-Disposition': `attachment; filename="record-${sha256.slice(0, 12)}.${extension}"`,
      'Cache-Control': 'public, max-age=31536000, immutable',
    });
    response.send(record.body);
  };
}

/** `GET /data/treaty-actions.csv`: every standing treaty action with its source. */
export function treatyActionsCsv({ pool, treaty }: Dependencies): RequestHandler {
  return async (request, response) => {
    const facts = standing((await selectLedger(pool, treaty.number)).facts);
    const rows = facts.map(({ iso3, kind, date, ended, evidence, learnedIn: { source, sha256 } }) => {
      return [iso3, stateName(iso3), kind, date, ended ? 'yes' : 'no', source, evidence ?? '', sha256 ?? ''];
    });
    const heading = ['iso3', 'name', 'kind', 'date', 'ended', 'source', 'evidence', 'record_sha256'];
    response.set({
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${treaty.shortTitle.toLowerCase()}-treaty-actions.csv"`,
    });
    await sendText(request, response, `${[heading, ...rows].map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`);
  };
}

/** A field as RFC 4180 has it. */
const quoted = (field: string): string => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);
