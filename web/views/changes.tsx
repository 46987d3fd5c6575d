import { type ChangeLine, ChangeList } from './change-list.tsx';
import { type Frame, renderPage } from './layout.tsx';

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
    title: 'Changes',
    description: 'What changed in the depositary’s record of the Arms Trade Treaty, and when the tracker learned of it.',
    children: (
      <>
        <h1>Changes</h1>
        <p class="lead">
          What changed in the record, newest first. A deposit happens on a day; the tracker learns of it at a time. Both are
          given.
        </p>
        <ChangeList changes={changes} empty="Nothing has been recorded yet." />
        {next && (
          <p>
            <a href={next} rel="next">
              Older changes
            </a>
          </p>
        )}
      </>
    ),
  });
}
