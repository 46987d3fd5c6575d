/** The method page: rules with their articles, terms, sources, licence. */
export const methodMessages = {
  'method.heading': 'Método',
  'method.description': 'Cómo se elaboran las cifras del sitio Seguimiento {treaty_of}: reglas, términos y fuentes.',
  'method.lead':
    'Todas las cifras se calculan con arreglo a las reglas del Tratado (Naciones Unidas, Treaty Series, {volume, select, none {} other {vol. {volume}, }}núm. {number}) a partir de los registros de su situación. Cada cifra enlaza con su registro. “Sumarse al Tratado” significa aquí consentir en obligarse por él mediante cualquier instrumento: ratificación, aceptación, aprobación o adhesión. “Adherirse” se reserva para la adhesión.',

  'method.rules': 'Reglas',
  'method.rule.adoption': 'El Tratado fue aprobado el {date, date, long} ({document}).',
  'method.rule.signature':
    '{article}: el Tratado {closes, select, never {está abierto a la firma desde el {opened, date, long}, sin fecha de cierre} other {está abierto a la firma desde el {opened, date, long} hasta el día de su entrada en vigor}}.',
  'method.rule.ratification':
    '{article}: {by, select, signatories {los Estados que han firmado el Tratado} other {los Estados}} pueden ratificarlo, aceptarlo o aprobarlo.',
  'method.rule.accession':
    '{article}: el Tratado está abierto a la adhesión {opens, select, always {en cualquier momento} other {después de su entrada en vigor, para los Estados que no lo han firmado}}.',
  'method.rule.entry':
    '{article}: el Tratado entra en vigor {delay}. {accessions, select, yes {{provisional, select, yes {Las firmas y la aplicación provisional no cuentan.} other {Las firmas no cuentan.}}} other {{provisional, select, yes {Las adhesiones, las firmas y la aplicación provisional no cuentan.} other {Las adhesiones y las firmas no cuentan.}}}}',
  'method.rule.later-than-entry':
    '{article}: para el Estado que deposita su instrumento después de la entrada en vigor del Tratado, este entra en vigor {later}. El Estado que lo depositó antes queda obligado desde el día de la entrada en vigor del Tratado. El texto no dice qué ocurre con un depósito efectuado ese mismo día: aquí se considera que el Estado queda obligado desde ese día, y se señala.',
  'method.rule.later-than-threshold':
    '{article}: para el Estado que deposita su instrumento después del día en que se alcanzó el umbral, el Tratado entra en vigor {later}. El Estado que lo depositó a más tardar ese día queda obligado desde el día de la entrada en vigor del Tratado.',
  'method.rule.provisional':
    '{article}: un Estado puede declarar que aplicará provisionalmente el Tratado. Esa declaración por sí sola no lo convierte en Estado parte.',
  'method.rule.withdrawal':
    '{article}: la retirada surte efecto {delay}, o más tarde {later, select, notice {si así lo indica la notificación} other {si en ese momento el Estado es parte en un conflicto armado}}. Hasta entonces, el Estado sigue siendo Estado parte. Las cifras anteriores no cambian: su instrumento sigue contando para los {threshold, number}, y el Estado sigue siendo signatario si firmó. El depositario pone entre corchetes el instrumento que ha dejado de surtir efecto, sin indicar desde cuándo. Cuando no se conoce ninguna notificación de retirada, el instrumento dejó de surtir efecto a más tardar el día en que los corchetes se vieron aquí por primera vez.',
  'method.rule.contradictions':
    'Cuando el registro contradice estas reglas, la contradicción se indica en la página del Estado y en Estado del sistema, y se utiliza el valor del depositario.',
  'method.rule.same-day':
    'Los instrumentos depositados el mismo día no tienen orden entre sí. Si varios de ellos hacen que se supere el umbral, no se dice de ningún Estado en particular que lo haya alcanzado.',
  'method.rule.universe':
    '“Todos los Estados” son 197 Estados: los 193 Miembros de las Naciones Unidas, la Santa Sede, el Estado de Palestina, las Islas Cook y Niue.',
  'method.rule.dates': 'Las fechas son las de Nueva York, donde tiene su sede el depositario.',
  'method.rule.review':
    'Si un nombre no se reconoce, su fila se aparta para su revisión. Un registro se rechaza en su totalidad si ya no incluye un Estado que figuraba en un registro anterior o si corrige los datos de más de cinco Estados a la vez. En esos casos decide el operador. Cada decisión se publica con su motivo y puede revocarse. Nada de lo apartado se cuenta en ninguna cifra.',
  'method.rule.corrections':
    'Las cifras se obtienen de las copias archivadas, en el orden en que se leyeron. Cuando se mejora el programa que las procesa, se procesan todas de nuevo. Las correcciones que resultan de ello se registran, pero no se anuncian como novedades.',

  'method.terms': 'Términos',
  'method.term.depositary': 'Depositario',
  'method.term.depositary-meaning':
    'Custodia el Tratado y recibe los instrumentos. El depositario es el Secretario General de las Naciones Unidas, cuyos registros se publican en la Colección de Tratados de las Naciones Unidas.',
  'method.term.contracting': 'Estado contratante',
  'method.term.contracting-meaning': 'Estado que ha consentido en obligarse por el Tratado, haya o no entrado este en vigor.',
  'method.term.party': 'Estado parte',
  'method.term.party-meaning': 'Estado que ha consentido en obligarse por el Tratado y para el cual este está en vigor.',
  'method.term.peers': 'Pares',
  'method.term.peers-meaning':
    'Los demás miembros de un grupo de Estados. Si no se elige otro, el grupo es la organización regional más pequeña a la que pertenece el Estado o, si no pertenece a ninguna, su grupo regional en las Naciones Unidas.',

  'method.sources': 'Fuentes',
  'method.source.depositary':
    'El registro del depositario: Colección de Tratados de las Naciones Unidas, Multilateral Treaties Deposited with the Secretary-General, <depositary>capítulo {chapter}, {number}</depositary>. Se descarga con la periodicidad indicada en <health>Estado del sistema</health>, se archiva sin cambios, se procesa y se coteja con los totales que él mismo indica. Un registro que no supera una comprobación no modifica nada.',
  'method.source.built-in-copy': 'La copia incorporada, hasta el {day, date, long} inclusive: {sources}.',
  'method.source.vote': 'La votación del {day, date, long}: {source}.',
  'method.source.regions': 'Las regiones: la norma M49 de la División de Estadística de las Naciones Unidas.',

  'method.cross-checks': 'Cotejo con otras fuentes',
  'method.cross-checks.lead':
    'Otras fuentes publican también la situación del Tratado. Se comprueban una vez al día y se comparan con el registro del depositario, para detectar los errores de cualquiera de ellas. Ninguna cifra procede de esas fuentes: cuando difieren, se utiliza el valor del depositario, por muchas que coincidan entre sí. Cada diferencia se muestra con ambos valores en la página del Estado y en <health>Estado del sistema</health> hasta que una de las fuentes cambie.',
  'method.cross-check.untc-page':
    '{source_start}: otra presentación del mismo registro, que indica hasta qué momento está actualizada.',
  'method.cross-check.un-registration':
    '{source_start}: la única lista oficial de los días a partir de los cuales el Tratado obliga a cada Estado. Se comparan con los que resultan de las reglas anteriores. El Tratado es el núm. {number} del registro.',
  'method.cross-check.unoda':
    '{source_start}: firmas e instrumentos por Estado. Presenta las aceptaciones y aprobaciones como ratificaciones; ello no se considera una diferencia.',
  'method.cross-check.att-secretariat':
    '{source_start}: cuántos Estados se han sumado y cuántos solo han firmado. No se compara cuántos no se han sumado, porque la Secretaría cuenta {count, number} Estados.',

  'method.licence': 'Licencia y citas',
  'method.cite':
    'El programa se publica con la licencia MIT; los datos tienen <licence>su propia licencia</licence>. Cada cifra y la página de cada Estado incluyen su cita. Cada día tiene su propia dirección, por ejemplo:',
  'method.citation': 'Seguimiento {treaty_of}, {day, date, long}, {address}. Fuente: {record}.',
};
