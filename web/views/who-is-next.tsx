import type { AdoptionVote } from '../../treaty/adoption-vote.ts';
import type { CivilDate } from '../../treaty/civil-date.ts';
import { formatAge, formatShortDate } from '../words/formats.ts';
import { NO_VOTE, VOTE_WORDS } from '../words/status.ts';

/** A State that signed and has not ratified. */
export interface SignedOnly {
  readonly slug: string;
  readonly name: string;
  readonly signedOn: CivilDate;
  readonly daysAgo: number;
  readonly vote: AdoptionVote | null;
  readonly note: string | null;
}

/** The States that signed and have not ratified: the campaigners' target list. */
export function WhoIsNext({ signedOnly }: { signedOnly: readonly SignedOnly[] }) {
  return (
    <section aria-labelledby="next">
      <h2 id="next">Who is next</h2>
      {signedOnly.length === 0 ? (
        <p>No State has signed without ratifying.</p>
      ) : (
        <section class="scroll" tabIndex={0} aria-label="Table: next">
          <table>
            <caption>The {signedOnly.length} that signed and have not ratified, longest ago first</caption>
            <thead>
              <tr>
                <th scope="col">State</th>
                <th scope="col">Signed</th>
                <th scope="col">How long ago</th>
                <th scope="col">Vote of 2 April 2013</th>
              </tr>
            </thead>
            <tbody>
              {signedOnly.map((state) => (
                <tr key={state.slug}>
                  <th scope="row">
                    <a href={`/states/${state.slug}`}>{state.name}</a>
                    {state.note && <small> {state.note}</small>}
                  </th>
                  <td>{formatShortDate(state.signedOn)}</td>
                  <td>{formatAge(state.daysAgo)}</td>
                  <td>{state.vote ? VOTE_WORDS[state.vote] : NO_VOTE}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
}
