import type { AdoptionVote } from '../../treaty/adoption-vote.ts';
import type { CivilDate } from '../../treaty/civil-date.ts';
import type { StateEntryIntoForce } from '../../treaty/entry-into-force.ts';
import type { Standing, Status } from '../../treaty/participation.ts';
import { countStates, formatDate } from '../words/formats.ts';
import { SOURCE_NAMES } from '../words/freshness.ts';
import { messageFor } from '../words/messages.ts';
import { stateSentence } from '../words/state-sentence.ts';
import { NO_VOTE, VOTE_WORDS } from '../words/status.ts';
import { type ChangeLine, ChangeList } from './change-list.tsx';
import { type Frame, renderPage } from './layout.tsx';
import { StatusLabel } from './status-label.tsx';

export interface StateModel {
  readonly frame: Frame;
  readonly name: string;
  readonly iso3: string;
  readonly region: string;
  readonly subregion: string;
  readonly today: CivilDate;
  readonly standing: Standing;
  readonly actions: readonly {
    readonly kind: string;
    readonly date: CivilDate;
    readonly ended: boolean;
    readonly kindConfirmed: boolean;
    readonly effect: StateEntryIntoForce | null;
    readonly evidence: string | null;
    readonly source: string;
    readonly sha256: string | null;
  }[];
  readonly statements: readonly {
    readonly kind: string;
    readonly title: string | null;
    readonly paragraphs: readonly string[];
  }[];
  readonly notes: readonly { readonly date: CivilDate; readonly text: string; readonly source: string }[];
  readonly contradictions: readonly string[];
  readonly vote: AdoptionVote | null;
  readonly meantToVoteYes: boolean;
  readonly neighbours: readonly { readonly slug: string; readonly name: string; readonly status: Status }[];
  readonly joined: number;
  readonly changes: readonly ChangeLine[];
}

/** One State on one sheet. */
export function renderState(model: StateModel): string {
  const { frame, name, standing, today } = model;
  const sentence = stateSentence(name, standing);
  return renderPage({
    frame,
    title: name,
    description: sentence,
    children: (
      <article class="state">
        <h1>{name}</h1>
        <p class="lead">{sentence}</p>
        <p>
          <StatusLabel status={standing.status} /> · {model.iso3} · {model.region}, {model.subregion}
        </p>
        {model.notes.map((note) => (
          <p class="note" key={note.date}>
            {note.text} <small>{note.source}.</small>
          </p>
        ))}
        {model.contradictions.map((contradiction) => (
          <p class="note" key={contradiction}>
            The depositary's record holds something that the treaty's text does not provide for. {contradiction}
          </p>
        ))}
        <Actions model={model} />
        <Statements model={model} />
        <section aria-labelledby="vote">
          <h2 id="vote">The vote of 2 April 2013</h2>
          <p>
            {model.vote === null
              ? `${name} ${NO_VOTE}.`
              : `On the adoption of the treaty by the General Assembly, ${name}: ${VOTE_WORDS[model.vote]}.`}
            {model.meantToVoteYes && ' It said later that it had meant to vote in favour.'}{' '}
            <small>A/RES/67/234 B, A/67/PV.71; UN Digital Library, record 746778.</small>
          </p>
        </section>
        <Neighbours model={model} />
        <WhatToSay model={model} />
        <section aria-labelledby="changes">
          <h2 id="changes">Changes</h2>
          <ChangeList changes={model.changes} empty={`Nothing about ${name} has changed in the tracker.`} />
        </section>
        <section aria-labelledby="cite">
          <h2 id="cite">To cite this page</h2>
          <p>
            Arms Trade Treaty Tracker, “{name}”, {formatDate(today)}, {frame.address}; after the United Nations Treaty Collection,
            MTDSG XXVI-8.
          </p>
        </section>
      </article>
    ),
  });
}

function Actions({ model: { name, actions } }: { model: StateModel }) {
  return (
    <section aria-labelledby="actions">
      <h2 id="actions">Treaty actions</h2>
      {actions.length === 0 ? (
        <p>The depositary has received no treaty action of {name}.</p>
      ) : (
        <section class="scroll" tabIndex={0} aria-label="Table: actions">
          <table>
            <thead>
              <tr>
                <th scope="col">Action</th>
                <th scope="col">Date</th>
                <th scope="col">In force for it from</th>
                <th scope="col">Source</th>
              </tr>
            </thead>
            <tbody>
              {actions.map((action) => (
                <tr key={`${action.kind} ${action.date}`}>
                  <th scope="row">
                    {action.kind}
                    {action.ended && ' (ended)'}
                    {!action.kindConfirmed && <small> The source does not tell it from acceptance or approval.</small>}
                  </th>
                  <td>
                    <time datetime={action.date}>{formatDate(action.date)}</time>
                  </td>
                  <td>
                    {action.effect === null ? '–' : `${formatDate(action.effect.date)} (${action.effect.article})`}
                    {action.effect?.basis === 'not settled by the text' && (
                      <small> Deposited on the day of entry into force, which the text does not settle.</small>
                    )}
                  </td>
                  <td>
                    {action.sha256 ? (
                      <a href={`/data/records/${action.sha256}`}>{SOURCE_NAMES[action.source] ?? action.source}</a>
                    ) : (
                      action.source
                    )}
                    {action.evidence && <small> {action.evidence}</small>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
}

const STATEMENT_HEADINGS: Readonly<Record<string, string>> = {
  declaration: 'Declaration',
  objection: 'Objection',
  notification: 'Notification',
  'territorial application': 'Territorial application',
  'end note': 'Note of the depositary',
};

function Statements({ model: { statements } }: { model: StateModel }) {
  if (statements.length === 0) return null;
  return (
    <section aria-labelledby="statements">
      <h2 id="statements">Declarations and notes</h2>
      {statements.map(({ kind, title, paragraphs }) => (
        <div class="statement" key={`${kind} ${paragraphs[0]}`}>
          <h3>{title?.replace(/:$/, '') ?? STATEMENT_HEADINGS[kind] ?? kind}</h3>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      ))}
    </section>
  );
}

function Neighbours({ model: { subregion, neighbours } }: { model: StateModel }) {
  const joined = neighbours.filter(({ status }) => status === 'party' || status === 'consented').length;
  return (
    <section aria-labelledby="neighbours">
      <h2 id="neighbours">Its neighbours in {subregion}</h2>
      <p>
        {joined} of {countStates(neighbours.length)} {joined === 1 ? 'has' : 'have'} joined.
      </p>
      <ul class="neighbours">
        {neighbours.map(({ slug, name, status }) => (
          <li key={slug}>
            <a href={`/states/${slug}`}>{name}</a> <StatusLabel status={status} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const PURPOSES = { thank: 'Thank', ask: 'Ask', invite: 'Invite' } as const;

function WhatToSay({ model: { name, standing, joined } }: { model: StateModel }) {
  const message = messageFor(
    { name, status: standing.status, signedOn: standing.signedOn, depositedOn: standing.consent?.depositedOn ?? null },
    joined,
  );
  return (
    <section class="say" aria-labelledby="say">
      <h2 id="say">
        {PURPOSES[message.purpose]} {name}
      </h2>
      <label for="message">The text, ready to copy. It rests on the record above; add your own words.</label>
      <textarea id="message" readOnly rows={9}>
        {message.text}
      </textarea>
      <p>
        <a
          class="button"
          href={`mailto:?subject=${encodeURIComponent(message.subject)}&body=${encodeURIComponent(message.text)}`}
        >
          Open in your mail
        </a>
      </p>
    </section>
  );
}
