import type { AdoptionVote } from '../../treaty/adoption-vote.ts';
import type { Band as BandModel } from '../../treaty/band.ts';
import type { Note } from '../../treaty/catalogue/treaty.ts';
import type { CivilDate } from '../../treaty/civil-date.ts';
import type { Contradiction } from '../../treaty/contradictions.ts';
import type { GroupSlug } from '../../treaty/groups.ts';
import type { Fact } from '../../treaty/ledger.ts';
import type { DateOfEffect, Standing, Status } from '../../treaty/participation.ts';
import type { Statement } from '../../treaty/reading.ts';
import { officialLanguagesOf } from '../../treaty/official-languages.ts';
import { type State, unMissionOf } from '../../treaty/states.ts';
import { addressIn } from '../addresses.ts';
import type { DifferenceLine } from '../words/difference-words.ts';
import { acceptedSource, evidenceInWords, sourcePage } from '../words/freshness.ts';
import { type Addressee, groupOf, letterTo, purposeOf, type Recipient, shareCode, voteCode } from '../words/letters.ts';
import { titleOfSource } from '../words/names.ts';
import { actionName, contradictionSentence, statementKind, stateSentence } from '../words/state-sentence.ts';
import { byName } from '../words/states.ts';
import { stateNamed, translatorFor } from '../words/translator.ts';
import { articleName, noteSource, noteText } from '../words/treaty-words.ts';
import { Band } from './band.tsx';
import { type ChangeLine, ChangeList } from './changes.tsx';
import { StateDifferences } from './differences.tsx';
import { Follow } from './follow.tsx';
import { useRecordAddress, useTranslator } from './frame-of-page.ts';
import { Freshness } from './freshness.tsx';
import { type Frame, renderPage } from './layout.tsx';
import { Table } from './table.tsx';
import { DotSeparated, Message, Section, StateLink, StatusLabel, Terms } from './text.tsx';
import { UseThis } from './use-this.tsx';

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
  /** The days of actions whose kind the record does not state: they are set aside. */
  readonly kindNotStatedOn: readonly CivilDate[];
  readonly statements: readonly Statement[];
  /** The day by which a State without a declaration had made none; null where no record says. */
  readonly declarationsAsOf: CivilDate | null;
  readonly notes: readonly Note[];
  readonly contradictions: readonly Contradiction[];
  /** What other sources state differently. */
  readonly differences: readonly DifferenceLine[];
  readonly vote: AdoptionVote | null;
  readonly band: BandModel;
  /** Null for a State without peers. */
  readonly peers: Peers | null;
  readonly joined: number;
  /** Whether the treaty is in force. */
  readonly inForce: boolean;
  /** Whom the operator wants letters to it to go to. */
  readonly recipients: readonly Recipient[];
  readonly changes: readonly ChangeLine[];
}

/** The other members of one of a State's groups. */
export interface Peers {
  readonly group: GroupSlug;
  /** All groups of the State. */
  readonly choices: readonly GroupSlug[];
  /** By name. */
  readonly members: readonly { readonly iso3: string; readonly status: Status }[];
  readonly joined: number;
}

/** What the letter to the State is based on. */
export const addresseeOf = (
  model: Pick<StateModel, 'state' | 'standing' | 'vote' | 'peers' | 'notes' | 'recipients'>,
): Addressee => {
  const { state, standing, vote, peers, notes, recipients } = model;
  const { status, signedOn, consent } = standing;
  return {
    ...{ iso3: state.iso3, status, signedOn, consent, vote, recipients },
    peers: peers && { group: peers.group, joined: peers.joined, base: peers.members.length },
    toldDepositaryOn: notes.at(-1)?.date ?? null,
  };
};

