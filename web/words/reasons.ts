import { isCivilDate } from '../../treaty/civil-date.ts';
import type { Reason } from '../../treaty/reason.ts';
import { stateName } from '../../treaty/states.ts';
import { formatDate, formatInstant, formatList, formatNumber } from './formats.ts';
import { capitalised, inText as nameInText, SOURCE_NAMES } from './names.ts';

type Data = Reason['data'];

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const number = (value: unknown): string => (typeof value === 'number' ? formatNumber(value) : 'an unknown number of');
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
function day(value: unknown): string {
  const date = text(value);
  return isCivilDate(date) ? formatDate(date) : 'an unknown day';
}
const moment = (value: unknown): string => (Number.isNaN(Date.parse(text(value))) ? 'later' : formatInstant(text(value)));
const quoted = (value: unknown): string => `"${text(value)}"`;
/** "1 row", "2 rows". */
const count = (value: unknown, one: string, many = `${one}s`): string => `${number(value)} ${value === 1 ? one : many}`;
/** The source as the subject of a sentence. */
const source = (data: Data): string => capitalised(inText(data));
/** The source within a sentence. */
const inText = ({ source: id }: Data): string => SOURCE_NAMES[text(id)] ?? 'the source';
/** What the system calls a failure of the network, in brackets. */
const named = ({ cause }: Data): string => (text(cause) === '' ? '' : ` (${text(cause)})`);
const ofParticipant = ({ participant }: Data): string => (text(participant) === '' ? '' : ` of ${text(participant)}`);

/** The treaty that was expected, where the reason names it. */
function expected({ expected: treaty }: Data): string {
  const { title, number: listed } = (treaty ?? {}) as { title?: unknown; number?: unknown };
  return text(title) === '' ? 'the treaty' : `the ${text(title)} (${text(listed)})`;
}

/** What a record may only have so many of. */
const LIMITED: Readonly<Record<string, string>> = {
  elements: 'elements',
  'characters in a text': 'characters in one text',
  'characters in a tag': 'characters in one tag',
  attributes: 'attributes in one element',
  rows: 'rows',
  'cells in a row': 'cells in one row',
  'characters in a cell': 'characters in one cell',
  texts: 'declarations and notes',
  actions: 'treaty actions',
};

