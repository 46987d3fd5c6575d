import type { AdoptionVote } from '../../treaty/adoption-vote.ts';
import type { CivilDate } from '../../treaty/civil-date.ts';
import type { Standing, Status } from '../../treaty/participation.ts';
import type { DifferenceLine, RecordSource } from '../words/difference-words.ts';
import { messageFor } from '../words/messages.ts';
import { stateSentence } from '../words/state-sentence.ts';
import { stateWords as words } from '../words/state-words.ts';
import { type ActionRow, ActionsTable } from './actions-table.tsx';
import { type ChangeLine, ChangeList } from './change-list.tsx';
import { StateDifferences } from './differences.tsx';
import { PanelFreshness } from './freshness.tsx';
import { type Frame, renderPage } from './layout.tsx';
import { Linked } from './linked.tsx';
import { mailAddress } from './mail-address.ts';
import { StatusLabel } from './status-label.tsx';
import { Terms } from './terms.tsx';

export interface StateModel {
  readonly frame: Frame;
  readonly name: string;
  readonly iso3: string;
  readonly region: string;
  readonly subregion: string;
  /** The day up to and including which acts are looked at. */
  readonly asOf: CivilDate;
  readonly today: CivilDate;
  /** The instant, as ISO text, at which what is shown was known; null: now. */
  readonly knownAt: string | null;
  readonly standing: Standing;
  readonly actions: readonly ActionRow[];
  readonly statements: readonly {
    readonly kind: string;
    readonly title: string | null;
    readonly paragraphs: readonly string[];
  }[];
  readonly notes: readonly { readonly date: CivilDate; readonly text: string; readonly source: string }[];
  readonly contradictions: readonly string[];
  /** What other places state differently, and whose record the page rests on. */
  readonly differences: readonly DifferenceLine[];
  readonly record: RecordSource;
  readonly vote: AdoptionVote | null;
  readonly neighbours: readonly { readonly slug: string; readonly name: string; readonly status: Status }[];
  readonly joined: number;
  readonly changes: readonly ChangeLine[];
}

/** One State on one sheet. */
export function renderState(model: StateModel): string {
  const { frame, name, standing, today } = model;
  const { treaty } = frame;
  const sentence = stateSentence(treaty, name, standing);
  return renderPage({
    frame,
    title: name,
    description: sentence,
    script: 'state',
    panelsSayFreshness: true,
    children: (
      <article class="state">
        <header>
          <h1>{name}</h1>
          {(model.asOf !== today || model.knownAt !== null) && (
            <p class="note">
              <Linked text={words.notNow(model.asOf, model.knownAt)} href={frame.path} />
            </p>
          )}
          <p class="lead">{sentence}</p>
          <p>
            <StatusLabel status={standing.status} /> · {words.place(model.iso3, model.region, model.subregion)}
          </p>
          {model.notes.map((note) => (
            <p class="note" key={note.date}>
              {note.text} <small>{note.source}.</small>
            </p>
          ))}
          {model.contradictions.map((contradiction) => (
            <p class="note" key={contradiction}>
              {words.contradiction} {contradiction}
            </p>
          ))}
          <Terms />
        </header>
        <Actions model={model} />
        <div class="aside">
          <WhatToSay model={model} />
          <Neighbours model={model} />
        </div>
        <div class="rest">
          <StateDifferences differences={model.differences} record={model.record} />
          <Statements model={model} />
          {treaty.vote && (
            <section aria-labelledby="vote">
              <h2 id="vote">{words.vote.heading(treaty.vote)}</h2>
              <p>
                {model.vote === null ? words.vote.none(name) : words.vote.cast(treaty, treaty.vote, name, model.vote)}
                {treaty.vote.meantToVoteYes.has(model.iso3) && words.vote.meantYes}{' '}
                <small>{words.vote.source(treaty, treaty.vote)}</small>
              </p>
            </section>
          )}
          <section aria-labelledby="changes">
            <h2 id="changes">{words.changes.heading}</h2>
            <ChangeList changes={model.changes} empty={words.changes.none(name)} ofOneState />
          </section>
          <section aria-labelledby="cite">
            <h2 id="cite">{words.cite.heading}</h2>
            <p>{words.cite.text(treaty, name, model.asOf, frame.address)}</p>
          </section>
        </div>
      </article>
    ),
  });
}

