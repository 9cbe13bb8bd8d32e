/** Takes away from a process what code could get out by, should it ever get from Python to JavaScript. */
import { constants } from 'node:fs';
import { registerHooks } from 'node:module';
import { Socket } from 'node:net';
import { harden } from './harden.ts';

const pageSize = 65_536;

/** Python's memory can only grow so far: beyond, allocations fail in Python. */
export function capMemory(bytes: number): void {
  const grow = WebAssembly.Memory.prototype.grow;
  WebAssembly.Memory.prototype.grow = function capped(this: WebAssembly.Memory, pages: number): number {
    if (this.buffer.byteLength + pages * pageSize > bytes) throw new RangeError('the memory is capped');
    return grow.call(this, pages);
  };
}

/** The loader of Python asks Node's inner parts for constants, which the permission model forbids. */
export function lendBinding(): void {
  Object.assign(process, { binding: () => ({ fs: constants }) });
}

/** Python's terminal is the console, and that would speak where the runtime listens. To be called before Python loads. */
export function muteConsole(): void {
  Object.defineProperty(globalThis, 'console', { value: mute, configurable: false });
}

/** From here on nothing can be imported, and nothing of the network or of the process can be reached. */
export function lockDown(): void {
  registerHooks({ resolve: refuseImport, load: refuseImport });
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    if (!kept.has(name)) Reflect.deleteProperty(globalThis, name);
  }
  disarm(process, ofProcess);
  disarm(Socket.prototype, ofSockets);
  Reflect.deleteProperty(globalThis, 'process');
  harden(language);
}

const nothing = (): void => undefined;

const mute = Object.freeze({
  log: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  debug: nothing,
  trace: nothing,
});

function refuseImport(): never {
  throw new Error('nothing can be imported here');
}

const language: readonly string[] = words(`
  Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date
  Promise RegExp Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError
  JSON Math Intl ArrayBuffer Atomics Uint8Array Int8Array Uint16Array Int16Array Uint32Array
  Int32Array Float16Array Float32Array Float64Array Uint8ClampedArray BigUint64Array BigInt64Array DataView
  Map BigInt Set Iterator WeakMap WeakSet WeakRef Proxy Reflect FinalizationRegistry decodeURI
  decodeURIComponent encodeURI encodeURIComponent escape unescape isFinite isNaN SharedArrayBuffer
  SuppressedError WebAssembly
`);

/** The language itself, timers, and what Python's own code uses. */
const kept: ReadonlySet<string> = new Set([
  ...language,
  ...words(`
  queueMicrotask structuredClone TextEncoder TextDecoder setTimeout
  clearTimeout setInterval clearInterval setImmediate clearImmediate performance crypto AbortController
  AbortSignal Event EventTarget DOMException process globalThis
`),
]);

/** Node goes on using its own process and its pipes; nobody else has a use for these functions. */
function disarm(own: object, functions: readonly string[]): void {
  for (const name of functions) {
    Object.defineProperty(own, name, { value: undefined, configurable: false, writable: false });
  }
}

const ofSockets: readonly string[] = words('connect');
const ofProcess: readonly string[] = words(`
  binding _linkedBinding dlopen getBuiltinModule mainModule kill _kill abort execve _debugProcess _debugEnd
  _startProfilerIdleNotifier send disconnect chdir umask setuid setgid seteuid setegid setgroups initgroups
  loadEnvFile reallyExit report channel
`);

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
