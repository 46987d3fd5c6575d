import type { AdoptionVote } from '../../treaty/adoption-vote.ts';
import type { CivilDate } from '../../treaty/civil-date.ts';
import { nextWords } from '../words/dashboard-words.ts';
import { formatAge, formatShortDate } from '../words/formats.ts';
import { NO_VOTE, VOTE_WORDS } from '../words/status.ts';
import { useTreaty } from './frame-of-page.ts';
import { PanelFreshness } from './freshness.tsx';

/** A State's neighbours: the other States of its subregion, and how many of them have joined. */
export interface NeighboursJoined {
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
}

/** The campaigners' target lists: who signed and has not ratified; who voted for the treaty and never signed, where a vote is known. */
export function WhoIsNext({ signedOnly, neverSigned }: WhoIsNextProps) {
  const treaty = useTreaty();
  return (
    <section class="next" aria-labelledby="next" data-redraw="next">
      <h2 id="next">{nextWords.heading}</h2>
      <h3>{nextWords.signedHeading}</h3>
      {signedOnly.length === 0 ? <p>{nextWords.none}</p> : <SignedTable signedOnly={signedOnly} />}
      {treaty.vote && (
        <>
          <h3>{nextWords.neverHeading}</h3>
          {neverSigned.length === 0 ? <p>{nextWords.neverNone(treaty)}</p> : <NeverSignedTable neverSigned={neverSigned} />}
        </>
      )}
      <PanelFreshness />
    </section>
  );
}

const Neighbours = ({ of: { joined, base, subregion } }: { of: NeighboursJoined }) => (
  <td data-label={nextWords.neighbours}>{nextWords.neighboursOf(joined, base, subregion)}</td>
);

function SignedTable({ signedOnly }: Pick<WhoIsNextProps, 'signedOnly'>) {
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
          <th scope="col">{nextWords.say}</th>
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
            <td>
              <a href={`/states/${state.slug}#say`} aria-label={nextWords.askState(state.name)}>
                {nextWords.ask}
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function NeverSignedTable({ neverSigned }: Pick<WhoIsNextProps, 'neverSigned'>) {
  const treaty = useTreaty();
  return (
    <table class="stacked">
      <caption>{nextWords.neverIntro(treaty, neverSigned.length)}</caption>
      <thead>
        <tr>
          <th scope="col">{nextWords.state}</th>
          <th scope="col">{nextWords.neighbours}</th>
          <th scope="col">{nextWords.say}</th>
        </tr>
      </thead>
      <tbody>
        {neverSigned.map((state) => (
          <tr key={state.slug}>
            <th scope="row">
              <a href={`/states/${state.slug}`}>{state.name}</a>
            </th>
            <Neighbours of={state.neighbours} />
            <td>
              <a href={`/states/${state.slug}#say`} aria-label={nextWords.inviteState(state.name)}>
                {nextWords.invite}
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
