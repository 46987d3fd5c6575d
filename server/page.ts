import type { Request, Response } from 'express';
import type { SourceState } from '../db/runs.ts';
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
    nonce: nonceOf(response),
    path: request.path,
    address: `${siteAddress(dependencies, request)}${request.originalUrl}`,
    assets: dependencies.assets.addresses,
    sources: sourceLines(sources, dependencies.now(), dependencies.schedule.interval()),
    nextCheckAt: dependencies.schedule.nextRunAt(sources.find(({ id }) => id === 'untc'))?.toISOString() ?? null,
  };
}

/** The sources as pages show them; `at` is the instant at which they may be late, `interval` the time between two checks. */
export const sourceLines = (sources: readonly SourceState[], at: Date, interval: number | null): SourceLine[] =>
  sources.map((source) => ({
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
    stale: isStale(source, at, interval),
  }));

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
