import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import type { CivilDate } from '../../treaty/civil-date.ts';
import type { Status } from '../../treaty/participation.ts';
import { countStates, formatDate, formatList } from './formats.ts';
import { capitalised, inText } from './names.ts';

/** A text that a reader can send to a government. */
export interface Message {
  readonly purpose: 'thank' | 'ask' | 'invite';
  readonly subject: string;
  readonly text: string;
}

/** What a text to a government rests on. */
export interface Addressee {
  readonly name: string;
  readonly status: Status;
  readonly signedOn: CivilDate | null;
  readonly depositedOn: CivilDate | null;
  /** When the depositary received a communication that the treaty's readers have to know, where there is one. */
  readonly toldDepositaryOn: CivilDate | null;
}

/**
 * What to say to a State, by where it stands: thank who joined, ask who signed, invite the others to what is open to them. `inForce`: whether
 * the treaty is in force, before which accession may not be open (ATT Art. 21(3)).
 */
export function messageFor(treaty: Treaty, state: Addressee, joined: number, inForce: boolean): Message {
  const name = inText(state.name);
  const { full, short } = treaty.inText;
  const { status, signedOn, depositedOn, toldDepositaryOn } = state;
  if (depositedOn !== null && status !== 'withdrawn') {
    return {
      purpose: 'thank',
      subject: `Thank you for joining ${full}`,
      text: letter(
        `${capitalised(name)} joined ${full} on ${formatDate(depositedOn)}. Thank you. Please encourage the States that have not yet done so to follow.`,
      ),
    };
  }
  if (status === 'signed' && signedOn !== null) {
    const told =
      toldDepositaryOn === null
        ? 'Please'
        : `I am aware of the communication that the depositary received on ${formatDate(toldDepositaryOn)}. Please reconsider it and`;
    return {
      purpose: 'ask',
      subject: `Ratification of ${full}`,
      text: letter(
        `${capitalised(name)} signed ${full} on ${formatDate(signedOn)} but has not yet ratified it. ${countStates(joined)} ${joined === 1 ? 'has' : 'have'} joined. ${told} take the steps needed to deposit an instrument of ratification.`,
      ),
    };
  }
  const canSign = treaty.signature.closes === 'never' || !inForce;
  const canAccede = treaty.rule.accession.opens === 'at any time' || inForce;
  const open = `${capitalised(short)} is open for ${formatList([...(canSign ? ['signature'] : []), ...(canAccede ? ['accession'] : [])])}.`;
  const joinedSoFar = `${countStates(joined)} ${joined === 1 ? 'has' : 'have'} joined`;
  const [subject, fact] =
    status === 'withdrawn'
      ? [
          `Returning to ${full}`,
          `${capitalised(name)} has left ${full}. ${joinedSoFar}. ${open} Please consider returning to it.`,
        ]
      : [
          `Joining ${full}`,
          `${joinedSoFar} ${full}; ${name} is not among them. ${open} Please consider ${canAccede ? 'joining' : 'signing'} it.`,
        ];
  return { purpose: 'invite', subject, text: letter(fact) };
}

const letter = (fact: string): string =>
  `Excellency,\n\n${fact}\n\n[Add in your own words why this matters to you.]\n\nYours faithfully,\n[Your name]`;

/** The address that opens the reader's own email app with the message in it. */
export const mailAddress = ({ subject, text }: Message): string =>
  `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
