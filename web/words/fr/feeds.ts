import { agree, HAS, ITS, ONE_OF_THEM, rank } from './grammar.ts';

const BOUND = `lié{state_gender, select, f {e} other {}}${agree('', 's')}`;

/** Feeds: what each entry says, and where they are offered. */
export const feedsMessages = {
  'feeds.title': '{site} : {about}',
  'feeds.about.all': 'tous les changements',
  'feeds.about.words': '« {words} »',
  'feeds.about.several': '{one} · {other}',
  'feeds.description':
    'Signatures, dépôts, retraits, corrections et changements de nom concernant {treaty_text}, d’après le relevé du dépositaire. Les {most, number} entrées les plus récentes.',

  // The heading of an act, by its kind.
  'feeds.act.signature': `{state_start} ${HAS} signé {treaty_text}`,
  'feeds.act.succession-to-signature': `{state_start} ${HAS} succédé à la signature {treaty_of}`,
  'feeds.act.definitive-signature': `{state_start} ${HAS} signé définitivement {treaty_text}`,
  'feeds.act.ratification': `{state_start} ${HAS} ratifié {treaty_text}`,
  'feeds.act.acceptance': `{state_start} ${HAS} accepté {treaty_text}`,
  'feeds.act.approval': `{state_start} ${HAS} approuvé {treaty_text}`,
  'feeds.act.accession': `{state_start} ${HAS} adhéré {treaty_to}`,
  'feeds.act.succession': `{state_start} ${HAS} succédé {treaty_to}`,
  'feeds.act.formal-confirmation': `{state_start} ${HAS} formellement confirmé {treaty_text}`,
  'feeds.act.other-consent': `{state_start} ${HAS} consenti à être ${BOUND} par {treaty_text}`,
  'feeds.act.provisional-application': `{state_start} ${HAS} déclaré appliquer {treaty_text} à titre provisoire`,
  'feeds.act.withdrawal': `{state_start} ${HAS} notifié ${ITS} retrait {treaty_of}`,
  'feeds.joined': `{act} : {count, select, 1 {${rank('first')} État} other {${ONE_OF_THEM}}} à rejoindre le Traité`,

  // The heading of anything else that changed.
  'feeds.name': 'Changement de nom : le dépositaire écrit désormais « {after} » au lieu de « {before} »',
  'feeds.removed': 'Correction : un acte {state_of} ne figure plus au relevé ({instrument} du {before, date, long})',
  'feeds.ended': 'Le dépositaire indique désormais qu’un acte {state_of} a pris fin ({instrument} du {after, date, long})',
  'feeds.not-ended':
    'Correction : un acte {state_of} n’est plus indiqué comme ayant pris fin ({instrument} du {after, date, long})',
  'feeds.kind':
    'Correction : un acte {state_of} du {after, date, long} est enregistré comme {kind}, auparavant comme {kindBefore}{moved, select, yes { du {before, date, long}} other {}}',
  'feeds.date': 'Correction : un acte {state_of} est daté du {after, date, long}, et non du {before, date, long} ({instrument})',
  'feeds.effect': 'Correction : le retrait {state_of}, notifié le {after, date, long}, prend effet le {effect, date, long}',

  // What stands below the heading.
  'feeds.line.signed': 'Date de signature : {day, date, long}',
  'feeds.line.deposited': 'Date de dépôt : {day, date, long}',
  'feeds.line.declared': 'Date de la déclaration : {day, date, long}',
  'feeds.line.notified': 'Date de la notification : {day, date, long}',
  'feeds.line.in-force': 'Date d’effet : {day, date, long} ({article})',
  'feeds.line.not-in-force': 'Date d’effet : à l’entrée en vigueur {treaty_short_of}',
  'feeds.line.ended': 'Le dépositaire indique désormais que cet acte a pris fin.',
  'feeds.line.reread': 'Le site a apporté cette correction en relisant des relevés archivés.',
  'feeds.line.recorded': 'Enregistré par le site le {at, time, utc}',
  'feeds.line.source': 'Source : {source_text}{evidence, select, none {} other { ({evidence})}}',
  'feeds.line.archived':
    'Source : {source_text}{evidence, select, none {} other { ({evidence})}}, <record>relevé archivé</record>',
  'feeds.line.decision': 'Source : <decision>décision manuelle {id}</decision>',

  // Where feeds and the calendar are offered.
  'feeds.follow': 'Suivre',
  'feeds.follow.state': 'Suivre {state_text}',
  'feeds.follow.note':
    '{calendar, select, yes {Le calendrier contient les dates d’effet à venir et les anniversaires. } other {}}Les flux contiennent chaque signature, dépôt, retrait et correction dès son enregistrement.',
  'feeds.follow.calendar': 'Ajouter à mon calendrier : {treaty}',
  'feeds.follow.calendar-state': 'Ajouter à mon calendrier : {state}',
  'feeds.follow.calendar-group': 'Ajouter à mon calendrier : {group}',
  'feeds.follow.ics': 'Fichier de calendrier (ICS)',
  'feeds.follow.atom': 'Flux Atom',
  'feeds.follow.json': 'Flux JSON',
};
