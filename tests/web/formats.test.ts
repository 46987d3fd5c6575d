import { parseCivilDate } from '../../treaty/civil-date.ts';
import { createFormats } from '../../web/words/formats.ts';

/** The languages of the United Nations, by the tags that their folders have. */
const TAGS = ['en-GB', 'fr-FR', 'es-ES', 'ru', 'zh-Hans-CN', 'ar-u-nu-latn'] as const;
/** With plain spaces, and without the marks of direction that are not seen. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ').replace(/[\u200e\u200f]/g, '');

describe.each(TAGS)('in %s', (tag) => {
  const format = createFormats(tag);

  test('an instant is a day and a time of 24 hours, with the sign between them that the language has', () => {
    const day: Record<(typeof TAGS)[number], string> = {
      'en-GB': '23 November 2026, 22:10 UTC',
      'fr-FR': '23 novembre 2026, 22:10 UTC',
      'es-ES': '23 de noviembre de 2026, 22:10 UTC',
      ru: '23 ноября 2026 г., 22:10 UTC',
      'zh-Hans-CN': '2026年11月23日 22:10 UTC',
      'ar-u-nu-latn': '23 نوفمبر 2026، 22:10 UTC',
    };
    expect(plain(format.instant('2026-11-23T22:10:00Z'))).toBe(day[tag]);
  });

  test('midnight is 00:00', () => expect(format.instant('2026-11-23T00:00:00Z')).toContain('00:00 UTC'));

  test('a share, a number and lists are written as the language does', () => {
    const written: Record<(typeof TAGS)[number], readonly string[]> = {
      'en-GB': ['60%', '12,345', 'A, B and C', 'A, B or C'],
      'fr-FR': ['60 %', '12 345', 'A, B et C', 'A, B ou C'],
      'es-ES': ['60 %', '12.345', 'A, B y C', 'A, B o C'],
      ru: ['60 %', '12 345', 'A, B и C', 'A, B или C'],
      'zh-Hans-CN': ['60%', '12,345', 'A、B和C', 'A、B或C'],
      'ar-u-nu-latn': ['60%', '12,345', 'A وB وC', 'A أو B أو C'],
    };
    const names = ['A', 'B', 'C'];
    const all = [format.share(118, 197), format.number(12_345), format.list(names), format.alternatives(names)];
    expect(all.map(plain)).toEqual(written[tag]);
  });

  test('digits are Latin', () => expect(format.date(parseCivilDate('2014-12-24'))).toMatch(/24.*2014|2014.*24/));
});
