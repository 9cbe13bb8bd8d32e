/** How relative imports end where nobody has said: as the TypeScript project around the output can read them. */
import { dirname } from 'node:path';
import ts from 'typescript';
import type { ImportExtension } from '../output/index.ts';

/**
 * `out` is an absolute folder; it need not exist. Without a `tsconfig.json` in it or above it, programs run as they are,
 * and need `.ts`; a compiler that has not been told to allow that knows `./x.ts` by the name of its output, `./x.js`.
 */
export function usualImportExtension(out: string): ImportExtension {
  const file = ts.findConfigFile(out, ts.sys.fileExists);
  if (file === undefined) return '.ts';
  const { allowImportingTsExtensions, rewriteRelativeImportExtensions } = compilerOptions(file);
  return allowImportingTsExtensions === true || rewriteRelativeImportExtensions === true ? '.ts' : '.js';
}

/** With what it extends. Problems of the file are the compiler's to tell. */
function compilerOptions(file: string): ts.CompilerOptions {
  const { config = {} } = ts.readConfigFile(file, ts.sys.readFile) as { readonly config?: object };
  // The files of the project are not looked for.
  const host: ts.ParseConfigHost = { ...ts.sys, readDirectory: () => [] };
  return ts.parseJsonConfigFileContent(config, host, dirname(file)).options;
}
