import type { CivilDate } from '../../treaty/civil-date.ts';
import type { OrderedDeposit } from '../../treaty/progress.ts';
import { stateName } from '../../treaty/states.ts';
import { raceWords } from '../words/dashboard-words.ts';
import { formatDate } from '../words/formats.ts';

/** One mark of the race: a State that deposited, or an open place (both null). */
interface RaceMark {
  readonly title: string | null;
  readonly date: CivilDate | null;
  /** What the scale beneath the row says at this mark. */
  readonly scale: string | null;
}

/** The marks in two rows: as many as the threshold needs, filled in the order of deposit, and every State that joined beyond these. */
export function raceOf(
  deposits: readonly OrderedDeposit[],
  threshold: number,
): { readonly first: readonly RaceMark[]; readonly later: readonly RaceMark[] } {
  const inRace = deposits.filter(({ counts }) => counts).slice(0, threshold);
  const later = deposits.filter((deposit) => !inRace.includes(deposit));
  const open = Array.from({ length: threshold - inRace.length }, (): RaceMark => ({ title: null, date: null, scale: null }));
  const first = [...inRace.map(markOf), ...open].map((mark, at) => ({ ...mark, scale: scaleAt(at + 1, threshold) }));
  return { first, later: later.map(markOf) };
}

const markOf = ({ iso3, kind, date }: OrderedDeposit): RaceMark => ({
  title: `${stateName(iso3)}, ${kind}, ${formatDate(date)}`,
  date,
  scale: null,
});

const GROUP = 10;

function scaleAt(count: number, threshold: number): string | null {
  if (count === threshold) return raceWords.needed(threshold);
  return count % GROUP === 0 ? raceWords.count(count) : null;
}

interface RaceProps {
  /** All instruments of consent, in the order of deposit. */
  readonly deposits: readonly OrderedDeposit[];
  readonly threshold: number;
  readonly caption: string | null;
}

/** The race, the product's emblem. Deposits of one day stand together, since they have no order among themselves. */
export function Race({ deposits, threshold, caption }: RaceProps) {
  const { first, later } = raceOf(deposits, threshold);
  return (
    <figure class="race" data-redraw="race">
      <Marks name="first" marks={first} label={raceWords.first(threshold)} />
      {later.length > 0 && <Marks name="later" marks={later} label={raceWords.later} start={threshold + 1} />}
      <figcaption>{caption}</figcaption>
    </figure>
  );
}

interface MarksProps {
  readonly name: string;
  readonly marks: readonly RaceMark[];
  readonly label: string;
  readonly start?: number;
}

function Marks({ name, marks, label, start }: MarksProps) {
  return (
    <ol class={name} aria-label={label} start={start}>
      {marks.map(({ title, date, scale }, index) => (
        <li
          key={title ?? `open ${index}`}
          class={title === null ? 'mark empty' : date === marks[index - 1]?.date ? 'mark filled same-day' : 'mark filled'}
          title={title ?? undefined}
          data-scale={scale}
        >
          <span class="hidden">{title ?? raceWords.open}</span>
        </li>
      ))}
    </ol>
  );
}
