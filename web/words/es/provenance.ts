/** Where figures come from, and how fresh they are. "As of", "checked" and "changed" are three different times. */
export const provenanceMessages = {
  'provenance.source.untc': 'Colección de Tratados de las Naciones Unidas, situación {treaty_of}',
  'provenance.source.bundled': 'Copia incorporada',
  'provenance.as-of-day':
    '{source, select, bundled {Copia incorporada del {day, date, long}} other {Colección de Tratados de las Naciones Unidas al {day, date, long}}}',
  'provenance.as-of-time':
    '{source, select, bundled {Copia incorporada} other {Colección de Tratados de las Naciones Unidas al {at, time, utc}}}',
  'provenance.checked': 'Comprobado el {at, time, utc}',
  'provenance.not-checked-since': 'Sin comprobar desde el {at, time, utc}',
  'provenance.never-checked': 'Aún sin comprobar',
  'provenance.never-changed': 'Nunca',
  'provenance.archived': 'Fuente archivada',
  'provenance.set-aside':
    '{rows, plural, one {# fila apartada} other {# filas apartadas}} para su revisión: no se {rows, plural, one {cuenta} other {cuentan}} en ninguna cifra',
  // What is wrong with the newest check of the depositary; more is on System status.
  'provenance.trouble.unavailable': 'No fue posible la comprobación del {at, time, utc}.',
  'provenance.trouble.refused': 'El registro leído el {at, time, utc} fue rechazado, por lo que no se modificó nada.',
  'provenance.trouble.failed': 'Falló por un error interno la comprobación del {at, time, utc}.',
  'provenance.trouble.late':
    'Sin comprobar con el depositario desde el {at, time, utc}. Es posible que las cifras no estén al día.',
  'provenance.trouble.never-checked':
    'Aún sin comprobar con el depositario, aunque ya deberían haberse efectuado más de dos comprobaciones. Es posible que las cifras no estén al día.',
  'provenance.next-check': 'Próxima comprobación: {at, time, utc}.',
  'provenance.next-attempt':
    'Ha fallado {failures, plural, one {# vez} other {# veces seguidas}}. Próximo intento: {at, time, utc}.',
  'provenance.no-next-check': 'No hay más comprobaciones previstas.',
  // How the newest run of a source ended, with whose fault it is.
  'provenance.state.new': 'Aceptado; datos nuevos.',
  'provenance.state.same': 'Aceptado; sin novedades.',
  'provenance.state.refused': 'La fuente respondió, pero el registro fue rechazado; no se modificó nada.',
  'provenance.state.unavailable':
    'No se pudo acceder a la fuente o esta no envió ningún registro. Es posible que tenga datos nuevos.',
  'provenance.state.failed': 'Error interno, no imputable a la fuente; no se modificó nada.',
  'provenance.cited.day':
    'Colección de Tratados de las Naciones Unidas, Multilateral Treaties Deposited with the Secretary-General, capítulo {chapter}, {number}, al {day, date, long}',
  'provenance.cited.time':
    'Colección de Tratados de las Naciones Unidas, Multilateral Treaties Deposited with the Secretary-General, capítulo {chapter}, {number}, al {at, time, utc}',
  'provenance.cited.none':
    'Colección de Tratados de las Naciones Unidas, Multilateral Treaties Deposited with the Secretary-General, capítulo {chapter}, {number}',
  'provenance.cited.bundled':
    'copia incorporada del {day, date, long}{count, plural, =0 {} one {, elaborada a partir de {publishers}} other {, elaborada a partir de {publishers}}}',
  'provenance.publisher.untc': 'la Colección de Tratados de las Naciones Unidas',
  'provenance.publisher.sr': 'la recopilación del derecho federal suizo (SR\u00a0{number})',
  'provenance.evidence.sr': 'SR\u00a0{number}, situación al {day, date, long}',
  'provenance.evidence.untc-of': 'Colección de Tratados de las Naciones Unidas, {number}, {month, date, month}',
  'provenance.evidence.untc-parties':
    'Colección de Tratados de las Naciones Unidas, {number}, versión con {parties, number} partes',
  'provenance.evidence.untc-page': 'Colección de Tratados de las Naciones Unidas, página de situación del {day, date, long}',
};
