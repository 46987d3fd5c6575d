import type { CivilDate } from '../../treaty/civil-date.ts';
import type { Status } from '../../treaty/participation.ts';
import { formatDate } from './formats.ts';

/** A text that a reader can send to a government. */
export interface Message {
  readonly purpose: 'thank' | 'ask' | 'invite';
  readonly subject: string;
  readonly text: string;
}

/** What to say to a State, by where it stands: thank who joined, ask who signed, invite the others. */
export function messageFor(
  state: { name: string; status: Status; signedOn: CivilDate | null; depositedOn: CivilDate | null },
  joined: number,
): Message {
  const greeting = 'Excellency,';
  const own = '[Add in your own words why this matters to you.]';
  if (state.depositedOn !== null && state.status !== 'withdrawn') {
    return {
      purpose: 'thank',
      subject: `Thank you for joining the Arms Trade Treaty`,
      text: `${greeting}\n\n${state.name} joined the Arms Trade Treaty on ${formatDate(state.depositedOn)}. Thank you. Please encourage the States that have not yet done so to follow.\n\n${own}\n\nYours faithfully,`,
    };
  }
  if (state.status === 'signed' && state.signedOn !== null) {
    return {
      purpose: 'ask',
      subject: `Ratification of the Arms Trade Treaty`,
      text: `${greeting}\n\n${state.name} signed the Arms Trade Treaty on ${formatDate(state.signedOn)}. It has not yet ratified it. ${joined} States have joined. Please take the steps that are needed to deposit an instrument of ratification.\n\n${own}\n\nYours faithfully,`,
    };
  }
  return {
    purpose: 'invite',
    subject: `Joining the Arms Trade Treaty`,
    text: `${greeting}\n\n${joined} States have joined the Arms Trade Treaty; ${state.name} is not among them. The treaty is open for accession. Please consider joining it.\n\n${own}\n\nYours faithfully,`,
  };
}
