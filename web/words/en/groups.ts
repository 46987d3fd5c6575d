/** The groups in which governments act together. */
export const groupsMessages = {
  'groups.heading': 'Groups of States',
  'groups.description':
    'How many members of the African Union, CARICOM, the European Union and other groups of States have joined {treaty_text}.',
  'groups.lead':
    'The groups in which governments act together, and how many of their members {past, select, yes {had joined {treaty_text} by {day, date, long}} other {have joined {treaty_text}}}.',
  'groups.kind.regional': 'Regional organizations',
  'groups.kind.un-regional': 'Regional groups at the United Nations',
  'groups.kind.other': 'Other groups',
  'groups.column.group': 'Group',
  'groups.column.share': 'Share that has joined',
  'groups.column.joined': 'Joined',
  'groups.column.signed': 'Signed, not ratified',
  'groups.column.none': 'Neither signed nor joined',
  'groups.column.day': 'Day',
  'groups.of': '{joined, number} of {base, number}',
  'groups.page_description': '{group}: {joined, number} of {base, number} States have joined {treaty_text}.',
  'groups.page_lead':
    '{past, select, yes {As of {day, date, long}, {joined, number} of {base, number} States had joined} other {{joined, number} of {base, number} States have joined}}{signed, plural, =0 {} one {; # {past, select, yes {had} other {has}} signed without ratifying} other {; # {past, select, yes {had} other {have}} signed without ratifying}}{none, plural, =0 {} one {; # {past, select, yes {had} other {has}} neither signed nor joined} other {; # {past, select, yes {had} other {have}} neither signed nor joined}}.',
  'groups.cited':
    'As of {day, date, long}, {joined, number} of the {base, number} States in the group “{group}” {past, select, yes {had} other {have}} joined {treaty_text}',
  'groups.today': 'Show today',
  'groups.missing': 'Yet to join',
  'groups.none_missing': 'All have joined.',
  'groups.joined': 'Joined',
  'groups.none_joined': 'None has joined.',
  'groups.compare': 'Compare them under “Who is next”',
  'groups.over_time': '{share} have joined: the share over time',
  'groups.over_time_then': '{share} had joined: the share over time',
  'groups.over_time_description':
    'Share of current members that had joined at the end of each day, from {from, date, long} to {to, date, long}.',
  'groups.over_time_table': 'Data table',
  'groups.membership': 'Members',
  'groups.as_of': 'Members as of {day, date, long}. Source: <link>{source}</link>.',
  'groups.source':
    '{publisher, select, assembly {UN Department for General Assembly and Conference Management, regional groups of Member States} development {UN Committee for Development Policy, list of least developed countries} ohrlls {UN-OHRLLS, list of members} council {UN Security Council, list of members} other {{group}, list of members}}',
  'groups.basis.page': 'Checked against a copy of this page.',
  'groups.basis.reports': 'Based on reports of the latest change; not yet checked against this page.',
  'groups.basis.unconfirmed': 'Not yet checked against this page.',

  'groups.note.asia-pacific-group':
    'Kiribati is listed here as the United Nations lists it. Türkiye takes part in this group too, but for elections it counts as a member of the Group of Western European and other States only.',
  'groups.note.weog':
    'The United States attends as an observer and is not a member of any regional group. Türkiye is listed here only, because it counts as a member of this group for elections.',
  'groups.note.au':
    'The African Union has 55 members. The Sahrawi Republic is not one of the 197 States. Suspended members are listed.',
  'groups.note.ecowas': 'Burkina Faso, Mali and Niger left on 29 January 2025.',
  'groups.note.asean': 'Timor-Leste joined on 26 October 2025.',
  'groups.note.pif': 'The Forum has 18 members. French Polynesia and New Caledonia are not among the 197 States.',
  'groups.note.caricom':
    'The Community has 15 members. Montserrat is not one of the 197 States. Associate members are not listed.',
  'groups.note.oas':
    'Nicaragua left on 19 November 2023. Cuba is listed, as the Organization lists it, although it has not taken part since 1962. Venezuela is listed too: it gave notice of withdrawal in 2017, and the Organization still lists it.',
  'groups.note.mercosur': 'Bolivia became a member in 2024. Venezuela is suspended but still a member.',
  'groups.note.osce': 'The 57 participating States.',
  'groups.note.commonwealth': 'Suspended members are listed.',
  'groups.note.oic': 'Suspended members are listed.',
  'groups.note.francophonie':
    'Full members only. Burkina Faso, Mali and Niger announced in March 2025 that they were leaving and are not listed. Québec, New Brunswick and the French Community of Belgium are members too, but are not States.',
  'groups.note.ldc':
    'The United Nations listed 44 in June 2026. The Lao People’s Democratic Republic, Bangladesh and Nepal were due to leave the list on 24 November 2026; Bangladesh and Nepal had asked for more time. This list does not yet reflect the outcome.',
  'groups.note.sids':
    'The 39 States of the United Nations list, including the Cook Islands and Niue. Territories are not listed.',
  'groups.note.g20': 'The 19 States. The European Union and the African Union are members too, but are not States.',
} as const;
