import { parseCivilDate } from '../../treaty/civil-date.ts';
import { formatInstant } from '../words/formats.ts';
import { capitalised } from '../words/names.ts';
import { changeWords as words } from '../words/page-words.ts';

/** One entry of the change log, for a page. */
export interface ChangeLine {
  readonly id: number;
  /** When it was learned, as ISO text. */
  readonly detectedAt: string;
  readonly name: string;
  readonly slug: string | null;
  readonly field: string;
  readonly kindBefore: string | null;
  /** Civil dates of an act, or names where `field` is `name`; null where there was none. */
  readonly before: string | null;
  readonly after: string | null;
  readonly ended: boolean;
  readonly backfill: boolean;
  /** Whether it was learned by parsing archived records again. */
  readonly reread: boolean;
  /** Of the archived record that it was learned from. */
  readonly sha256: string | null;
}

/** What changed, in a sentence that follows the State's name. */
export function changeSentence(change: Pick<ChangeLine, 'field' | 'kindBefore' | 'before' | 'after' | 'ended'>): string {
  const { field, kindBefore, ended } = change;
  if (field === 'name') return words.renamed(change.before ?? '', change.after ?? '');
  const before = change.before === null ? null : parseCivilDate(change.before);
  const after = change.after === null ? null : parseCivilDate(change.after);
  if (after === null) return before === null ? field : words.gone(field, before);
  if (before === null) return words.appeared(field, after);
  if (ended) return words.ended(field, after);
  if (before === after && kindBefore === null)
    return field === 'withdrawal' ? words.otherEffect(after) : words.noLongerEnded(field, after);
  return kindBefore === null ? words.otherDate(field, before, after) : words.otherKind(kindBefore, before, field, after);
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
              {change.slug ? <a href={`/states/${change.slug}`}>{change.name}</a> : change.name}: {changeSentence(change)}
            </>
          )}
          .{' '}
          <small>
            {words.learned} <time datetime={change.detectedAt}>{formatInstant(change.detectedAt)}</time>
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
