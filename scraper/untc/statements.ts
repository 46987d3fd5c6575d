import type { CheerioAPI } from 'cheerio';
import type { Participant, Statement } from '../../treaty/reading.ts';
import { findStateByName } from '../../treaty/states.ts';
import { readMarkup, readProse } from './markup.ts';

/** The record's sections and what stands in them. */
const SECTIONS: readonly (readonly [string, Statement['kind']])[] = [
  ['Declarations', 'declaration'],
  ['DeclarationsUnderArticle', 'declaration'],
  ['Objections', 'objection'],
  ['Notifications', 'notification'],
  ['TerritorialApplications', 'territorial application'],
];

/** Reads declarations, objections, notifications and territorial applications, in the record's order. */
export function readStatements($: CheerioAPI): Statement[] {
  return SECTIONS.flatMap(([section, kind]) => {
    let name = '';
    return $(`${section} Participant`)
      .toArray()
      .map((element) => {
        // A participant with several entries is named at the first of them only.
        name = readMarkup($(element).text()).text || name;
        const texts = $(element).nextAll().toArray();
        const isTitle = (index: number): boolean => $(texts[index]).attr('type') === 'title';
        const words = texts.map((text) => readProse($(text).text()));
        return {
          kind,
          name,
          iso3: findStateByName(name)?.iso3 ?? null,
          title: words.find((_, index) => isTitle(index)) ?? null,
          paragraphs: words.filter((text, index) => !isTitle(index) && text !== ''),
        };
      });
  });
}

/** Reads the end notes; each belongs to the participant at whose name its number stands. */
export function readEndNotes($: CheerioAPI, participants: readonly Participant[]): Statement[] {
  return $('EndNotes > Note')
    .toArray()
    .map((note) => {
      const index = $(note).children('index').text().trim();
      const owner = participants.find((participant) => participant.footnotes.includes(index));
      return {
        kind: 'end note',
        name: owner?.name ?? null,
        iso3: owner?.iso3 ?? null,
        title: null,
        paragraphs: $(note)
          .children('text')
          .toArray()
          .map((text) => readProse($(text).text()))
          .filter((text) => text !== ''),
      };
    });
}
