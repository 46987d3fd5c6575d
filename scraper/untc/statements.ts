import type { CheerioAPI } from 'cheerio';
import type { AnyNode, Element } from 'domhandler';
import { type Participant, STATEMENT_KINDS, type Statement, type StatementKind } from '../../treaty/reading.ts';
import type { Reason } from '../../treaty/reason.ts';
import { findStateByName } from '../../treaty/states.ts';
import { linesOf, rowsOf } from '../html/page.ts';
import { refuseMoreThanLimit } from '../limits.ts';
import { footnotesIn, readableText, readMarkup, readProse } from './markup.ts';

/** A statement with the numbers of the footnotes that are set in it. */
type MarkedStatement = Statement & { readonly marks: readonly string[] };

/** One line of a statement; its titles stand in italics over the text. */
interface Line {
  readonly text: string;
  readonly isTitle: boolean;
}

/** The first title is the statement's own; a later one ("Declaration upon ratification:") stands over the paragraphs that follow it. */
function statementOf(kind: StatementKind, name: string, lines: readonly Line[], marks: readonly string[]): MarkedStatement {
  const filled = lines.filter(({ text }) => text !== '');
  const title = filled.find(({ isTitle }) => isTitle) ?? null;
  return {
    kind,
    name,
    iso3: findStateByName(name)?.iso3 ?? null,
    title: title?.text ?? null,
    paragraphs: filled.filter((line) => line !== title).map(({ text }) => text),
    marks,
  };
}

const withoutMarks = ({ marks: _, ...statement }: MarkedStatement): Statement => statement;

/** An end note with the number by which it is referred to. */
interface NumberedNote {
  readonly index: string;
  readonly paragraphs: readonly string[];
}

/** An end note belongs to the participant at whose name its number stands, or else to the author of the statement in which it does. */
function endNotesOf(
  notes: readonly NumberedNote[],
  participants: readonly Participant[],
  statements: readonly MarkedStatement[],
): Statement[] {
  const owners = new Map<string, Pick<Statement, 'name' | 'iso3'>>();
  const marked = [...participants.map((row) => ({ ...row, marks: row.footnotes })), ...statements];
  for (const { name, iso3, marks } of marked) for (const mark of marks) if (!owners.has(mark)) owners.set(mark, { name, iso3 });
  return notes.map(({ index, paragraphs }) => ({
    kind: 'end note',
    ...(owners.get(index) ?? { name: null, iso3: null }),
    title: null,
    paragraphs: paragraphs.filter((text) => text !== ''),
  }));
}

/** The sections of the XML record and what stands in them. */
const SECTIONS: readonly (readonly [string, StatementKind])[] = [
  ['Declarations', 'declaration'],
  ['DeclarationsUnderArticle', 'declaration'],
  ['Objections', 'objection'],
  ['Notifications', 'notification'],
  ['TerritorialApplications', 'territorial application'],
];

/** Reads the statements and end notes of an XML record, in its order. Throws `RecordRefused` for too many of them. */
export function readRecordStatements($: CheerioAPI, participants: readonly Participant[]): Statement[] {
  refuseMoreThanLimit('texts', $('text').length);
  const statements = SECTIONS.flatMap(([section, kind]) => {
    let name = '';
    return $(`${section} Participant`)
      .toArray()
      .map((element) => {
        const heading = readMarkup($(element).text());
        // A participant with several entries is named at the first of them only.
        name = readableText(heading.text) || name;
        const texts = $(element).nextUntil('Participant').toArray();
        const lines = texts.map((text) => ({ text: readProse($(text).text()), isTitle: $(text).attr('type') === 'title' }));
        return statementOf(kind, name, lines, [...heading.footnotes, ...texts.flatMap((text) => footnotesIn($(text).text()))]);
      });
  });
  const notes = $('EndNotes > Note')
    .toArray()
    .map((note) => ({
      index: $(note).children('index').text().trim(),
      paragraphs: $(note)
        .children('text')
        .toArray()
        .map((text) => readProse($(text).text())),
    }));
  return [...statements.map(withoutMarks), ...endNotesOf(notes, participants, statements)];
}

/** What a status page tells of statements. */
export interface PageStatements {
  readonly statements: readonly Statement[];
  /** The kinds of which the page is known to show every one. */
  readonly complete: readonly StatementKind[];
  readonly problems: readonly Reason[];
}

/** The lists on the page by the name in their id (`…_dgDecUnderArticle_ctl02_divParticipant`). */
const KIND_OF_LIST: readonly (readonly [RegExp, StatementKind])[] = [
  [/_dgDec/i, 'declaration'],
  [/_dgObj/i, 'objection'],
  [/_dgNotif/i, 'notification'],
  [/_dgTerr/i, 'territorial application'],
];

/** The same by the heading over the list, where its id says nothing. "Objections to the declarations" are objections. */
const KIND_OF_HEADING: readonly (readonly [RegExp, StatementKind])[] = [
  [/\bobjections?\b/i, 'objection'],
  [/\bterritorial\b/i, 'territorial application'],
  [/\b(notification|communication)s?\b/i, 'notification'],
  [/\b(declaration|reservation|understanding|statement)s?\b/i, 'declaration'],
];

/** Begins the line of a title while a text is taken apart. No text of the page holds it. */
const TITLE_MARK = '\u0001';

/**
 * Reads the statements and end notes of a status page, in its order. `declarants` are the participants whose row links to a
 * declaration; what they and the texts do not agree on is told. Texts of an organization, of a former State, or of a State without a
 * link are kept all the same.
 */
