import type { AdoptionVote } from '../../treaty/adoption-vote.ts';
import type { Note } from '../../treaty/catalogue/treaty.ts';
import type { CivilDate } from '../../treaty/civil-date.ts';
import { nextWords } from '../words/dashboard-words.ts';
import { formatAge, formatShortDate } from '../words/formats.ts';
import { NO_VOTE, VOTE_WORDS } from '../words/status.ts';
import { NOTE_TEXTS } from '../words/treaty-words.ts';
import { useTreaty } from './frame-of-page.ts';
import { type Column, Table } from './table.tsx';
import { Section } from './text.tsx';
import { UseThis } from './use-this.tsx';

/** A State's neighbours: the other States of its subregion, and how many of them have joined. */
interface NeighboursJoined {
  readonly subregion: string;
  readonly joined: number;
  readonly base: number;
}

/** A State that voted for the treaty and has neither signed nor joined it. */
export interface NeverSigned {
  readonly slug: string;
  readonly name: string;
  readonly neighbours: NeighboursJoined;
}

/** A State that signed and has not ratified. */
export interface SignedOnly extends NeverSigned {
  readonly signedOn: CivilDate;
  readonly daysAgo: number;
  readonly vote: AdoptionVote | null;
  readonly note: Note | null;
}

interface WhoIsNextProps {
  readonly signedOnly: readonly SignedOnly[];
  readonly neverSigned: readonly NeverSigned[];
  /** Whether the lists are those of now, so that there is something to say to the States on them. */
  readonly now: boolean;
}

/** The campaigners' target lists: who signed and has not ratified; who voted for the treaty and never signed, where a vote is known. */
export function WhoIsNext({ signedOnly, neverSigned, now }: WhoIsNextProps) {
  const treaty = useTreaty();
  const { vote } = treaty;
  return (
    <Section class="next" id="next" heading={nextWords.heading} data-redraw="next">
      <h3>{nextWords.signedHeading}</h3>
      {signedOnly.length === 0 ? (
        <p>{nextWords.none}</p>
      ) : (
        <Table
          class="stacked"
          caption={nextWords.signedCaption(signedOnly.length)}
          rows={signedOnly}
          columns={[
            [
              nextWords.state,
              ({ slug, name, note }) => (
                <>
                  <a href={`/states/${slug}`}>{name}</a>
                  {note && <small>{NOTE_TEXTS[note.id]}</small>}
                </>
              ),
            ],
            [nextWords.signed, ({ signedOn }) => formatShortDate(signedOn)],
            [nextWords.howLong, ({ daysAgo }) => formatAge(daysAgo)],
            vote && [nextWords.vote(vote), (state) => (state.vote ? VOTE_WORDS[state.vote] : NO_VOTE)],
            NEIGHBOURS,
            now && sayColumn(nextWords.ask, nextWords.askState),
          ]}
        />
      )}
      {vote && (
        <>
          <h3>{nextWords.neverHeading}</h3>
          {neverSigned.length === 0 ? (
            <p>{nextWords.neverNone(treaty)}</p>
          ) : (
            <Table
              class="stacked"
              caption={nextWords.neverIntro(treaty, neverSigned.length)}
              rows={neverSigned}
              columns={[NAME, NEIGHBOURS, now && sayColumn(nextWords.invite, nextWords.inviteState)]}
            />
          )}
        </>
      )}
      <UseThis what="board" />
    </Section>
  );
}

const NAME = [nextWords.state, ({ slug, name }: NeverSigned) => <a href={`/states/${slug}`}>{name}</a>] as const;
const NEIGHBOURS = [
  nextWords.neighbours,
  ({ neighbours: { joined, base, subregion } }: NeverSigned) => nextWords.neighboursOf(joined, base, subregion),
  'neighbours-joined',
] as const;
const sayColumn = (word: string, labelOf: (name: string) => string): Column<NeverSigned> => [
  nextWords.say,
  ({ slug, name }) => (
    <a href={`/states/${slug}#say`} aria-label={labelOf(name)}>
      {word}
    </a>
  ),
  'say-link',
];
