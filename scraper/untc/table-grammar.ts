import { RecordRefused } from '../errors.ts';

/** Which of the table's elements may stand in which. */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  Participants: ['Table'],
  Table: ['TGroup', 'Thead', 'Tbody'],
  TGroup: ['Thead', 'Tbody'],
  Thead: ['Row'],
  Tbody: ['Rows', 'Row'],
  Rows: ['Row'],
  Row: ['Entry'],
  Entry: [],
};

/** Where text and other elements may stand: beside the rows, and in a cell. Between two cells they are a damaged cell. */
const HOLDS_TEXT: ReadonlySet<string | undefined> = new Set(['Participants', 'Table', 'TGroup', 'Entry']);

/** The table's first heading. Some records have tables of a special shape, whose rows are named otherwise. */
const NAMES_PARTICIPANTS = /<Entry[^<>]*>\s*Participants?\s*</i;

const TOKEN =
  /<!--[^<>]*-->|<!\[CDATA\[(?<data>[^<>]*)\]\]>|<(?<close>\/?)(?<name>[A-Za-z][\w.-]*)(?:\s+[\w:.-]+\s*=\s*(?:"[^"<>]*"|'[^'<>]*'))*\s*(?<empty>\/?)>|(?<text>[^<]+)/y;

/**
 * Refuses a participants table whose tags do not fit together, and says how many cells it has. A record need not be well-formed XML,
 * but its table has to be: where a tag is damaged, a forgiving parser joins two cells to one date, or drops what stands between
 * two cells, and nothing shows it. Throws `RecordRefused`.
 */
export function refuseBrokenTable(text: string): number {
  const start = text.search(/<Participants(\s[^<>]*)?(?<!\/)>/);
  const end = text.search(/<\/Participants\s*>/);
  if (start < 0 && end < 0) {
    if (NAMES_PARTICIPANTS.test(text)) throw broken('');
    return 0;
  }
  if (start < 0 || end < start) throw broken('');
  const open: string[] = [];
  let cells = 0;
  for (let position = start; position < end; position = TOKEN.lastIndex) {
    TOKEN.lastIndex = position;
    const token = TOKEN.exec(text);
    if (token === null) throw broken(text.slice(position, position + 40));
    const { close, name, empty, data, text: words = data } = token.groups ?? {};
    const within = open.at(-1);
    if (token[0].startsWith('<!--')) {
      if (within === 'Entry') throw broken(token[0]);
    } else if (name === undefined) {
      if (words !== undefined && words.trim() !== '' && !HOLDS_TEXT.has(within)) throw broken(words.trim().slice(0, 40));
    } else if (!(name in CHILDREN)) {
      if (!HOLDS_TEXT.has(within)) throw broken(token[0]);
    } else if (close) {
      if (open.pop() !== name) throw broken(token[0]);
    } else {
      if (within === undefined ? name !== 'Participants' : !CHILDREN[within]?.includes(name)) throw broken(token[0]);
      if (name === 'Entry') cells++;
      if (!empty) open.push(name);
    }
  }
  if (open.length !== 1) throw broken('');
  return cells;
}

const broken = (where: string): RecordRefused => new RecordRefused('broken table', { where });
