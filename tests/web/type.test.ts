import { readFileSync } from 'node:fs';
import { openSync } from 'fontkit';

const FONT = 'web/assets/fonts/serif.woff2';

test('the serif has every letter and sign of English, French and Spanish headings', () => {
  const font = openSync(FONT);
  if (!('characterSet' in font)) throw new Error('a collection');
  const has = new Set(font.characterSet);
  const french = 'àâäæçéèêëîïôöœùûüÿ'.normalize('NFC');
  const spanish = 'áéíóúüñ¡¿ªº';
  const capitals = [...(french + spanish)]
    .map((letter) => letter.toUpperCase())
    .filter((letter) => letter.length === 1 && letter !== 'Ÿ');
  const wanted = `${french}${spanish}${capitals.join('')}«»“”‘’…–—·%&()/:;!?0123456789`;
  expect([...wanted].filter((sign) => !has.has(sign.codePointAt(0) ?? 0))).toEqual([]);
});

test('and is no larger than 35 kB', () => {
  expect(readFileSync(FONT).byteLength).toBeLessThanOrEqual(35_000);
});
