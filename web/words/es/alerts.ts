import { byNumber } from './grammar.ts';

/** Alerts of changes, and what is said about their delivery. */
export const alertsMessages = {
  'alerts.title.one': '{treaty}: {state} – {change}',
  'alerts.title.digest': '{treaty}: {count, plural, one {# cambio} other {# cambios}} el {day, date, long}',
  'alerts.title.test': 'Prueba – {title}',
  'alerts.title.test-only': 'Prueba – {treaty}',
  'alerts.test': `Esta es una prueba de las alertas: no ha cambiado nada.${byNumber('count', ' Lo que sigue se registró con anterioridad.', ' Lo que sigue se registró con anterioridad.', '')}`,
  'alerts.rest': 'y {count, plural, one {# cambio más} other {# cambios más}}',
  'alerts.page': 'Más información sobre {state_text}',
  'alerts.email.all': 'Todos los cambios: {address}',
};
