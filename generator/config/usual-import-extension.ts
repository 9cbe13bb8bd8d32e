/** How relative imports end where nobody has said: as the TypeScript project around the output can read them. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type ts from 'typescript';
import { compiler } from '../compiler.ts';
import type { ImportExtension } from '../output/index.ts';

/**
 * `out` is an absolute folder; it need not exist. Without a `tsconfig.json` in it or above it, programs run as they are,
 * and need `.ts`; a compiler that has not been told to allow that knows `./x.ts` by the name of its output, `./x.js`.
 */
export function usualImportExtension(out: string): ImportExtension {
  const file = projectOf(out);
  if (file === undefined) return '.ts';
  const { allowImportingTsExtensions, rewriteRelativeImportExtensions } = compilerOptions(file);
  return allowImportingTsExtensions === true || rewriteRelativeImportExtensions === true ? '.ts' : '.js';
}

function projectOf(folder: string): string | undefined {
  const file = join(folder, 'tsconfig.json');
  if (existsSync(file)) return file;
  const above = dirname(folder);
  return above === folder ? undefined : projectOf(above);
}

/** With what it extends. Problems of the file are the compiler's to tell. */
function compilerOptions(file: string): ts.CompilerOptions {
  const { parseJsonConfigFileContent, readConfigFile, sys } = compiler();
  const { config = {} } = readConfigFile(file, sys.readFile) as { readonly config?: object };
  // The files of the project are not looked for.
  const host: ts.ParseConfigHost = { ...sys, readDirectory: () => [] };
  return parseJsonConfigFileContent(config, host, dirname(file)).options;
}