/** One State on one sheet. */
export function renderState(model: StateModel): string {
  const { frame, state, standing, asOf, knownAt } = model;
  const { iso3, region, subregion, slug } = state;
  const { treaty } = frame;
  const t = translatorFor(frame.locale, treaty);
  const { name } = t.nameOf(stateNamed(iso3));
  const sources = frame.sourcesThen ?? frame.sources;
  const now = asOf === model.today && knownAt === null;
  const sentence = stateSentence(t, standing);
  return renderPage({
    frame,
    title: name,
    description: sentence,
    feed: { state: iso3 },
    embeddable: true,
    script: 'state',
    children: (
      <article class="state">
        <header>
          <h1>{name}</h1>
          {!now && (
            <p class="note">
              <Message
                id="state.not-now"
                values={{ day: asOf, known: knownAt === null ? 'now' : 'then', at: new Date(knownAt ?? 0) }}
                links={{ now: frame.path }}
              />
            </p>
          )}
          <p class="lead">{sentence}</p>
          <p>
            <DotSeparated>
              <StatusLabel status={standing.status} />
              {iso3}
              {t('state.region', { region: { of: 'regions', code: region }, subregion: { of: 'subregions', code: subregion } })}
            </DotSeparated>
          </p>
          <Band model={model.band} marked={iso3} links={false} />
          {model.notes.map((note) => (
            <p class="note" key={note.date}>
              {noteText(t, note.id)}
              {t.format.marks.gap}
              <small>{noteSource(t, note)}</small>
            </p>
          ))}
          {model.contradictions.map((contradiction) => (
            <p class="note" key={`${contradiction.rule} ${contradiction.date}`}>
              {t('state.contradiction', { what: contradictionSentence(t, contradiction) })}
            </p>
          ))}
          <Freshness />
          <p class="state-links">
            <a href={`/states/${slug}/brief${queryOf(frame)}`}>{t('state.brief')}</a>{' '}
            <UseThis what="state" with={{ state: iso3 }} name={name} />
          </p>
          <Terms />
        </header>
        <Actions model={model} source={acceptedSource(sources)?.id ?? ''} />
        <div class="aside">
          {now && <LetterSection model={model} />}
          {model.peers && <PeersSection model={model} peers={model.peers} />}
        </div>
        <div class="rest">
          <StateDifferences
            differences={model.differences}
            record={acceptedSource(sources)?.id === 'bundled' ? 'bundled' : 'untc'}
          />
          <Statements model={model} />
          {treaty.vote && asOf >= treaty.adoption.date && (
            <Section id="vote" heading={t('vote.heading', { day: treaty.vote.date })}>
              <p>
                {t('state.vote.cast', {
                  state: stateNamed(iso3),
                  vote: voteCode(t, iso3, model.vote),
                  meant: model.vote === 'abstain' ? 'abstain' : 'other',
                })}
                {t.format.marks.gap}
                <small>
                  {t('state.vote.source', { document: treaty.adoption.document, source: t('vote.source', treaty.vote.source) })}
                </small>
              </p>
            </Section>
          )}
          <Section id="changes" heading={t('state.changes.heading')}>
            <ChangeList changes={model.changes} empty={t('state.changes.none', { state: stateNamed(iso3) })} ofOneState />
          </Section>
          <Follow filter={{ state: iso3 }} heading={t('feeds.follow.state', { state: stateNamed(iso3) })} />
        </div>
      </article>
    ),
  });
}

/** The query of the page, with its question mark where it has one: what leads to the same day, knowledge and group. */
const queryOf = ({ address }: Frame): string => address.replace(/^[^?]*/, '');

