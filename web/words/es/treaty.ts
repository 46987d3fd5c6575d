import { days, firstDayOfMonth, months } from './grammar.ts';

const OTHER_MONTH = `${firstDayOfMonth('count')} siguiente a aquel en que`;

/** The terms of treaty law, and what is said of the treaty that is tracked. */
export const treatyMessages = {
  'treaty.site': 'Seguimiento {treaty_of}',
  'treaty.article': 'art.\u00a0{article}{paragraph, select, none {} other {, párr.\u00a0{paragraph}}}',

  // When something takes effect.
  'treaty.delay.threshold': `{unit, select, days {${days('count')} después de que se hayan depositado {threshold, number} instrumentos de {kinds}} months {${months('count')} después de que se hayan depositado {threshold, number} instrumentos de {kinds}} other {${OTHER_MONTH} se hayan depositado {threshold, number} instrumentos de {kinds}}}`,
  'treaty.delay.deposit': `{unit, select, days {${days('count')} después del depósito de su propio instrumento} months {${months('count')} después del depósito de su propio instrumento} other {${OTHER_MONTH} haya depositado su propio instrumento}}`,
  'treaty.delay.notice': `{unit, select, days {${days('count')} después de que el depositario reciba la notificación} months {${months('count')} después de que el depositario reciba la notificación} other {${OTHER_MONTH} el depositario haya recibido la notificación}}`,

  // Terms explained.
  'treaty.terms.heading': 'Términos',
  'treaty.terms.sign': 'Firmar',
  'treaty.terms.sign-meaning':
    'Manifestar la intención de ser parte. El signatario no debe frustrar el objeto y el fin del Tratado, pero todavía no está obligado por él.',
  'treaty.terms.ratify': 'Ratificar, aceptar o aprobar',
  'treaty.terms.ratify-meaning':
    'Consentir en obligarse después de haber firmado. Los tres términos tienen el mismo efecto; cuál se emplea depende del derecho de cada Estado. El Estado deposita un instrumento en poder del depositario, el Secretario General de las Naciones Unidas.',
  'treaty.terms.accede': 'Adherirse',
  'treaty.terms.accede-meaning':
    'Consentir en obligarse sin haber firmado. Es posible {opens, select, always {en cualquier momento} other {una vez que el Tratado está en vigor}}.',
  'treaty.terms.enter': 'Entrar en vigor',
  'treaty.terms.enter-meaning':
    'Pasar a ser jurídicamente vinculante. El Tratado entra en vigor {delay}. Para el Estado que se suma más tarde, entra en vigor {later}.',
  'treaty.terms.more': 'La <method>página sobre el método</method> explica las reglas, artículo por artículo.',

  'treaty.note-source': 'Comunicación recibida por el Secretario General el {day, date, long}',
  'treaty.note.united-states-2019':
    'En 2019, los Estados Unidos notificaron al depositario que no tenían la intención de ser parte en el Tratado y que su firma no les imponía ninguna obligación jurídica. El depositario los sigue contando entre los signatarios.',
  'treaty.built-in-copy.XXVI-8':
    'el registro del depositario de enero de 2018 y una versión posterior, y la recopilación del derecho federal suizo, SR\u00a00.518.61. La página de situación del depositario del 3\u00a0de febrero de 2026 confirma el tipo de cada instrumento',
};
