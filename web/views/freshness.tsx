import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import {
  believedSource,
  freshnessLines,
  provenanceWords,
  type SourceLine,
  shortFreshness,
  sourcePage,
} from '../words/freshness.ts';
import { siteWords } from '../words/page-words.ts';

/** The sources of the figures on the page that is rendered. Every panel tells of them, wherever it stands. */
export const FigureSources = createContext<readonly SourceLine[]>([]);

/** The row of a run on the page on the state of the tracker. */
export const runAddress = (runId: number | null): string => (runId === null ? '/health#runs' : `/health#run-${runId}`);

/** How fresh the page's figures are, in sentences: as of, checked, changed; with the kept record, the source and the run. */
export function Freshness() {
  const sources = useContext(FigureSources);
  const { asOf, checked, changed } = freshnessLines(sources);
  const believed = believedSource(sources);
  return (
    <p class="freshness">
      {asOf} {checked} {changed}{' '}
      {believed && (
        <>
          <a href={`/data/records/${believed.sha256}`}>{provenanceWords.keptRecord}</a> ·{' '}
          <a href={sourcePage(believed.id)}>{provenanceWords.source}</a> ·{' '}
          <a href={runAddress(believed.lastSuccessRunId)}>{provenanceWords.run(believed.lastSuccessRunId ?? 0)}</a> ·{' '}
        </>
      )}
      <Held rows={believed?.heldRows ?? 0} />
      <a href="/health">{siteWords.moreOnSources}</a>
    </p>
  );
}

/** The same in one quiet line, for each panel of figures: one step to the source, to the run that checked it, to the kept record. */
export function PanelFreshness() {
  const sources = useContext(FigureSources);
  const believed = believedSource(sources);
  if (believed === undefined) return null;
  const { asOf, checked, changed } = shortFreshness(sources);
  const live = sources.find(({ id }) => id === 'untc');
  return (
    <p class={live?.stale ? 'freshness panel stale' : 'freshness panel'}>
      <a href={sourcePage(believed.id)}>{asOf}</a> · <a href={runAddress(live?.lastSuccessRunId ?? null)}>{checked}</a> ·{' '}
      {changed} · <Held rows={believed.heldRows} />
      <a href={`/data/records/${believed.sha256}`}>{provenanceWords.keptRecord}</a>
    </p>
  );
}

const Held = ({ rows }: { rows: number }) =>
  rows === 0 ? null : (
    <>
      <a href="/health#held">{provenanceWords.held(rows)}</a> ·{' '}
    </>
  );
