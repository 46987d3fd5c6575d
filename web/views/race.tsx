import type { OrderedDeposit } from '../words/deposits.ts';
import { formatDate } from '../words/formats.ts';

interface RaceProps {
  /** All instruments of consent, by date. */
  readonly deposits: readonly (OrderedDeposit & { readonly counts: boolean })[];
  readonly threshold: number;
  readonly caption: string | null;
}

/**
 * The race: as many marks as the threshold needs, in groups of ten, filled in the order of deposit; after them, more quietly, every
 * State that joined since. Deposits of one day are linked, since they have no order among themselves.
 */
export function Race({ deposits, threshold, caption }: RaceProps) {
  const counted = deposits.filter(({ counts }) => counts);
  const first = counted.slice(0, threshold);
  const inRace = new Set(first);
  const later = deposits.filter((deposit) => !inRace.has(deposit));
  const empty = Array.from({ length: threshold - first.length }, (_, index) => index);
  return (
    <figure class="race">
      <ol aria-label={`The first ${threshold} instruments, in order of deposit`}>
        {first.map((deposit, index) => (
          <Mark key={deposit.iso3} deposit={deposit} sameDay={first[index - 1]?.date === deposit.date} />
        ))}
        {empty.map((index) => (
          <li key={`empty-${index}`} class="mark empty">
            <span class="hidden">still open</span>
          </li>
        ))}
      </ol>
      {later.length > 0 && (
        <ol class="later" start={first.length + 1} aria-label="The States that have joined beyond these">
          {later.map((deposit, index) => (
            <Mark key={deposit.iso3} deposit={deposit} sameDay={later[index - 1]?.date === deposit.date} />
          ))}
        </ol>
      )}
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  );
}

function Mark({ deposit, sameDay }: { deposit: OrderedDeposit; sameDay: boolean }) {
  const title = `${deposit.name}, ${deposit.kind}, ${formatDate(deposit.date)}`;
  return (
    <li class={sameDay ? 'mark filled same-day' : 'mark filled'}>
      <a href={`/states/${deposit.slug}`} title={title}>
        <span class="hidden">{title}</span>
      </a>
    </li>
  );
}
