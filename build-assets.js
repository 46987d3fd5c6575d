// Puts beside the compiled program what the compiler does not carry over: SQL, styles, browser scripts, the bundled record.
// Each file appears whole (written aside, then renamed), so that a second command may build while a server is starting.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

const folders = ['db/migrations', 'web/assets', 'scraper/bundled'];
const isAsset = (file) => !/\.tsx?$/.test(file);
const isCompiled = (file) => /\.js(\.map)?$/.test(file);

const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => statSync(join(folder, file)).isFile());

function putWhole(from, to) {
  if (existsSync(to) && readFileSync(to).equals(readFileSync(from))) return;
  mkdirSync(dirname(to), { recursive: true });
  const aside = `${to}.${process.pid}`;
  cpSync(from, aside);
  renameSync(aside, to);
}

for (const folder of folders) {
  const built = join('dist', folder);
  const assets = filesBelow(folder).filter(isAsset);
  for (const file of assets) putWhole(join(folder, file), join(built, file));
  if (folder === 'db/migrations') {
    // A migration of another branch, left from an earlier build, would be run.
    for (const file of filesBelow(built))
      if (!assets.includes(file) && !isCompiled(file)) rmSync(join(built, file), { force: true });
  }
}
