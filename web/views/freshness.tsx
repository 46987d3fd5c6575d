import type { ComponentChildren } from 'preact';
import { acceptedSource, asOfLine, checkedLine, sourcePage } from '../words/freshness.ts';
import { useFigureSources, useRecordAddress, useTranslator } from './frame-of-page.ts';
import { DotSeparated } from './text.tsx';

/** The row of a run on System status. */
export const runAddress = (runId: number | null): string => (runId === null ? '/health#runs' : `/health#run-${runId}`);

/**
 * As of when the page's figures are and when that was checked: one line for the page, each part of which leads to where it comes from. The children
 * come last.
 */
export function Freshness({ children }: { children?: ComponentChildren }) {
  const t = useTranslator();
  const sources = useFigureSources();
  const recordAddress = useRecordAddress();
  const accepted = acceptedSource(sources);
  if (accepted === undefined) return null;
  const live = sources.find(({ id }) => id === 'untc');
  const record = recordAddress(accepted.sha256);
  return (
    <p class={live?.stale ? 'freshness stale' : 'freshness'}>
      <DotSeparated>
        <a href={sourcePage(t.treaty, accepted.id)}>{asOfLine(t, accepted)}</a>
        <a href={runAddress(live?.lastSuccessRunId ?? null)}>{checkedLine(t, live)}</a>
        {accepted.heldRows > 0 && <a href="/health#held">{t('provenance.set-aside', { rows: accepted.heldRows })}</a>}
        {record !== null && <a href={record}>{t('provenance.archived')}</a>}
        {children}
      </DotSeparated>
    </p>
  );
}
