import { readFileSync } from 'node:fs';

const css = readFileSync('web/assets/site.css', 'utf8');
const [light, dark] = [...css.matchAll(/:root \{([^}]*)\}/g)].map(([, body = '']) =>
  Object.fromEntries([...body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value])),
);

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

describe.each([
  ['light', light ?? {}],
  ['dark', { ...light, ...dark }],
])('the %s palette', (_scheme, tokens) => {
  const of = (name: string): string => {
    const value = tokens[name];
    if (value === undefined) throw new Error(`The style sheet has no colour --${name}.`);
    return value;
  };

  test.each([
    ['ink', 'paper'],
    ['quiet', 'paper'],
    ['on-party', 'party'],
    ['on-action', 'action'],
    ['ink', 'warning'],
    ['ink', 'signed-tint'],
  ])('text %s on %s has a contrast of at least 4.5', (text, ground) => {
    expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['party', 'signed', 'none', 'withdrawn', 'action'])('the mark %s on paper has a contrast of at least 3', (mark) => {
    expect(contrast(of(mark), of('paper'))).toBeGreaterThanOrEqual(3);
  });
});

test('every place on the map has its column and row in the style sheet', () => {
  for (let column = 1; column <= 35; column += 1) expect(css).toMatch(new RegExp(`\\.c${column} \\{\\s+grid-column: ${column};`));
  for (let row = 1; row <= 18; row += 1) expect(css).toMatch(new RegExp(`\\.r${row} \\{\\s+grid-row: ${row};`));
});
