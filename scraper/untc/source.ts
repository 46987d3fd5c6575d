import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import type { CrossCheckSource } from '../cross-check.ts';
import type { UnavailableReason } from '../errors.ts';
import { createFetcher, type Fetcher, type FetcherSettings, fetchableAt } from '../fetch/fetcher.ts';
import { maintenanceUnless } from '../html/maintenance.ts';
import { readCrossCheckInWorker, readRecordInWorker } from '../read-in-worker.ts';
import type { Fetchable, Source } from '../source.ts';

export interface UntcSettings extends FetcherSettings {
  /** `https://treaties.un.org`, or a stand-in. */
  readonly baseUrl: string;
  /** The fetcher that the program's sources share; its settings then take the place of those given here. */
  readonly fetcher?: Fetcher;
}

/** The depositary: the UN Secretary-General, as published by the UN Treaty Collection. */
export function createUntcSource({ baseUrl, fetcher, ...settings }: UntcSettings): Source {
  const addressOf = (treaty: Treaty): string => recordAddress(baseUrl, treaty);
  const standIn = (body: Uint8Array) => maintenanceUnless(/<Treaty[\s>]/, body);
  const fetchable = fetchableAt(fetcher ?? createFetcher(settings), addressOf, { source: 'untc', accept: 'text/xml', standIn });
  return { id: 'untc', view: 'record', ...fetchable, read: (body, options) => readRecordInWorker('record', body, options) };
}

/** Where the depositary publishes a treaty's record: by volume, chapter and number of its own publication. */
export function recordAddress(baseUrl: string, treaty: Treaty): string {
  const chapter = treaty.number.split('-')[0];
  return `${baseUrl.replace(/\/+$/, '')}/doc/Publication/MTDSG/Volume%20${treaty.volume}/Chapter%20${chapter}/${treaty.number}.en.xml`;
}

/** The depositary's status page: a second view of the same record, for when the XML is unavailable. */
export function createUntcPageSource(settings: UntcSettings): Source {
  return {
    id: 'untc',
    view: 'status page',
    ...fetchablePage(settings, 'untc'),
    read: (body, options) => readRecordInWorker('status page', body, options),
  };
}

const fetchablePage = ({ baseUrl, fetcher, ...settings }: UntcSettings, source: string): Fetchable =>
  fetchableAt(fetcher ?? createFetcher(settings), (treaty) => statusPageAddress(baseUrl, treaty), {
    source,
    accept: 'text/html',
    standIn: pageInPlaceOf,
  });

/** The status page as a source to compare the record with: the two are published from one table and should agree. */
export function createStatusPageCrossCheck(settings: UntcSettings): CrossCheckSource {
  return {
    id: 'untc-page',
    ...fetchablePage(settings, 'untc-page'),
    read: (body, treaty, options) => readCrossCheckInWorker('untc-page', body, treaty, options),
  };
}

/**
 * Why a page is none of a treaty's status; null when it may be one. During maintenance every address leads to a page with the status 200, and
 * a wrong address does at any time. Looks at the text only: what is not sure is parsed, and refused, when it is read.
 */
function pageInPlaceOf(body: Uint8Array): UnavailableReason | null {
  const maintenance = maintenanceUnless(/tblgrid/i, body);
  if (maintenance !== null) return maintenance;
  const text = Buffer.from(body).toString('latin1');
  const isWholePage = /<html[\s>]/i.test(text) && /<\/html\s*>/i.test(text);
  return !isWholePage || PAGE_MARKS.test(text) || TOTALS.test(text.replace(/<[^<>]*>|&nbsp;/g, ' ')) ? null : 'not found';
}

/** What a status page has: the participants table, the stamp, or else its totals. */
const PAGE_MARKS = /tblgrid|STATUS\s+AS\s+AT/i;
const TOTALS = /\b(Signatories|Parties)\s*:\s*\d/;

/** Where the depositary shows a treaty's status: by its number, and once more by its chapter as an Arabic number. */
export function statusPageAddress(baseUrl: string, treaty: Treaty): string {
  const chapter = arabicOf(treaty.number.split('-')[0] ?? '');
  return `${baseUrl.replace(/\/+$/, '')}/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=${treaty.number}&chapter=${chapter}&clang=_en`;
}

const VALUE_OF_LETTER: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The number that Roman numerals stand for; a letter before a greater one is subtracted: `XXVI` is 26, `XIX` is 19. */
function arabicOf(roman: string): number {
  const values = [...roman].map((letter) => VALUE_OF_LETTER[letter] ?? Number.NaN);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
