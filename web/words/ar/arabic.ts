import type { Language } from '../language.ts';
import { alertsMessages } from './alerts.ts';
import { aliases } from './aliases.ts';
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
import { groupsMessages } from './groups.ts';
import { healthMessages } from './health.ts';
import { lettersMessages } from './letters.ts';
import { machineReadableMessages } from './machine-readable.ts';
import { methodMessages } from './method.ts';
import { groups, kinds, regions, shortTreaties, sources, states, subregions, treaties } from './names.ts';
import { provenanceMessages } from './provenance.ts';
import { reasonsMessages } from './reasons.ts';
import { siteMessages } from './site.ts';
import { stateMessages } from './state.ts';
import { statesMessages } from './states.ts';
import { statusMessages } from './status.ts';
import { tilesMessages } from './tiles.ts';
import { treatyMessages } from './treaty.ts';
import { useMessages } from './use.ts';

/**
 * The United Nations writes both names of a month, the one of the Levant and Iraq and the one of Egypt and the Gulf: `كانون الأول/ديسمبر`. `Intl` has the
 * latter alone. Here: the first by the second as `Intl` spells it, and the second as the United Nations spells it.
 */
const MONTHS: Readonly<Record<string, string>> = {
  يناير: 'كانون الثاني/يناير',
  فبراير: 'شباط/فبراير',
  مارس: 'آذار/مارس',
  أبريل: 'نيسان/أبريل',
  مايو: 'أيار/مايو',
  يونيو: 'حزيران/يونيه',
  يوليو: 'تموز/يوليه',
  أغسطس: 'آب/أغسطس',
  سبتمبر: 'أيلول/سبتمبر',
  أكتوبر: 'تشرين الأول/أكتوبر',
  نوفمبر: 'تشرين الثاني/نوفمبر',
  ديسمبر: 'كانون الأول/ديسمبر',
};

export const arabic: Language = {
  marks: { colon: ': ', comma: '، ', gap: ' ' },
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
  names: { states, treaties, shortTreaties, groups, kinds, regions, subregions, sources },
  aliases,
  writeDate: (parts) => parts.map(({ type, value }) => (type === 'month' ? (MONTHS[value] ?? value) : value)).join(''),
};
