import { readFileSync } from 'node:fs';

const [light, dark] = ['tokens', 'dark'].map((name) => {
  const css = readFileSync(`web/assets/styles/${name}.css`, 'utf8');
  return Object.fromEntries(
    [...css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, token = '', value = '']) => [token, value]),
  );
});

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

/** What is left of a colour (linear RGB) with a cone missing: Machado, Oliveira and Fernandes 2009, severity 1.0. */
const DEFICIENCIES = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

const linear = (hex: string): number[] =>
  [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));

/** CIE L*a*b* (D65) of a colour as seen with the deficiency. */
function labSeen(hex: string, matrix: readonly number[]): number[] {
  const rgb = linear(hex);
  const [red = 0, green = 0, blue = 0] = [0, 3, 6].map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        rgb.reduce((sum, part, column) => sum + part * (matrix[row + column] ?? 0), 0),
      ),
    ),
  );
  const [x = 0, y = 0, z = 0] = [
    (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047,
    0.2126 * red + 0.7152 * green + 0.0722 * blue,
    (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883,
  ].map((value) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116));
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

describe.each([
  ['light', light ?? {}],
  ['dark', { ...light, ...dark }],
])('in the %s palette the statuses stay apart for everyone', (_scheme, tokens) => {
  const marks = ['party', 'signed', 'none'];
  const pairs = marks.flatMap((one, at) => marks.slice(at + 1).map((other) => [one, other] as const));
  test.each(Object.entries(DEFICIENCIES).flatMap(([name, matrix]) => pairs.map((pair) => [name, ...pair, matrix] as const)))(
    'with %s, %s and %s differ by at least 20 in CIE L*a*b*',
    (_name, one, other, matrix) => {
      const [a, b] = [labSeen(tokens[one] ?? '', matrix), labSeen(tokens[other] ?? '', matrix)];
      expect(Math.hypot(...a.map((value, at) => value - (b[at] ?? 0)))).toBeGreaterThanOrEqual(20);
    },
  );
});
