import type { CivilDate } from '../../treaty/civil-date.ts';
import type { Status } from '../../treaty/participation.ts';
import { countStates, formatDate } from './formats.ts';
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
 * What to say to a State, by where it stands: thank who joined, ask who signed, invite the others to do what is open to them, which is to
 * sign until accession opens (ATT Art. 21).
 */
export function messageFor(state: Addressee, joined: number, accessionOpen: boolean): Message {
  const name = inText(state.name);
  const { status, signedOn, depositedOn, toldDepositaryOn } = state;
  if (depositedOn !== null && status !== 'withdrawn') {
    return {
      purpose: 'thank',
      subject: 'Thank you for joining the Arms Trade Treaty',
      text: letter(
        `${capitalised(name)} joined the Arms Trade Treaty on ${formatDate(depositedOn)}. Thank you. Please encourage the States that have not yet done so to follow.`,
      ),
    };
  }
  if (status === 'signed' && signedOn !== null) {
    const told =
      toldDepositaryOn === null
        ? 'Please'
        : `I know of the communication that the depositary received on ${formatDate(toldDepositaryOn)}. Please reconsider it, and`;
    return {
      purpose: 'ask',
      subject: 'Ratification of the Arms Trade Treaty',
      text: letter(
        `${capitalised(name)} signed the Arms Trade Treaty on ${formatDate(signedOn)}. It has not yet ratified it. ${countStates(joined)} ${joined === 1 ? 'has' : 'have'} joined. ${told} take the steps that are needed to deposit an instrument of ratification.`,
      ),
    };
  }
  if (status === 'withdrawn') {
    return {
      purpose: 'invite',
      subject: 'Returning to the Arms Trade Treaty',
      text: letter(
        `${capitalised(name)} has left the Arms Trade Treaty. ${countStates(joined)} ${joined === 1 ? 'takes' : 'take'} part in it. The treaty is open for accession. Please consider returning to it.`,
      ),
    };
  }
  return {
    purpose: 'invite',
    subject: 'Joining the Arms Trade Treaty',
    text: letter(
      `${countStates(joined)} ${joined === 1 ? 'has' : 'have'} joined the Arms Trade Treaty; ${name} is not among them. The treaty is open for ${accessionOpen ? 'accession. Please consider joining' : 'signature. Please consider signing'} it.`,
    ),
  };
}

const letter = (fact: string): string =>
  `Excellency,\n\n${fact}\n\n[Add in your own words why this matters to you.]\n\nYours faithfully,\n[Your name]`;
