import { renderApi } from '../../web/views/api-reference.tsx';
import { renderData, renderDictionary } from '../../web/views/data.tsx';
import { TABLE_NAMES } from '../../web/views/data-documents.ts';
import { renderMethod } from '../../web/views/method.tsx';
import { newestRecord, offersOf } from '../offers.ts';
import { openApiDocument } from '../openapi.ts';
import { dateParameter } from '../parameters.ts';
import { frameOf, page, type Route } from '../route.ts';
import { lastLearnedAt } from '../sources.ts';
import { columnsOf } from '../tables.ts';
import { apiRows } from './api.ts';

/** `GET /method`: rules, terms, sources, licence. */
export const methodPage: Route = { parameters: [], answer: (edition, asked) => page(renderMethod(frameOf(edition, asked))) };

/** `GET /data[?date=]`: downloads as of a day, the licence, and everything that is offered. */
export const dataPage: Route = {
  parameters: ['date'],
  answer(edition, asked) {
    const { today, treaty } = edition;
    return page(
      renderData({
        frame: frameOf(edition, asked),
        offers: offersOf(treaty, newestRecord(edition)),
        asOf: dateParameter(asked.query, today),
        today,
        knownAt: lastLearnedAt(edition.history.runs)?.toISOString() ?? null,
      }),
    );
  },
};

/** `GET /data/dictionary`: what each column of each table means. */
export const dictionaryPage: Route = {
  parameters: [],
  answer(edition, asked) {
    const tables = TABLE_NAMES.map((name) => ({ name, columns: columnsOf(name, edition.treaty) }));
    return page(renderDictionary(frameOf(edition, asked), tables));
  },
};

/** `GET /data/api`: the API's document as a page. */
export const apiPage: Route = {
  parameters: [],
  answer(edition, asked) {
    const { treaty } = edition;
    const document = openApiDocument(edition, apiRows(treaty), asked.locale, asked.origin);
    return page(renderApi({ frame: frameOf(edition, asked), document, offers: offersOf(treaty) }));
  },
};
