import type { RequestHandler } from 'express';
import { selectSourceStates } from '../../db/sources.ts';
import { renderData } from '../../web/views/data.tsx';
import type { Frame } from '../../web/views/layout.tsx';
import { renderMethod } from '../../web/views/method.tsx';
import type { Dependencies } from '../dependencies.ts';
import { frameOf, sendPage } from '../responses.ts';

/** `GET /method`: rules, terms, sources, licence. */
export const methodPage = (dependencies: Dependencies): RequestHandler => textPage(dependencies, renderMethod);

/** `GET /data`: downloads and the API. */
export const dataPage = (dependencies: Dependencies): RequestHandler => textPage(dependencies, renderData);

/** A page that has no figures but what every page shows of the sources. */
function textPage(dependencies: Dependencies, render: (frame: Frame) => string): RequestHandler {
  const { pool, treaty } = dependencies;
  return async (request, response) => {
    const sources = await selectSourceStates(pool, treaty.number);
    await sendPage(request, response, render(frameOf(dependencies, request, response, sources)));
  };
}
