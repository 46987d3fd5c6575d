import { changesPageWords as words } from '../words/page-words.ts';
import { type ChangeLine, ChangeList } from './change-list.tsx';
import { PanelFreshness } from './freshness.tsx';
import { type Frame, renderPage } from './layout.tsx';
import { Terms } from './terms.tsx';

export interface ChangesModel {
  readonly frame: Frame;
  readonly changes: readonly ChangeLine[];
  /** The address of the following page, or null. */
  readonly next: string | null;
}

/** What changed, and when it was learned. */
export function renderChanges({ frame, changes, next }: ChangesModel): string {
  return renderPage({
    frame,
    title: words.heading,
    description: words.description(frame.treaty),
    panelsSayFreshness: true,
    children: (
      <>
        <h1>{words.heading}</h1>
        <p class="lead">{words.lead}</p>
        <PanelFreshness />
        <Terms />
        <ChangeList changes={changes} empty={words.none} />
        {next && (
          <p>
            <a href={next} rel="next">
              {words.older}
            </a>
          </p>
        )}
      </>
    ),
  });
}
