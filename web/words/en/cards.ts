/** Share pictures and badges. */
export const cardsMessages = {
  'card.as-of': 'As of {day, date, long}',
  'card.group': '<figure>{joined, number}</figure> of {base, number} States {joined, plural, one {has} other {have}} joined',
  // Where a State stands, in as few words as fit below its name.
  'card.state.none': 'Neither signed nor joined.',
  'card.state.signed': 'Signed {signed, date, long}. {noted, select, yes {Not ratified.} other {Not yet ratified.}}',
  'card.state.joined': 'Joined by {kind} on {deposited, date, long}.',
  'card.state.in-force':
    '{force, select, since {State Party since {inForce, date, long}.} from {Becomes a State Party on {inForce, date, long}.} other {Becomes a State Party when {treaty_short} enters into force.}}',
  'card.state.leaving': 'Its withdrawal takes effect on {effective, date, long}.',
  'card.state.withdrew': 'Withdrew with effect from {effective, date, long}.',
  'card.state.left-by': 'Left {treaty_short}, on {effective, date, long} at the latest.',
  'card.state.left': 'Has left {treaty_short}.',
  'card.legend.joined': '{count, number} joined',
  'card.legend.accession': '{count, number} by accession',
  'card.legend.signed': '{count, number} signed, not ratified',
  'card.legend.none': '{count, number} neither',
  'card.legend.withdrawn': '{count, number} withdrawn',
  // What a picture shows, for those who cannot see it.
  'card.alt.dashboard': '{treaty}, {day, date, long}: {statement} (a band with one tick for each State)',
  'card.alt.state': '{state} and {treaty_text}, {day, date, long}: {statement} (its tick is marked in a band of all States)',
  'card.alt.group': '{group} and {treaty_text}, {day, date, long}: {statement} (a band with one tick for each member)',
} as const;
