import type { Treaty } from '../treaty/catalogue/treaty.ts';
import type { Offer } from '../web/views/data.tsx';

/**
 * Everything that can be fetched besides the pages, in the order in which it is shown. The page `/data`, the index for programs and the documents follow from
 * this list: whatever is offered is added here, its texts to the catalogue.
 */
export const offersOf = (treaty: Treaty): readonly Offer[] =>
  OFFERS.map(({ example, parameters, ...offer }) => ({
    ...offer,
    parameters: parameters.filter((name) => name !== 'vote' || treaty.vote !== null),
    example: example.replace('{day}', treaty.openedForSignatureOn),
  }));

const FILTERS = ['q', 'status', 'region', 'group', 'vote'];
const JSON_ONLY = { json: 'application/json' };
const PICTURES = { svg: 'image/svg+xml', png: 'image/png' };

/** In an example, `{day}` is the day on which the treaty was opened for signature. */
const OFFERS: readonly Offer[] = [
  {
    id: 'treaty-actions',
    kind: 'tables',
    title: 'offers.treaty-actions',
    description: 'offers.treaty-actions.text',
    template: '/data/treaty-actions.{ending}',
    types: { csv: 'text/csv' },
    parameters: [],
    example: '/data/treaty-actions.csv',
  },
  {
    id: 'rows',
    kind: 'charts',
    title: 'offers.rows',
    description: 'offers.rows.text',
    template: '/rows/{what}.{ending}',
    types: { csv: 'text/csv' },
    parameters: ['date', 'known', 'state', ...FILTERS],
    example: '/rows/cumulative.csv?date={day}',
  },
  {
    id: 'pictures',
    kind: 'pictures',
    title: 'offers.pictures',
    description: 'offers.pictures.text',
    template: '/pictures/{what}.{ending}',
    types: PICTURES,
    parameters: ['date', 'known', 'state'],
    example: '/pictures/cumulative.svg',
  },
  {
    id: 'feed',
    kind: 'follow',
    title: 'offers.feed',
    description: 'offers.feed.text',
    template: '/feed.{ending}',
    types: { atom: 'application/atom+xml', json: 'application/feed+json' },
    parameters: ['state', ...FILTERS],
    example: '/feed.atom?status=signed',
  },
  {
    id: 'calendar',
    kind: 'follow',
    title: 'offers.calendar',
    description: 'offers.calendar.text',
    template: '/calendar.{ending}',
    types: { ics: 'text/calendar' },
    parameters: ['state', 'group'],
    example: '/calendar.ics?state=BDI',
  },
  {
    id: 'api-progress',
    kind: 'api',
    title: 'offers.api-progress',
    description: 'offers.api-progress.text',
    template: '/api/v1/progress',
    types: JSON_ONLY,
    parameters: ['date', 'known'],
    example: '/api/v1/progress?date={day}',
  },
  {
    id: 'api-states',
    kind: 'api',
    title: 'offers.api-states',
    description: 'offers.api-states.text',
    template: '/api/v1/states',
    types: JSON_ONLY,
    parameters: [...FILTERS, 'date', 'known'],
    example: '/api/v1/states?status=signed',
  },
  {
    id: 'api-state',
    kind: 'api',
    title: 'offers.api-state',
    description: 'offers.api-state.text',
    template: '/api/v1/states/{iso3}',
    types: JSON_ONLY,
    parameters: ['date', 'known'],
    example: '/api/v1/states/NLD',
  },
  {
    id: 'api-groups',
    kind: 'api',
    title: 'offers.api-groups',
    description: 'offers.api-groups.text',
    template: '/api/v1/groups',
    types: JSON_ONLY,
    parameters: ['date', 'known'],
    example: '/api/v1/groups',
  },
  {
    id: 'api-changes',
    kind: 'api',
    title: 'offers.api-changes',
    description: 'offers.api-changes.text',
    template: '/api/v1/changes',
    types: JSON_ONLY,
    parameters: ['since', 'state', 'limit', 'before'],
    example: '/api/v1/changes?limit=20',
  },
  {
    id: 'api-differences',
    kind: 'api',
    title: 'offers.api-differences',
    description: 'offers.api-differences.text',
    template: '/api/v1/differences',
    types: JSON_ONLY,
    parameters: ['state', 'source'],
    example: '/api/v1/differences',
  },
  {
    id: 'api-runs',
    kind: 'api',
    title: 'offers.api-runs',
    description: 'offers.api-runs.text',
    template: '/api/v1/runs',
    types: JSON_ONLY,
    parameters: ['source', 'limit', 'before'],
    example: '/api/v1/runs?source=untc',
  },
];
