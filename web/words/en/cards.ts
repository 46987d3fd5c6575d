/** Share pictures and badges. */
export const cardsMessages = {
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
  // Badges: two or three words, and what they mean in full.
  'badge.joined': '{joined, number}/{universe, number}',
  'badge.joined.full':
    '{treaty}, {day, date, long}: {joined, number} of {universe, number} States {joined, plural, one {has} other {have}} joined',
  'badge.threshold': '{counted, number} of {threshold, number}{isReached, select, yes { reached} other {}}',
  'badge.threshold.full':
    '{treaty}, {day, date, long}: {counted, number} of the {threshold, number} instruments needed for entry into force{isReached, select, yes {; the threshold has been reached} other {}}',
  'badge.state.party': 'State Party',
  'badge.state.consented': 'joined',
  'badge.state.signed': 'signed',
  'badge.state.none': 'neither signed nor joined',
  'badge.state.withdrawn': 'withdrawn',
  'badge.state.full': '{state} and {treaty_text}, {day, date, long}: {statement}',
  // On the page "Use this".
  'share.picture': 'Share picture',
  'share.picture.note': 'Social networks and messaging apps show this picture with a link to the page.',
  'share.alt': 'Alternative text',
  'share.alt.copy': 'Copy alternative text',
  'share.badge': 'Badge',
  'share.markdown': 'Markdown',
  'share.markdown.copy': 'Copy Markdown',
  'share.html': 'HTML',
  'share.html.copy': 'Copy HTML',
} as const;
