import type { AdoptionVote } from '../../treaty/adoption-vote.ts';
import type { Note } from '../../treaty/catalogue/treaty.ts';
import type { CivilDate } from '../../treaty/civil-date.ts';
import type { Contradiction } from '../../treaty/contradictions.ts';
import type { Fact } from '../../treaty/ledger.ts';
import type { DateOfEffect, Standing, Status } from '../../treaty/participation.ts';
import type { Statement } from '../../treaty/reading.ts';
import type { State } from '../../treaty/states.ts';
import { contradictionSentence } from '../words/contradictions.ts';
import type { DifferenceLine } from '../words/difference-words.ts';
import { formatDate } from '../words/formats.ts';
import { acceptedSource, citedRecord } from '../words/freshness.ts';
import { mailAddress, messageFor } from '../words/messages.ts';
import { titleOfSource } from '../words/names.ts';
import { stateSentence } from '../words/state-sentence.ts';
import { stateWords as words } from '../words/state-words.ts';
import { translatorFor } from '../words/translator.ts';
import { noteText } from '../words/treaty-words.ts';
import { type ChangeLine, ChangeList } from './changes.tsx';
import { StateDifferences } from './differences.tsx';
import { useTranslator } from './frame-of-page.ts';
import { PanelFreshness } from './freshness.tsx';
import { type Frame, renderPage } from './layout.tsx';
import { Table } from './table.tsx';
import { Linked, Section, StatusLabel, Terms } from './text.tsx';

export interface StateModel {
  readonly frame: Frame;
  readonly state: State;
  /** The day up to and including which acts are looked at. */
  readonly asOf: CivilDate;
  readonly today: CivilDate;
  /** The instant, as ISO text, at which what is shown was known; null: now. */
  readonly knownAt: string | null;
  readonly standing: Standing;
  readonly actions: readonly ActionRow[];
  readonly statements: readonly Statement[];
  /** The day by which a State without a declaration had made none; null where no record has told. */
  readonly declarationsAsOf: CivilDate | null;
  readonly notes: readonly Note[];
  readonly contradictions: readonly Contradiction[];
  /** What other sources state differently. */
  readonly differences: readonly DifferenceLine[];
  readonly vote: AdoptionVote | null;
  readonly neighbours: readonly { readonly slug: string; readonly name: string; readonly status: Status }[];
  readonly joined: number;
  /** Whether the treaty is in force. */
  readonly inForce: boolean;
  readonly changes: readonly ChangeLine[];
}

/** One State on one sheet. */
export function renderState(model: StateModel): string {
  const { frame, state, standing } = model;
  const { name, iso3, region, subregion } = state;
  const { treaty } = frame;
  const sources = frame.sourcesThen ?? frame.sources;
  const evidence = model.actions.map((action) => action.evidence ?? null);
  const now = model.asOf === model.today && model.knownAt === null;
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
          {!now && (
            <p class="note">
              <Linked text={words.notNow(model.asOf, model.knownAt)} href={frame.path} />
            </p>
          )}
          <p class="lead">{sentence}</p>
          <p>
            <StatusLabel status={standing.status} /> · {words.codeAndRegion(iso3, region, subregion)}
          </p>
          {model.notes.map((note) => (
            <p class="note" key={note.date}>
              {noteText(translatorFor(frame.locale, treaty), note.id)} <small>{note.source}.</small>
            </p>
          ))}
          {model.contradictions.map((contradiction) => (
            <p class="note" key={`${contradiction.rule} ${contradiction.date}`}>
              {words.contradiction} {contradictionSentence(contradiction)}
            </p>
          ))}
          <Terms />
        </header>
        <Actions model={model} />
        <div class="aside">
          {now && <WhatToSay model={model} />}
          <Neighbours model={model} />
        </div>
        <div class="rest">
          <StateDifferences
            differences={model.differences}
            record={acceptedSource(sources)?.id === 'bundled' ? 'bundled' : 'untc'}
          />
          <Statements model={model} />
          {treaty.vote && model.asOf >= treaty.adoption.date && (
            <Section id="vote" heading={words.vote.heading(treaty.vote)}>
              <p>
                {model.vote === null ? words.vote.none(name) : words.vote.cast(treaty, treaty.vote, name, model.vote)}
                {treaty.vote.meantToVoteYes.has(iso3) && words.vote.meantYes}{' '}
                <small>{words.vote.source(treaty, treaty.vote)}</small>
              </p>
            </Section>
          )}
          <Section id="changes" heading={words.changes.heading}>
            <ChangeList changes={model.changes} empty={words.changes.none(name)} ofOneState />
          </Section>
          <Section id="cite" heading={words.cite.heading}>
            <p>{words.cite.text(treaty, name, model.asOf, frame.address, citedRecord(treaty, sources, evidence))}</p>
          </Section>
        </div>
      </article>
    ),
  });
}

