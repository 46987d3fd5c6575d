import type { Language } from '../language.ts';
import { bandMessages } from './band.ts';
import { boardMessages } from './board.ts';
import { briefMessages } from './brief.ts';
import { changesMessages } from './changes.ts';
import { chartsMessages } from './charts.ts';
import { columnsMessages } from './columns.ts';
import { commandsMessages } from './commands.ts';
import { dashboardMessages } from './dashboard.ts';
import { dataMessages } from './data.ts';
import { differencesMessages } from './differences.ts';
import { doctorMessages } from './doctor.ts';
import { errorsMessages } from './errors.ts';
import { filmMessages } from './film.ts';
import { GROUPS_IN_SENTENCE, groupsMessages } from './groups.ts';
import { healthMessages } from './health.ts';
import { lettersMessages } from './letters.ts';
import { methodMessages } from './method.ts';
import { programMessages } from './program.ts';
import { provenanceMessages } from './provenance.ts';
import { reasonsMessages } from './reasons.ts';
import { siteMessages } from './site.ts';
import { stateMessages } from './state.ts';
import { statesMessages } from './states.ts';
import { statusMessages } from './status.ts';
import { tilesMessages } from './tiles.ts';
import { treatyMessages } from './treaty.ts';
import { useMessages } from './use.ts';

/** Every text in English: one file for each part of the site, merged here. Its keys are those that every other language has. */
export const messages = {
  ...bandMessages,
  ...boardMessages,
  ...briefMessages,
  ...changesMessages,
  ...chartsMessages,
  ...columnsMessages,
  ...commandsMessages,
  ...dashboardMessages,
  ...dataMessages,
  ...differencesMessages,
  ...doctorMessages,
  ...errorsMessages,
  ...filmMessages,
  ...groupsMessages,
  ...healthMessages,
  ...lettersMessages,
  ...methodMessages,
  ...programMessages,
  ...provenanceMessages,
  ...reasonsMessages,
  ...siteMessages,
  ...stateMessages,
  ...statesMessages,
  ...statusMessages,
  ...tilesMessages,
  ...treatyMessages,
  ...useMessages,
} as const;

/** Names of States, subregions and treaties that take an article within a sentence. */
const WITH_ARTICLE =
  /^(Treaty|Convention) |(Treaty|Convention)$|Republic($| of )|^United |^(Americas|Caribbean|Comoros|Congo|(Cook|Marshall) Islands|Holy See|Niger|Philippines|Russian Federation|State of Palestine|Sudan)$/;

/**
 * A name as a sentence says it. Lists put what comes first in brackets behind, for the sake of the alphabet: `Netherlands (Kingdom of the)` is
 * `the Kingdom of the Netherlands`.
 */
function inSentence(name: string): string {
  const group = GROUPS_IN_SENTENCE.get(name);
  if (group !== undefined) return group;
  const [, last, first] = /^(.+) \((.+)\)$/.exec(name) ?? [];
  if (first !== undefined) return first === 'The' ? `the ${last}` : `the ${first} ${last}`;
  return WITH_ARTICLE.test(name) ? `the ${name}` : name;
}

export const english: Language = {
  tag: 'en-GB',
  messages,
  formsOf(name) {
    const text = inSentence(name);
    return { text, start: text.charAt(0).toUpperCase() + text.slice(1), of: `${text}${text.endsWith('s') ? '’' : '’s'}` };
  },
};
