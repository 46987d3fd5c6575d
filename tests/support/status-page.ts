import { ATT_HEADINGS } from './untc-record.ts';

/** A status page in the depositary's shape, as a test describes it. Cells are markup. */
export interface StatusPageDescription {
  heading?: string;
  chapter?: string;
  stamp?: string | null;
  /** Null: the page has no line of status. */
  status?: string | null;
  headings?: string[];
  rows?: string[][];
  /** The id of the participants table up to `tblgrid`. */
  prefix?: string;
  /** Markup before the participants table, and after it. */
  before?: string;
  after?: string;
  withoutTable?: boolean;
  /** The number in the address of the XML record that the page links to; null: it has no such link. */
  linked?: string | null;
  lists?: PageList[];
  /** Markup beside the lists, in the part of the page that holds them. */
  beside?: string;
  endNotes?: [index: string, ...texts: string[]][];
}

/** A list of statements, such as `dgDec`, with the heading over it. */
export interface PageList {
  id: string;
  heading?: string;
  entries: { name: string; title?: string; date?: string; paragraphs: string[] }[];
}

const NEW_PREFIX = 'ctl00_ctl00_ContentPlaceHolder1_ContentPlaceHolderInnerPage_';

const escaped = (text: string): string => text.replaceAll('&', '&amp;');

/** A table as the page has it: inside another that is there for its looks, with a row of headings. */
export function pageTable(id: string, headings: string[], rows: string[][]): string {
  const head = headings.map((heading) => `<td>${escaped(heading)}<br></td>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>\n\t${escaped(cell)}\n</td>`).join('')}</tr>`);
  return `<table><tr><td><table id="${id}" class="table"><tr>${head}</tr>\n${body.join('\n')}</table></td></tr></table>`;
}

/** A list as the page writes it: markup that does not fit together, each name a second time and not shown, indents of spaces. */
function pageList(prefix: string, { id, heading = '', entries }: PageList): string {
  const text = (lines: string[]): string => lines.map((line) => `</i></p>${'&nbsp;'.repeat(7)}${line}<br></n>`).join('');
  const rows = entries.map(({ name, title, date, paragraphs }, index) => {
    const own = `${prefix}${id}_ctl${String(index + 2).padStart(2, '0')}_`;
    const dated = date === undefined ? '' : `<p align=right>${date}</p><br></n>`;
    const titled = title === undefined ? '' : `<p align=left><i>${title}<br></n>`;
    return `<tr align="left" valign="top"><td><div id="${own}divMainText"></div>
<div id="${own}divParticipant" class="heading-two">${name}</div>
<div id="${own}divText" class="content-two"><p class='invisible'>${name}</p>${dated}${titled}${text(paragraphs)}<br></div></td></tr>`;
  });
  return `<div class="heading-four"><div class="bold"><div align=center>${heading}</div></div></div>
<div><table cellspacing="0" id="${prefix}${id}">${rows.join('')}</table></div>`;
}

/** What follows the participants table. */
function pageStatements(prefix: string, lists: PageList[], beside: string, endNotes: string[][]): string {
  const notes = endNotes.map(
    ([index, ...texts]) =>
      `<tr><td><div></div><div class="divNotesAll"><a name='${index}'>${index}</a><index></index> ${texts.map((text) => `${text}<br><br>`).join('')}</div></td></tr>`,
  );
  return `<a name="EndDec"><iframe id="ifrm"></iframe></a><div id="divAll"><div id="${prefix}tblMain">
${lists.map((list) => pageList(prefix, list)).join('\n')}
<div id="${prefix}divParentObjTitle" class="heading-four" style="Display:none;"><div class="bold"></div></div><div></div>
${beside}<table id="${prefix}tblDec"></table></div></div>
<div id="${prefix}divNotes"><div class="end-notes">End Note</div><table id="${prefix}dgNotesAll">${notes.join('')}</table></div>`;
}

/** The page's text. The totals are counted from the rows unless a status is given. */
export function statusPage(description: StatusPageDescription = {}): string {
  const {
    heading = '8. Arms Trade Treaty',
    chapter = 'XXVI',
    headings = ATT_HEADINGS,
    rows = [],
    prefix = NEW_PREFIX,
  } = description;
  const { stamp = 'STATUS AS AT : 15-05-2025 03:15:27 EDT', before = '', after = '', withoutTable = false } = description;
  const { linked = null, lists = [], beside = '', endNotes = [] } = description;
  const live = (cell = ''): boolean => /\d{4}/.test(cell) && !cell.trim().startsWith('[');
  const signatories = rows.filter((row) => live(row[1])).length;
  const parties = rows.filter((row) => live(row.at(-1))).length;
  const { status = `Signatories : ${signatories}. Parties : ${parties}` } = description;
  return `<!DOCTYPE html>