/** A sentence for each code, by its data. */
const SENTENCES: Readonly<Record<string, (data: Data) => string>> = {
  // Why there is no record.
  'no answer': (data) => `${source(data)} could not be reached${named(data)}.`,
  'host not found': (data) => `${source(data)} could not be reached: the name of its server was not found${named(data)}.`,
  'connection refused': (data) => `${source(data)} could not be reached: its server refused the connection${named(data)}.`,
  'connection lost': (data) => `${source(data)} did not answer in full: the connection was lost${named(data)}.`,
  'not secure': (data) => `${source(data)} was not read: no secure connection to its server could be made${named(data)}.`,
  'broken answer': (data) => `${source(data)} gave an answer that could not be read${named(data)}.`,
  timeout: (data) => `${source(data)} did not answer in full within ${count(data['seconds'], 'second')}.`,
  'error status': (data) => `${source(data)} answered with the error status ${text(String(data['status'] ?? 'unknown'))}.`,
  redirect: (data) => `${source(data)} redirects to another address, which is not followed.`,
  'asked to wait': (data) => `${source(data)} has asked for no further requests until ${moment(data['retryAfterUntil'])}.`,
  maintenance: (data) => `${source(data)} is unavailable: the site is down for maintenance.`,
  'not found': (data) => `${source(data)} was not found at its address.`,
  disallowed: (data) => `${source(data)} may not be read by programs, according to the robots.txt of its site.`,
  cancelled: () => 'The request was cancelled before there was an answer.',

  // Why a record was refused.
  'empty body': () => 'The answer was empty.',
  'truncated body': () => 'The record is cut off before its end.',
  'body too large': ({ largest }) => `The answer is larger than ${count(largest, 'byte')}.`,
  'too deeply nested': ({ depth }) => `The record has elements nested more than ${number(depth)} deep.`,
  'over a limit': ({ of, most }) =>
    `The record has more than ${number(most)} ${LIMITED[text(of)] ?? 'of something'}, which no real record has.`,
  'reading took too long': ({ seconds }) => `Reading the record took longer than ${count(seconds, 'second')}, so it was stopped.`,
  'reading took too much memory': ({ megabytes }) =>
    `Reading the record took more memory than ${count(megabytes, 'megabyte')}, so it was stopped.`,
  'not a record': notARecord,
  'no participants table': ({ tables, signatories, parties, words }) =>
    text(words) !== ''
      ? `The record counts its participants in words, ${quoted(words)}, but does not list them.`
      : typeof tables === 'number'
        ? `The page has ${number(tables)} tables that could list the participants.`
        : typeof signatories === 'number' || typeof parties === 'number'
          ? `The record states ${count(signatories ?? 0, 'signatory', 'signatories')} and ${count(parties ?? 0, 'party', 'parties')}, but lists no participants.`
          : 'The record lists no participants, and does not say that there are none.',
  'totals differ': totalsDiffer,
  'unknown heading': ({ heading, second, first }) =>
    Array.isArray(second)
      ? `The participants table has a second row of headings: ${texts(second).join(', ')}.`
      : first === true
        ? `The first column of the participants table is headed ${quoted(heading)}, not "Participant".`
        : `The table has an unknown column, or lacks one: ${quoted(heading)}.`,
  'doubled heading': ({ heading }) => `The table has the column ${quoted(heading)} twice.`,
  'broken table': ({ where, cells, read }) =>
    typeof cells === 'number'
      ? `The participants table has ${count(cells, 'cell')}, of which ${number(read)} could be read.`
      : `The markup of the participants table is damaged${text(where) === '' ? '' : ` at ${quoted(where)}`}.`,
  'ragged row': ({ name, cells, columns }) =>
    `The row of ${quoted(name)} has ${count(cells, 'cell')}, but the table has ${count(columns, 'column')}.`,
  'unknown marker': (data) =>
    text(data['heading']) === ''
      ? `The record lists an unknown kind of action${ofParticipant(data)}: ${quoted(data['marker'])}.`
      : `The entry ${quoted(data['cell'])}${ofParticipant(data)} has a marker that its column, ${quoted(data['heading'])}, does not explain.`,
  'unreadable cell': (data) =>
    text(data['name']) !== ''
      ? `The name ${quoted(data['name'])} has an unmatched bracket.`
      : text(data['missing']) !== ''
        ? `The record lists an action without a ${text(data['missing'])}.`
        : `The entry ${quoted(data['cell'])}${ofParticipant(data)} is not a date.`,
  'date out of range': ({ name, date, today, openedOn }) => {
    const dated = `The record dates an action of ${text(name)} on ${day(date)}`;
    return text(date) > text(today)
      ? `${dated}, which is in the future.`
      : `${dated}, before the treaty was opened for signature on ${day(openedOn)}.`;
  },
  'wrong treaty': (data) => {
    const found = text(data['title']) !== '' ? quoted(data['title']) : text(data['registration']);
    return found === ''
      ? `The record does not name ${expected(data)}.`
      : `The record is that of ${found}${text(data['number']) === '' ? '' : ` (${text(data['number'])})`}, not of ${expected(data)}.`;
  },
  'not at this source': (data) => `${source(data)} does not have the ${text(data['title'])}.`,
  'doubled participant': ({ name, earlier }) =>
    text(earlier) === ''
      ? `The record lists ${quoted(name)} twice.`
      : `The record lists one State under two names, ${quoted(earlier)} and ${quoted(name)}.`,
  'participant vanished': ({ states }) =>
    `The record no longer lists ${formatList(namesOf(states))}, although an earlier record did.`,
  'mass change': ({ states }) =>
    `The record changes the recorded actions of ${count(texts(states).length, 'State')} at once: ${formatList(namesOf(states))}.`,

  // Why a row was set aside.
  organization: ({ name }) => `${text(name)} is an organization; only States are recorded.`,

  // Oddities in a record that was read.
  'unknown name': ({ name }) => `${quoted(name)} is not the name of a known State.`,
  'row without date': ({ name }) => `The row of ${quoted(name)} has no date.`,
  'empty rows': ({ count: rows }) => `The participants table has ${count(rows, 'empty row')}.`,
  'column not read': ({ heading }) => `The column ${quoted(heading)} lists no treaty actions and was not read.`,
  'no totals and no table': () => 'The record states no totals and lists no participants.',
  'totals in words': ({ words }) =>
    `The record states its totals in words, ${quoted(words)}, so its rows could not be checked against them.`,
  'special table not read': () => 'The record has a table of an unusual shape, which was not read.',
  'League of Nations lists not read': () => 'The record has lists from the time of the League of Nations, which were not read.',
  'number differs': ({ heading, link }) =>
    `The page is headed as treaty ${text(heading)}, but links to the XML record of treaty ${text(link)}.`,
  'declaration text missing': ({ names }) =>
    `The page links to a declaration by ${formatList(texts(names))}, but does not show the text.`,
  'declaration not linked': ({ names }) =>
    `The page shows a declaration by ${formatList(texts(names))}, but the participants table does not link to it.`,
  'end note missing': ({ marks }) =>
    texts(marks).length === 1
      ? `The participants table refers to end note ${texts(marks)[0]}, which the page does not have.`
      : `The participants table refers to end notes ${formatList(texts(marks))}, which the page does not have.`,
  'unread section': ({ text: words }) => `The page has a section that could not be read: ${quoted(words)}.`,
  'kind not stated': ({ name }) => `The kind of an action of ${text(name)} is not stated.`,
  'withdrawal not compared': ({ name }) => `${text(name)} is listed with a withdrawal, which is not compared.`,
  'two signatures': ({ name }) => `${text(name)} is listed with two different signatures.`,
  'two instruments': ({ name }) => `${text(name)} is listed with two different instruments.`,
  'other total listed': ({ total, stated, listed }) =>
    `The source states ${number(stated)} ${text(total)}, but lists ${number(listed)}.`,

  // Steps of a fetch.
  fetching: ({ url }) => `Fetching ${text(url)}`,
  retrying: ({ because, seconds }) =>
    `${isReason(because) ? `${reasonSentence(because)} ` : ''}Trying again in ${count(seconds, 'second')}.`,
  'not modified': ({ url }) => `Not modified since the last check: ${text(url)}`,
  archived: ({ url, bytes }) => `Archived ${count(bytes, 'byte')} from ${text(url)}`,

  // Steps of a run.
  'waiting for another run': () => 'Another run is in progress; waiting for it to end.',
  read: ({ rows, statements }) =>
    `Read ${count(rows, 'participant')} and ${count(statements, 'declaration or note', 'declarations and notes')}.`,
  noticed: ({ problem }) => `Noticed: ${isReason(problem) ? reasonSentence(problem) : ''}`,
  'set aside': ({ reason }) => `Set aside for review: ${isReason(reason) ? reasonSentence(reason) : ''}`,
  recorded: ({ changes }) => (changes === 0 ? 'No changes.' : `Recorded ${count(changes, 'change')}.`),
  compared: ({ standing, changes }) =>
    `${count(standing, 'difference')} from the depositary's record, ${number(changes)} of them new or gone.`,
  'differences refreshed': (data) =>
    `Compared with ${inText(data)} again: ${count(data['changes'], 'difference')} appeared or went.`,
  'archived record refused': (data) =>
    `The archived record of ${inText(data)} is no longer accepted: ${isReason(data['because']) ? reasonSentence(data['because']) : ''}`,

  // What a run says of itself.
  'other view read': ({ because }) =>
    `${isReason(because) ? `${reasonSentence(because)} ` : ''}The depositary's status page was read instead.`,
  problems: ({ problems }) => problemSentences(problems),
  'nothing to compare with': () =>
    'No record of the depositary has been read yet. What this source says is archived and will be compared as soon as there is one.',
  reread: ({ revoked }) =>
    typeof revoked === 'number'
      ? `The archived records were read again without decision ${revoked}; no source was checked.`
      : 'The archived records were read again; no source was checked.',
  stopped: () => 'The program was stopped during this run; nothing was recorded.',
  abandoned: () => 'The program ended during this run; nothing was recorded.',
  'internal error': ({ message }) => `Internal error: ${text(message)}`,

  // What earlier versions of the program stored as a sentence.
  earlier: ({ text: sentence }) => text(sentence),
};

