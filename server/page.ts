import type { Request, Response } from 'express';
import type { CrossCheckSourceState, SourceState } from '../db/source-states.ts';
import type { CivilDate } from '../treaty/civil-date.ts';
import type { Frame, SourceLine } from '../web/views/layout.tsx';
import { sendText } from './compression.ts';
import type { Dependencies } from './dependencies.ts';
import { nonceOf } from './security.ts';
import { isStale } from './staleness.ts';

/** The site's own address, without a slash at the end. */
export function siteAddress({ publicUrl }: Dependencies, request: Request): string {
  return publicUrl ?? `${request.protocol}://${request.get('host') ?? 'localhost'}`;
}

/** What every page has around its content. `sources` are those of the figures on it. */
export function frameOf(
  dependencies: Dependencies,
  request: Request,
  response: Response,
  sources: readonly SourceState[] = [],
): Frame {
  return {
    treaty: dependencies.treaty,
    nonce: nonceOf(response),
    path: request.path,
    address: `${siteAddress(dependencies, request)}${request.originalUrl}`,
    assets: dependencies.assets.addresses,
    sources: sourceLines(dependencies, sources),
    nextCheckAt: dependencies.schedule.nextRunAt(sources.find(({ id }) => id === 'untc'))?.toISOString() ?? null,
  };
}

/**
 * The same for a page of what was known at an instant: its figures have the sources as they stood then, its warning tells of the
 * sources as they stand now.
 */
export function frameAt(
  dependencies: Dependencies,
  request: Request,
  response: Response,
  sources: {
    readonly present: readonly SourceState[];
    readonly atThatTime: readonly SourceState[];
    readonly knownAt: Date | null;
  },
): Frame {
  const { present, atThatTime, knownAt } = sources;
  const frame = frameOf(dependencies, request, response, present);
  return knownAt === null ? frame : { ...frame, sourcesThen: sourceLines(dependencies, atThatTime, knownAt) };
}

/** The sources of figures as pages show them, late or not at the instant `at`. */
export const sourceLines = (dependencies: Dependencies, sources: readonly SourceState[], at = dependencies.now()): SourceLine[] =>
  sources.map((source) => sourceLine(source, isStale(source, { ...dependencies, now: () => at })));

/** How it stands with a source, for a page. */
export const sourceLine = (source: SourceState | CrossCheckSourceState, stale: boolean): SourceLine => ({
  id: source.id,
  checkedAt: source.checkedAt?.toISOString() ?? null,
  succeededAt: source.succeededAt?.toISOString() ?? null,
  changedAt: source.changedAt?.toISOString() ?? null,
  statusAsAt: source.statusAsAt,
  state: source.state,
  reason: source.reason,
  sha256: source.sha256,
  lastRunId: source.lastRunId,
  lastSuccessRunId: source.lastSuccessRunId,
  heldRows: source.heldRows,
  failuresInARow: source.failuresInARow,
  stale,
});

/** The day up to and including which the newest believed record speaks: the day it was fetched, where it says nothing of it. */
export function recordSpeaksUpTo(sources: readonly SourceState[], dayOf: (instant: Date) => CivilDate): CivilDate | null {
  const days = sources.flatMap((source) => (source.succeededAt ? [source.statusAsAt ?? dayOf(source.succeededAt)] : []));
  return days.sort().at(-1) ?? null;
}

/** Sends a page. */
export async function sendPage(request: Request, response: Response, html: string): Promise<void> {
  response.type('html').set('Cache-Control', 'private, max-age=0, must-revalidate');
  await sendText(request, response, html);
}
