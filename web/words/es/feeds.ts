import { agree } from './grammar.ts';

/** Feeds: what each entry says, and where they are offered. */
export const feedsMessages = {
  'feeds.title': '{site}: {about}',
  'feeds.about.all': 'todos los cambios',
  'feeds.about.words': '“{words}”',
  'feeds.about.several': '{one} · {other}',
  'feeds.description':
    'Firmas, depósitos, retiradas, correcciones y cambios de nombre relativos {treaty_to}, según el registro del depositario. Las {most, number} entradas más recientes.',

  // The heading of an act, by its kind.
  'feeds.act.signature': `{state_start} ${agree('firmó', 'firmaron')} {treaty_text}`,
  'feeds.act.succession-to-signature': `{state_start} ${agree('sucedió', 'sucedieron')} en la firma {treaty_of}`,
  'feeds.act.definitive-signature': `{state_start} ${agree('firmó', 'firmaron')} definitivamente {treaty_text}`,
  'feeds.act.ratification': `{state_start} ${agree('ratificó', 'ratificaron')} {treaty_text}`,
  'feeds.act.acceptance': `{state_start} ${agree('aceptó', 'aceptaron')} {treaty_text}`,
  'feeds.act.approval': `{state_start} ${agree('aprobó', 'aprobaron')} {treaty_text}`,
  'feeds.act.accession': `{state_start} se ${agree('adhirió', 'adhirieron')} {treaty_to}`,
  'feeds.act.succession': `{state_start} ${agree('sucedió', 'sucedieron')} en {treaty_text}`,
  'feeds.act.formal-confirmation': `{state_start} ${agree('confirmó', 'confirmaron')} formalmente {treaty_text}`,
  'feeds.act.other-consent': `{state_start} ${agree('consintió', 'consintieron')} en obligarse por {treaty_text}`,
  'feeds.act.provisional-application': `{state_start} ${agree('declaró', 'declararon')} la aplicación provisional {treaty_of}`,
  'feeds.act.withdrawal': `{state_start} ${agree('notificó', 'notificaron')} su retirada {treaty_of}`,
  'feeds.joined':
    '{act}: {count, plural, =1 {{first, plural, =1 {primer Estado} one {Estado número #} other {Estado número #}}} one {} other {uno de los # Estados (números {first, number} {count, plural, =2 {y} one {a} other {a}} {last, number})}} en sumarse',

  // The heading of anything else that changed.
  'feeds.name': 'Cambio de nombre: el depositario menciona ahora “{before}” como “{after}”',
  'feeds.removed': 'Corrección respecto {state_of}: su {instrument} de fecha {before, date, long} ya no figura en el registro',
  'feeds.ended':
    '{state_start}: el depositario indica ahora que su {instrument} de fecha {after, date, long} ha dejado de surtir efecto',
  'feeds.not-ended':
    'Corrección respecto {state_of}: el depositario ya no indica que su {instrument} de fecha {after, date, long} haya dejado de surtir efecto',
  'feeds.kind':
    'Corrección respecto {state_of}: su acto de fecha {after, date, long} figura ahora como {kind}; antes, como {kindBefore}{moved, select, yes { de fecha {before, date, long}} other {}}',
  'feeds.date':
    'Corrección respecto {state_of}: la fecha de su {instrument} es el {after, date, long}, no el {before, date, long}',
  'feeds.effect':
    'Corrección respecto {state_of}: su retirada, notificada el {after, date, long}, surte efecto el {effect, date, long}',

  // What stands below the heading.
  'feeds.line.signed': 'Fecha de la firma: {day, date, long}',
  'feeds.line.deposited': 'Fecha del depósito: {day, date, long}',
  'feeds.line.declared': 'Fecha de la declaración: {day, date, long}',
  'feeds.line.notified': 'Fecha de la notificación: {day, date, long}',
  'feeds.line.in-force': 'Fecha de efecto: {day, date, long} ({article})',
  'feeds.line.not-in-force': 'Fecha de efecto: cuando {treaty_short} entre en vigor',
  'feeds.line.ended': 'El depositario indica ahora que este acto ha dejado de surtir efecto.',
  'feeds.line.reread': 'Corrección resultante de procesar de nuevo las copias archivadas.',
  'feeds.line.recorded': 'Registrado en este sitio: {at, time, utc}',
  'feeds.line.source': 'Fuente: {source_text}{evidence, select, none {} other { ({evidence})}}',
  'feeds.line.archived':
    'Fuente: {source_text}{evidence, select, none {} other { ({evidence})}}, <record>copia archivada</record>',
  'feeds.line.decision': 'Fuente: <decision>decisión manual {id}</decision>',

  // Where feeds and the calendar are offered.
  'feeds.follow': 'Seguir los cambios',
  'feeds.follow.state': 'Seguir los cambios {state_of}',
  'feeds.follow.note':
    '{calendar, select, yes {El calendario contiene las próximas fechas de efecto y los aniversarios. } other {}}Los canales recogen cada firma, depósito, retirada y corrección a medida que se registran.',
  'feeds.follow.calendar': 'Añadir a mi calendario: {treaty}',
  'feeds.follow.calendar-state': 'Añadir a mi calendario: {state}',
  'feeds.follow.calendar-group': 'Añadir a mi calendario: {group}',
  'feeds.follow.ics': 'Archivo de calendario (ICS)',
  'feeds.follow.atom': 'Canal Atom',
  'feeds.follow.json': 'JSON Feed',
};