function Actions({ model: { frame, state, actions, standing } }: { model: StateModel }) {
  const { name } = state;
  const { provisionalApplicationOn } = standing;
  const { provisionalApplication } = frame.treaty;
  return (
    <Section id="actions" heading={words.actions.heading}>
      {actions.length === 0 ? <p>{words.actions.none(name)}</p> : <ActionsTable name={name} actions={actions} />}
      {provisionalApplicationOn && provisionalApplication && (
        <p>{words.actions.provisional(provisionalApplicationOn, provisionalApplication.article)}</p>
      )}
      <PanelFreshness />
    </Section>
  );
}

function Statements({ model: { state, statements, declarationsAsOf } }: { model: StateModel }) {
  const declared = statements.some(({ kind }) => kind === 'declaration');
  return (
    <Section class={printedSize(statements)} id="statements" heading={words.statements.heading}>
      {!declared && <p>{words.statements.none(state.name, declarationsAsOf)}</p>}
      {statements.map(({ kind, title, paragraphs }) => (
        <div class="statement" key={`${kind} ${paragraphs[0]}`}>
          <h3>{title?.replace(/:$/, '') ?? words.statements.kinds[kind] ?? kind}</h3>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      ))}
    </Section>
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

function Neighbours({ model: { state, neighbours } }: { model: StateModel }) {
  const { subregion } = state;
  const joined = neighbours.filter(({ status }) => status === 'party' || status === 'consented').length;
  return (
    <Section id="neighbours" heading={words.neighbours.heading(subregion)}>
      <p>{neighbours.length === 0 ? words.neighbours.alone(subregion) : words.neighbours.joined(joined, neighbours.length)}</p>
      <ul class="neighbours">
        {neighbours.map(({ slug, name, status }) => (
          <li key={slug}>
            <a href={`/states/${slug}`}>{name}</a> <StatusLabel status={status} />
          </li>
        ))}
      </ul>
      <PanelFreshness />
    </Section>
  );
}

function WhatToSay({ model: { frame, state, standing, notes, joined, inForce } }: { model: StateModel }) {
  const { name } = state;
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
    inForce,
  );
  const { say } = words;
  return (
    <Section class="say" id="say" heading={say.heading[message.purpose](name)}>
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
    </Section>
  );
}

/** One treaty action of a State, with its date of effect and where it was learned. */
type ActionRow = Fact & { readonly effect: DateOfEffect | null };

/** A State's treaty actions, each with its date of effect and the way to its source. */
function ActionsTable({ name, actions }: { readonly name: string; readonly actions: readonly ActionRow[] }) {
  return (
    <Table
      class="stacked"
      caption={words.actions.caption(name)}
      captionHidden
      rows={actions}
      columns={[
        [words.actions.action, ({ kind, ended }) => `${kind}${ended ? words.actions.ended : ''}`],
        [words.actions.date, ({ date }) => <time datetime={date}>{formatDate(date)}</time>],
        [
          words.actions.effect,
          ({ effect }) => (
            <>
              {effect === null ? '–' : words.actions.effectOf(effect.date, effect.article)}
              {effect?.notSettled && <small> {words.actions.notSettled}</small>}
            </>
          ),
        ],
        [words.actions.source, (action) => <ActionSource action={action} />],
      ]}
    />
  );
}

/** The archived record that states the action, or the decision that entered it: the depositary's table has no place for a notice of withdrawal. */
function ActionSource({ action: { evidence, learnedIn } }: { readonly action: ActionRow }) {
  const t = useTranslator();
  const decision = /^decision:(\d+)$/.exec(evidence ?? '')?.[1];
  if (decision !== undefined) return <a href="/health#decisions">{words.actions.decision(decision)}</a>;
  return (
    <>
      <a href={`/data/records/${learnedIn.sha256}`}>{titleOfSource(t, learnedIn.source)}</a>
      {evidence && <small> {evidence}</small>}
    </>
  );
}
