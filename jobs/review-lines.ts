import type { Decision } from '../db/decisions.ts';
import { findStateByIso3 } from '../treaty/states.ts';
import type { Review } from './review.ts';

const nameOf = (iso3: string): string => findStateByIso3(iso3)?.name ?? iso3;
const minute = (instant: Date): string => `${instant.toISOString().slice(0, 16).replace('T', ' ')} UTC`;

/** What waits for a person and what persons have decided, line by line, each thing with the words that settle it. */
export function reviewLines({ heldRows, refusedRuns, endedWithoutNotice, decisions }: Review): string[] {
  return [
    ...section('Held rows', heldRows, ({ id, reason, since, row, firstRunId }) => [
      `row ${id}: ${reason}`,
      ...row.actions.map(({ kind, date, ended }) => `    ${date} ${kind ?? 'kind not stated'}${ended ? ', ended' : ''}`),
      `    held since ${minute(since)}, run ${firstRunId}; not in any figure`,
      ...(row.iso3 === null ? [how(`alias ${id} CODE`, 'its name stands for the State')] : []),
      how(`reject row ${id}`, row.iso3 === null ? 'it is no State' : 'the facts of the State stay as they are'),
    ]),
    ...section(
      'Refused records since the newest believed one',
      refusedRuns,
      ({ id, reason, startedAt, sha256, unknownNames }) => [
        `run ${id}: ${reason}`,
        `    ${minute(startedAt)}, kept as ${sha256}`,
        ...unknownNames.map((name) => how(`alias "${name}" CODE`, 'the name stands for the State')),
        how(`confirm ${id}`, 'what it changes or no longer shows is right'),
        how('withdrawal CODE --notified YYYY-MM-DD', 'the State left the treaty'),
        how(`reject run ${id}`, 'the record is wrong'),
      ],
    ),
    ...section('Instruments shown as ended, and no notice of withdrawal is known', endedWithoutNotice, ({ name, iso3 }) => [
      `${name}`,
      how(`withdrawal ${iso3} --notified YYYY-MM-DD`, 'when the depositary received the notice'),
    ]),
    ...section('Decisions', decisions, (decision) => [
      `decision ${decision.id}: ${decisionSentence(decision)}`,
      `    ${minute(decision.decidedAt)}: ${decision.reason}`,
      decision.revokedAt === null
        ? how(`undo ${decision.id}`, 'take it back, with what was recorded because of it')
        : `    taken back ${minute(decision.revokedAt)}: ${decision.revokedReason}`,
    ]),
  ];
}

/** The words that settle a thing, and what they say. */
const how = (words: string, meaning: string): string => `    npm run review -- ${words} --reason "…"    ${meaning}`;

function section<Thing>(heading: string, things: readonly Thing[], linesOf: (thing: Thing) => string[]): string[] {
  if (things.length === 0) return [`${heading}: none`];
  return [`${heading}: ${things.length}`, ...things.flatMap((thing) => linesOf(thing).map((line) => `  ${line}`))];
}

/** What was decided, in words. */
export function decisionSentence(decision: Decision): string {
  switch (decision.kind) {
    case 'alias':
      return `"${decision.subject.name}" is ${nameOf(decision.subject.iso3)}`;
    case 'withdrawal': {
      const { iso3, notifiedOn, effectiveOn } = decision.subject;
      return `${nameOf(iso3)} gave notice of withdrawal on ${notifiedOn}${effectiveOn === null ? '' : `, to take effect on ${effectiveOn}`}`;
    }
    case 'confirmation':
      return `the record of run ${decision.subject.runId} is right about ${decision.subject.states.map(({ iso3 }) => nameOf(iso3)).join(', ')}`;
    case 'rejected row':
      return `the row "${decision.subject.row.name}" is not to be recorded`;
    case 'rejected run':
      return `the record of run ${decision.subject.runId} is wrong`;
  }
}
