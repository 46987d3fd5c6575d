import type { RequestHandler } from 'express';
import { selectChanges } from '../../db/changes.ts';
import { selectSourceStates } from '../../db/sources.ts';
import { renderChanges } from '../../web/views/changes.tsx';
import type { Dependencies } from '../dependencies.ts';
import { addressOfNext, numberParameter } from '../parameters.ts';
import { frameOf, sendPage } from '../responses.ts';

const A_PAGE = 50;

/** `GET /changes[?before=]`: what changed and when it was learned, a page at a time. */
export function changesPage(dependencies: Dependencies): RequestHandler {
  const { pool, treaty } = dependencies;
  return async (request, response) => {
    const before = numberParameter(request, 'before', 1, 999_999_999);
    const [{ changes, next }, sources] = await Promise.all([
      selectChanges(pool, { treaty: treaty.number, limit: A_PAGE, ...(before && { before }) }),
      selectSourceStates(pool, treaty.number),
    ]);
    const frame = frameOf(dependencies, request, response, sources);
    await sendPage(request, response, renderChanges({ frame, changes, next: addressOfNext(request, next) }));
  };
}
