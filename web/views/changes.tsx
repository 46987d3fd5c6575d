import { capitalised } from '../words/names.ts';
import { type Change, changeSentence, changesPageWords as page, changeWords as words } from '../words/page-words.ts';
import { PanelFreshness } from './freshness.tsx';
import { type Frame, renderPage } from './layout.tsx';
import { StateLink, Terms, timeOr } from './text.tsx';

/** One entry of the change log, for a page. */
export interface ChangeLine extends Change {
  readonly id: number;
  /** When it was learned. */
  readonly detectedAt: Date;
  readonly backfill: boolean;
  /** Whether it was learned by reading archived records again. */
  readonly reread: boolean;
  /** Of the archived record that it was learned from. */
  readonly sha256: string | null;
}

interface ChangeListProps {
  readonly changes: readonly ChangeLine[];
  readonly empty: string;
  /** Whether the page is about the one State that changed, so that its name need not be said again. */
  readonly ofOneState?: boolean;
}

/** Entries of the change log, with the time at which each was learned. */
export function ChangeList({ changes, empty, ofOneState = false }: ChangeListProps) {
  if (changes.length === 0) return <p>{empty}</p>;
  return (
    <ul class="changes">
      {changes.map((change) => (
        <li key={change.id}>
          {ofOneState ? (
            capitalised(changeSentence(change))
          ) : (
            <>
              <StateLink iso3={change.iso3} />: {changeSentence(change)}
            </>
          )}
          .{' '}
          <small>
            {words.learned} {timeOr(change.detectedAt, '')}
            {change.reread ? words.reread : change.backfill ? words.firstRecord : ''}
            {!change.reread && change.sha256 && (
              <>
                , <a href={`/data/records/${change.sha256}`}>{words.fromRecord}</a>
              </>
            )}
            .
          </small>
        </li>
      ))}
    </ul>
  );
}

interface ChangesModel {
  readonly frame: Frame;
  readonly changes: readonly ChangeLine[];
  /** The address of the following page, or null. */
  readonly next: string | null;
}

/** What changed, and when it was learned. */
export function renderChanges({ frame, changes, next }: ChangesModel): string {
  return renderPage({
    frame,
    title: page.heading,
    description: page.description(frame.treaty),
    panelsSayFreshness: true,
    children: (
      <>
        <h1>{page.heading}</h1>
        <p class="lead">{page.lead}</p>
        <PanelFreshness />
        <Terms />
        <ChangeList changes={changes} empty={page.none} />
        {next && (
          <p>
            <a href={next} rel="next">
              {page.older}
            </a>
          </p>
        )}
      </>
    ),
  });
}
