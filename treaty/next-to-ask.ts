import type { Note } from './catalogue/treaty.ts';
import { type CivilDate, daysBetween, parseCivilDate } from './civil-date.ts';

/** A State that signed and has not ratified. */
interface Waiting {
  readonly signedOn: CivilDate;
  /** Communications from it that change no figure. */
  readonly note: Note | null;
}

const FIRST_DAY = parseCivilDate('2000-01-01');

/**
 * The State to ask today: of those that signed first, another one each day, and the same for everybody on one day. A State with a note is left out.
 * Undefined where there is none.
 */
export function nextToAsk<State extends Waiting>(waiting: readonly State[], today: CivilDate): State | undefined {
  const asked = waiting.filter(({ note }) => note === null);
  const earliest = asked.map(({ signedOn }) => signedOn).sort()[0];
  const longest = asked.filter(({ signedOn }) => signedOn === earliest);
  return longest[daysBetween(FIRST_DAY, today) % longest.length];
}
