/** What other sites show in a frame, and the snippet by which they do. */
export const embedMessages = {
  'embed.treaty': '{treaty}',
  'embed.title': '{treaty}：{name}',
  'embed.group': '{group}：{base, number}国中{joined, plural, =0 {尚无国家} other {已有#国}}参加',
  'embed.as-of': '{known, select, now {截至{day, date, long}} other {截至{day, date, long}，以{at, time, utc}所知为准}}',
  'embed.in-force': '已生效',
  'embed.source': '来源：<source>{record}</source>',

  'embed.heading': '嵌入',
  'embed.note': '将此HTML粘贴到您的网页中。无需脚本，适应300像素以上的任何宽度，并显示来源和日期。',
  'embed.show': '显示',
  'embed.live': '{past, select, yes {这一天的数字，反映此后的更正} other {实时：始终显示最新数字}}',
  'embed.frozen': '固定：数字不再变化',
  'embed.colours': '配色',
  'embed.theme.auto': '随读者的设备',
  'embed.theme.light': '浅色',
  'embed.theme.dark': '深色',
  'embed.update': '更新',
  'embed.html': 'HTML',
  'embed.copy': '复制HTML',
  'embed.link': '如所用系统会将链接转换为嵌入内容（oEmbed），请改为粘贴此网址：',
  'embed.preview': '预览',
} as const;
