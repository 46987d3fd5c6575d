import type { TreatyAction, TreatyActionKind } from '../../treaty/treaty-action.ts';

/** A record in the depositary's shape, as a test describes it. */
export interface RecordDescription {
  number?: string;
  chapter?: string;
  title?: string;
  /** Of an instrument that is listed below another one, whose record has no title but this. */
  below?: { number: string; title: string };
  headings?: string[];
  rows?: string[][];
  /** What the record states of itself; counted from the rows unless given. Null: not stated. */
  signatories?: number | null;
  parties?: number | null;
  declarations?: { name: string; title: string; paragraphs: string[] }[];
  endNotes?: { index: string; texts: string[] }[];
  withoutTable?: boolean;
  encoding?: 'iso-8859-1' | 'ISO-8859-1' | 'utf-8';
  /** On one line, as live, or indented, as archived. */
  pretty?: boolean;
}

/** The headings of the Arms Trade Treaty's record. */
export const ATT_HEADINGS = [
  'Participant',
  'Signature',
  'Provisional application under article 23(n)',
  'Approval(AA), Acceptance(A), Accession(a), Ratification',
];

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The record's bytes. */
export function untcRecord(description: RecordDescription = {}): Buffer {
  const { below, number = '8', chapter = 'XXVI', title = 'Arms Trade Treaty', headings = ATT_HEADINGS, rows = [] } = description;
  const { declarations = [], endNotes = [], withoutTable = false, encoding = 'iso-8859-1', pretty = false } = description;
  const live = (cell = ''): boolean => /\d/.test(cell) && !cell.trim().startsWith('[');
  const signatories = description.signatories === undefined ? rows.filter((row) => live(row[1])).length : description.signatories;
  const parties = description.parties === undefined ? rows.filter((row) => live(row.at(-1))).length : description.parties;
  const entry = (cell: string): string => (cell === '' ? '<Entry />' : `<Entry>${escaped(cell)}</Entry>`);
  const lines = [
    `<?xml version="1.0" encoding="${encoding}"?>`,
    '<Document><Treaty><Template>mtdsg</Template><Header>',
    `<Chapter><Header>CHAPTER ${chapter}</Header><Name>DISARMAMENT</Name></Chapter>`,
    `<ExternalData><Numsect>${number}</Numsect>`,
    below === undefined
      ? `<Titlesect>${escaped(title)}</Titlesect>`
      : `<Subnumsect>${below.number}</Subnumsect><Subtitlesect>${escaped(below.title)}</Subtitlesect>`,
    `<Status><Signatories>${signatories ?? ''}</Signatories>${parties === null ? '' : `<Parties>${parties}</Parties>`}</Status>`,
    '</ExternalData></Header>',
    ...(withoutTable
      ? []
      : [
          '<Participants><Table><TGroup><Thead><Row>',
          ...headings.map((heading) => `<Entry>${escaped(heading)}</Entry>`),
          '</Row></Thead><Tbody><Rows>',
          ...rows.map((row) => `<Row>${row.map(entry).join('')}</Row>`),
          '</Rows></Tbody></TGroup></Table></Participants>',
        ]),
    '<Declarations>',
    ...declarations.map(
      ({ name, title: heading, paragraphs }) =>
        `<Declaration><Participant>${escaped(name)}</Participant><text type="title">${heading}</text>${paragraphs.map((text) => `<text type="para">${escaped(text)}</text>`).join('')}</Declaration>`,
    ),
    '</Declarations><EndNotes>',
    ...endNotes.map(
      ({ index, texts }) =>
        `<Note><index>${index}</index>${texts.map((text) => `<text>${escaped(text)}</text>`).join('')}</Note>`,
    ),
    '</EndNotes></Treaty></Document>',
  ];
  return Buffer.from(lines.join(pretty ? '\n  ' : ''), encoding === 'utf-8' ? 'utf8' : 'latin1');
}

const MARKERS: Partial<Record<TreatyActionKind, string>> = {
  acceptance: ' A',
  approval: ' AA',
  accession: ' a',
  'provisional application': ' n',
};
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A participant's row of the Arms Trade Treaty's record, as the depositary writes it. */
export function rowInTheRecord({ name, actions }: { name: string; actions: readonly TreatyAction[] }): string[] {
  const cell = (...kinds: TreatyActionKind[]): string =>
    actions
      .filter(({ kind }) => kind !== null && kinds.includes(kind))
      .map(({ kind, date, ended }) => {
        const [year, month, day] = date.split('-');
        const act = `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}${(kind && MARKERS[kind]) ?? ''}`;
        return ended ? `[${act}]` : act;
      })
      .join(' ');
  return [name, cell('signature'), cell('provisional application'), cell('ratification', 'acceptance', 'approval', 'accession')];
}

/** A record of the Arms Trade Treaty with a few real rows. */
export const SOME_ROWS = [
  ['Albania', '3 Jun 2013', '', '19 Mar 2014'],
  ['Angola', '24 Sep 2013', '', ''],
  ['Central African Republic', '', '', '7 Oct 2015 a'],
  ['Denmark<superscript>1</superscript>', ' 3 Jun\t 2013', '', '2 Apr 2014 AA'],
  ['Japan', '3 Jun 2013', '', '9 May 2014 A'],
  ['Norway', '3 Jun 2013', '12 Feb 2014 n', '12 Feb 2014'],
];
