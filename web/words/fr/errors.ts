import { bytes } from './grammar.ts';

/** Why a request is not answered, what to do, and the titles of the error pages. */
export const errorsMessages = {
  'errors.title.400': 'Requête incorrecte',
  'errors.title.404': 'Page introuvable',
  'errors.title.405': 'Méthode non autorisée',
  'errors.title.416': 'Plage demandée incorrecte',
  'errors.title.429': 'Trop de requêtes',
  'errors.title.500': 'Erreur interne',
  'errors.title.501': 'Non pris en charge',
  'errors.title.503': 'Temporairement indisponible',
  'errors.title.no-record-yet': 'Pas encore de relevé',

  'errors.nothing-here': 'Il n’y a pas de page à l’adresse {path}.',
  'errors.unknown-state': 'Aucun État n’a pour nom ou pour code « {wanted} ».',
  'errors.unknown-record': 'Aucun relevé archivé n’a l’empreinte {sha256}.',
  'errors.unknown-parameter':
    'Il n’y a pas de paramètre « {parameter} ». {count, plural, =0 {Cette adresse n’a pas de paramètres.} one {Le seul paramètre est : {known}.} many {Les paramètres sont : {known}.} other {Les paramètres sont : {known}.}}',
  'errors.repeated-parameter': 'Le paramètre « {parameter} » est indiqué plusieurs fois.',
  'errors.parameter-too-long': 'La valeur du paramètre « {parameter} » est trop longue.',
  'errors.not-a-choice': 'La valeur « {value} » du paramètre « {parameter} » n’est pas valable. Valeurs possibles : {choices}.',
  'errors.not-a-day':
    'La valeur « {value} » du paramètre « {parameter} » n’est pas une date. Écrivez la date sous la forme AAAA-MM-JJ, par exemple 2014-09-25.',
  'errors.day-in-the-future':
    'La date {value} du paramètre « {parameter} » est dans le futur. Indiquez au plus tard la date d’aujourd’hui, {today}.',
  'errors.not-a-number':
    'La valeur « {value} » du paramètre « {parameter} » n’est pas valable. Indiquez un nombre entier compris entre {least, number} et {most, number}.',
  'errors.not-a-time':
    'La valeur « {value} » du paramètre « {parameter} » n’est pas une heure. Écrivez-la sous la forme 2026-04-08 ou 2026-04-08T12:00:00Z.',
  'errors.time-in-the-future': 'L’heure du paramètre « {parameter} » est dans le futur. Indiquez au plus tard l’heure actuelle.',
  'errors.not-a-state':
    'La valeur « {value} » du paramètre « {parameter} » n’est pas le code d’un État. Indiquez un code ISO 3166-1 alpha-3, par exemple NLD.',
  'errors.nothing-known-yet': 'Le {knownAt, time, utc}, le site n’avait encore lu aucun relevé.',
  'errors.not-a-host': 'La requête désigne un hôte qui n’appartient pas à ce site.',
  'errors.no-such-range': `Le relevé compte ${bytes('bytes')} ; la plage demandée se situe en dehors.`,
  'errors.not-understood': 'La requête n’a pas été comprise.',
  'errors.method-not-allowed': 'Cette adresse n’accepte pas {method}. Utilisez GET ou HEAD.',
  'errors.too-many-requests': 'Trop de requêtes sont venues de votre adresse. Réessayez dans une minute.',
  'errors.no-record-yet': 'Aucun relevé du Traité n’a encore été lu ; il n’y a donc aucun chiffre à afficher.',
  'errors.no-database':
    'Le site n’a pas accès à sa base de données. Aucune donnée n’a été perdue. Réessayez dans quelques secondes.',
  'errors.archive-not-published':
    'Ce site ne publie pas les relevés qu’il archive. Le relevé actuel du dépositaire se trouve à l’adresse {depositary}.',
  'errors.unsupported-format': 'Le format « {value} » n’est pas disponible. Utilisez json ou xml.',
  'errors.internal-error': 'Une erreur s’est produite sur le serveur. Elle a été consignée. Réessayez plus tard.',
};
