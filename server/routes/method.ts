import { renderData } from '../../web/views/data.tsx';
import { renderMethod } from '../../web/views/method.tsx';
import { offersOf } from '../offers.ts';
import { frameOf, page, type Route } from '../route.ts';

/** `GET /method`: rules, terms, sources, licence. */
export const methodPage: Route = { parameters: [], answer: (edition, asked) => page(renderMethod(frameOf(edition, asked))) };

/** `GET /data`: downloads and the API. */
export const dataPage: Route = {
  parameters: [],
  answer: (edition, asked) => page(renderData(frameOf(edition, asked), offersOf(edition.treaty))),
};
