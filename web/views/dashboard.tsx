import type { SeriesPoint } from '../../treaty/progress.ts';
import { changesWords, citeWords, topWords } from '../words/dashboard-words.ts';
import { freshnessLines } from '../words/freshness.ts';
import { headline } from '../words/headline.ts';
import { siteName } from '../words/treaty-words.ts';
import { type ChangeLine, ChangeList } from './change-list.tsx';
import { CumulativeChart, type RegionShare, RegionsChart, type Year, YearlyChart } from './dashboard-charts.tsx';
import { Top, type TopModel } from './dashboard-top.tsx';
import { PanelFreshness } from './freshness.tsx';
import { renderPage } from './layout.tsx';
import { Terms } from './terms.tsx';
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
  const { treaty } = frame;
  const upTo = freshnessLines(frame.sourcesThen ?? frame.sources).asOf;
  return renderPage({
    frame,
    title: progress.asOf === today ? siteName(treaty) : topWords.titleOn(treaty, progress.asOf),
    description: topWords.description(treaty, headline(treaty, model)),
    script: 'dashboard',
    panelsSayFreshness: true,
    children: (
      <>
        <Top model={model} />
        <Terms />
        <CumulativeChart series={model.series} progress={progress} upTo={upTo} />
        <YearlyChart years={model.years} upTo={upTo} />
        <WorldTiles tiles={model.tiles} />
        <WhoIsNext signedOnly={model.signedOnly} neverSigned={model.neverSigned} />
        <RegionsChart regions={model.regions} upTo={upTo} />
        <section aria-labelledby="changes">
          <h2 id="changes">{changesWords.heading}</h2>
          <ChangeList changes={model.changes} empty={changesWords.none} />
          <PanelFreshness />
          <p>
            <a href="/changes">{changesWords.all}</a>
          </p>
        </section>
        <section aria-labelledby="cite" data-redraw="cite">
          <h2 id="cite">{citeWords.heading}</h2>
          <p>{citeWords.lead}</p>
          <blockquote>{citeWords.text(treaty, headline(treaty, model), progress.asOf, addressOf(model), upTo)}</blockquote>
        </section>
      </>
    ),
  });
}

/** The address under which the figures stay what they are: today's carry their day, as those of every other day do. */
function addressOf({ frame, progress, knownAt }: DashboardModel): string {
  const address = new URL('/', frame.address);
  address.searchParams.set('date', progress.asOf);
  if (knownAt !== null) address.searchParams.set('known', knownAt);
  return address.href;
}
