import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOMS = ['treaty', 'scraper', 'db', 'jobs', 'server', 'web'];
const SETTINGS = ['build.js', 'package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'];
let checkout: string;

beforeAll(() => {
  checkout = mkdtempSync(join(tmpdir(), 'att-build-'));
  // That the whole tree compiles is tested by every test that starts a command; here a small one of the same rooms is enough.
  for (const name of [...SETTINGS, 'db/migrations', 'web/assets']) cpSync(name, join(checkout, name), { recursive: true });
  for (const room of ROOMS) {
    mkdirSync(join(checkout, room), { recursive: true });
    writeFileSync(join(checkout, room, 'main.ts'), `export const room: string = '${room}';\n`);
  }
  rmSync(join(checkout, 'web/assets/chart-library.js'), { force: true });
  symlinkSync(resolve('node_modules'), join(checkout, 'node_modules'));
});
afterAll(() => rmSync(checkout, { recursive: true, force: true }));

const at = (file: string): string => join(checkout, file);
async function build(...args: string[]): Promise<number> {
  const [code] = await once(spawn(process.execPath, [at('build.js'), ...args], { stdio: 'ignore' }), 'exit');
  return Number(code);
}
/** Every file below dist/ with its inode and its times. */
const filesOfBuild = (): string[] =>
  readdirSync(at('dist'), { recursive: true }).map((file) => {
    const { ino, mtimeMs, ctimeMs } = statSync(at(`dist/${String(file)}`));
    return [file, ino, mtimeMs, ctimeMs].join(' ');
  });

it('npm run dev gets the chart library without a build', async () => {
  expect(await build('--chart-library')).toBe(0);
  expect(existsSync(at('web/assets/chart-library.js'))).toBe(true);
  expect(existsSync(at('dist'))).toBe(false);
});

it('two commands that start at once on an unbuilt tree both find a complete build', async () => {
  expect(await Promise.all([build(), build()])).toEqual([0, 0]);
  for (const file of [
    'server/main.js',
    'db/migrations/0001_schema.sql',
    'web/assets/styles/base.css',
    'web/assets/chart-library.js',
  ])
    expect(existsSync(at(`dist/${file}`))).toBe(true);
  expect(readdirSync(checkout).filter((name) => name.startsWith('dist-'))).toEqual([]);
});

it('a build of the same sources is left as it is', async () => {
  const before = filesOfBuild();
  expect(await build()).toBe(0);
  expect(filesOfBuild()).toEqual(before);
});

it('a source that is changed, added or deleted since is built, and nothing of a deleted one is left', async () => {
  writeFileSync(at('db/migrations/9999_other_branch.sql'), 'select 1;');
  writeFileSync(at('db/added.ts'), 'export const added = 1;\n');
  expect(await build()).toBe(0);
  const added = ['dist/db/migrations/9999_other_branch.sql', 'dist/db/added.js'];
  expect(added.map((file) => existsSync(at(file)))).toEqual([true, true]);
  rmSync(at('db/migrations/9999_other_branch.sql'));
  rmSync(at('db/added.ts'));
  expect(await build()).toBe(0);
  expect(added.map((file) => existsSync(at(file)))).toEqual([false, false]);
});

it('a source that does not compile ends the command, and the last build stays', async () => {
  const before = filesOfBuild();
  writeFileSync(at('db/added.ts'), 'export const added: string = 1;\n');
  expect(await build()).toBe(1);
  expect(filesOfBuild()).toEqual(before);
});