export function readPageStatements(
  $: CheerioAPI,
  participants: readonly Participant[],
  declarants: readonly string[],
): PageStatements {
  const main = $('[id$="tblMain"]').first();
  const territories = tablesOfTerritories($);
  const known = new Set<AnyNode>(territories.map(({ table }) => table));
  const statements: MarkedStatement[] = [];
  let heading = '';
  let unread: string | null = null;
  const headings = main.find('.heading-four, .heading-two').toArray();
  refuseMoreThanLimit('texts', headings.length);
  for (const element of headings) {
    known.add(element);
    if ($(element).hasClass('heading-four')) {
      heading = linesOf([element]).join(' ');
      continue;
    }
    const text = $(element).nextUntil('.heading-two').filter('.content-two').first();
    const above = $(element).prevUntil('.content-two, .heading-two').filter('[id$="divMainText"]').first();
    for (const part of [...text.toArray(), ...above.toArray()]) known.add(part);
    const id = $(element).attr('id') ?? '';
    const kind = (KIND_OF_LIST.find(([list]) => list.test(id)) ?? KIND_OF_HEADING.find(([words]) => words.test(heading)))?.[1];
    const { text: printed, footnotes } = readMarkup($(element).html() ?? '');
    const name = readableText(printed) || (statements.at(-1)?.name ?? '');
    if (kind === undefined) unread ??= heading || name;
    else statements.push(statementOf(kind, name, linesOfText($, [...above, ...text]), [...footnotes, ...marksIn($, text)]));
  }
  unread ??= linesOf(main.toArray(), known)[0] ?? null;
  statements.push(...territories.flatMap(({ rows }) => readTerritories(rows)));
  const notes = readPageNotes($);
  const numbers = new Set(notes.map(({ index }) => index));
  const marks = new Set(participants.flatMap(({ footnotes }) => footnotes).filter((mark) => /^\d+$/.test(mark)));
  const notesMissing = [...marks].filter((mark) => !numbers.has(mark));

  const keyOf = (name: string): string => findStateByName(name)?.iso3 ?? name;
  const linked = new Set(declarants.map(keyOf));
  const authors = new Set(statements.flatMap(({ name }) => (name === null ? [] : [keyOf(name)])));
  const declared = statements.filter(({ kind }) => kind === 'declaration').flatMap(({ name }) => name ?? []);
  const textMissing = declarants.filter((name) => !authors.has(keyOf(name)));
  const linkMissing = [...new Set(declared.filter((name) => !linked.has(keyOf(name))))];
  const complete = (kind: StatementKind): boolean =>
    kind === 'end note' ? notesMissing.length === 0 : kind === 'declaration' ? textMissing.length === 0 : true;
  const problem = (code: string, names: readonly string[]): Reason[] => (names.length > 0 ? [{ code, data: { names } }] : []);
  return {
    statements: [...statements.map(withoutMarks), ...endNotesOf(notes, participants, statements)],
    complete: main.length === 0 || unread !== null ? [] : STATEMENT_KINDS.filter(complete),
    problems: [
      ...problem('declaration text missing', textMissing),
      ...problem('declaration not linked', linkMissing),
      ...(notesMissing.length > 0 ? [{ code: 'end note missing', data: { marks: notesMissing } }] : []),
      ...(unread === null ? [] : [{ code: 'unread section', data: { text: unread.slice(0, 100) } }]),
    ],
  };
}

/** A text of the page line by line, without the name that stands in it a second time and is not shown. */
function linesOfText($: CheerioAPI, parts: readonly Element[]): Line[] {
  const unseen = new Set<AnyNode>(parts.flatMap((part) => $(part).find('.invisible').toArray()));
  for (const part of parts) {
    for (const title of $(part).find('p[align="left"]').has('i').toArray()) $(title).prepend(TITLE_MARK);
  }
  return linesOf(parts, unseen).map((line) => ({ text: readableText(line), isTitle: line.startsWith(TITLE_MARK) }));
}

/** The numbers of the footnotes in a text of the page, where they are links or what the XML record has in their place. */
const marksIn = ($: CheerioAPI, text: ReturnType<CheerioAPI>): string[] =>
  text
    .find('a.noteIndex, superscript')
    .toArray()
    .filter((mark) => $(mark).closest('.invisible').length === 0)
    .flatMap((mark) => $(mark).text().match(/\d+/g) ?? []);

/** Tables of the territories to which participants have extended the treaty, wherever they stand. */
function tablesOfTerritories($: CheerioAPI): { table: Element; rows: string[][] }[] {
  return $('table')
    .toArray()
    .map((table) => ({ table, rows: rowsOf($, table) }))
    .filter(({ rows: [headings = []] }) => {
      const [first = '', ...others] = headings.map((cell) => readMarkup(cell).text);
      return /^participants?$/i.test(first) && others.some((heading) => /\bterritor/i.test(heading));
    });
}

function readTerritories([, ...rows]: readonly string[][]): MarkedStatement[] {
  let name = '';
  return rows.map(([first = '', ...cells]) => {
    const { text, footnotes } = readMarkup(first);
    // As in the XML record, a participant with several entries is named at the first of them only.
    name = readableText(text) || name;
    const lines = cells.map((cell) => ({ text: readableText(readMarkup(cell).text), isTitle: false }));
    return statementOf('territorial application', name, lines, footnotes);
  });
}

/** The end notes of a page. */
const readPageNotes = ($: CheerioAPI): NumberedNote[] =>
  $('.divNotesAll')
    .toArray()
    .map((note) => {
      const number = $(note).find('a[name]').first();
      return { index: number.attr('name')?.trim() ?? '', paragraphs: linesOf([note], new Set(number)).map(readableText) };
    });
