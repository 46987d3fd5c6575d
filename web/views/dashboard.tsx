import type { SeriesPoint } from '../../treaty/progress.ts';
import { changesWords, topWords } from '../words/dashboard-words.ts';
import { headline } from '../words/headline.ts';
import { type ChangeLine, ChangeList } from './change-list.tsx';
import { CumulativeChart, type RegionShare, RegionsChart, type Year, YearlyChart } from './dashboard-charts.tsx';
import { Terms, Top, type TopModel } from './dashboard-top.tsx';
import { PanelFreshness } from './freshness.tsx';
import { renderPage } from './layout.tsx';
import { type NeverSigned, WhoIsNext } from './who-is-next.tsx';
import { type WorldTile, WorldTiles } from './world-tiles.tsx';

export interface DashboardModel extends TopModel {
  readonly tiles: readonly WorldTile[];
  readonly neverSigned: readonly NeverSigned[];
  readonly series: readonly SeriesPoint[];
  readonly years: readonly Year[];
  readonly regions: readonly RegionShare[];
  readonly changes: readonly ChangeLine[];
}

/** The dashboard as of one day. */
export function renderDashboard(model: DashboardModel): string {
  const { frame, progress, today } = model;
  return renderPage({
    frame,
    title: progress.asOf === today ? topWords.title : topWords.titleOn(progress.asOf),
    description: topWords.description(headline(model)),
    script: 'dashboard',
    panelsSayFreshness: true,
    children: (
      <>
        <Top model={model} />
        <Terms />
        <CumulativeChart series={model.series} progress={progress} openedForSignatureOn={model.openedForSignatureOn} />
        <YearlyChart years={model.years} />
        <WorldTiles tiles={model.tiles} />
        <WhoIsNext signedOnly={model.signedOnly} neverSigned={model.neverSigned} />
        <RegionsChart regions={model.regions} />
        <section aria-labelledby="changes">
          <h2 id="changes">{changesWords.heading}</h2>
          <ChangeList changes={model.changes} empty={changesWords.none} />
          <PanelFreshness />
          <p>
            <a href="/changes">{changesWords.all}</a>
          </p>
        </section>
      </>
    ),
  });
}
