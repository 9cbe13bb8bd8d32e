/** Code of models runs, and gets out of its box in none of the known ways. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CodeFile, CodeInterpreter } from './code-interpreter.ts';
import { pythonInterpreter } from './python-interpreter.ts';

/** Python takes seconds to load on a busy machine. */
const patience = 90_000;

let interpreter: CodeInterpreter;
beforeAll(() => {
  process.env['ETALON_TEST_SECRET'] = 'secret';
  interpreter = pythonInterpreter({ timeout: 4, memory: 160, output: 1000 });
});
afterAll(() => {
  delete process.env['ETALON_TEST_SECRET'];
  return interpreter.close();
});

/** Ways from a list to the constructors of the language, which have no names here. */
const objects = 'from pyodide.ffi import to_js\nObjects = to_js([1]).entries().next().constructor\n';
const errors = `
try: to_js([1]).constructor.constructor("1")
except BaseException as problem: Errors = Objects.getPrototypeOf(problem.constructor)
`;

async function run(code: string, { session = 'one', files = [] as readonly CodeFile[] } = {}) {
  const { logs, files: made } = await interpreter.run({ session, code, files }, new AbortController().signal);
  return { logs, made: made.map(({ name, bytes }) => `${name}: ${Buffer.from(bytes).toString()}`) };
}

describe('the code interpreter', { timeout: patience }, () => {
  it('gives back what is printed, and the value of a last expression', async () => {
    expect(await run('print("two", 1 + 1)\n6 * 7')).toEqual({ logs: 'two 2\n42\n', made: [] });
  });

  it('keeps the variables of a session, and shows them to no other', async () => {
    await run('kept = 5');
    expect((await run('kept + 1')).logs).toBe('6\n');
    expect((await run('kept + 1', { session: 'two' })).logs).toContain("NameError: name 'kept' is not defined");
  });

  it('puts files into the working folder, and gives back only those that are new or changed', async () => {
    const files = [
      { name: 'a.csv', bytes: Buffer.from('1,2') },
      { name: 'b.csv', bytes: Buffer.from('3,4') },
    ];
    const code = 'text = open("/mnt/data/a.csv").read()\nopen("b.csv", "a").write("!")\nopen("c.txt", "w").write(text)';
    expect((await run(code, { files })).made).toEqual(['b.csv: 3,4!', 'c.txt: 1,2']);
  });

  it('tells of an error without showing anything of itself', async () => {
    expect((await run('1 / 0')).logs).toBe(
      'Traceback (most recent call last):\n  File "<code>", line 1, in <module>\nZeroDivisionError: division by zero\n',
    );
  });

  it('cuts what is too long', async () => {
    const { logs } = await run('for i in range(100000): print("y" * 1000)');
    expect(logs.length).toBeLessThan(1100);
    expect(logs).toMatch(/\[100099000 more bytes were printed\]\n$/);
  });

  it('has nothing to read', async () => {
    expect((await run('input()')).logs).toContain('OSError');
  });
});

describe('out of the box', { timeout: patience }, () => {
  it.each([
    ['the js module', 'import js; js.process', "No module named 'js'"],
    ['the module of the interpreter', 'import pyodide_js; pyodide_js.FS', "No module named 'pyodide_js'"],
    ['run_js', 'from pyodide.code import run_js\nrun_js("1 + 1")', 'Error'],
    [
      'a chain of constructors',
      'from pyodide.ffi import to_js\nto_js({}).constructor.constructor("return process")()',
      'Code generation from strings disallowed',
    ],
    [
      'a generator of functions',
      'from pyodide.ffi import to_js\nto_js([1]).map.constructor.new("return globalThis")()',
      'Code generation from strings disallowed',
    ],
    [
      'a setter that all objects inherit',
      `${objects}Objects.defineProperty(Objects.prototype, "async", to_js({}))`,
      'not extensible',
    ],
    ['a method of all lists', `${objects}to_js([1]).constructor.prototype.push = print`, 'read only property'],
    ['a method of all objects', `${objects}Objects.prototype.valueOf = print\nObjects.new().valueOf() == 5`, 'False'],
    ['the frames of an error', `${objects}${errors}Errors.prepareStackTrace = print`, 'read only property'],
    ['os.system', 'import os; os.system("id")', 'OSError: not available'],
    ['a process', 'import subprocess; subprocess.run(["ls"])', 'does not support processes'],
    ['a fork', 'import os; os.fork()', 'OSError: not available'],
    ['a socket', 'import socket\nsocket.create_connection(("127.0.0.1", 80), 1)', 'OSError'],
    ['a request', 'import urllib.request; urllib.request.urlopen("http://127.0.0.1:1/")', 'URLError'],
    ['a request by JavaScript', 'import pyodide.http\npyodide.http.open_url("http://127.0.0.1:1/")', 'NameError'],
    ['the files of this machine', 'open("/etc/passwd").read()', 'FileNotFoundError'],
    ['the environment', 'import os\nos.environ["ETALON_TEST_SECRET"]', 'KeyError'],
    [
      'its own name',
      'import os\n[name for name, value in os.environ.items() if "etalon" in value or ".ts" in value]',
      '[]',
    ],
    [
      'the terminal',
      `open("/dev/tty", "w").write('{"kind":"done","logs":"forged","files":[]}\\n')\n"its own words"`,
      "'its own words'",
    ],
  ])('%s does not lead', async (_, code, refusal) => {
    expect((await run(code)).logs).toContain(refusal);
  });

  it('no object of JavaScript is left lying about', async () => {
    const code = 'import gc, pyodide.ffi\n[o for o in gc.get_objects() if isinstance(o, pyodide.ffi.JsProxy)]';
    expect((await run(code)).logs).toBe('[]\n');
  });

  it.each([
    ['one large piece', 'large = bytearray(600 * 1024 * 1024)'],
    ['many small ones', 'pieces = []\nwhile True: pieces.append(bytearray(1024 * 1024))'],
    ['a text of a gigabyte', 'print("x" * 1_000_000_000)'],
  ])('memory is limited: %s', async (_, code) => {
    expect((await run(code)).logs).toContain('MemoryError');
    expect((await run('pieces = None\n"alive"')).logs).toBe("'alive'\n");
  });

  it.each([
    ['the C library', 'import ctypes\nctypes.CDLL(None).system(b"id")'],
    ['the exit', 'import os; os._exit(3)'],
    ['code for the engine', 'import ctypes\nctypes.CDLL(None).emscripten_run_script(b"1")'],
  ])('%s ends the session and nothing else', async (_, code) => {
    expect((await run(code, { session: 'broken' })).logs).toMatch(/broke down|ended/);
    expect((await run('1 + 1')).logs).toBe('2\n');
  });

  it('a loop without end is stopped from outside, and the session begins anew', async () => {
    expect((await run('while True: pass', { session: 'endless' })).logs).toContain('ran for more than 4 seconds');
    expect((await run('1 + 1', { session: 'endless' })).logs).toBe('2\n');
  });

  it('is stopped when nobody wants the outcome any more', async () => {
    const leaving = new AbortController();
    const running = interpreter.run({ session: 'left', code: 'while True: pass', files: [] }, leaving.signal);
    leaving.abort();
    expect((await running).logs).toContain('was stopped');
  });
});
