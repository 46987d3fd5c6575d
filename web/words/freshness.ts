import type { CivilDate } from '../../treaty/civil-date.ts';
import { formatDate, formatInstant } from './formats.ts';

/** How it stands with one source, for the pages; times are ISO text. */
export interface SourceLine {
  readonly id: string;
  readonly checkedAt: string | null;
  readonly succeededAt: string | null;
  readonly changedAt: string | null;
  readonly statusAsAt: CivilDate | null;
  readonly state: 'ok' | 'refused' | 'unavailable' | 'failed';
  readonly reason: string | null;
  readonly sha256: string | null;
  /** Whether it has had no success for twice the time between two checks. */
  readonly stale: boolean;
}

/** What pages call the sources. */
export const SOURCE_NAMES: Readonly<Record<string, string>> = {
  untc: "the depositary's record (UN Treaty Collection)",
  bundled: 'the record shipped with this program',
  'untc-page': "the depositary's status page",
  'un-registration': "the UN's register of treaties",
  unoda: 'the UNODA treaty database',
  'att-secretariat': "the ATT Secretariat's status page",
};

/** What is wrong with the newest check of the depositary, since when, and what happens next; null when all is well. */
export function warningSentence(sources: readonly SourceLine[], nextCheckAt: string | null): string | null {
  const live = sources.find(({ id }) => id === 'untc');
  if (live === undefined) return null;
  if (live.state === 'ok') return live.stale ? `${notCheckedSince(live)} What is shown may be out of date.` : null;
  const at = live.checkedAt === null ? '' : ` on ${formatInstant(live.checkedAt)}`;
  const what = {
    refused: `The depositary's record was read${at} and not believed, so nothing was changed`,
    unavailable: `The live check of the depositary's record failed${at}`,
    failed: `The check of the depositary's record${at} failed by a fault of this program`,
  }[live.state];
  const next =
    nextCheckAt === null ? 'No further check is scheduled.' : `The next check is due on ${formatInstant(nextCheckAt)}.`;
  return `${what}: ${live.reason ?? 'no reason is known.'} ${next}`;
}

const notCheckedSince = ({ succeededAt }: SourceLine): string =>
  succeededAt === null
    ? 'Not yet checked against the depositary, for longer than two checks take.'
    : `Not checked against the depositary since ${formatInstant(succeededAt)}.`;

/** The three times of a figure: how far the record speaks, when it was checked, when it last changed. */
export function freshnessLines(sources: readonly SourceLine[]): {
  readonly asOf: string;
  readonly checked: string;
  readonly changed: string;
} {
  const believed =
    sources.find(({ id, succeededAt }) => id === 'untc' && succeededAt !== null) ??
    sources.find(({ succeededAt }) => succeededAt !== null);
  const live = sources.find(({ id }) => id === 'untc');
  const upTo = believed?.statusAsAt ?? null;
  const asOf = upTo
    ? `Up to and including ${formatDate(upTo)}, from ${SOURCE_NAMES[believed?.id ?? ''] ?? 'a record'}.`
    : believed?.succeededAt
      ? `As the depositary's record stood on ${formatInstant(believed.succeededAt)}.`
      : 'No record has been read yet.';
  const checked = live?.stale
    ? notCheckedSince(live)
    : live?.succeededAt
      ? `Checked against the depositary on ${formatInstant(live.succeededAt)}.`
      : 'Not yet checked against the depositary.';
  const changed = believed?.changedAt ? `Last changed on ${formatInstant(believed.changedAt)}.` : 'Never changed.';
  return { asOf, checked, changed };
}
