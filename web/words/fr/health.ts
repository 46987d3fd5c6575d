import { byNumber } from './grammar.ts';

/** System status, the page for the operator, and the manual decisions. */
export const healthMessages = {
  'health.heading': 'État du système',
  'health.description': 'Sources, exécutions, lignes mises de côté et prochaine vérification du Suivi {treaty_of}.',
  'health.running': '{running, select, yes {Une exécution est en cours.} other {Aucune exécution n’est en cours.}}',
  'health.next-check': byNumber(
    'failures',
    'La dernière vérification a échoué. Prochaine tentative : <time>{at, time, utc}</time>.',
    'Les # dernières vérifications ont échoué. Prochaine tentative : <time>{at, time, utc}</time>.',
    'Prochaine vérification : <time>{at, time, utc}</time>.',
  ),
  'health.no-next-check': byNumber(
    'failures',
    'La dernière vérification a échoué. Aucune autre n’est prévue.',
    'Les # dernières vérifications ont échoué. Aucune autre n’est prévue.',
    'Aucune vérification n’est prévue.',
  ),
  'health.next-cross-check': 'Prochaine consultation des autres sources : <time>{at, time, utc}</time>.',
  'health.no-next-cross-check': 'Aucune consultation régulière des autres sources n’est prévue.',
  'health.backoff':
    'Tant que le dépositaire est indisponible, l’intervalle entre les tentatives double après chaque échec, sans dépasser un jour.',
  'health.time': '<time>{at, time, utc}</time>',
  'health.time-in-run': '<time>{at, time, utc}</time> (<run>exécution {id}</run>)',
  'health.never': 'jamais',

  'health.sources': 'Sources',
  'health.sources.source': 'Source',
  'health.sources.enabled': 'Activée',
  'health.sources.status': 'Statut',
  'health.sources.checked': 'Dernière vérification',
  'health.sources.success': 'Dernier succès',
  'health.sources.change': 'Dernier changement',
  'health.sources.record': 'Relevé',
  'health.sources.is-enabled': '{enabled, select, yes {oui} other {non}}',
  'health.sources.not-checked': 'Pas encore vérifiée.',
  'health.sources.late': 'Aucune vérification réussie depuis plus du double de l’intervalle habituel.',

  'health.refused': 'Relevés rejetés depuis le dernier accepté',
  'health.refused.none': 'Aucun.',
  'health.refused.record': '<time>{at, time, utc}</time> (<run>exécution {id}</run>) : {reason}',
  'health.refused.meaning':
    'Les données enregistrées n’ont pas changé. La prochaine vérification récupérera de nouveau le relevé et l’enregistrera s’il est accepté. Si un relevé rejeté se révèle exact, l’exploitant le confirme avec npm run review.',

  'health.set-aside': 'Lignes mises de côté pour vérification',
  'health.set-aside.none': 'Aucune. Toutes les lignes du relevé le plus récent ont été enregistrées.',
  'health.set-aside.since':
    'Mise de côté depuis le <time>{at, time, utc}</time> (<run>exécution {id}</run>). Elle n’entre dans aucun chiffre.',
  'health.set-aside.meaning':
    'Ces lignes sont réexaminées à chaque vérification. L’exploitant décide de leur sort avec npm run review, et la vérification suivante applique sa décision. Une ligne qui ne figure plus au relevé disparaît de cette liste.',

  'health.decisions': 'Décisions manuelles',
  'health.decisions.none': 'Aucune. Tous les chiffres proviennent des seuls relevés.',
  'health.decision.alias': '« {name} » désigne {state_text}.',
  'health.decision.withdrawal': 'Retrait {state_of} notifié le {notified, date, long}.',
  'health.decision.withdrawal-with-effect':
    'Retrait {state_of} notifié le {notified, date, long}, avec effet au {effective, date, long}.',
  'health.decision.confirmation': 'Le relevé de l’exécution {run} est exact pour {states}.',
  'health.decision.rejected-row': 'La ligne « {name} » est rejetée.',
  'health.decision.rejected-run': 'Le relevé de l’exécution {run} est rejeté.',
  'health.decision.reason': 'Motif : « {reason} ». Décision du <time>{at, time, utc}</time>.',
  'health.decision.revoked': 'Révoquée le <time>{at, time, utc}</time> : « {reason} ».',

  'health.contradictions': 'Contradictions avec le texte du Traité',
  'health.contradictions.none': 'Aucune dans le relevé jusqu’au {day, date, long}.',

  'health.runs': 'Dernières exécutions',
  'health.runs.table': 'Dernières exécutions : tableau',
  'health.runs.run': 'Exécution',
  'health.runs.source': 'Source',
  'health.runs.started': 'Début',
  'health.runs.outcome': 'Résultat',
  'health.runs.rows': 'Lignes',
  'health.runs.changes': 'Changements',
  'health.runs.set-aside': 'Mises de côté',
  'health.runs.record': 'Relevé',
  'health.outcome.in-progress': 'En cours',
  'health.outcome.changed': 'Modifié : relevé accepté, nouvelles données',
  'health.outcome.unchanged': 'Inchangé : relevé accepté, rien de nouveau',
  'health.outcome.refused': 'Rejeté : le relevé n’a pas passé un contrôle',
  'health.outcome.unavailable': 'Indisponible : la source était injoignable ou n’a envoyé aucun relevé',
  'health.outcome.failed': 'Échec : erreur interne',
  'health.not-modified': 'Non modifié : le relevé archivé est toujours valable et a été relu.',
};
