import type { AdoptionVote } from '../../treaty/adoption-vote.ts';
import type { CivilDate } from '../../treaty/civil-date.ts';
import { nextWords } from '../words/dashboard-words.ts';
import { formatAge, formatShortDate } from '../words/formats.ts';
import { NO_VOTE, VOTE_WORDS } from '../words/status.ts';
import { useTreaty } from './frame-of-page.ts';
import { PanelFreshness } from './freshness.tsx';

/** A State's neighbours: the other States of its subregion, and how many of them have joined. */
interface NeighboursJoined {
  readonly subregion: string;
  readonly joined: number;
  readonly base: number;
}

/** A State that signed and has not ratified. */
export interface SignedOnly {
  readonly slug: string;
  readonly name: string;
  readonly signedOn: CivilDate;
  readonly daysAgo: number;
  readonly vote: AdoptionVote | null;
  readonly note: string | null;
  readonly neighbours: NeighboursJoined;
}

/** A State that voted for the treaty and has neither signed nor joined it. */
export interface NeverSigned {
  readonly slug: string;
  readonly name: string;
  readonly neighbours: NeighboursJoined;
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
  return (
    <section class="next" aria-labelledby="next" data-redraw="next">
      <h2 id="next">{nextWords.heading}</h2>
      <h3>{nextWords.signedHeading}</h3>
      {signedOnly.length === 0 ? <p>{nextWords.none}</p> : <SignedTable signedOnly={signedOnly} now={now} />}
      {treaty.vote && (
        <>
          <h3>{nextWords.neverHeading}</h3>
          {neverSigned.length === 0 ? (
            <p>{nextWords.neverNone(treaty)}</p>
          ) : (
            <NeverSignedTable neverSigned={neverSigned} now={now} />
          )}
        </>
      )}
      <PanelFreshness />
    </section>
  );
}

const Neighbours = ({ of: { joined, base, subregion } }: { of: NeighboursJoined }) => (
  <td class="neighbours-joined" data-label={nextWords.neighbours}>
    {nextWords.neighboursOf(joined, base, subregion)}
  </td>
);

const Say = ({ slug, word, label }: { slug: string; word: string; label: string }) => (
  <td class="say-link">
    <a href={`/states/${slug}#say`} aria-label={label}>
      {word}
    </a>
  </td>
);

function SignedTable({ signedOnly, now }: Pick<WhoIsNextProps, 'signedOnly' | 'now'>) {
  const { vote } = useTreaty();
  return (
    <table class="stacked">
      <caption>{nextWords.signedCaption(signedOnly.length)}</caption>
      <thead>
        <tr>
          <th scope="col">{nextWords.state}</th>
          <th scope="col">{nextWords.signed}</th>
          <th scope="col">{nextWords.howLong}</th>
          {vote && <th scope="col">{nextWords.vote(vote)}</th>}
          <th scope="col">{nextWords.neighbours}</th>
          {now && <th scope="col">{nextWords.say}</th>}
        </tr>
      </thead>
      <tbody>
        {signedOnly.map((state) => (
          <tr key={state.slug}>
            <th scope="row">
              <a href={`/states/${state.slug}`}>{state.name}</a>
              {state.note && <small>{state.note}</small>}
            </th>
            <td data-label={nextWords.signed}>{formatShortDate(state.signedOn)}</td>
            <td data-label={nextWords.howLong}>{formatAge(state.daysAgo)}</td>
            {vote && <td data-label={nextWords.vote(vote)}>{state.vote ? VOTE_WORDS[state.vote] : NO_VOTE}</td>}
            <Neighbours of={state.neighbours} />
            {now && <Say slug={state.slug} word={nextWords.ask} label={nextWords.askState(state.name)} />}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function NeverSignedTable({ neverSigned, now }: Pick<WhoIsNextProps, 'neverSigned' | 'now'>) {
  const treaty = useTreaty();
  return (
    <table class="stacked">
      <caption>{nextWords.neverIntro(treaty, neverSigned.length)}</caption>
      <thead>
        <tr>
          <th scope="col">{nextWords.state}</th>
          <th scope="col">{nextWords.neighbours}</th>
          {now && <th scope="col">{nextWords.say}</th>}
        </tr>
      </thead>
      <tbody>
        {neverSigned.map((state) => (
          <tr key={state.slug}>
            <th scope="row">
              <a href={`/states/${state.slug}`}>{state.name}</a>
            </th>
            <Neighbours of={state.neighbours} />
            {now && <Say slug={state.slug} word={nextWords.invite} label={nextWords.inviteState(state.name)} />}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
