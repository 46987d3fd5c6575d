import type { CivilDate } from '../../treaty/civil-date.ts';
import type { Chapter } from '../../treaty/film.ts';
import type { Progress } from '../../treaty/progress.ts';
import { stateNamed, type Translator } from './translator.ts';

/** What happened on the day of a chapter. `progress` is that of the day, `knownUntil` the last day of which the figures speak. */
export function chapterCaption(
  t: Translator,
  { kind, date, signed, joined }: Chapter,
  progress: Progress,
  universe: number,
  knownUntil: CivilDate,
): string {
  const { threshold, depositsTowardThreshold, contractingStates, signedNotRatified } = progress;
  const counted = joined.filter(({ counts }) => counts).length;
  return t(`film.chapter.${kind}`, {
    day: date,
    isLate: knownUntil < date ? 'yes' : 'no',
    known: knownUntil,
    signed,
    deposits: joined.length,
    states: joined.map(({ iso3 }) => stateNamed(iso3)),
    before: depositsTowardThreshold - counted,
    counted: depositsTowardThreshold,
    threshold,
    joined: contractingStates,
    signedOnly: signedNotRatified,
    universe,
  });
}

/** The figure of a day with its number as the tag makes it: the count toward the threshold until it is reached, then the States that have joined. */
export function figurePieces<Node>(
  t: Translator,
  { threshold, thresholdReachedOn, depositsTowardThreshold, contractingStates }: Progress,
  universe: number,
  number: (content: string) => Node,
): (string | Node)[] {
  const values = { threshold, counted: depositsTowardThreshold, joined: contractingStates, universe };
  return t.pieces(thresholdReachedOn === null ? 'film.figure.race' : 'film.figure.joined', { n: number }, values);
}
