import type { RequestHandler } from 'express';
import { selectChanges } from '../../db/changes.ts';
import { selectSourceStates } from '../../db/source-states.ts';
import { renderChanges } from '../../web/views/changes.tsx';
import { changeLine } from '../change-line.ts';
import type { Dependencies } from '../dependencies.ts';
import { frameOf, sendPage } from '../page.ts';
import { numberParameter } from '../parameters.ts';
import { addressOfNext } from './api-logs.ts';

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
    await sendPage(
      request,
      response,
      renderChanges({ frame, changes: changes.map(changeLine), next: addressOfNext(request, next) }),
    );
  };
}
