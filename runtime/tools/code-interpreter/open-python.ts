/** Python in this process: runs a piece of code after the other, and says what came of it. */
import { Buffer } from 'node:buffer';
import type { loadPyodide as LoadPyodide, PyodideAPI } from 'pyodide';
import { cappedText, type CappedText } from './capped-text.ts';
import type { Order, Report, SandboxLimits, SentFile } from './protocol.ts';

export interface Python {
  run(order: Order): Report;
}

const folder = '/mnt/data';

export async function openPython(loadPyodide: typeof LoadPyodide, limits: SandboxLimits): Promise<Python> {
  // An empty object without a prototype: from it no way leads to anything.
  const jsglobals = Object.freeze(Object.create(null)) as object;
  // Without a name of its own it would tell where it stands on this machine.
  const python = await loadPyodide({ jsglobals, env: { HOME: folder, _: 'python' } });
  python.FS.mkdirTree(folder);
  python.FS.chdir(folder);
  const printed = cappedText(limits.output);
  const write = (bytes: Uint8Array): number => printed.add(bytes);
  python.setStdout({ write });
  python.setStderr({ write });
  python.setStdin({ error: true });
  python.runPython(scrub);
  python.unregisterJsModule('js');
  python.unregisterJsModule('pyodide_js');
  return { run: (order) => run({ python, printed, limits }, order) };
}

/** What Python has of ways out: each would fail, but some would take the interpreter along. */
const scrub = `
def _scrub():
    import os, posix, sys
    def refused(*_, **__):
        raise OSError("not available in the code interpreter")
    for module in (os, posix):
        for name in ("system", "popen", "fork", "execv", "execve", "posix_spawn", "posix_spawnp"):
            if hasattr(module, name):
                setattr(module, name, refused)
    import pyodide.ffi
    proxy = pyodide.ffi.JsProxy
    for name, module in list(sys.modules.items()):
        if name.split(".")[0] in ("pyodide", "_pyodide", "pyodide_js", "js"):
            for key, value in list(getattr(module, "__dict__", {}).items()):
                if isinstance(value, proxy):
                    setattr(module, key, None)
    for name in ("pyodide_js", "js"):
        sys.modules.pop(name, None)
_scrub()
del _scrub
`;

interface Running {
  readonly python: PyodideAPI;
  readonly printed: CappedText;
  readonly limits: SandboxLimits;
}

function run({ python, printed, limits }: Running, { code, files }: Order): Report {
  for (const { name, base64 } of files) place(python, name, base64);
  const before = stamps(python);
  const failure = execute(python, code);
  const logs = printed.take() + failure.text;
  if (failure.fatal) return { kind: 'broken', logs };
  return { kind: 'done', logs, files: changed(python, before, limits.files) };
}

/** A file that has not changed stays as it is, so that it does not seem to be new. */
function place(python: PyodideAPI, name: string, base64: string): void {
  python.FS.writeFile(`${folder}/${name}`, Buffer.from(base64, 'base64'));
}

interface Failure {
  readonly text: string;
  readonly fatal: boolean;
}

/**
 * The value of a last expression is shown, as in any notebook. Whatever fails in Python is caught there: what comes out
 * of it all the same is the end of the interpreter.
 */
function execute(python: PyodideAPI, code: string): Failure {
  try {
    python.globals.set('_code', code);
    const shown: unknown = python.runPython(runner);
    return { text: typeof shown === 'string' ? shown : '', fatal: false };
  } catch {
    return { text: 'The interpreter broke down.\n', fatal: true };
  }
}

const runner = `
import traceback, sys
from pyodide.code import eval_code
def _shown(code):
    try:
        value = eval_code(code, globals(), filename="<code>")
        return "" if value is None else repr(value) + "\\n"
    except SystemExit:
        return ""
    except BaseException as problem:
        frames = traceback.extract_tb(problem.__traceback__)
        own = [frame for frame in frames if frame.filename == "<code>"]
        head = ["Traceback (most recent call last):\\n"] if own else []
        return "".join(head + traceback.format_list(own) + traceback.format_exception_only(problem))
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
_shown(_code)
`;

type Stamps = ReadonlyMap<string, string>;

function stamps(python: PyodideAPI): Stamps {
  return new Map(filesIn(python).map((name) => [name, stampOf(python, name)]));
}

function filesIn({ FS }: PyodideAPI): string[] {
  const names = FS.readdir(folder) as string[];
  return names.filter((name) => name !== '.' && name !== '..' && isFile(FS, name));
}

function isFile(FS: PyodideAPI['FS'], name: string): boolean {
  return FS.isFile((FS.lstat(`${folder}/${name}`) as { mode: number }).mode);
}

function stampOf({ FS }: PyodideAPI, name: string): string {
  const { mtime, size } = FS.stat(`${folder}/${name}`) as { mtime: Date; size: number };
  return `${mtime.getTime()} ${size}`;
}

/** No more than so many bytes of files, and so many files. */
function changed(python: PyodideAPI, before: Stamps, limit: number): readonly SentFile[] {
  let left = limit;
  const names = filesIn(python).filter((name) => before.get(name) !== stampOf(python, name));
  return names.slice(0, mostFiles).flatMap((name) => {
    const bytes = python.FS.readFile(`${folder}/${name}`) as Uint8Array;
    left -= bytes.byteLength;
    return left < 0 ? [] : [{ name, base64: Buffer.from(bytes).toString('base64') }];
  });
}

const mostFiles = 20;