<html><head><title>UNTC</title><style>td { padding: 0 }</style></head><body>
<script>var status = "Signatories : 999. Parties : 999";</script>
<form id="aspnetForm"><ul><li>CHAPTER I</li><li>Depositary</li></ul>
${linked === null ? '' : `<a id="${prefix}ucicons_lnkXml" href="/doc/Publication/MTDSG/Volume%20II/Chapter%20XXVI/${linked}.en.xml">VIEW XML</a>`}
<table><tr><td>${stamp === null ? '' : `<span>${stamp}</span>`}</td></tr>
<tr><td>CHAPTER ${chapter}</td></tr><tr><td>DISARMAMENT</td></tr>
<tr><td id="${prefix}rptTreaty_ctl00_tcTreaty">${heading}</td></tr>
<tr><td id="${prefix}rptTreaty_ctl00_tcText">New York, 2 April 2013</td></tr>
<tr><td>Entry into force</td><td>:</td><td id="${prefix}rptEIF_ctl00_tcText">24 December 2014, in accordance with article 22.</td></tr>
${status === null ? '' : `<tr><td>Status</td><td>:</td><td id="${prefix}rptStatus_ctl00_tcText">${status}</td></tr>`}
</table>${before}
${withoutTable ? '' : pageTable(`${prefix}tblgrid`, headings, rows)}
${withoutTable ? '' : pageStatements(prefix, lists, beside, endNotes)}
${after}</form></body></html>`;
}

/** Rows as the page writes them: tabs in dates, footnotes as markup, links to declarations. */
export const PAGE_ROWS = [
  ['Albania', '3 Jun<TAB> 2013', '', '19 Mar 2014'].map((cell) => cell.replace('<TAB>', '\t')),
  ['Belgium', ' 3 Jun 2013', '', '3 Jun 2014'],
  ['Central African Republic', '', '', ' 7 Oct\t 2015 a'],
  ['Denmark <SUP>1 , 18 , 19 ,</SUP>', '3 Jun 2013', '', '2 Apr 2014 AA'],
  [
    `<A href='#EndDec' class='noteIndex' onclick='return ShowDeclarationsNew(getInnerText(this),"","_en","26","665");'>Liechtenstein</A><br>`,
    '3 Jun 2013',
    '',
    '16 Dec 2014',
  ],
  ['Norway', '3 Jun 2013', '12 Feb 2014 n', '12 Feb 2014'],
  [
    `<A href='#EndDec' class='noteIndex'>Switzerland</A> <SUP><A onclick='ShowNoteAll()' href='#2' class='noteIndex'>2</A> </SUP><br>`,
    '3 Jun 2013',
    '',
    '30 Jan 2015',
  ],
];

/** The declarations that {@link PAGE_ROWS} link to. */
export const PAGE_DECLARATIONS: PageList = {
  id: 'dgDec',
  heading: 'Declarations',
  entries: [
    {
      name: 'Liechtenstein',
      title: 'Declarations:',
      paragraphs: [
        'It is the understanding of Liechtenstein.',
        'A second <i>one</i>, with a footnote.<superscript>19</superscript>',
      ],
    },
    {
      name: "Switzerland <SUP><A href='#2' class='noteIndex'>2</A> </SUP>",
      date: '30 January 2015',
      paragraphs: ['"Without a title."'],
    },
  ],
};

/** The end notes that {@link PAGE_ROWS} refer to. */
export const PAGE_END_NOTES: [string, ...string[]][] = [
  ['1', 'Not the Faroe Islands.'],
  ['2', 'The withdrawal will take effect on 20 February 2026.', 'See C.N.421.2025.'],
  ['18', 'First.'],
  ['19', 'Second.'],
];
