import { changesIn } from '../../db/changes.ts';
import { renderChanges } from '../../web/views/changes.tsx';
import { addressOfNext, numberParameter } from '../parameters.ts';
import { frameOf, page, type Route } from '../route.ts';

const A_PAGE = 50;

/** `GET /changes[?before=]`: what changed and when it was learned, a page at a time. */
export const changesPage: Route = {
  parameters: ['before'],
  answer(edition, asked) {
    const before = numberParameter(asked.query, 'before', 1, 999_999_999);
    const { changes, next } = changesIn(edition.history.changes, { limit: A_PAGE, ...(before && { before }) });
    const frame = frameOf(edition, asked);
    return page(renderChanges({ frame, changes, next: addressOfNext(asked.path, asked.query, next) }));
  },
};