/** A reason in a sentence. A code that is not known, which a newer version of the program may have stored, is named as it is. */
export function reasonSentence({ code, data }: Reason): string {
  const sentence = Object.hasOwn(SENTENCES, code) ? SENTENCES[code]?.(data) : undefined;
  return sentence || `Unknown reason (${code}).`;
}

const isReason = (value: unknown): value is Reason =>
  typeof value === 'object' && value !== null && 'code' in value && 'data' in value;

const namesOf = (codes: unknown): string[] => texts(codes).map((iso3) => nameInText(stateName(iso3)));

/** How many problems are named in full; the rest is counted. */
const PROBLEMS_NAMED = 5;

function problemSentences(problems: unknown): string {
  const all = Array.isArray(problems) ? problems.filter(isReason) : [];
  const more = all.length - PROBLEMS_NAMED;
  return [...all.slice(0, PROBLEMS_NAMED).map(reasonSentence), ...(more > 0 ? [`And ${more} more.`] : [])].join(' ');
}

function notARecord(data: Data): string {
  const { expected: kind, found, encoding, missing, where } = data;
  if (text(encoding) !== '') return `The record declares an unknown encoding, ${quoted(encoding)}.`;
  if (text(found) !== '') return `The answer was ${text(found)}, not ${text(kind)}.`;
  if (text(kind) !== '') return `The answer was not the ${text(kind)} that was expected.`;
  if (text(missing) !== '') return `The record lacks its ${text(missing)}.`;
  if (Array.isArray(where)) return `The answer does not have the expected shape, first at ${quoted(where[0])}.`;
  if (Array.isArray(data['unclear'])) return 'It is unclear which number on the page belongs to which group of States.';
  return "The answer is not a treaty's record.";
}

function totalsDiffer({ total, stated, listed, text: words, sum, statesCounted }: Data): string {
  if (typeof sum === 'number')
    return `The numbers on the page add up to ${number(sum)}, not to the ${count(statesCounted, 'State')} that it counts.`;
  if (text(words) !== '') return `The record states ${quoted(words)} as its number of ${text(total)}.`;
  if (typeof stated === 'number')
    return `The depositary's record states ${number(stated)} ${text(total)}, but its table lists ${number(listed)}.`;
  return 'The record states no totals to check its rows against.';
}
