import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import type { Source } from '../source.ts';
import { readStatusPage } from './read-status-page.ts';
import { depositarySource, type UntcSettings } from './source.ts';

/** The depositary's status page: a second view of the same record, for when the XML is not to be had. */
export function createUntcPageSource(settings: UntcSettings): Source {
  return depositarySource(settings, {
    view: 'status page',
    accept: 'text/html',
    addressOf: statusPageAddress,
    read: readStatusPage,
  });
}

/** Where the depositary shows a treaty's status: by its number, and once more by its chapter as an Arabic number. */
export function statusPageAddress(baseUrl: string, treaty: Treaty): string {
  const chapter = arabicOf(treaty.number.split('-')[0] ?? '');
  return `${baseUrl.replace(/\/+$/, '')}/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=${treaty.number}&chapter=${chapter}&clang=_en`;
}

const VALUE_OF_LETTER: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The number that Roman numerals stand for; a letter before a greater one is taken off: `XXVI` is 26, `XIX` is 19. */
function arabicOf(roman: string): number {
  const values = [...roman].map((letter) => VALUE_OF_LETTER[letter] ?? Number.NaN);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
