import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const forbidden: [string, string][] = [
  ['treaty/a.ts', '../db/runs.ts'],
  ['treaty/b.ts', 'pg'],
  ['treaty/c.ts', 'node:fs'],
  ['scraper/untc/a.ts', '../../db/runs.ts'],
  ['db/a.ts', '../scraper/source.ts'],
  ['web/views/a.tsx', '../../db/runs.ts'],
  ['web/views/b.tsx', 'express'],
  ['jobs/a.ts', '../web/views/state.tsx'],
  ['jobs/b.ts', '../server/app.ts'],
  ['jobs/c.ts', '../web/words/formats.ts'],
  ['jobs/scrape/a.ts', '../../web/words/formats.ts'],
  ['jobs/commands/a.ts', '../../web/views/state.tsx'],
  ['jobs/commands/b.ts', '../../server/app.ts'],
  ['jobs/commands/c.ts', '../../web/tile-places.ts'],
  ['server/routes/a.ts', '../../jobs/config.ts'],
  ['server/routes/b.ts', '../../scraper/source.ts'],
  ['server/routes/c.ts', '../../web/words/formats.ts'],
  ['server/routes/d.ts', '../../web/tile-places.ts'],
  ['db/b.ts', '../tests/support/depositary.ts'],
];
const allowed: [string, string][] = [
  ['treaty/ok.ts', './civil-date.ts'],
  ['scraper/untc/ok.ts', '../../treaty/catalogue/treaty.ts'],
  ['db/ok.ts', 'pg'],
  ['jobs/ok.ts', '../db/runs.ts'],
  ['jobs/commands/ok.ts', '../../web/words/formats.ts'],
  ['jobs/alerts/ok.ts', '../../web/words/formats.ts'],
  ['server/routes/ok.ts', '../../web/views/state.tsx'],
  ['server/error-answers.ts', '../web/words/errors.ts'],
  ['server/main.ts', '../jobs/schedule/schedule.ts'],
];

/** The files in which the linter, set up as in this repository, finds a forbidden import. */
function filesWithForbiddenImports(files: [string, string][]): Set<string> {
  const root = mkdtempSync(join(tmpdir(), 'import-rules-'));
  try {
    copyFileSync('biome.json', join(root, 'biome.json'));
    for (const [file, imported] of files) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), `import { x } from '${imported}';\n\nexport const y = x;\n`);
    }
    const biome = resolve('node_modules/@biomejs/biome/bin/biome');
    const args = [biome, 'lint', '--vcs-enabled=false', '--max-diagnostics=none', '.'];
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    return new Set(
      [...(stdout + stderr).matchAll(/^(\S+?):\d+:\d+ lint\/style\/noRestrictedImports/gm)].map((match) => match[1] ?? ''),
    );
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

describe('the linter keeps the rooms apart', () => {
  const found = filesWithForbiddenImports([...forbidden, ...allowed]);
  it.each(forbidden)('%s may not import %s', (file) => expect(found).toContain(file));
  it.each(allowed)('%s may import %s', (file) => expect(found).not.toContain(file));
});
