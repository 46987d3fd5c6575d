import { byNumber, bytes } from './grammar.ts';

const CAUSE = '{cause, select, none {} other { ({cause})}}';
const OF_PARTICIPANT = '{participant, select, none {} other { ({participant})}}';
const NO_GENUINE = 'lo que no ocurre en ningún registro auténtico';
const SECONDS = byNumber('seconds', '# segundo', '# segundos');
const EXPECTED = '“{expected_title}” ({expected_number})';
const TOTAL =
  '{total, select, signatories {{stated, plural, one {# signatario} other {# signatarios}}} parties {{stated, plural, one {# parte} other {# partes}}} other {{stated, number} ({total})}}';

/** Why a record was refused or a row set aside, what was odd in a record, and what a run does: by the code, and by the datum on which the wording depends. */
export const reasonsMessages = {
  'reasons.other': 'Motivo no reconocido: {code}.',

  // Why there is no record.
  'reasons.no-answer': `No se pudo acceder {source_to}${CAUSE}.`,
  'reasons.host-not-found': `No se pudo acceder {source_to}: no se encontró el nombre de su servidor${CAUSE}.`,
  'reasons.connection-refused': `No se pudo acceder {source_to}: su servidor rechazó la conexión${CAUSE}.`,
  'reasons.connection-lost': `{source_start} no envió una respuesta completa: se perdió la conexión${CAUSE}.`,
  'reasons.not-secure': `No se leyó {source_text}: no se pudo establecer una conexión segura con su servidor${CAUSE}.`,
  'reasons.broken-answer': `{source_start} envió una respuesta que no se pudo leer${CAUSE}.`,
  'reasons.timeout': `{source_start} no envió una respuesta completa en ${SECONDS}.`,
  'reasons.error-status': '{source_start} respondió con el código de error {status}.',
  'reasons.redirect': '{source_start} redirige a otra dirección, que no se sigue.',
  'reasons.asked-to-wait': '{source_start} no admite más solicitudes hasta el {retryAfterUntil, time, utc}.',
  'reasons.maintenance': '{source_start} no está disponible: el sitio está en mantenimiento.',
  'reasons.not-found': 'No se encontró {source_text} en su dirección.',
  'reasons.disallowed': 'Según el archivo robots.txt de su sitio, los programas no pueden leer {source_text}.',
  'reasons.cancelled': 'La solicitud se canceló antes de recibir respuesta.',

  // Why a record was refused.
  'reasons.empty-body': 'La respuesta estaba vacía.',
  'reasons.truncated-body': 'El registro está incompleto: se interrumpe antes del final.',
  'reasons.body-too-large': `La respuesta supera el límite de ${bytes('largest')}.`,
  'reasons.too-deeply-nested': 'El registro contiene elementos anidados a más de {depth, number} niveles.',
  'reasons.over-a-limit.elements': `El registro tiene más de {most, number} elementos, ${NO_GENUINE}.`,
  'reasons.over-a-limit.characters-in-a-text': `El registro tiene más de {most, number} caracteres en un texto, ${NO_GENUINE}.`,
  'reasons.over-a-limit.characters-in-a-tag': `El registro tiene más de {most, number} caracteres en una etiqueta, ${NO_GENUINE}.`,
  'reasons.over-a-limit.attributes': `El registro tiene más de {most, number} atributos en un elemento, ${NO_GENUINE}.`,
  'reasons.over-a-limit.rows': `El registro tiene más de {most, number} filas, ${NO_GENUINE}.`,
  'reasons.over-a-limit.cells-in-a-row': `El registro tiene más de {most, number} celdas en una fila, ${NO_GENUINE}.`,
  'reasons.over-a-limit.characters-in-a-cell': `El registro tiene más de {most, number} caracteres en una celda, ${NO_GENUINE}.`,
  'reasons.over-a-limit.texts': `El registro tiene más de {most, number} declaraciones y notas, ${NO_GENUINE}.`,
  'reasons.over-a-limit.actions': `El registro tiene más de {most, number} actos relativos al Tratado, ${NO_GENUINE}.`,
  'reasons.reading-took-too-long': `La lectura del registro duró más de ${SECONDS} y se interrumpió.`,
  'reasons.reading-took-too-much-memory': `La lectura del registro ocupó más de ${byNumber('megabytes', '# megabyte', '# megabytes')} de memoria y se interrumpió.`,
  'reasons.not-a-record': 'La respuesta no es el registro de un tratado.',
  'reasons.not-a-record.encoding': 'El registro declara una codificación desconocida, “{encoding}”.',
  'reasons.not-a-record.found': 'La respuesta no fue la esperada. Se recibió: {found}. Se esperaba: {expected}.',
  'reasons.not-a-record.expected': 'La respuesta no fue la esperada. Se esperaba: {expected}.',
  'reasons.not-a-record.missing': 'Falta en el registro: {missing}.',
  'reasons.part.title': 'el título',
  'reasons.part.status-as-at': 'el día hasta el que está actualizado',
  'reasons.part.signatories': 'el número de signatarios',
  'reasons.part.parties': 'el número de partes',
  'reasons.part.registration-number': 'el número de registro',
  'reasons.part.state': 'el Estado',
  'reasons.part.date': 'la fecha',
  'reasons.part.kind': 'la naturaleza',
  'reasons.not-a-record.where': 'La respuesta no tiene la estructura esperada; la primera divergencia está en “{where_first}”.',
  'reasons.not-a-record.unclear': 'No está claro qué número de la página corresponde a qué grupo de Estados.',
  'reasons.no-participants-table': 'El registro no enumera participantes ni dice que no los haya.',
  'reasons.no-participants-table.words':
    'El registro indica el número de participantes con palabras, “{words}”, pero no los enumera.',
  'reasons.no-participants-table.tables': 'La página tiene {tables, number} tablas que podrían ser la lista de participantes.',
  'reasons.no-participants-table.parties':
    'El registro indica {signatories, plural, one {# signatario} other {# signatarios}} y {parties, plural, one {# parte} other {# partes}}, pero no enumera participantes.',
  'reasons.totals-differ': 'El registro no indica totales con los que cotejar sus filas.',
  'reasons.totals-differ.sum':
    'Los números de la página suman {sum, number}, pero según la propia página el total es de {statesCounted, plural, one {# Estado} other {# Estados}}.',
  'reasons.totals-differ.text':
    'El registro indica “{text}” como número de {total, select, signatories {signatarios} parties {partes} other {{total}}}.',
  'reasons.totals-differ.stated': `El registro del depositario indica ${TOTAL}, pero en su tabla figuran {listed, number}.`,
  'reasons.unknown-heading': 'La tabla tiene una columna desconocida o le falta una columna: “{heading}”.',
  'reasons.unknown-heading.second': 'La tabla de participantes tiene una segunda fila de encabezados: {second}.',
  'reasons.unknown-heading.first':
    'El encabezado de la primera columna de la tabla de participantes es “{heading}”, no “Participant”.',
  'reasons.doubled-heading': 'La tabla tiene dos veces la columna “{heading}”.',
  'reasons.broken-table': 'El código de la tabla de participantes está dañado.',
  'reasons.broken-table.cells':
    'La tabla de participantes tiene {cells, plural, one {# celda} other {# celdas}}; se pudieron leer {read, number}.',
  'reasons.broken-table.where': 'El código de la tabla de participantes está dañado en “{where}”.',
  'reasons.ragged-row':
    'La fila de “{name}” tiene {cells, plural, one {# celda} other {# celdas}}, pero la tabla tiene {columns, plural, one {# columna} other {# columnas}}.',
  'reasons.unknown-marker': `El registro menciona un tipo de acto desconocido${OF_PARTICIPANT}: “{marker}”.`,
  'reasons.unknown-marker.heading': `La entrada “{cell}”${OF_PARTICIPANT} lleva una marca que su columna, “{heading}”, no explica.`,
  'reasons.unreadable-cell': `La entrada “{cell}”${OF_PARTICIPANT} no es una fecha.`,
  'reasons.unreadable-cell.name': 'En el nombre “{name}” hay un paréntesis o un corchete sin pareja.',
  'reasons.unreadable-cell.missing': 'El registro menciona un acto incompleto. Falta: {missing}.',
  'reasons.date-out-of-range.future': 'El registro atribuye a un acto de {name} una fecha futura, el {date, date, long}.',
  'reasons.date-out-of-range.early':
    'El registro atribuye a un acto de {name} la fecha {date, date, long}, anterior a la apertura del Tratado a la firma, el {openedOn, date, long}.',
  'reasons.wrong-treaty': `El registro no menciona el tratado ${EXPECTED}.`,
  'reasons.wrong-treaty.title': `El registro es el de “{title}”{number, select, none {} other { ({number})}}, no el de ${EXPECTED}.`,
  'reasons.wrong-treaty.registration': `El registro es el del tratado núm. {registration}, no el de ${EXPECTED}.`,
  'reasons.not-at-this-source': 'En {source_text} no figura el tratado “{title}”.',
  'reasons.doubled-participant': 'El registro menciona dos veces “{name}”.',
  'reasons.doubled-participant.earlier': 'El registro menciona un mismo Estado con dos nombres, “{earlier}” y “{name}”.',
  'reasons.participant-vanished': 'El registro ya no incluye {states}, aunque un registro anterior sí.',
  'reasons.mass-change':
    'El registro modifica a la vez los actos registrados de {states_count, plural, one {# Estado} other {# Estados}}: {states}.',

  // Why a row was set aside.
  'reasons.organization': '{name} es una organización; solo se registran Estados.',

  // What was odd in a record that was read.
  'reasons.unknown-name': '“{name}” no es el nombre de ningún Estado conocido.',
  'reasons.row-without-date': 'La fila de “{name}” no tiene fecha.',
  'reasons.empty-rows': 'La tabla de participantes tiene {count, plural, one {# fila vacía} other {# filas vacías}}.',
  'reasons.column-not-read': 'La columna “{heading}” no contiene actos relativos al Tratado y no se leyó.',
  'reasons.no-totals-and-no-table': 'El registro no indica totales ni enumera participantes.',
  'reasons.totals-in-words':
    'El registro indica sus totales con palabras, “{words}”, por lo que no se pudieron cotejar con sus filas.',
  'reasons.special-table-not-read': 'El registro tiene una tabla de forma inusual, que no se leyó.',
  'reasons.league-of-nations-lists-not-read':
    'El registro contiene listas de la época de la Sociedad de las Naciones, que no se leyeron.',
  'reasons.number-differs':
    'El encabezado de la página menciona el tratado {heading}, pero la página enlaza con el registro XML del tratado {link}.',
  'reasons.declaration-text-missing': 'La página enlaza con una declaración de {names}, pero no muestra su texto.',
  'reasons.declaration-not-linked':
    'La página muestra una declaración de {names}, pero la tabla de participantes no enlaza con ella.',
  'reasons.end-note-missing':
    'La tabla de participantes remite a {marks_count, plural, one {la nota final {marks}, que no figura} other {las notas finales {marks}, que no figuran}} en la página.',
  'reasons.unread-section': 'La página contiene una sección que no se pudo leer: “{text}”.',
  'reasons.kind-not-stated': 'No se indica el tipo de un acto de {name}.',
  'reasons.withdrawal-not-compared': '{name} figura con una retirada, que no se compara.',
  'reasons.two-signatures': '{name} figura con dos firmas distintas.',
  'reasons.two-instruments': '{name} figura con dos instrumentos distintos.',
  'reasons.other-total-listed': `La fuente indica ${TOTAL}, pero enumera {listed, number}.`,

  // Steps of a fetch.
  'reasons.fetching': 'Descarga de {url}',
  'reasons.retrying': `{because} Nuevo intento dentro de ${SECONDS}.`,
  'reasons.not-modified': 'Sin modificaciones desde la última comprobación: {url}',
  'reasons.archived': `Archivados ${bytes('bytes')} de {url}`,

  // Steps of a run.
  'reasons.waiting-for-another-run': 'Hay otra ejecución en curso; se espera a que termine.',
  'reasons.read':
    'Leídos: {rows, plural, one {# participante} other {# participantes}} y {statements, plural, one {# declaración o nota} other {# declaraciones y notas}}.',
  'reasons.noticed': 'Observación: {problem}',
  'reasons.set-aside': 'Apartado para su revisión: {reason}',
  'reasons.recorded': byNumber('changes', 'Se registró # cambio.', 'Se registraron # cambios.', 'Sin cambios.'),
  'reasons.compared': `${byNumber('standing', '# diferencia', '# diferencias', 'Ninguna diferencia')} con el registro del depositario; ${byNumber('changes', '# apareció o desapareció', '# aparecieron o desaparecieron', 'ninguna apareció ni desapareció')} desde la última comprobación.`,
  'reasons.differences-refreshed': `Nueva comparación con {source_text}: ${byNumber('changes', '# diferencia apareció o desapareció', '# diferencias aparecieron o desaparecieron')}.`,
  'reasons.archived-record-refused': 'La copia archivada {source_of} ya no se acepta: {because}',

  // What a run says about itself.
  'reasons.other-view-read': '{because} En su lugar se leyó la página de situación del depositario.',
  'reasons.problems': '{problems}',
  'reasons.problems.more': 'Hay {more, plural, one {# problema más} other {# problemas más}}.',
  'reasons.nothing-to-compare-with':
    'Aún no se ha leído ningún registro del depositario. El registro de esta fuente queda archivado y se comparará en cuanto haya uno.',
  'reasons.reread': 'Se procesaron de nuevo las copias archivadas; no se comprobó ninguna fuente.',
  'reasons.reread.revoked':
    'Se procesaron de nuevo las copias archivadas sin la decisión {revoked}; no se comprobó ninguna fuente.',
  'reasons.stopped': 'El programa se detuvo durante esta ejecución; no se registró nada.',
  'reasons.abandoned': 'El programa terminó durante esta ejecución; no se registró nada.',
  'reasons.internal-error': 'Error interno: {message}',

  // What earlier versions of the program stored as a sentence.
  'reasons.earlier': '{text}',
};
