import { agree, byNumber } from './grammar.ts';

const NOTIFIED = `{state_start} ${agree('notificó', 'notificaron')} su retirada el {notified, date, long}`;

/** System status, the page for the operator, and the manual decisions. */
export const healthMessages = {
  'health.heading': 'Estado del sistema',
  'health.description': 'Fuentes, ejecuciones, filas apartadas y próxima comprobación del sitio Seguimiento {treaty_of}.',
  'health.running': '{running, select, yes {Hay una ejecución en curso.} other {No hay ninguna ejecución en curso.}}',
  'health.next-check': byNumber(
    'failures',
    'La última comprobación falló. Próximo intento: <time>{at, time, utc}</time>.',
    'Las # últimas comprobaciones fallaron. Próximo intento: <time>{at, time, utc}</time>.',
    'Próxima comprobación: <time>{at, time, utc}</time>.',
  ),
  'health.no-next-check': byNumber(
    'failures',
    'La última comprobación falló. No hay más comprobaciones previstas.',
    'Las # últimas comprobaciones fallaron. No hay más comprobaciones previstas.',
    'No hay ninguna comprobación prevista.',
  ),
  'health.next-cross-check': 'Próxima comprobación de las demás fuentes: <time>{at, time, utc}</time>.',
  'health.no-next-cross-check': 'Las demás fuentes no se comprueban de forma programada.',
  'health.backoff':
    'Mientras el depositario no está disponible, el intervalo entre intentos se duplica después de cada fallo, hasta un máximo de un día.',
  'health.time': '<time>{at, time, utc}</time>',
  'health.time-in-run': '<time>{at, time, utc}</time> (<run>ejecución {id}</run>)',
  'health.never': 'nunca',

  'health.sources': 'Fuentes',
  'health.sources.source': 'Fuente',
  'health.sources.enabled': 'Activada',
  'health.sources.status': 'Situación',
  'health.sources.checked': 'Última comprobación',
  'health.sources.success': 'Último éxito',
  'health.sources.change': 'Último cambio',
  'health.sources.record': 'Registro',
  'health.sources.is-enabled': '{enabled, select, yes {sí} other {no}}',
  'health.sources.not-checked': 'Aún sin comprobar.',
  'health.sources.late': 'Ninguna comprobación correcta durante más del doble del intervalo habitual.',

  'health.refused': 'Registros rechazados desde el último aceptado',
  'health.refused.none': 'Ninguno.',
  'health.refused.record': '<time>{at, time, utc}</time> (<run>ejecución {id}</run>): {reason}',
  'health.refused.meaning':
    'Los datos registrados no han cambiado. En la próxima comprobación se vuelve a descargar el registro y, si se acepta, se incorpora. Si un registro rechazado resulta ser correcto, el operador lo confirma con npm run review.',

  'health.set-aside': 'Filas apartadas para su revisión',
  'health.set-aside.none': 'Ninguna. Se han registrado todas las filas del último registro.',
  'health.set-aside.since':
    'Apartada desde el <time>{at, time, utc}</time> (<run>ejecución {id}</run>). No se cuenta en ninguna cifra.',
  'health.set-aside.meaning':
    'En cada comprobación se examinan de nuevo estas filas. El operador decide sobre ellas con npm run review, y la decisión se aplica en la comprobación siguiente. Una fila que ya no figura en el registro desaparece de esta lista.',

  'health.decisions': 'Decisiones manuales',
  'health.decisions.none': 'Ninguna. Todas las cifras proceden únicamente de los registros.',
  'health.decision.alias': '“{name}” corresponde {state_to}.',
  'health.decision.withdrawal': `${NOTIFIED}.`,
  'health.decision.withdrawal-with-effect': `${NOTIFIED}, con efecto a partir del {effective, date, long}.`,
  'health.decision.confirmation': 'El registro de la ejecución {run} es correcto respecto {states_of}.',
  'health.decision.rejected-row': 'Se descarta la fila “{name}”.',
  'health.decision.rejected-run': 'Se descarta el registro de la ejecución {run}.',
  'health.decision.reason': 'Motivo: “{reason}”. Decisión adoptada el <time>{at, time, utc}</time>.',
  'health.decision.revoked': 'Revocada el <time>{at, time, utc}</time>: “{reason}”.',

  'health.contradictions': 'Contradicciones con el texto del Tratado',
  'health.contradictions.none': 'Ninguna en el registro hasta el {day, date, long}.',

  'health.runs': 'Últimas ejecuciones',
  'health.runs.table': 'Últimas ejecuciones: tabla',
  'health.runs.run': 'Ejecución',
  'health.runs.source': 'Fuente',
  'health.runs.started': 'Inicio',
  'health.runs.outcome': 'Resultado',
  'health.runs.rows': 'Filas',
  'health.runs.changes': 'Cambios',
  'health.runs.set-aside': 'Apartadas',
  'health.runs.record': 'Registro',
  'health.outcome.in-progress': 'En curso',
  'health.outcome.changed': 'Con cambios: aceptado, con datos nuevos',
  'health.outcome.unchanged': 'Sin cambios: aceptado, sin novedades',
  'health.outcome.refused': 'Rechazado: el registro no superó una comprobación',
  'health.outcome.unavailable': 'No disponible: no se pudo acceder a la fuente o esta no envió ningún registro',
  'health.outcome.failed': 'Fallo: error interno',
  'health.not-modified': 'Sin modificar: la copia archivada sigue siendo la actual y se leyó de nuevo.',
};
