/** The world in tiles. */
export const tilesMessages = {
  'tiles.heading': 'خريطة المربعات',
  'tiles.intro': 'مربع لكل دولة من الدول الـ {count, number}، في موقعها التقريبي. اختر مربعا لفتح صفحة الدولة.',
} as const;
