import { execFile } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

/** LibreOffice on this machine, or null. */
const soffice: string | null =
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'soffice'))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    }) ?? null;

/** Describes tests that need LibreOffice. Without it there is nothing to test, and the title says so. */
export const describeWithLibreOffice = (title: string, tests: () => void): void =>
  soffice === null ? describe.skip(`${title} (skipped: no soffice on the PATH)`, tests) : describe(title, tests);

/** Comma, double quote, UTF-8, from line 1; cells as shown, formulas as such where there are any; every sheet in a file of its own. */
const CSV_WITH_FORMULAS = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1';

/** Reads CSV in UTF-8 as carelessly as it can: numbers and dates are looked for, spaces are removed, formulas are evaluated. */
const CARELESSLY = '--infilter=CSV:44,34,76,1,,0,false,true,false,true,0,true';

/** Opens the files in LibreOffice, CSV as carelessly as it can. Returns each sheet as CSV by the name of the file and of the sheet: `states.xlsx/about`. */
export async function openInLibreOffice(files: Readonly<Record<string, string | Uint8Array>>): Promise<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
  try {
    const sheets: Record<string, string> = {};
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    const out = join(folder, 'out');
    // A profile of its own: another LibreOffice may be open.
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const convert = async (names: readonly string[], ...options: readonly string[]): Promise<void> => {
      const inputs = names.map((name) => join(folder, name));
      const command = [profile, '--headless', ...options, '--convert-to', CSV_WITH_FORMULAS, '--outdir', out, ...inputs];
      if (names.length > 0) await promisify(execFile)(soffice ?? '', command);
    };
    const names = Object.keys(files);
    await convert(
      names.filter((name) => name.endsWith('.csv')),
      CARELESSLY,
    );
    await convert(names.filter((name) => !name.endsWith('.csv')));
    for (const made of readdirSync(out)) {
      const name = Object.keys(files).find((file) => made.startsWith(`${file.replace(/\.\w+$/, '')}-`)) ?? '';
      const sheet = made.slice(name.replace(/\.\w+$/, '').length + 1).replace(/\.csv$/, '');
      sheets[`${name}/${sheet}`] = readFileSync(join(out, made), 'utf8');
    }
    return sheets;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
