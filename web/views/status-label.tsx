import type { Status } from '../../treaty/participation.ts';
import { STATUS_WORDS } from '../words/status.ts';

/** A status as mark and word; the colour only repeats them. */
export function StatusLabel({ status }: { status: Status }) {
  const { mark, word } = STATUS_WORDS[status];
  return (
    <span class={`status ${status}`}>
      <span class="mark" aria-hidden="true">
        {mark}
      </span>{' '}
      {word}
    </span>
  );
}
