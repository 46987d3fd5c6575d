import type { Language } from '../language.ts';
import { alertsMessages } from './alerts.ts';
import { apiMessages } from './api.ts';
import { bandMessages } from './band.ts';
import { boardMessages } from './board.ts';
import { briefMessages } from './brief.ts';
import { calendarMessages } from './calendar.ts';
import { cardsMessages } from './cards.ts';
import { changesMessages } from './changes.ts';
import { chartsMessages } from './charts.ts';
import { columnsMessages } from './columns.ts';
import { commandsMessages } from './commands.ts';
import { dashboardMessages } from './dashboard.ts';
import { dataMessages } from './data.ts';
import { differencesMessages } from './differences.ts';
import { doctorMessages } from './doctor.ts';
import { embedMessages } from './embed.ts';
import { errorsMessages } from './errors.ts';
import { feedsMessages } from './feeds.ts';
import { filmMessages } from './film.ts';
import { groupsMessages } from './groups.ts';
import { healthMessages } from './health.ts';
import { lettersMessages } from './letters.ts';
import { machineReadableMessages } from './machine-readable.ts';
import { methodMessages } from './method.ts';
import { names } from './names.ts';
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

/** Every text of the site in English: one file for each part of it, merged here. Its keys are those that every other language has. */
export const messages = {
  ...apiMessages,
  ...alertsMessages,
  ...bandMessages,
  ...boardMessages,
  ...briefMessages,
  ...calendarMessages,
  ...cardsMessages,
  ...changesMessages,
  ...chartsMessages,
  ...columnsMessages,
  ...dashboardMessages,
  ...dataMessages,
  ...differencesMessages,
  ...embedMessages,
  ...errorsMessages,
  ...feedsMessages,
  ...filmMessages,
  ...groupsMessages,
  ...healthMessages,
  ...lettersMessages,
  ...machineReadableMessages,
  ...methodMessages,
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

/** What the terminal and the log say to the operator, in English only. */
export const operatorMessages = { ...commandsMessages, ...doctorMessages, ...programMessages } as const;

export const english: Language = {
  messages,
  names,
  // The States' own list has them (treaty/states-data.ts).
  aliases: {},
  // `Intl` abbreviates September with four letters and every other month with three.
  writeDate: (parts) => parts.map(({ value }) => (value === 'Sept' ? 'Sep' : value)).join(''),
};
