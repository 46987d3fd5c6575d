import { existsSync, readdirSync, readFileSync } from 'node:fs';
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

describe('the Chinese typeface of pictures', () => {
  test.each(['400', '600'])('has every character of the texts in weight %s', (weight) => {
    const folder = 'web/words/zh';
    const texts = existsSync(folder)
      ? readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
      : ['武器贸易条约'];
    const font = openSync(`web/assets/fonts/chinese-${weight}.ttf`);
    if (!('characterSet' in font)) throw new Error('a collection');
    const has = new Set(font.characterSet);
    const missing = new Set(
      [...texts.join('')].filter((sign) => /\p{Script=Han}/u.test(sign) && !has.has(sign.codePointAt(0) ?? 0)),
    );
    expect([...missing]).toEqual([]);
  });
});
