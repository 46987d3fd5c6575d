/** What stands around every page, and the error page. */
export const siteMessages = {
  'site.skip': 'Ir al contenido',
  'site.title': '{title} – {site}',
  'site.navigation': 'Principal',
  'site.page.states': 'Estados',
  'site.page.next': 'Quiénes faltan',
  'site.page.groups': 'Grupos',
  'site.page.changes': 'Cambios',
  'site.page.data': 'Datos',
  'site.page.method': 'Método',
  'site.page.health': 'Estado del sistema',
  'site.short-name': 'Seguimiento del {short}',
  'site.languages': 'Idioma',
  'site.language.offer': 'Leer esta página en español',
  'site.foot': 'Más páginas',
  'site.depositary':
    'El registro oficial lo lleva el <depositary>depositario</depositary>, el Secretario General de las Naciones Unidas. Este no es un sitio de las Naciones Unidas.',
  'site.database-away': 'Este sitio no puede acceder a su base de datos. Es posible que las cifras no estén al día.',
  'site.error.onward': 'Vaya al <dashboard>panel</dashboard> o <states>busque un Estado</states>.',
  'site.error.suggestions': '{count, plural, one {¿Se refería a este Estado?} other {¿Se refería a alguno de estos Estados?}}',
  'site.error.status': 'Código {status}',
};
