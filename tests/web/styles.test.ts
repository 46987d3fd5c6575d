import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = 'web/assets/styles';
const sheets = readdirSync(FOLDER).map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')] as const);

/** Properties and values that mean a side of the window instead of where reading begins. */
const PHYSICAL = [
  /^(margin|padding|border)-(left|right)\b/,
  /^border-(top|bottom)-(left|right)-radius:/,
  /^(left|right):/,
  /^(text-align|float|clear|justify-content|justify-self): (left|right)\b/,
  /^direction:/,
  /^transform-origin:.*\b(left|right)\b/,
];
const FOUR = /^(margin|padding|inset|border-width|scroll-margin|scroll-padding): (\S+) (\S+) (\S+) (\S+);/;

const isPhysical = (declaration: string): boolean => {
  const [, , , right, , left] = FOUR.exec(declaration) ?? [];
  return right !== left || PHYSICAL.some((pattern) => pattern.test(declaration));
};

/** The declarations that name a side without a comment above them, or above their rule, that begins with "physical:" and says why. */
function withoutReason(sheet: string): string[] {
  const lines = sheet.split('\n').map((line) => line.trim());
  return lines.filter((line, at) => {
    if (!isPhysical(line)) return false;
    const above = lines.slice(0, at);
    const rule = above.findLastIndex((one) => one.startsWith('}') || one.startsWith('@') || one.endsWith('*/'));
    return !(above[at - 1] ?? '').startsWith('/* physical:') && !(above[rule] ?? '').startsWith('/* physical:');
  });
}

test.each(sheets)('%s names no left or right but where geography, time or the Latin script asks for it', (_, sheet) => {
  expect(withoutReason(sheet)).toEqual([]);
});

test.each(['margin-left: 8px;', 'padding: 1px 2px 3px 4px;', 'text-align: right;', 'left: 0;'])(
  'the check finds "%s"',
  (declaration) => {
    expect(withoutReason(`.one {\n  color: red;\n}\n.other {\n  ${declaration}\n}`)).toEqual([declaration]);
    expect(withoutReason(`.other {\n  /* physical: time. */\n  ${declaration}\n}`)).toEqual([]);
  },
);
