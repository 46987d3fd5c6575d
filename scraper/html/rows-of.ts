import type { CheerioAPI } from 'cheerio';
import type { Element } from 'domhandler';

/** A table's own rows, not those of tables within it, as markup of their cells. Rows without any text are there for their looks. */
export function rowsOf($: CheerioAPI, table: Element): string[][] {
  return $(table)
    .find('tr')
    .toArray()
    .filter((row) => $(row).closest('table').get(0) === table)
    .map((row) => $(row).children('th, td').toArray())
    .filter((cells) => cells.some((cell) => $(cell).text().trim() !== ''))
    .map((cells) => cells.map((cell) => ($(cell).html() ?? '').replace(/<br\s*\/?>/gi, ' ')));
}
