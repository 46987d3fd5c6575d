/** What other sites show in a frame, and the snippet by which they do. */
export const embedMessages = {
  'embed.treaty': '{treaty}',
  'embed.title': '{treaty}: {name}',
  'embed.group': '{group}: {joined, number} of {base, number} States {joined, plural, one {has} other {have}} joined',
  'embed.as-of': '{known, select, now {As of {day, date, long}} other {As of {day, date, long}, as known on {at, time, utc}}}',
  'embed.in-force': 'in force',
  'embed.source': 'Source: <source>{record}</source>',

  'embed.heading': 'Embed',
  'embed.note':
    'Paste this HTML into your page. It needs no script, fits any width from 300 pixels, and shows its source and date.',
  'embed.show': 'Show',
  'embed.live': '{past, select, yes {This day, with later corrections} other {Live: always the latest figures}}',
  'embed.frozen': 'Frozen: always these figures',
  'embed.colours': 'Colours',
  'embed.theme.auto': 'As on the reader’s device',
  'embed.theme.light': 'Light',
  'embed.theme.dark': 'Dark',
  'embed.update': 'Update',
  'embed.html': 'HTML',
  'embed.copy': 'Copy HTML',
  'embed.link': 'In a system that turns links into embeds (oEmbed), paste this address instead:',
  'embed.preview': 'Preview',
} as const;
