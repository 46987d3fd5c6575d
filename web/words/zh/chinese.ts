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
import { dashboardMessages } from './dashboard.ts';
import { dataMessages } from './data.ts';
import { differencesMessages } from './differences.ts';
import { embedMessages } from './embed.ts';
import { errorsMessages } from './errors.ts';
import { feedsMessages } from './feeds.ts';
import { filmMessages } from './film.ts';
import { groupNames } from './group-names.ts';
import { groupsMessages } from './groups.ts';
import { healthMessages } from './health.ts';
import { lettersMessages } from './letters.ts';
import { machineReadableMessages } from './machine-readable.ts';
import { methodMessages } from './method.ts';
import { kindNames, regionNames, shortTreatyNames, sourceNames, subregionNames, treatyNames } from './names.ts';
import { provenanceMessages } from './provenance.ts';
import { reasonsMessages } from './reasons.ts';
import { siteMessages } from './site.ts';
import { stateMessages } from './state.ts';
import { stateAliases, stateNames } from './state-names.ts';
import { statesMessages } from './states.ts';
import { statusMessages } from './status.ts';
import { tilesMessages } from './tiles.ts';
import { treatyMessages } from './treaty.ts';
import { useMessages } from './use.ts';

export const chinese: Language = {
  marks: { colon: '：', comma: '，', gap: '' },
  messages: {
    ...alertsMessages,
    ...apiMessages,
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
  },
  names: {
    states: stateNames,
    treaties: treatyNames,
    shortTreaties: shortTreatyNames,
    groups: groupNames,
    kinds: kindNames,
    regions: regionNames,
    subregions: subregionNames,
    sources: sourceNames,
  },
  aliases: stateAliases,
};
