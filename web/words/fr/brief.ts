import { agree, byNumber, days, HAS, months, rank, years } from './grammar.ts';

const SIGNED_IT = `signé le {signed, date, long}, il y a ${years('years')}. Il reste à le ratifier.`;

/** Who may sign an instrument or the treaty itself without full powers. */
const THE_THREE = 'Le Chef de l’État, le Chef du gouvernement ou le Ministre des affaires étrangères';
const ELSE = 'Toute autre personne doit être munie de pleins pouvoirs signés par l’un d’eux.';
const WHO_SIGNS = `<strong>Décider qui signe.</strong> ${THE_THREE} signe l’instrument. ${ELSE}`;
const WHAT_IT_BEARS = 's’engage à l’exécuter, et porte la date, le lieu, la signature et le titre du signataire.';

const SOME_PEERS = byNumber(
  'joined',
  'Un seul des {base, number} autres {group_members} a rejoint le Traité.',
  '# des {base, number} autres {group_members} ont rejoint le Traité.',
);

/** The page to print and hand over. */
export const briefMessages = {
  'brief.title': 'Fiche : {state}',
  'brief.description': '{state_start} et {treaty_text} : une page à imprimer.',
  'brief.print': 'Imprimer',
  'brief.back': 'Retour à la page {state_of}',
  'brief.not-now': 'Situation au {day, date, long}. Elle peut avoir changé depuis.',

  'brief.reasons.heading': '{act, select, ratification {Pourquoi ratifier} other {Pourquoi rejoindre le Traité}}',
  'brief.reason.signed': `{vote, select, yes {{state_start} ${HAS} voté en faveur {treaty_short_of} le {voted, date, long} et ${agree('l’a', 'l’ont')} ${SIGNED_IT}} other {{state_start} ${HAS} signé {treaty_short} le {signed, date, long}, il y a ${years('years')}. Il reste à le ratifier.}}`,
  'brief.reason.voted': `{vote, select, meant_yes {{state_start} ${HAS} déclaré avoir eu l’intention de voter en faveur {treaty_short_of} le {voted, date, long}. Le rejoindre serait conforme à cette intention.} other {{state_start} ${HAS} voté en faveur {treaty_short_of} à l’Assemblée générale le {voted, date, long}. Le rejoindre serait conforme à ce vote.}}`,
  'brief.reason.world': `{joined, number} ${byNumber('joined', 'État sur {universe, number} a', 'États sur {universe, number} ont')} rejoint {treaty_short}.`,
  'brief.reason.peers': `{share, select, all {Les {base, number} autres {group_members} ont tous rejoint le Traité.} other {${SOME_PEERS}}}`,

  'brief.steps.heading':
    '{act, select, ratification {Trois étapes pour ratifier, après l’approbation interne} accession {Trois étapes pour adhérer, après l’approbation interne} other {Trois étapes pour signer}}',
  'brief.step.authority': `{act, select, ratification {${WHO_SIGNS}} accession {${WHO_SIGNS}} other {<strong>Décider qui signe.</strong> ${THE_THREE} peut signer {treaty_short}. ${ELSE}}}`,
  'brief.step.instrument': `{act, select, ratification {<strong>Établir l’instrument de ratification.</strong> Il désigne {treaty_short}, déclare que le Gouvernement le ratifie et ${WHAT_IT_BEARS}} accession {<strong>Établir l’instrument d’adhésion.</strong> Il désigne {treaty_short}, déclare que le Gouvernement y adhère et ${WHAT_IT_BEARS}} other {<strong>Prendre rendez-vous</strong> pour la signature auprès de la Section des traités de l’Organisation des Nations Unies à New York et lui communiquer les pleins pouvoirs pour examen.}}`,
  'brief.step.deposit':
    '{act, select, signature {<strong>Signer</strong> au Siège de l’Organisation des Nations Unies, à New York. La ratification est une étape distincte et ultérieure.} other {<strong>Le déposer</strong> auprès de la Section des traités, Bureau des affaires juridiques, Organisation des Nations Unies, New York. La personne qui le remet n’a pas besoin de pleins pouvoirs. La date du dépôt est celle de la réception.}}',
  'brief.step.effect': `{unit, select, days {{treaty_start} entre en vigueur pour {state_text} ${days('count')} plus tard ({article}).} months {{treaty_start} entre en vigueur pour {state_text} ${months('count')} plus tard ({article}).} other {{treaty_start} entre en vigueur pour {state_text} le premier jour du ${rank('count')} mois suivant ({article}).}}`,
  'brief.steps.source': 'Source : Organisation des Nations Unies, Manuel des traités (2012), sections 3.2 et 3.3.5.',

  'brief.thanks.heading': 'Merci',
  'brief.thanks.record': `{vote, select, yes {{state_start} ${HAS} voté en faveur {treaty_short_of} le {voted, date, long} et ${agree('l’a', 'l’ont')} rejoint le {deposited, date, long}.} other {{state_start} ${HAS} rejoint {treaty_short} le {deposited, date, long}.}} C’est l’un des {joined, number} États, sur {universe, number}, qui l’ont rejoint.`,
  'brief.encourage.heading': 'États à encourager',
  'brief.encourage.peers': byNumber(
    'missing',
    'Un seul des autres {group_members} n’a pas encore rejoint le Traité :',
    '# autres {group_members} n’ont pas encore rejoint le Traité :',
    'Tous les autres {group_members} ont rejoint le Traité. Merci d’encourager d’autres États : {rest, number} sur {universe, number} ne l’ont pas encore rejoint.',
  ),
  'brief.encourage.world': `{rest, number} ${byNumber('rest', 'État sur {universe, number} n’a', 'États sur {universe, number} n’ont')} pas encore rejoint le Traité.`,
  'brief.encourage.more': byNumber('count', 'et # autre', 'et # autres'),

  'brief.letter.heading': 'Lettre',
  'brief.source': 'Source : {record}. {site}, {day, date, long}.',
  'brief.qr': 'Code QR de {address}',
};
