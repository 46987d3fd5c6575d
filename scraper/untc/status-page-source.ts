import type { Treaty } from '../../treaty/catalogue.ts';
import type { CrossCheckSource } from '../cross-check.ts';
import { gatherStates } from '../cross-check.ts';
import { RecordRefused, type UnavailableReason } from '../errors.ts';
import { refuseDoubledStates, refuseOtherTreaty } from '../refuse-impossible.ts';
import type { Source } from '../source.ts';
import { isStatusPage, readStatusPage } from './read-status-page.ts';
import { depositarySource, maintenanceUnless, type UntcSettings } from './source.ts';

/** The depositary's status page: a second view of the same record, for when the XML is unavailable. */
export function createUntcPageSource(settings: UntcSettings): Source {
  return depositarySource(settings, {
    view: 'status page',
    accept: 'text/html',
    addressOf: statusPageAddress,
    standIn: pageInPlaceOf,
    read: readStatusPage,
  });
}

/** The status page as a source to compare the record with: the two are published from one table and should agree. */
export function createStatusPageCrossCheck(settings: UntcSettings): CrossCheckSource {
  const { id: _, view: __, read, ...page } = createUntcPageSource(settings);
  return {
    ...page,
    id: 'untc-page',
    // Throws `RecordRefused` for another treaty's page, and for a State listed twice.
    read: (body, treaty) => {
      const reading = read(body);
      refuseOtherTreaty(reading, treaty);
      refuseDoubledStates(reading);
      return {
        ...gatherStates(reading.participants.map(({ name, actions }) => ({ names: [name], actions }))),
        stated: { ...reading.stated, signedNotJoined: null, notJoined: null },
        statusAsAt: reading.statusAsAt,
      };
    },
  };
}

/** A wrong address leads to a page with the status 200 that has nothing of a status page; and so does every one during maintenance. */
function pageInPlaceOf(body: Uint8Array): UnavailableReason | null {
  try {
    return isStatusPage(body) ? null : (maintenanceUnless(/tblgrid/i, body) ?? 'not found');
  } catch (error) {
    // What is no whole page is refused when it is read.
    if (error instanceof RecordRefused) return maintenanceUnless(/tblgrid/i, body);
    throw error;
  }
}

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
