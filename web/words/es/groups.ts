import { byNumber, hadJoined } from './grammar.ts';

const SIGNED = `{past, select, yes {${byNumber('signed', '# había firmado sin ratificar', '# habían firmado sin ratificar', 'ninguno había firmado sin ratificar')}} other {${byNumber('signed', '# ha firmado sin ratificar', '# han firmado sin ratificar', 'ninguno ha firmado sin ratificar')}}}`;
const NEITHER = `{past, select, yes {${byNumber('none', '# no había firmado ni se había sumado', '# no habían firmado ni se habían sumado', 'ninguno quedaba al margen')}} other {${byNumber('none', '# no ha firmado ni se ha sumado', '# no han firmado ni se han sumado', 'ninguno queda al margen')}}}`;

/** The groups in which governments act together. */
export const groupsMessages = {
  'groups.heading': 'Grupos de Estados',
  'groups.description':
    'Cuántos miembros de la Unión Africana, la CARICOM, la Unión Europea y otros grupos de Estados se han sumado {treaty_to}.',
  'groups.lead':
    'Los grupos en los que los Gobiernos actúan conjuntamente y cuántos de sus miembros {past, select, yes {se habían sumado {treaty_to} al {day, date, long}} other {se han sumado {treaty_to}}}.',
  'groups.kind.regional': 'Organizaciones regionales',
  'groups.kind.un-regional': 'Grupos regionales en las Naciones Unidas',
  'groups.kind.other': 'Otros grupos',
  'groups.column.group': 'Grupo',
  'groups.column.share': 'Proporción que se ha sumado',
  'groups.column.joined': 'Se han sumado',
  'groups.column.signed': 'Firmado, no ratificado',
  'groups.column.none': 'Sin firma ni instrumento',
  'groups.column.day': 'Día',
  'groups.of': '{joined, number} de {base, number}',
  'groups.page_description':
    '{group}: {joined, number} de {base, number} Estados {joined, plural, one {se ha sumado} other {se han sumado}} {treaty_to}.',
  'groups.page_lead': `{past, select, yes {Al {day, date, long}, {joined, number}} other {{joined, number}}} de {base, number} Estados ${hadJoined('joined')}; ${SIGNED}; ${NEITHER}.`,
  'groups.cited': `Al {day, date, long}, {joined, number} de los {base, number} Estados del grupo “{group}” ${hadJoined('joined')} {treaty_to}.`,
  'groups.today': 'Mostrar la situación de hoy',
  'groups.missing': 'Faltan por sumarse',
  'groups.none_missing': 'Todos se han sumado.',
  'groups.joined': 'Se han sumado',
  'groups.none_joined': 'Ninguno se ha sumado.',
  'groups.compare': 'Compararlos en “Quiénes faltan”',
  'groups.over_time': 'Se ha sumado el {share}: evolución de la proporción',
  'groups.over_time_then': 'Se había sumado el {share}: evolución de la proporción',
  'groups.over_time_description':
    'Proporción de los miembros actuales que se había sumado al final de cada día, del {from, date, long} al {to, date, long}.',
  'groups.over_time_table': 'Tabla de datos',
  'groups.membership': 'Miembros',
  'groups.as_of': 'Miembros al {day, date, long}. Fuente: <link>{source}</link>.',
  'groups.source':
    '{publisher, select, assembly {Naciones Unidas, Departamento de la Asamblea General y de Gestión de Conferencias, grupos regionales} development {Naciones Unidas, Comité de Políticas de Desarrollo, lista de los países menos adelantados} ohrlls {Naciones Unidas, Oficina del Alto Representante para los PMA, los PDSL y los PEID, lista de miembros} council {Consejo de Seguridad de las Naciones Unidas, lista de miembros} other {{group}, lista de miembros}}',
  'groups.basis.page': 'Lista cotejada con una copia de esa página.',
  'groups.basis.reports': 'Lista elaborada según informaciones sobre el último cambio; aún sin cotejar con esa página.',
  'groups.basis.unconfirmed': 'Lista aún sin cotejar con esa página.',

  'groups.note.asia-pacific-group':
    'Kiribati figura aquí porque así aparece en la lista de las Naciones Unidas. Türkiye también participa en este grupo, pero solo se cuenta como miembro del Grupo de Estados de Europa Occidental y otros Estados.',
  'groups.note.weog':
    'Los Estados Unidos asisten como observadores y no son miembros de ningún grupo regional. Türkiye figura solo aquí, porque a efectos electorales se cuenta en este grupo.',
  'groups.note.au':
    'La Unión Africana tiene 55 miembros. La República Saharaui no es uno de los 197 Estados. Se incluyen los miembros suspendidos.',
  'groups.note.ecowas': 'Burkina Faso, Malí y el Níger se retiraron el 29 de enero de 2025.',
  'groups.note.asean': 'Timor-Leste ingresó el 26 de octubre de 2025.',
  'groups.note.pif': 'El Foro tiene 18 miembros. La Polinesia Francesa y Nueva Caledonia no están entre los 197 Estados.',
  'groups.note.caricom':
    'La Comunidad tiene 15 miembros. Montserrat no es uno de los 197 Estados. No se incluyen los miembros asociados.',
  'groups.note.oas':
    'Nicaragua se retiró el 19 de noviembre de 2023. Cuba figura, como en la lista de la Organización, aunque no participa desde 1962. También figura Venezuela: notificó su retirada en 2017, pero la Organización la sigue incluyendo.',
  'groups.note.mercosur': 'Bolivia pasó a ser miembro en 2024. Venezuela está suspendida, pero sigue siendo miembro.',
  'groups.note.osce': 'Los 57 Estados participantes.',
  'groups.note.commonwealth': 'Se incluyen los miembros suspendidos.',
  'groups.note.oic': 'Se incluyen los miembros suspendidos.',
  'groups.note.francophonie':
    'Solo los miembros de pleno derecho. Burkina Faso, Malí y el Níger anunciaron en marzo de 2025 que se retiraban y no figuran. Quebec, Nuevo Brunswick y la Comunidad Francesa de Bélgica también son miembros, pero no son Estados.',
  'groups.note.ldc':
    'La lista de las Naciones Unidas comprendía 44 países en junio de 2026. Estaba previsto que la República Democrática Popular Lao, Bangladesh y Nepal salieran de ella el 24 de noviembre de 2026; Bangladesh y Nepal habían solicitado más tiempo. Esta lista aún no refleja el resultado.',
  'groups.note.sids':
    'Los 39 Estados de la lista de las Naciones Unidas, incluidos las Islas Cook y Niue. Los territorios no figuran.',
  'groups.note.g20': 'Los 19 Estados. La Unión Europea y la Unión Africana también son miembros, pero no son Estados.',
};
