import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import type { Participant, Reading } from '../../treaty/reading.ts';
import type { CrossCheckRecord, CrossCheckSource } from '../cross-check.ts';
import { gatherStates, type ListedAct } from '../gather-states.ts';
import { refuseDoubledStates, refuseOtherTreaty } from '../refuse-impossible.ts';
import type { Place } from '../source.ts';
import { readStatusPage } from './read-status-page.ts';
import type { UntcSettings } from './source.ts';
import { createUntcPageSource } from './status-page-source.ts';

/** The depositary's status page, as a place to compare its own record with: the two are published from one table and should agree. */
export function createStatusPageCrossCheck(settings: UntcSettings): CrossCheckSource {
  const page = createUntcPageSource(settings);
  return {
    id: 'untc-page',
    name: "the depositary's status page",
    ...placeOf(page),
    read: (body, treaty) => comparable(readStatusPage(body), treaty),
  };
}

/** The page's place, without its reader. */
const placeOf = ({ fetch, fetchUnlessKnown, addressOf }: Place): Place => ({
  fetch,
  ...(fetchUnlessKnown && { fetchUnlessKnown }),
  ...(addressOf && { addressOf }),
});

/** What of the page's record is compared. Throws `RecordRefused` for another treaty's page, and for a State listed twice. */
function comparable(record: Reading, treaty: Treaty): CrossCheckRecord {
  refuseOtherTreaty(record, treaty);
  refuseDoubledStates(record);
  const told = record.participants.filter((participant) => !hasUntoldKind(participant));
  const gathered = gatherStates(told.flatMap(actsOf));
  const untold = record.participants.filter(hasUntoldKind);
  return {
    ...gathered,
    stated: { ...record.stated, signedNotJoined: null, notJoined: null },
    statusAsAt: record.statusAsAt,
    unclearStates: [...gathered.unclearStates, ...untold.flatMap(({ iso3 }) => iso3 ?? [])],
    problems: [...gathered.problems, ...untold.map(({ name }) => `The page does not state the kind of an act of ${name}.`)],
  };
}

const hasUntoldKind = ({ actions }: Participant): boolean => actions.some(({ kind, ended }) => kind === null && !ended);

/** An act in brackets was ended, and gives its State no standing. */
function actsOf({ name, actions }: Participant): ListedAct[] {
  return actions.flatMap(({ kind, date, ended }) =>
    kind === null || ended ? [] : [{ names: [name], kind, date, effectiveOn: null }],
  );
}
