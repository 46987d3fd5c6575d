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
}

const NEW_PREFIX = 'ctl00_ctl00_ContentPlaceHolder1_ContentPlaceHolderInnerPage_';

const escaped = (text: string): string => text.replaceAll('&', '&amp;');

/** A table as the page has it: inside another that is there for its looks, with a row of headings. */
export function pageTable(id: string, headings: string[], rows: string[][]): string {
  const head = headings.map((heading) => `<th align="left" scope="col">${escaped(heading)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>\n\t${escaped(cell)}\n</td>`).join('')}</tr>`);
  return `<table><tr><td><table id="${id}" class="table"><tr>${head}</tr>\n${body.join('\n')}</table></td></tr></table>`;
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
  const live = (cell = ''): boolean => /\d{4}/.test(cell) && !cell.trim().startsWith('[');
  const signatories = rows.filter((row) => live(row[1])).length;
  const parties = rows.filter((row) => live(row.at(-1))).length;
  const { status = `Signatories : ${signatories}. Parties : ${parties}` } = description;
  return `<!DOCTYPE html>
<html><head><title>UNTC</title><style>td { padding: 0 }</style></head><body>
<script>var status = "Signatories : 999. Parties : 999";</script>
<form id="aspnetForm"><ul><li>CHAPTER I</li><li>Depositary</li></ul>
<table><tr><td>${stamp === null ? '' : `<span>${stamp}</span>`}</td></tr>
<tr><td>CHAPTER ${chapter}</td></tr><tr><td>DISARMAMENT</td></tr>
<tr><td id="${prefix}rptTreaty_ctl00_tcTreaty">${heading}</td></tr>
<tr><td id="${prefix}rptTreaty_ctl00_tcText">New York, 2 April 2013</td></tr>
<tr><td>Entry into force</td><td>:</td><td id="${prefix}rptEIF_ctl00_tcText">24 December 2014, in accordance with article 22.</td></tr>
${status === null ? '' : `<tr><td>Status</td><td>:</td><td id="${prefix}rptStatus_ctl00_tcText">${status}</td></tr>`}
</table>${before}
${withoutTable ? '' : pageTable(`${prefix}tblgrid`, headings, rows)}
${after}</form></body></html>`;
}

/** Rows as the page writes them: tabs in dates, footnotes as markup, links to declarations. */
export const PAGE_ROWS = [
  ['Albania', '3 Jun<TAB> 2013', '', '19 Mar 2014'].map((cell) => cell.replace('<TAB>', '\t')),
  ['Belgium', ' 3 Jun 2013', '', '3 Jun 2014'],
  ['Central African Republic', '', '', ' 7 Oct\t 2015 a'],
  ['Denmark <sup>1 , 18 , 19 ,</sup>', '3 Jun 2013', '', '2 Apr 2014 AA'],
  [
    '<a class="noteIndex" href="/Pages/ViewDetails.aspx?src=TREATY&clang=_en#EndDec">Liechtenstein</a>',
    '3 Jun 2013',
    '',
    '16 Dec 2014',
  ],
  ['Norway', '3 Jun 2013', '12 Feb 2014 n', '12 Feb 2014'],
  [
    '<a class="noteIndex" href="#EndDec">Switzerland</a><sup><a class="noteIndex" href="#1">2</a></sup>',
    '3 Jun 2013',
    '',
    '30 Jan 2015',
  ],
];

/** The declarations that {@link PAGE_ROWS} link to, and what follows them. */
export const PAGE_DECLARATIONS = `
<a name="EndDec"></a><table>
<tr><td><b>Declarations</b></td></tr><tr><td>(Unless otherwise indicated, upon ratification.)</td></tr>
<tr><td><b>Liechtenstein</b></td></tr><tr><td><i>Declarations:</i></td></tr><tr><td><p>It is the understanding of Liechtenstein.</p>
<p>A second one.</p></td></tr>
<tr><td><b>Switzerland</b></td></tr><tr><td><p>"Without a title."</p></td></tr>
<tr><td>End Note</td></tr><tr><td>1.</td><td>Not the Faroe Islands.</td></tr></table><div>Back to top</div>`;
