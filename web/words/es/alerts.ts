import { byNumber } from './grammar.ts';

/** Alerts of changes, and what is said about their delivery. */
export const alertsMessages = {
  'alerts.title.one': '{treaty}: {state} – {change}',
  'alerts.title.digest': '{treaty}: {count, plural, one {# cambio} other {# cambios}}, {day, date, long}',
  'alerts.title.test': 'Prueba – {title}',
  'alerts.title.test-only': 'Prueba – {treaty}',
  'alerts.test': `Esta es una prueba de las alertas: no ha cambiado nada.${byNumber('count', ' Lo que sigue se registró con anterioridad.', ' Lo que sigue se registró con anterioridad.', '')}`,
  'alerts.rest': 'y {count, plural, one {# cambio más} other {# cambios más}}',
  'alerts.page': 'Más información sobre {state_text}',
  'alerts.email.all': 'Todos los cambios: {address}',

  'alerts.problem.timeout': 'sin respuesta en {seconds} segundos',
  'alerts.problem.private-address':
    'conduce a una dirección que no es pública; si es lo que se desea, asigne a allowPrivateAddresses el valor true',
  'alerts.problem.status': 'código HTTP {status}',
  'alerts.problem.gone': 'código HTTP 410: eliminado definitivamente',
  'alerts.problem.unreachable': 'inaccesible ({error})',
  'alerts.problem.mail': 'falló el servidor de correo ({error}{status, select, none {} other {, código {status}}})',

  'alerts.receiver': `{name}: ${byNumber('pending', '# pendiente', '# pendientes', 'nada pendiente')}, ${byNumber('givenUp', '# abandonado', '# abandonados', 'nada abandonado')} en los últimos siete días; última entrega: {delivered}.`,
  'alerts.receiver.failing': 'El último intento falló: {problem}. Próximo intento: {at, time, utc}.',
  'alerts.receiver.new': '{name}: aún desconocido; npm start comenzará por lo que se registre a partir de entonces.',
  'alerts.receiver.gone':
    '{name}: eliminado definitivamente desde el {at, time, utc} (código HTTP 410), por lo que no se le envía nada. Se reanuda con una prueba que tenga éxito: npm run alerts -- test {name}',

  'alerts.test.sent': '{name}: enviado.',
  'alerts.test.failed': '{name}: error: {problem}.',
  'alerts.nobody': 'No hay ningún destinatario. Asigne a ALERTS_FILE un archivo que contenga alguno.',
  'alerts.usage':
    'npm run alerts                  los destinatarios y lo que tienen pendiente\nnpm run alerts -- test          envía una muestra a todos los destinatarios\nnpm run alerts -- test NAME …   envía una muestra a estos; los destinatarios son {names}',
};