function Actions({ model: { frame, name, actions, standing } }: { model: StateModel }) {
  const { provisionalApplicationOn } = standing;
  const { provisionalApplication } = frame.treaty;
  return (
    <section aria-labelledby="actions">
      <h2 id="actions">{words.actions.heading}</h2>
      {actions.length === 0 ? <p>{words.actions.none(name)}</p> : <ActionsTable name={name} actions={actions} />}
      {provisionalApplicationOn && provisionalApplication && (
        <p>{words.actions.provisional(provisionalApplicationOn, provisionalApplication.article)}</p>
      )}
      <PanelFreshness />
    </section>
  );
}

function Statements({ model: { statements } }: { model: StateModel }) {
  if (statements.length === 0) return null;
  return (
    <section class={printedSize(statements)} aria-labelledby="statements">
      <h2 id="statements">{words.statements.heading}</h2>
      {statements.map(({ kind, title, paragraphs }) => (
        <div class="statement" key={`${kind} ${paragraphs[0]}`}>
          <h3>{title?.replace(/:$/, '') ?? words.statements.kinds[kind] ?? kind}</h3>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      ))}
    </section>
  );
}

/** From how many letters on declarations are printed smaller, so that the sheet stays one page. */
const LONG = 1_200;
const VERY_LONG = 2_400;

function printedSize(statements: StateModel['statements']): string | undefined {
  const letters = statements.flatMap(({ paragraphs }) => paragraphs).join('').length;
  if (letters < LONG) return undefined;
  return letters < VERY_LONG ? 'long' : 'very-long';
}

function Neighbours({ model: { subregion, neighbours } }: { model: StateModel }) {
  const joined = neighbours.filter(({ status }) => status === 'party' || status === 'consented').length;
  return (
    <section aria-labelledby="neighbours">
      <h2 id="neighbours">{words.neighbours.heading(subregion)}</h2>
      <p>{neighbours.length === 0 ? words.neighbours.alone(subregion) : words.neighbours.joined(joined, neighbours.length)}</p>
      <ul class="neighbours">
        {neighbours.map(({ slug, name, status }) => (
          <li key={slug}>
            <a href={`/states/${slug}`}>{name}</a> <StatusLabel status={status} />
          </li>
        ))}
      </ul>
      <PanelFreshness />
    </section>
  );
}

function WhatToSay({ model: { frame, name, standing, notes, joined } }: { model: StateModel }) {
  const message = messageFor(
    frame.treaty,
    {
      name,
      status: standing.status,
      signedOn: standing.signedOn,
      depositedOn: standing.consent?.depositedOn ?? null,
      toldDepositaryOn: notes.at(-1)?.date ?? null,
    },
    joined,
  );
  const { say } = words;
  return (
    <section class="say" aria-labelledby="say">
      <h2 id="say">{say.heading[message.purpose](name)}</h2>
      <label for="message">{say.label}</label>
      <textarea id="message" readOnly rows={12}>
        {message.text}
      </textarea>
      {/* A script shows the buttons where the device can do what they say. */}
      <div class="buttons">
        <a class="button" href={mailAddress(message)}>
          {say.mail}
        </a>
        <button type="button" data-copy="" data-copied={say.copied} data-selected={say.selected} hidden>
          {say.copy}
        </button>
        <button type="button" data-share="" data-title={message.subject} hidden>
          {say.share}
        </button>
      </div>
      <p role="status" />
    </section>
  );
}
