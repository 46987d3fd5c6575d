import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const ROOMS = ['treaty', 'scraper', 'db', 'jobs', 'server', 'web'];
const SETTINGS = ['build.js', 'package.json', 'package-lock.json', 'tsconfig.json'];
const PROGRAMS = ['server/main', 'scraper/reading-worker', 'db/make-template-cluster', 'jobs/commands/scrape'];
let checkout: string;

beforeAll(() => {
  checkout = mkdtempSync(join(tmpdir(), 'att-build-'));
  // That the whole tree compiles is tested by every test that starts a command; here a small one of the same rooms is enough.
  for (const name of [...SETTINGS, 'db/migrations', 'web/assets']) cpSync(name, join(checkout, name), { recursive: true });
  for (const room of ROOMS) mkdirSync(join(checkout, room), { recursive: true });
  mkdirSync(join(checkout, 'jobs/commands'));
  for (const program of PROGRAMS) writeFileSync(join(checkout, `${program}.ts`), `console.log('${program}');\n`);
  rmSync(join(checkout, 'web/assets/chart-library.js'), { force: true });
  symlinkSync(resolve('node_modules'), join(checkout, 'node_modules'));
});
afterAll(() => rmSync(checkout, { recursive: true, force: true }));

const at = (file: string): string => join(checkout, file);
const build = (...args: string[]): Promise<number> => buildIn('test', ...args);
/** As a script of npm's. */
async function buildIn(script: string, ...args: string[]): Promise<number> {
  const env = { ...process.env, npm_lifecycle_event: script };
  const [code] = await once(spawn(process.execPath, [at('build.js'), ...args], { stdio: 'ignore', env }), 'exit');
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
    ...PROGRAMS.map((program) => `${program}.js`),
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

it('the template cluster is made with each build, and when npm has installed the packages anew, which removes it', async () => {
  writeFileSync(at('db/make-template-cluster.ts'), `import { writeFileSync } from 'node:fs';\nwriteFileSync('made', '');\n`);
  const isMade = (): boolean => existsSync(at('made'));
  expect([await build(), isMade()]).toEqual([0, true]);
  rmSync(at('made'));
  expect([await build(), isMade()]).toEqual([0, false]);
  expect([await buildIn('prepare'), isMade()]).toEqual([0, true]);
  rmSync(at('made'));
});

it('a source that is changed, added or deleted since is built, and nothing of a deleted one is left', async () => {
  const program = at('server/main.ts');
  const before = readFileSync(program, 'utf8');
  writeFileSync(at('db/migrations/9999_other_branch.sql'), 'select 1;');
  writeFileSync(at('db/added.ts'), `export const added = 'added since';\n`);
  writeFileSync(program, `import { added } from '../db/added.ts';\nconsole.log(added);\n`);
  const built = () => [
    existsSync(at('dist/db/migrations/9999_other_branch.sql')),
    readFileSync(at('dist/server/main.js'), 'utf8').includes('added since'),
  ];
  expect(await build()).toBe(0);
  expect(built()).toEqual([true, true]);
  rmSync(at('db/migrations/9999_other_branch.sql'));
  rmSync(at('db/added.ts'));
  writeFileSync(program, before);
  expect(await build()).toBe(0);
  expect(built()).toEqual([false, false]);
});

it('a source that cannot be read ends the command, and the last build stays', async () => {
  const before = filesOfBuild();
  writeFileSync(at('server/main.ts'), 'const added = ;\n');
  expect(await build()).toBe(1);
  expect(filesOfBuild()).toEqual(before);
});

it('a module that finds its files by its own address is in a file one folder below the root, from where they are where they were', () => {
  const outputs = readdirSync('dist', { recursive: true }).map(String);
  const finding = outputs
    .filter((file) => file.endsWith('.js') && !file.startsWith('web/assets/'))
    .filter((file) => /new URL\("\.\.\/[^"]+", import\.meta\.url\)/.test(readFileSync(join('dist', file), 'utf8')));
  expect(finding.length).toBeGreaterThan(0);
  expect(finding.filter((file) => file.split('/').length !== 2)).toEqual([]);
});

it('every dynamic import in a bundle has named exports: a CommonJS package has none', async () => {
  const outputs = readdirSync('dist', { recursive: true }).map((file) => join('dist', String(file)));
  const imported = outputs
    .filter((file) => file.endsWith('.js') && !file.startsWith('dist/web/assets/'))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\bimport\("(\.[^"]+)"\)/g)].map(([, other = '']) => resolve(dirname(file), other)),
    );
  expect(imported.length).toBeGreaterThan(10);
  const list = `const names = {}; for (const file of ${JSON.stringify([...new Set(imported)])}) names[file] = Object.keys(await import(file));
    console.log(JSON.stringify(names)); process.exit(0);`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', list], { encoding: 'utf8' });
  const nameless = Object.entries<string[]>(JSON.parse(stdout)).filter(([, names]) => names.join() === 'default');
  expect(nameless.map(([file]) => file)).toEqual([]);
});
