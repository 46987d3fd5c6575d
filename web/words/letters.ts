import type { AdoptionVote } from '../../treaty/adoption-vote.ts';
import type { CivilDate } from '../../treaty/civil-date.ts';
import type { GroupSlug } from '../../treaty/groups.ts';
import type { Status } from '../../treaty/participation.ts';
import { unMissionOf } from '../../treaty/states.ts';
import type { TreatyActionKind } from '../../treaty/treaty-action.ts';
import { groupNamed } from './groups.ts';
import { instrumentName } from './state-sentence.ts';
import { type Named, stateNamed, type Translator, type Values } from './translator.ts';

/** A letter to a government, for a reader to add to and send. */
export interface Letter {
  readonly purpose: 'thank' | 'ask' | 'invite';
  readonly subject: string;
  /** The addressee, in lines that end with `\n`. */
  readonly to: string;
  /** From the salutation to the close. */
  readonly paragraphs: readonly string[];
  /** The whole letter, with places for what the sender adds. Lines end with `\n`. */
  readonly text: string;
  /** The address that opens the reader's email app with the letter in it. */
  readonly mailto: string;
}

/** Whom the operator wants letters to a State to go to. */
export interface Recipient {
  readonly name: string;
  readonly email: string;
}

/** The other members of one of a State's groups, and how many of them have joined. */
export interface PeersJoined {
  readonly group: GroupSlug;
  readonly joined: number;
  readonly base: number;
}

/** What a letter to a State rests on. */
export interface Addressee {
  readonly iso3: string;
  readonly status: Status;
  readonly signedOn: CivilDate | null;
  readonly consent: { readonly kind: TreatyActionKind; readonly depositedOn: CivilDate } | null;
  readonly vote: AdoptionVote | null;
  /** Null for a State without peers. */
  readonly peers: PeersJoined | null;
  /** When the depositary received a communication that changes no figure; null where there is none. */
  readonly toldDepositaryOn: CivilDate | null;
  /** Empty: the Minister for Foreign Affairs, through the State's mission in New York. */
  readonly recipients: readonly Recipient[];
}

/** Where the treaty stands on the day of the letter. */
export interface LetterDay {
  readonly joined: number;
  readonly universe: number;
  readonly inForce: boolean;
}

/** What a letter to a State is for, by where the State stands: to thank for joining, to ask a signatory to ratify, to invite the others. */
export function purposeOf(status: Status): Letter['purpose'] {
  if (status === 'party' || status === 'consented') return 'thank';
  return status === 'signed' ? 'ask' : 'invite';
}

/** The letter to a State on a day. Before entry into force it does not invite to accede where accession opens only then (ATT Art. 21(3)). */
export function letterTo(t: Translator, state: Addressee, day: LetterDay): Letter {
  const purpose = purposeOf(state.status);
  const { recipients } = state;
  const values: Values = { state: stateNamed(state.iso3), mission: unMissionOf(state.iso3), office: state.iso3 };
  const to = recipients.length > 0 ? recipients.map(({ name }) => name).join('\n') : t('letters.to', values);
  const subject = t(`letters.subject.${state.status === 'withdrawn' ? 'withdrawn' : purpose}`, values);
  const body = [
    t('letters.salutation'),
    recordParagraph(t, state, values),
    ...(purpose === 'thank' ? [] : [othersParagraph(t, state, day, values)]),
    requestParagraph(t, state, day, values),
  ];
  const close = t('letters.close');
  const text = [to, ...body, t('letters.own-words'), close, t('letters.signature')].join('\n\n');
  return { purpose, subject, to, paragraphs: [...body, close], text, mailto: mailto(recipients, subject, text) };
}

/** How a State voted, as messages tell it apart: `yes`, `no`, `abstain`, `did_not_vote`, `meant_yes`; `none` where it had no vote. */
export function voteCode({ treaty }: Translator, iso3: string, vote: AdoptionVote | null): string {
  if (vote === null) return 'none';
  return treaty.vote?.meantToVoteYes.has(iso3) ? 'meant_yes' : vote.replaceAll(' ', '_');
}

/** Which share of a State's peers has joined, as messages tell it apart. */
export const shareCode = ({ joined, base }: Pick<PeersJoined, 'joined' | 'base'>): 'none' | 'some' | 'all' =>
  joined === 0 ? 'none' : joined === base ? 'all' : 'some';

/** The group of the peers, as the value of a message. */
export const groupOf = ({ group }: Pick<PeersJoined, 'group'>): Named => groupNamed({ slug: group });

function recordParagraph(t: Translator, { iso3, status, signedOn, consent, vote }: Addressee, state: Values): string {
  const values: Values = { ...state, vote: voteCode(t, iso3, vote), voted: t.treaty.vote?.date ?? '', signed: signedOn ?? '' };
  if (status === 'party' || status === 'consented') {
    return t('letters.record.joined', {
      ...values,
      hasSigned: signedOn === null ? 'no' : 'yes',
      instrument: consent ? instrumentName(t, consent.kind) : '',
      deposited: consent?.depositedOn ?? '',
    });
  }
  return t(`letters.record.${status}`, values);
}

function othersParagraph(t: Translator, { peers }: Addressee, { joined, universe }: LetterDay, state: Values): string {
  const values = { ...state, contracting: joined, universe };
  if (peers === null) return t('letters.others', values);
  return t('letters.others-and-peers', {
    ...values,
    group: groupOf(peers),
    joined: peers.joined,
    base: peers.base,
    share: shareCode(peers),
  });
}

function requestParagraph(t: Translator, { status, peers, toldDepositaryOn }: Addressee, day: LetterDay, state: Values): string {
  switch (purposeOf(status)) {
    case 'thank':
      return t('letters.request.thank', {
        ...state,
        missing: peers ? peers.base - peers.joined : 0,
        ...(peers && { group: groupOf(peers) }),
      });
    case 'ask':
      return toldDepositaryOn === null
        ? t('letters.request.ask', state)
        : t('letters.request.reconsider', { ...state, told: toldDepositaryOn });
    case 'invite':
      return status === 'withdrawn'
        ? t('letters.request.return')
        : t('letters.request.invite', { ...state, open: openFor(t, day) });
  }
}

/** By what a State that is no signatory can join on the day. */
export function openFor(
  { treaty }: Pick<Translator, 'treaty'>,
  { inForce }: Pick<LetterDay, 'inForce'>,
): 'signature' | 'accession' | 'both' {
  const canSign = treaty.signature.closes === 'never' || !inForce;
  const canAccede = treaty.rule.accession.opens === 'at any time' || inForce;
  return canSign && canAccede ? 'both' : canSign ? 'signature' : 'accession';
}

/** RFC 6068: the parts are percent-encoded, and lines end with CR LF. */
function mailto(recipients: readonly Recipient[], subject: string, text: string): string {
  const encode = (part: string): string => encodeURIComponent(part.replaceAll('\n', '\r\n'));
  const to = recipients.map(({ email }) => encode(email).replace('%40', '@')).join(',');
  return `mailto:${to}?subject=${encode(subject)}&body=${encode(text)}`;
}
