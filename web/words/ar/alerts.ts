const CHANGES =
  '{count, plural, zero {لا تغييرات} one {تغيير واحد} two {تغييران} few {# تغييرات} many {# تغييرا} other {# تغيير}}';
const EARLIER = ' وما يلي سُجِّل في وقت سابق.';

/** Alerts of changes. */
export const alertsMessages = {
  'alerts.title.one': '{treaty}: {state} – {change}',
  'alerts.title.digest': `{treaty}: ${CHANGES} في {day, date, long}`,
  'alerts.title.test': 'اختبار – {title}',
  'alerts.title.test-only': 'اختبار – {treaty}',
  'alerts.test': `هذا اختبار للتنبيهات: لم يتغيّر شيء.{count, plural, zero {} one {${EARLIER}} two {${EARLIER}} few {${EARLIER}} many {${EARLIER}} other {${EARLIER}}}`,
  'alerts.rest':
    '{count, plural, zero {ولا تغييرات أخرى} one {وتغيير آخر} two {وتغييران آخران} few {و\u00a0# تغييرات أخرى} many {و\u00a0# تغييرا آخر} other {و\u00a0# تغيير آخر}}',
  'alerts.page': 'مزيد من المعلومات عن {state_text}',
  'alerts.email.all': 'جميع التغييرات: {address}',
} as const;
