import { byNumber } from './grammar.ts';

/** `12 États sur 54 ont rejoint …`, with `avaient` of a day that is over. */
const JOINED = byNumber(
  'joined',
  '# État sur {base, number} {past, select, yes {avait rejoint le Traité au {day, date, long}} other {a rejoint le Traité}}',
  '# États sur {base, number} {past, select, yes {avaient rejoint le Traité au {day, date, long}} other {ont rejoint le Traité}}',
);

const count = (value: string, oneThen: string, one: string, manyThen: string, many: string, rest: string): string =>
  byNumber(
    value,
    `# {past, select, yes {${oneThen}} other {${one}}} ${rest}`,
    `# {past, select, yes {${manyThen}} other {${many}}} ${rest}`,
    `aucun {past, select, yes {n’avait} other {n’a}} ${rest}`,
  );

/** The groups in which governments act together. */
export const groupsMessages = {
  'groups.heading': 'Groupes d’États',
  'groups.description':
    'Nombre de membres de l’Union africaine, de la CARICOM, de l’Union européenne et d’autres groupes d’États qui ont rejoint {treaty_text}.',
  'groups.lead':
    'Les groupes dans lesquels les gouvernements agissent ensemble, et combien de leurs membres {past, select, yes {avaient rejoint {treaty_text} au {day, date, long}} other {ont rejoint {treaty_text}}}.',
  'groups.kind.regional': 'Organisations régionales',
  'groups.kind.un-regional': 'Groupes régionaux à l’ONU',
  'groups.kind.other': 'Autres groupes',
  'groups.column.group': 'Groupe',
  'groups.column.share': 'Taux de participation',
  'groups.column.joined': 'Ont rejoint le Traité',
  'groups.column.signed': 'Signé, non ratifié',
  'groups.column.none': 'Ni signataires ni parties',
  'groups.column.day': 'Jour',
  'groups.of': '{joined, number} sur {base, number}',
  'groups.page_description': `{group} : ${byNumber('joined', '# État sur {base, number} a', '# États sur {base, number} ont')} rejoint {treaty_text}.`,
  'groups.page_lead': `${JOINED} ; ${count('signed', 'avait', 'a', 'avaient', 'ont', 'signé sans ratifier')} ; ${byNumber(
    'none',
    '# {past, select, yes {ne l’avait} other {ne l’a}} ni signé ni rejoint',
    '# {past, select, yes {ne l’avaient} other {ne l’ont}} ni signé ni rejoint',
    'aucun {past, select, yes {n’était} other {n’est}} resté à l’écart',
  )}.`,
  'groups.cited': `Au {day, date, long}, {joined, number} des {base, number} États du groupe « {group} » {past, select, yes {${byNumber('joined', 'avait', 'avaient')}} other {${byNumber('joined', 'a', 'ont')}}} rejoint {treaty_text}`,
  'groups.today': 'Afficher la situation d’aujourd’hui',
  'groups.missing': 'N’ont pas encore rejoint le Traité',
  'groups.none_missing': 'Tous ont rejoint le Traité.',
  'groups.joined': 'Ont rejoint le Traité',
  'groups.none_joined': 'Aucun n’a rejoint le Traité.',
  'groups.compare': 'Les comparer dans « Prochains États »',
  'groups.over_time': '{share} ont rejoint le Traité : évolution dans le temps',
  'groups.over_time_then': '{share} avaient rejoint le Traité : évolution dans le temps',
  'groups.over_time_description':
    'Part des membres actuels qui avaient rejoint le Traité à la fin de chaque jour, du {from, date, long} au {to, date, long}.',
  'groups.over_time_table': 'Tableau de données',
  'groups.membership': 'Membres',
  'groups.as_of': 'Membres au {day, date, long}. Source : <link>{source}</link>.',
  'groups.source':
    '{publisher, select, assembly {ONU, Département de l’Assemblée générale et de la gestion des conférences, groupes régionaux} development {ONU, Comité des politiques de développement, liste des pays les moins avancés} ohrlls {ONU, Bureau du Haut-Représentant pour les PMA, les PDSL et les PEID, liste des membres} council {ONU, Conseil de sécurité, liste des membres} other {{group}, liste des membres}}',
  'groups.basis.page': 'Liste vérifiée d’après une copie de cette page.',
  'groups.basis.reports':
    'Liste établie d’après les informations publiées sur le dernier changement ; pas encore vérifiée sur cette page.',
  'groups.basis.unconfirmed': 'Liste pas encore vérifiée sur cette page.',

  'groups.note.asia-pacific-group':
    'Kiribati figure ici comme dans la liste de l’ONU. La Türkiye participe aussi à ce groupe, mais n’est comptée que parmi les membres du Groupe des États d’Europe occidentale et autres États.',
  'groups.note.weog':
    'Les États-Unis y participent en qualité d’observateur et ne sont membres d’aucun groupe régional. La Türkiye ne figure que dans ce groupe, celui où elle est comptée aux fins des élections.',
  'groups.note.au':
    'L’Union africaine compte 55 membres. La République sahraouie ne fait pas partie des 197 États. Les membres suspendus figurent dans la liste.',
  'groups.note.ecowas': 'Le Burkina Faso, le Mali et le Niger se sont retirés le 29 janvier 2025.',
  'groups.note.asean': 'Le Timor-Leste est devenu membre le 26 octobre 2025.',
  'groups.note.pif':
    'Le Forum compte 18 membres. La Polynésie française et la Nouvelle-Calédonie ne font pas partie des 197 États.',
  'groups.note.caricom':
    'La Communauté compte 15 membres. Montserrat ne fait pas partie des 197 États. Les membres associés ne figurent pas dans la liste.',
  'groups.note.oas':
    'Le Nicaragua s’est retiré le 19 novembre 2023. Cuba figure dans la liste, comme dans celle de l’Organisation, bien qu’elle n’y participe plus depuis 1962. Le Venezuela y figure aussi : il a notifié son retrait en 2017, mais l’Organisation continue de le compter parmi ses membres.',
  'groups.note.mercosur': 'La Bolivie est devenue membre en 2024. Le Venezuela est suspendu, mais reste membre.',
  'groups.note.osce': 'Les 57 États participants.',
  'groups.note.commonwealth': 'Les membres suspendus figurent dans la liste.',
  'groups.note.oic': 'Les membres suspendus figurent dans la liste.',
  'groups.note.francophonie':
    'Membres de plein droit uniquement. Le Burkina Faso, le Mali et le Niger, qui ont annoncé leur départ en mars 2025, ne figurent pas dans la liste. Le Québec, le Nouveau-Brunswick et la Fédération Wallonie-Bruxelles sont aussi membres, mais ne sont pas des États.',
  'groups.note.ldc':
    'L’Organisation des Nations Unies en comptait 44 en juin 2026. La République démocratique populaire lao, le Bangladesh et le Népal devaient sortir de la catégorie le 24 novembre 2026 ; le Bangladesh et le Népal avaient demandé un délai. Cette liste ne tient pas encore compte de l’issue.',
  'groups.note.sids':
    'Les 39 États de la liste de l’Organisation des Nations Unies, y compris les Îles Cook et Nioué. Les territoires ne figurent pas dans la liste.',
  'groups.note.g20': 'Les 19 États. L’Union européenne et l’Union africaine sont aussi membres, mais ne sont pas des États.',
};
