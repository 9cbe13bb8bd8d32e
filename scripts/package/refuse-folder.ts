/** Whether the package may be built into a folder: what stands there before is deleted. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** `undefined` where it may be; else why not. `usual` is the folder that belongs to nobody else. Both are absolute. */
export function refuseFolder(folder: string, usual: string): string | undefined {
  if (folder === usual || !existsSync(folder)) return undefined;
  if (!statSync(folder).isDirectory()) return `${folder} is a file; a folder is needed.`;
  if (usual.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return `${folder} holds the clone itself.`;
  if (readdirSync(folder).length === 0 || isPackage(folder)) return undefined;
  return `${folder} holds something else, and would be emptied: name a folder that is empty or new.`;
}

/** Built before: the clone has scripts, a package has none. */
function isPackage(folder: string): boolean {
  try {
    const { name, scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>;
    return name === 'etalon' && scripts === undefined;
  } catch {
    return false;
  }
}
