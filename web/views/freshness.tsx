import { acceptedSource, freshnessLines, provenanceWords, shortFreshness, sourcePage } from '../words/freshness.ts';
import { siteWords } from '../words/page-words.ts';
import { useFigureSources, useTreaty } from './frame-of-page.ts';

/** The row of a run on System status. */
export const runAddress = (runId: number | null): string => (runId === null ? '/health#runs' : `/health#run-${runId}`);

/** How fresh the page's figures are, in sentences: as of, checked, changed; with the archived source, the source and the run. */
export function Freshness() {
  const sources = useFigureSources();
  const { asOf, checked, changed } = freshnessLines(sources);
  const accepted = acceptedSource(sources);
  return (
    <p class="freshness">
      {asOf} {checked} {changed}{' '}
      {accepted && (
        <>
          <a href={`/data/records/${accepted.sha256}`}>{provenanceWords.archivedSource}</a> ·{' '}
          <a href={sourcePage(useTreaty(), accepted.id)}>{provenanceWords.source}</a> ·{' '}
          <a href={runAddress(accepted.lastSuccessRunId)}>{provenanceWords.run(accepted.lastSuccessRunId ?? 0)}</a> ·{' '}
        </>
      )}
      <RowsSetAside rows={accepted?.heldRows ?? 0} />
      <a href="/health">{siteWords.moreOnSources}</a>
    </p>
  );
}

/** The same in one quiet line, for each panel of figures: one step to the source, to the run that checked it, to the archived source. */
export function PanelFreshness() {
  const sources = useFigureSources();
  const accepted = acceptedSource(sources);
  if (accepted === undefined) return null;
  const { asOf, checked, changed } = shortFreshness(sources);
  const live = sources.find(({ id }) => id === 'untc');
  return (
    <p class={live?.stale ? 'freshness panel stale' : 'freshness panel'}>
      <a href={sourcePage(useTreaty(), accepted.id)}>{asOf}</a> ·{' '}
      <a href={runAddress(live?.lastSuccessRunId ?? null)}>{checked}</a> · {changed} · <RowsSetAside rows={accepted.heldRows} />
      <a href={`/data/records/${accepted.sha256}`}>{provenanceWords.archivedSource}</a>
    </p>
  );
}

const RowsSetAside = ({ rows }: { rows: number }) =>
  rows === 0 ? null : (
    <>
      <a href="/health#held">{provenanceWords.setAside(rows)}</a> ·{' '}
    </>
  );
