import { byNumber } from './grammar.ts';

const CITED =
  'Collection des traités des Nations Unies, Traités multilatéraux déposés auprès du Secrétaire général, chapitre {chapter}, {number}';

/** Where figures come from, and how fresh they are. "As of", "checked" and "changed" are three different times. */
export const provenanceMessages = {
  'provenance.source.untc': 'Collection des traités de l’ONU, état {treaty_of}',
  'provenance.source.bundled': 'Copie intégrée',
  'provenance.as-of-day':
    '{source, select, bundled {Copie intégrée du {day, date, long}} other {Collection des traités de l’ONU, état au {day, date, long}}}',
  'provenance.as-of-time':
    '{source, select, bundled {Copie intégrée} other {Collection des traités de l’ONU, état au {at, time, utc}}}',
  'provenance.checked': 'Vérifié le {at, time, utc}',
  'provenance.not-checked-since': 'Non vérifié depuis le {at, time, utc}',
  'provenance.never-checked': 'Pas encore vérifié',
  'provenance.never-changed': 'Jamais',
  'provenance.archived': 'Source archivée',
  'provenance.set-aside': byNumber(
    'rows',
    '# ligne mise de côté pour vérification : elle n’entre dans aucun chiffre',
    '# lignes mises de côté pour vérification : elles n’entrent dans aucun chiffre',
  ),
  // What is wrong with the newest check of the depositary; more is on System status.
  'provenance.trouble.unavailable': 'La vérification du {at, time, utc} a échoué : source indisponible.',
  'provenance.trouble.refused': 'Le relevé lu le {at, time, utc} a été rejeté ; rien n’a été modifié.',
  'provenance.trouble.failed': 'La vérification du {at, time, utc} a échoué en raison d’une erreur interne.',
  'provenance.trouble.late':
    'Aucune vérification auprès du dépositaire depuis le {at, time, utc}. Les chiffres peuvent ne pas être à jour.',
  'provenance.trouble.never-checked':
    'Pas encore vérifié auprès du dépositaire, alors que plus de deux vérifications étaient prévues. Les chiffres peuvent ne pas être à jour.',
  'provenance.next-check': 'Prochaine vérification : {at, time, utc}.',
  'provenance.next-attempt': `${byNumber('failures', '# échec', '# échecs consécutifs')}. Prochaine tentative : {at, time, utc}.`,
  'provenance.no-next-check': 'Aucune autre vérification n’est prévue.',
  // How the newest run of a source ended, with whose fault it is.
  'provenance.state.new': 'Relevé accepté ; nouvelles données.',
  'provenance.state.same': 'Relevé accepté ; rien de nouveau.',
  'provenance.state.refused': 'Source jointe, mais relevé rejeté ; rien n’a été modifié.',
  'provenance.state.unavailable':
    'La source était injoignable ou n’a envoyé aucun relevé. Elle contient peut-être de nouvelles données.',
  'provenance.state.failed': 'Erreur interne, non imputable à la source ; rien n’a été modifié.',
  'provenance.cited.day': `${CITED}, état au {day, date, long}`,
  'provenance.cited.time': `${CITED}, état au {at, time, utc}`,
  'provenance.cited.none': CITED,
  'provenance.cited.bundled':
    'copie intégrée du {day, date, long}{count, plural, =0 {} one {, établie d’après {publishers}} many {, établie d’après {publishers}} other {, établie d’après {publishers}}}',
  'provenance.publisher.untc': 'la Collection des traités de l’ONU',
  'provenance.publisher.sr': 'le Recueil systématique du droit fédéral suisse (RS\u00a0{number})',
  'provenance.evidence.sr': 'RS\u00a0{number}, état au {day, date, long}',
  'provenance.evidence.untc-of': 'Collection des traités de l’ONU, {number}, {month, date, month}',
  'provenance.evidence.untc-parties': 'Collection des traités de l’ONU, {number}, version à {parties, number} parties',
  'provenance.evidence.untc-page': 'Collection des traités de l’ONU, page d’état du {day, date, long}',
};
