import { bytes } from './grammar.ts';

/** Why a request is not answered, what to do, and the titles of the error pages. */
export const errorsMessages = {
  'errors.title.400': 'Solicitud incorrecta',
  'errors.title.404': 'No encontrado',
  'errors.title.405': 'Método no permitido',
  'errors.title.416': 'Intervalo no válido',
  'errors.title.429': 'Demasiadas solicitudes',
  'errors.title.500': 'Error interno',
  'errors.title.501': 'No disponible en este sitio',
  'errors.title.503': 'No disponible temporalmente',
  'errors.title.no-record-yet': 'Aún no hay ningún registro',

  'errors.nothing-here': 'No hay ninguna página en {path}.',
  'errors.unknown-state': 'Ningún Estado tiene el nombre o el código “{wanted}”.',
  'errors.unknown-record': 'Ninguna copia archivada tiene el hash {sha256}.',
  'errors.archive-not-published':
    'Este sitio no publica los registros que archiva. El registro actual del depositario está en {depositary}.',
  'errors.unsupported-format': 'El formato “{value}” no está disponible. Utilice json o xml.',
  'errors.unknown-parameter':
    'No existe el parámetro “{parameter}”. {count, plural, =0 {Esta dirección no admite parámetros.} one {El único parámetro es: {known}.} other {Los parámetros son: {known}.}}',
  'errors.repeated-parameter': 'El parámetro “{parameter}” aparece más de una vez.',
  'errors.parameter-too-long': 'El valor del parámetro “{parameter}” es demasiado largo.',
  'errors.not-a-choice': 'El valor “{value}” del parámetro “{parameter}” no es válido. Utilice uno de estos: {choices}.',
  'errors.not-a-day':
    'El valor “{value}” del parámetro “{parameter}” no es una fecha. Escriba la fecha en la forma AAAA-MM-DD, por ejemplo 2014-09-25.',
  'errors.day-in-the-future':
    'La fecha {value} del parámetro “{parameter}” es posterior a hoy. Utilice una fecha no posterior a hoy, {today}.',
  'errors.not-a-number':
    'El valor “{value}” del parámetro “{parameter}” no es válido. Utilice un número entero del {least, number} al {most, number}.',
  'errors.not-a-time':
    'El valor “{value}” del parámetro “{parameter}” no es una hora. Escríbala en la forma 2026-04-08 o 2026-04-08T12:00:00Z.',
  'errors.time-in-the-future':
    'La hora del parámetro “{parameter}” es posterior al momento actual. Utilice una hora no posterior.',
  'errors.not-a-state':
    'El valor “{value}” del parámetro “{parameter}” no es el código de un Estado. Utilice un código ISO 3166-1 alfa-3, por ejemplo NLD.',
  'errors.nothing-known-yet': 'El {knownAt, time, utc} aún no se había leído ningún registro.',
  'errors.not-a-host': 'La solicitud menciona un servidor que no pertenece a este sitio.',
  'errors.no-such-range': `El registro tiene ${bytes('bytes')}, y el intervalo solicitado queda fuera.`,
  'errors.not-understood': 'No se ha podido interpretar la solicitud.',
  'errors.method-not-allowed': 'Esta dirección no admite {method}. Utilice GET o HEAD.',
  'errors.too-many-requests':
    'Se han recibido demasiadas solicitudes desde su dirección. Inténtelo de nuevo dentro de un minuto.',
  'errors.no-record-yet': 'Aún no se ha leído ningún registro del Tratado, por lo que no hay cifras que mostrar.',
  'errors.no-database':
    'Este sitio no puede acceder a su base de datos. No se ha perdido ningún dato. Inténtelo de nuevo dentro de unos segundos.',
  'errors.internal-error': 'Se ha producido un error en el servidor y ha quedado anotado. Inténtelo de nuevo más tarde.',
};
