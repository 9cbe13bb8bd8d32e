/** Whether a run can be spared: the same inputs were generated before, and nobody has touched the result. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { manifestPath, type Manifest, parseManifest, textHash } from './manifest.ts';
import { mapLimited, openAtOnce } from './map-limited.ts';
import { refusePath } from './output-path.ts';

/** True where the folder's manifest names the same generator and inputs, and every file stands as it says. */
export async function isCurrent(folder: string, about: Omit<Manifest, 'files'>): Promise<boolean> {
  const manifest = parseManifest((await read(folder, manifestPath)) ?? '');
  if (manifest === undefined || !sameInputs(manifest, about)) return false;
  const entries = Object.entries(manifest.files);
  const checks = await mapLimited(entries, openAtOnce, async ([path, { hash }]) => {
    const text = refusePath(path) === undefined ? await read(folder, path) : undefined;
    return text !== undefined && textHash(text) === hash;
  });
  return checks.every(Boolean);
}

function sameInputs(manifest: Manifest, about: Omit<Manifest, 'files'>): boolean {
  const names = Object.keys(about.inputs);
  return (
    manifest.generator === about.generator &&
    manifest.document === about.document &&
    names.length === Object.keys(manifest.inputs).length &&
    names.every((name) => Object.hasOwn(manifest.inputs, name) && manifest.inputs[name] === about.inputs[name])
  );
}

async function read(folder: string, path: string): Promise<string | undefined> {
  try {
    return await readFile(join(folder, path), 'utf8');
  } catch {
    return undefined;
  }
}
