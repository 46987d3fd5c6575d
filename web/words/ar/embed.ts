import { joinedOf } from './agreement.ts';

/** What other sites show in a frame, and the snippet by which they do. */
export const embedMessages = {
  'embed.treaty': '{treaty}',
  'embed.title': '{treaty}: {name}',
  'embed.group': `{group}: ${joinedOf('joined', 'من أصل {base, number}')}`,
  'embed.as-of':
    '{known, select, now {الوضع في {day, date, long}} other {الوضع في {day, date, long} حسبما كان معروفا في {at, time, utc}}}',
  'embed.in-force': 'نافذة',
  'embed.source': 'المصدر: <source>{record}</source>',

  'embed.heading': 'التضمين',
  'embed.note':
    'الصق شيفرة HTML هذه في صفحتك. وهي لا تحتاج إلى أي نص برمجي، وتلائم أي عرض ابتداء من 300 بكسل، وتبيّن المصدر والتاريخ.',
  'embed.show': 'العرض',
  'embed.live': '{past, select, yes {هذا اليوم مع التصويبات اللاحقة} other {أحدث الأرقام دائما}}',
  'embed.frozen': 'هذه الأرقام دون تغيير',
  'embed.colours': 'الألوان',
  'embed.theme.auto': 'كما في جهاز القارئ',
  'embed.theme.light': 'فاتحة',
  'embed.theme.dark': 'داكنة',
  'embed.update': 'تحديث',
  'embed.html': 'HTML',
  'embed.copy': 'نسخ شيفرة HTML',
  'embed.link': 'في نظام يحوّل الروابط إلى محتوى مضمّن (oEmbed)، الصق هذا العنوان بدلا من ذلك:',
  'embed.preview': 'معاينة',
} as const;
