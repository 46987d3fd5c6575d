/** What is said to programs that explore the site, such as search engines and language models. */
export const machineReadableMessages = {
  'llms.summary':
    'Qué Estados han firmado {treaty_text} y cuáles se han sumado a él, según el registro del depositario, el Secretario General de las Naciones Unidas. Cada cifra lleva su día, su base y su fuente.',
  'llms.signatories':
    'Al {day, date, long}, {signatories, number} Estados habían firmado {treaty_text}, {signed, number} de ellos sin ratificarlo. {none, number} Estados no lo habían firmado ni se habían sumado a él.',
  'llms.parties': 'Al {day, date, long}, {treaty_text} estaba en vigor para {parties, number} Estados.',
  'llms.reached':
    'El umbral de {threshold, number} instrumentos de {kinds} se alcanzó el {reached, date, long}; entrada en vigor: {inForce, date, long}.',
  'llms.joined':
    '“Sumarse” significa que un Estado ha depositado un instrumento por el que consiente en obligarse: de ratificación, aceptación, aprobación o adhesión. La ratificación es solo uno de ellos, por lo que no todos los Estados que se han sumado han ratificado.',
  'llms.party':
    'Un Estado que se ha sumado pasa a ser Estado parte cuando el Tratado entra en vigor para él, lo que puede ocurrir más tarde. “Se han sumado” y “Estados partes” son dos cifras distintas.',
  'llms.counted':
    'Solo los instrumentos de {kinds} cuentan para el umbral de {threshold, number}. Varios Estados pueden depositar el mismo día, de modo que ninguno de ellos lo supera por sí solo.',
  'llms.clocks':
    'Toda cifra depende de dos momentos: el parámetro `date` selecciona los actos relativos al Tratado hasta un día; el parámetro `known`, lo que este sitio había registrado hasta un momento dado. Una dirección con ambos muestra siempre lo mismo. La fecha de la situación, la de la comprobación y la del cambio son tres fechas distintas.',
  'llms.cite': 'Cite las cifras con su día, su base y su fuente: {citation}',
  'llms.pages': 'Páginas',
  'llms.page.dashboard': 'Situación del Tratado, hoy o en cualquier día, por ejemplo `?date=2014-09-24`',
  'llms.page.states': 'Todos los Estados con su situación y sus fechas; cada uno tiene su propia página',
  'llms.page.next': 'Qué Estados no se han sumado y cuántos de sus pares lo han hecho',
  'llms.page.groups': 'Cuántos miembros de las organizaciones regionales y otros grupos se han sumado',
  'llms.page.changes': 'Qué ha cambiado y cuándo se registró',
  'llms.page.method': 'Reglas con sus artículos, términos, fuentes y licencia',
  'llms.page.health': 'Cuándo se comprobó cada fuente y qué problemas hay',
  'llms.dashboard': 'Panel',
  'llms.optional': 'Opcional',
  'llms.link': '[{title}]({address}): {text}',

  'dataset.name': 'Situación {treaty_of}: firmas, instrumentos y Estados partes desde el {opened, date, long}',
  'dataset.description':
    'Todas las firmas, ratificaciones, aceptaciones, aprobaciones y adhesiones relativas {treaty_to}, con su fecha y su fuente, la situación de cada uno de los {universe, number} Estados y los recuentos en cualquier día. Datos elaborados a partir del registro del depositario, el Secretario General de las Naciones Unidas, y actualizados al {day, date, long}.',
  'dataset.world': 'Mundo',
  'dataset.measures.joined': 'Estados que se han sumado',
  'dataset.measures.parties': 'Estados partes',
  'dataset.measures.signatories': 'Signatarios',
  'dataset.measures.signed': 'Estados que han firmado y no han ratificado',
  'dataset.measures.counted': 'Instrumentos que cuentan para la entrada en vigor',
  'dataset.measures.status': 'Situación de cada Estado',
  'dataset.file': '{title} ({ending})',

  'offers.cards': 'Imágenes para compartir',
  'offers.cards.text':
    'El panel, un Estado o un grupo en una imagen de 1200 × 630 píxeles, tal como aparece junto a un enlace. Los nombres son dashboard, state y group.',
  'offers.badges': 'Distintivos',
  'offers.badges.text': 'Una cifra o la situación de un Estado en un SVG pequeño. Los nombres son joined, threshold y state.',
  'offers.sitemap': 'Mapa del sitio',
  'offers.sitemap.text': 'Las direcciones de todas las páginas, con el día en que cada una cambió por última vez.',
  'offers.llms': 'Resumen para modelos de lenguaje',
  'offers.llms.text':
    'Qué es el sitio, las cifras principales con su día, cómo leerlas y citarlas y dónde están los datos (llms.txt).',
};
