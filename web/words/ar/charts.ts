import { joinedOf, object, subject } from './agreement.ts';

const joinedIn = (count: string, year: string): string =>
  `{${count}, plural, zero {لم تنضم أي دولة في عام {${year}}} one {انضمت دولة واحدة في عام {${year}}} two {انضمت دولتان في عام {${year}}} few {انضمت # دول في عام {${year}}} many {انضمت # دولة في عام {${year}}} other {انضمت # دولة في عام {${year}}}}`;

const THEN =
  '{count, plural, zero {ولم تنضم أي دولة في عام {year}} one {وواحدة في عام {year}} two {واثنتان في عام {year}} few {و\u00a0# في عام {year}} many {و\u00a0# في عام {year}} other {و\u00a0# في عام {year}}}';

/** The charts of the dashboard. */
export const chartsMessages = {
  'charts.table': 'جدول البيانات',
  'charts.tooltip.signed': 'وقّعت: {count}',
  'charts.tooltip.joined': 'انضمت: {count}',
  'charts.known': 'البيانات حتى {day, date, short}',
  'charts.needed': 'العدد اللازم {threshold, number}',
  'charts.inForce': 'بدء النفاذ {day, date, short}',

  'charts.history.opening': `{signatories, plural, zero {لم توقّع أي دولة بعد} one {وقّعت دولة واحدة} two {وقّعت دولتان} few {وقّعت # دول} many {وقّعت # دولة} other {وقّعت # دولة}}؛ والعدد اللازم من الصكوك {threshold, number}`,
  'charts.history.race': `إيداع ${object('counted', 'instrument')} من الصكوك اللازمة، وعددها {threshold, number}، في غضون ${object('months', 'month')}`,
  'charts.history.reached': `اكتمل العدد اللازم، وهو {threshold, number}، في غضون ${object('months', 'month')}`,
  'charts.history.since': `اكتمل العدد اللازم، وهو {threshold, number}، في غضون ${object('months', 'month')}؛ ومنذ بدء النفاذ تنضم في السنة {rate, plural, zero {أقل من دولة واحدة} one {دولة واحدة تقريبا} two {دولتان تقريبا} few {# دول تقريبا} many {# دولة تقريبا} other {# دولة تقريبا}}`,
  'charts.history.description': `الدول التي وقّعت والدول التي انضمت منذ {opened, date, long}، وهو تاريخ فتح باب التوقيع على {treaty_short}. ويلزم لبدء نفاذ {treaty_short} إيداع ${object('threshold', 'instrument')} من صكوك {kinds}{accessionsCount, select, yes {} other {؛ ولا تُحسب صكوك الانضمام}}.`,
  'charts.history.panel': 'التوقيع والانضمام، {from}–{to}',
  'charts.history.signed': '{count, number} وقّعت',
  'charts.history.joined': '{count, number} انضمت',
  'charts.history.caption': 'المجاميع في نهاية كل سنة وفي آخر يوم تتوافر عنه بيانات',
  'charts.history.everyDay': '<race>المجاميع لكل يوم</race>',
  'charts.race.panel': 'المسار إلى {threshold, number}، {from}–{to}',
  'charts.race.day': '{day, date, day} {count, number, ::sign-always}',
  'charts.race.counted': subject('count', 'instrument'),

  'charts.column.day': 'اليوم',
  'charts.column.year': 'السنة',
  'charts.column.signatories': 'الدول الموقِّعة',
  'charts.column.counted': 'الصكوك المحسوبة من الـ {threshold, number}',
  'charts.column.instruments': 'جميع الصكوك',
  'charts.column.towardThreshold': '{accessionsCount, select, yes {جميع الصكوك} other {صكوك التصديق والقبول والموافقة}}',
  'charts.column.accessions': 'صكوك الانضمام',
  'charts.column.signatures': 'التوقيعات',
  'charts.column.region': 'المنطقة',
  'charts.column.joined': 'انضمت',
  'charts.column.share': 'نسبة الدول المنضمة',
  'charts.column.signed': 'وقّعت ولم تصدّق',

  'charts.yearly.none': 'لم تنضم أي دولة بعد',
  'charts.yearly.first': joinedIn('count', 'year'),
  'charts.yearly.running': `${joinedIn('count', 'year')} (البيانات حتى {until, date, long})`,
  'charts.yearly.most': `${joinedIn('most', 'mostYear')}، ${THEN}`,
  'charts.yearly.mostRunning': `${joinedIn('most', 'mostYear')}، ${THEN} (البيانات حتى {until, date, long})`,
  'charts.yearly.description': 'الدول المنضمة في كل سنة، حتى {until, date, long}.',
  'charts.yearly.caption': 'الصكوك المودعة والتوقيعات في كل سنة',
  'charts.yearly.counted': 'عن طريق {kinds}',
  'charts.yearly.accession': 'بصك انضمام',

  'charts.regions.none': 'لم تنضم أي دولة بعد',
  'charts.regions.leader': `${joinedOf('joined', `من أصل ${object('base', 'state')}`)} في {first_text}، وهي أعلى نسبة بين المناطق`,
  'charts.regions.range': `${joinedOf('joined', `من أصل ${object('base', 'state')}`)} في {first_text}، مقابل {lastJoined, plural, =1 {دولة واحدة} =2 {دولتين} other {#}} من أصل {lastBase, number} في {last_text}`,
  'charts.regions.equal': 'عدد الدول المنضمة في كل منطقة',
  'charts.regions.description': 'الدول الـ {universe, number} حسب المنطقة والوضع.',
  'charts.regions.caption': 'الدول المنضمة من مجموع دول المنطقة',
  'charts.regions.of': '{joined, number} من أصل {base, number}',
  'charts.regions.joined': 'انضمت',
  'charts.regions.signed': 'وقّعت فقط',
  'charts.regions.neither': 'لم توقّع ولم تنضم',
} as const;
