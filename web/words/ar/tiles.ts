/** The world in tiles. */
export const tilesMessages = {
  'tiles.heading': 'خريطة المربعات',
  'tiles.intro': 'مربع لكل دولة من الدول الـ {count, number}، في موقعها التقريبي. اختر مربعا لفتح صفحة الدولة.',
  'region.name.Africa': 'أفريقيا',
  'region.name.Americas': 'الأمريكتان',
  'region.name.Asia': 'آسيا',
  'region.name.Europe': 'أوروبا',
  'region.name.Oceania': 'أوقيانوسيا',
} as const;