function Actions({ model: { frame, state, actions, standing, kindNotStatedOn }, source }: { model: StateModel; source: string }) {
  const t = useTranslator();
  const { provisionalApplicationOn } = standing;
  const { provisionalApplication } = frame.treaty;
  const values = { state: stateNamed(state.iso3) };
  return (
    <Section id="actions" heading={t('state.actions.heading')}>
      {actions.length === 0 ? (
        <p>{t('state.actions.none', values)}</p>
      ) : (
        <ActionsTable caption={t('state.actions.caption', values)} actions={actions} />
      )}
      {standing.consent && (
        <p>
          <small>{t('state.actions.kinds', { source })}</small>
        </p>
      )}
      {kindNotStatedOn.map((date) => (
        <p key={date}>
          <Message id="state.actions.kind-not-stated" values={{ date }} links={{ held: '/health#held' }} />
        </p>
      ))}
      {provisionalApplicationOn && provisionalApplication && (
        <p>
          {t('state.actions.provisional', {
            day: provisionalApplicationOn,
            article: articleName(t, provisionalApplication.article),
          })}
        </p>
      )}
    </Section>
  );
}

/** What a record says is quoted as the depositary prints it. */
const RECORD_LANGUAGE = 'en';

function Statements({ model: { state, statements, declarationsAsOf } }: { model: StateModel }) {
  const t = useTranslator();
  const declared = statements.some(({ kind }) => kind === 'declaration');
  const none =
    declarationsAsOf === null
      ? t('state.statements.unknown', { state: stateNamed(state.iso3) })
      : t('state.statements.none', { day: declarationsAsOf });
  return (
    <Section class={printedSize(statements)} id="statements" heading={t('state.statements.heading')}>
      {!declared && <p>{none}</p>}
      {statements.map(({ kind, title, paragraphs }) => (
        <div class="statement" key={`${kind} ${paragraphs[0]}`}>
          <h3>{statementKind(t, kind)}</h3>
          <div lang={RECORD_LANGUAGE} dir="ltr">
            {title !== null && !new RegExp(`^${kind}s?:?$`, 'i').test(title) && (
              <p>
                <i>{title}</i>
              </p>
            )}
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
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

function PeersSection({ model: { frame, asOf, today, knownAt }, peers }: { model: StateModel; peers: Peers }) {
  const t = useTranslator();
  const { group, choices, members, joined } = peers;
  const nameOfGroup = (slug: GroupSlug): string => t.nameOf(groupOf({ group: slug })).name;
  const base = members.length;
  return (
    <Section id="peers" heading={t('state.peers.heading', { group: groupOf(peers) })}>
      <p>
        <a href={`/groups/${group}`}>{t('state.peers.joined', { joined, base, share: shareCode({ joined, base }) })}</a>
      </p>
      {choices.length > 1 && (
        <form class="peers-choice" action={`${frame.path}#peers`} method="get">
          <label>
            {t('state.peers.choose')}{' '}
            <select name="group">
              {choices.toSorted(byName(t.locale, nameOfGroup)).map((slug) => (
                <option key={slug} value={slug} selected={slug === group}>
                  {nameOfGroup(slug)}
                </option>
              ))}
            </select>
          </label>
          {asOf !== today && <input type="hidden" name="date" value={asOf} />}
          {knownAt !== null && <input type="hidden" name="known" value={knownAt} />}
          <button type="submit">{t('state.peers.show')}</button>
        </form>
      )}
      <PeerList members={members.filter(({ status }) => purposeOf(status) !== 'thank')} />
      {joined > 0 && (
        <details>
          <summary>{t('state.peers.list-joined', { joined })}</summary>
          <PeerList members={members.filter(({ status }) => purposeOf(status) === 'thank')} />
        </details>
      )}
    </Section>
  );
}

const PeerList = ({ members }: { members: Peers['members'] }) => (
  <ul class="peers">
    {members.map(({ iso3, status }) => (
      <li key={iso3}>
        <StateLink iso3={iso3} /> <StatusLabel status={status} />
      </li>
    ))}
  </ul>
);

function LetterSection({ model }: { model: StateModel }) {
  const t = useTranslator();
  const { state, joined, band, inForce, recipients } = model;
  const letter = letterTo(t, addresseeOf(model), { joined, universe: band.ticks.length, inForce });
  const values = { state: stateNamed(state.iso3) };
  return (
    <Section class="say" id="say" heading={t(`letters.heading.${letter.purpose}`, values)}>
      <LetterLanguages state={state} />
      <p>{t('letters.lead')}</p>
      <p>
        {recipients.length > 0 ? (
          t('letters.address-to-recipients', {
            recipients: recipients.map(({ name, email }) => t('letters.recipient', { name, email })),
          })
        ) : (
          <Message
            id="letters.address-to"
            values={{ ...values, mission: unMissionOf(state.iso3) }}
            links={{ missions: BLUE_BOOK }}
          />
        )}
      </p>
      <label for="letter">{t('letters.label')}</label>
      <textarea id="letter" readOnly rows={16}>
        {letter.text}
      </textarea>
      {/* A script shows the buttons where the device can do what they say. */}
      <div class="buttons">
        <a class="button" href={letter.mailto}>
          {t('letters.email')}
        </a>
        <button type="button" data-copy="" data-copied={t('letters.copied')} data-selected={t('letters.selected')} hidden>
          {t('letters.copy')}
        </button>
        <button type="button" data-share="" data-title={letter.subject} hidden>
          {t('letters.share')}
        </button>
      </div>
      <p role="status" />
    </Section>
  );
}

/** The letter in the languages that the State's government uses, those before the language of the page: a letter in another reaches no parliament. */
function LetterLanguages({ state: { iso3, slug } }: Pick<StateModel, 'state'>) {
  const { locale, treaty } = useTranslator();
  const languages = officialLanguagesOf(iso3);
  const at = (languages as readonly string[]).indexOf(locale);
  const before = at < 0 ? languages : languages.slice(0, at);
  if (before.length === 0) return null;
  return (
    <ul class="letter-languages">
      {before.map((language) => (
        <li key={language}>
          <a lang={language} hreflang={language} href={addressIn(language, `/states/${slug}#say`)}>
            {translatorFor(language, treaty)('letters.in-this-language')}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** "Permanent Missions to the United Nations", the "Blue Book" of the UN's Protocol and Liaison Service. */
const BLUE_BOOK = 'https://www.un.org/dgacm/en/content/protocol/blue-book';

/** One treaty action of a State, with its date of effect and where it was learned. */
type ActionRow = Fact & { readonly effect: DateOfEffect | null };

/** A State's treaty actions, each with its date of effect and the way to its source. */
function ActionsTable({ caption, actions }: { readonly caption: string; readonly actions: readonly ActionRow[] }) {
  const t = useTranslator();
  return (
    <Table
      class="stacked"
      caption={caption}
      captionHidden
      rows={actions}
      columns={[
        [
          t('state.actions.action'),
          ({ kind, ended }) => (ended ? t('state.actions.ended', { action: actionName(t, kind) }) : actionName(t, kind)),
        ],
        [t('state.actions.date'), ({ date }) => <time datetime={date}>{t.format.date(date)}</time>],
        [
          t('state.actions.effect'),
          ({ effect }) => (
            <>
              {effect === null
                ? '–'
                : t('state.actions.effect-of', { day: effect.date, article: articleName(t, effect.article) })}
              {effect?.notSettled && <small> {t('state.actions.not-settled')}</small>}
            </>
          ),
        ],
        [t('state.actions.source'), (action) => <ActionSource action={action} />],
      ]}
    />
  );
}

/** The archived record that states the action, or the decision that entered it: the depositary's table has no place for a notice of withdrawal. */
function ActionSource({ action: { evidence, learnedIn } }: { readonly action: ActionRow }) {
  const t = useTranslator();
  const record = useRecordAddress()(learnedIn.sha256);
  const decision = /^decision:(\d+)$/.exec(evidence ?? '')?.[1];
  if (decision !== undefined) return <a href="/health#decisions">{t('state.actions.decision', { id: decision })}</a>;
  return (
    <>
      <a href={record ?? sourcePage(t.treaty, learnedIn.source)}>{titleOfSource(t, learnedIn.source)}</a>
      {evidence && <small> {evidenceInWords(t, evidence)}</small>}
    </>
  );
}
