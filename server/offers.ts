import type { Treaty } from '../treaty/catalogue/treaty.ts';
import type { Offer } from '../web/views/data.tsx';
import { pathOf } from './api-route.ts';
import type { Edition } from './edition.ts';
import { apiRows } from './routes/api.ts';

/**
 * Everything that can be fetched besides the pages, in the order in which it is shown. The page `/data`, the index for programs and the documents follow from
 * this list: whatever is offered is added here, its texts to the catalogue. `record`: the hash of an archived record; null where none is published.
 */
export const offersOf = (treaty: Treaty, record: string | null = null): readonly Offer[] =>
  [...OFFERS, ...apiOffers(treaty)]
    .filter(({ id }) => id !== 'records' || record !== null)
    .map(({ example, parameters, ...offer }) => ({
      ...offer,
      parameters: parameters.filter((name) => name !== 'vote' || treaty.vote !== null),
      example: example.replace('{day}', treaty.openedForSignatureOn).replace('{sha256}', record ?? ''),
    }));

/** The hash of the newest accepted record; null where there is none, or records are not published. */
export const newestRecord = ({ history, publishesArchive }: Edition): string | null =>
  publishesArchive ? (history.recorded.accepted[0]?.sha256 ?? null) : null;

const FILTERS = ['q', 'status', 'region', 'group', 'vote'];
const JSON_ONLY = { json: 'application/json' };
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const ROWS = { csv: 'text/csv', xlsx: XLSX, json: 'application/json', 'metadata.json': 'application/json' };
const PICTURES = { svg: 'image/svg+xml', png: 'image/png' };

/** The addresses of the API, with what its document says of them. */
const apiOffers = (treaty: Treaty): Offer[] =>
  apiRows(treaty).map((row) => {
    const { id, parameters, example } = row.route.operation;
    return {
      id: `api-${id}`,
      kind: 'api',
      title: `api.operation.${id}`,
      description: `api.operation.${id}-description`,
      template: pathOf(row),
      types: JSON_ONLY,
      parameters: Object.keys(parameters),
      example,
    };
  });

/** In an example, `{day}` is the day on which the treaty was opened for signature. */
const OFFERS: readonly Offer[] = [
  {
    id: 'all-zip',
    kind: 'tables',
    title: 'offers.all-zip',
    description: 'offers.all-zip.text',
    template: '/data/all.zip',
    types: { zip: 'application/zip' },
    parameters: ['date', 'known'],
    example: '/data/all.zip',
  },
  {
    id: 'all-xlsx',
    kind: 'tables',
    title: 'offers.all-xlsx',
    description: 'offers.all-xlsx.text',
    template: '/data/all.xlsx',
    types: { xlsx: XLSX },
    parameters: ['date', 'known'],
    example: '/data/all.xlsx',
  },
  {
    id: 'states',
    kind: 'tables',
    title: 'offers.states',
    description: 'offers.states.text',
    template: '/data/states.{ending}',
    types: ROWS,
    parameters: ['date', 'known', 'state', ...FILTERS],
    example: '/data/states.csv?status=signed',
  },
  {
    id: 'treaty-actions',
    kind: 'tables',
    title: 'offers.treaty-actions',
    description: 'offers.treaty-actions.text',
    template: '/data/treaty-actions.{ending}',
    types: ROWS,
    parameters: ['date', 'known', 'state', ...FILTERS],
    example: '/data/treaty-actions.csv',
  },
  {
    id: 'changes',
    kind: 'tables',
    title: 'offers.changes',
    description: 'offers.changes.text',
    template: '/data/changes.{ending}',
    types: ROWS,
    parameters: ['date', 'known', 'state', ...FILTERS],
    example: '/data/changes.csv?state=COL',
  },
  {
    id: 'groups',
    kind: 'tables',
    title: 'offers.groups',
    description: 'offers.groups.text',
    template: '/data/groups.{ending}',
    types: ROWS,
    parameters: ['date', 'known', 'group'],
    example: '/data/groups.csv?date={day}',
  },
  {
    id: 'datapackage',
    kind: 'tables',
    title: 'offers.datapackage',
    description: 'offers.datapackage.text',
    template: '/data/datapackage.json',
    types: JSON_ONLY,
    parameters: ['date', 'known'],
    example: '/data/datapackage.json',
  },
  {
    id: 'records',
    kind: 'tables',
    title: 'offers.records',
    description: 'offers.records.text',
    template: '/data/records/{sha256}',
    types: { xml: 'text/plain' },
    parameters: [],
    example: '/data/records/{sha256}',
  },
  {
    id: 'rows',
    kind: 'charts',
    title: 'offers.rows',
    description: 'offers.rows.text',
    template: '/rows/{what}.{ending}',
    types: ROWS,
    parameters: ['date', 'known', 'state', ...FILTERS, 'years', 'share'],
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
    id: 'cards',
    kind: 'pictures',
    title: 'offers.cards',
    description: 'offers.cards.text',
    template: '/cards/{what}.png',
    types: { png: 'image/png' },
    parameters: ['state', 'group', 'date', 'known'],
    example: '/cards/dashboard.png',
  },
  {
    id: 'badges',
    kind: 'pictures',
    title: 'offers.badges',
    description: 'offers.badges.text',
    template: '/badges/{what}.svg',
    types: { svg: 'image/svg+xml' },
    parameters: ['state', 'date', 'known'],
    example: '/badges/joined.svg',
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
    id: 'embeds',
    kind: 'embeds',
    title: 'offers.embeds',
    description: 'offers.embeds.text',
    template: '/embed/{what}',
    types: { html: 'text/html' },
    parameters: ['state', 'group', 'date', 'known', 'theme'],
    example: '/embed/figure',
  },
  {
    id: 'oembed',
    kind: 'embeds',
    title: 'offers.oembed',
    description: 'offers.oembed.text',
    template: '/oembed',
    types: { json: 'application/json', xml: 'text/xml' },
    parameters: ['url', 'format', 'maxwidth', 'maxheight'],
    example: '/oembed?url=/',
  },
  {
    id: 'sitemap',
    kind: 'machines',
    title: 'offers.sitemap',
    description: 'offers.sitemap.text',
    template: '/sitemap.xml',
    types: { xml: 'application/xml' },
    parameters: [],
    example: '/sitemap.xml',
  },
  {
    id: 'llms',
    kind: 'machines',
    title: 'offers.llms',
    description: 'offers.llms.text',
    template: '/llms.txt',
    types: { txt: 'text/plain' },
    parameters: [],
    example: '/llms.txt',
  },
  {
    id: 'index',
    kind: 'machines',
    title: 'offers.index',
    description: 'offers.index.text',
    template: '/data/index.json',
    types: JSON_ONLY,
    parameters: [],
    example: '/data/index.json',
  },
];
