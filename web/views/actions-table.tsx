import type { CivilDate } from '../../treaty/civil-date.ts';
import { formatDate } from '../words/formats.ts';
import { sourceName } from '../words/freshness.ts';
import { stateWords as words } from '../words/state-words.ts';
import { useTreaty } from './frame-of-page.ts';

/** One treaty action of a State, with its date of effect and where it was learned. */
export interface ActionRow {
  readonly kind: string;
  readonly date: CivilDate;
  readonly ended: boolean;
  readonly effect: { readonly date: CivilDate; readonly article: string; readonly notSettled: boolean } | null;
  readonly evidence: string | null;
  readonly source: string;
  readonly sha256: string | null;
}

/** A State's treaty actions, each with its date of effect and the way to its source. */
export function ActionsTable({ name, actions }: { readonly name: string; readonly actions: readonly ActionRow[] }) {
  const treaty = useTreaty();
  return (
    <table class="stacked">
      <caption class="hidden">{words.actions.caption(name)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.actions.action}</th>
          <th scope="col">{words.actions.date}</th>
          <th scope="col">{words.actions.effect}</th>
          <th scope="col">{words.actions.source}</th>
        </tr>
      </thead>
      <tbody>
        {actions.map((action) => (
          <tr key={`${action.kind} ${action.date}`}>
            <th scope="row">
              {action.kind}
              {action.ended && words.actions.ended}
            </th>
            <td data-label={words.actions.date}>
              <time datetime={action.date}>{formatDate(action.date)}</time>
            </td>
            <td data-label={words.actions.effect}>
              {action.effect === null ? '–' : words.actions.effectOf(action.effect.date, action.effect.article)}
              {action.effect?.notSettled && <small> {words.actions.notSettled}</small>}
            </td>
            <td data-label={words.actions.source}>
              {action.kind === 'withdrawal' && action.evidence ? (
                // A notice is entered by the operator: the table of the depositary's record has no place for it.
                <a href="/health#decisions">{words.actions.entered}</a>
              ) : action.sha256 ? (
                <a href={`/data/records/${action.sha256}`}>{sourceName(treaty, action.source)}</a>
              ) : (
                action.source
              )}
              {action.evidence && <small> {action.evidence}</small>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
