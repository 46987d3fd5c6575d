import type { OperatorTranslator, OperatorKey } from './translator.ts';

/** How a check of `npm run doctor` ended. */
export type CheckState = 'ok' | 'warning' | 'error';

/** What a check is of. */
export type CheckName = Extract<OperatorKey, `doctor.check.${string}`> extends `doctor.check.${infer Name}` ? Name : never;

/** A line of its table. */
export interface CheckLine {
  readonly check: CheckName;
  readonly state: CheckState;
  readonly text: string;
}

const UNITS = [
  ['gigabyte', 1e9],
  ['megabyte', 1e6],
  ['kilobyte', 1e3],
] as const;

/** A number of bytes in powers of 1,000: `38.1 MB`. */
export function sizeInWords({ locale }: OperatorTranslator, bytes: number): string {
  const [unit, size] = UNITS.find(([, least]) => bytes >= least) ?? UNITS[2];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumSignificantDigits: 3 }).format(bytes / size);
}

/** An instant, or that there was none. */
export const timeInWords = (t: OperatorTranslator, instant: Date | null): string =>
  instant === null ? t('doctor.never') : t.format.instant(instant);

const widthOf = (words: readonly string[]): number => Math.max(0, ...words.map(({ length }) => length));

/** Lines of a table without the spaces at their ends. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => widthOf(rows.map((row) => row[column] ?? '')));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
}

/** The table of the settings. */
export const settingLines = (
  t: OperatorTranslator,
  settings: readonly { readonly variable: string; readonly value: string | null; readonly isDefault: boolean }[],
): string[] => [
  t('doctor.settings'),
  ...table(
    settings.map(({ variable, value, isDefault }) => [
      variable,
      value ?? t('doctor.not-set'),
      isDefault && value !== null ? t('doctor.default') : '',
    ]),
  ),
];

/** The table of the checks, and the result of all of them. */
export function checkLines(t: OperatorTranslator, lines: readonly CheckLine[]): string[] {
  const countOf = (state: CheckState): number => lines.filter((line) => line.state === state).length;
  const [errors, warnings] = [countOf('error'), countOf('warning')];
  return [
    t('doctor.checks'),
    ...table(lines.map(({ state, check, text }) => [t(`doctor.state.${state}`), t(`doctor.check.${check}`), text])),
    t('doctor.result', { errors, warnings, problems: errors + warnings }),
  ];
}
