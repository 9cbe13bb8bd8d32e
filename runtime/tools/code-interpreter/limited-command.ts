/** A command under the limits that a shell can set, and with somebody who ends it when we are gone. */

export interface CommandLimits {
  /** Of a processor. */
  readonly cpuSeconds: number;
}

/** What to spawn. Its process becomes the command itself, so that whoever ends it ends the command. */
export function limitedCommand(
  program: string,
  words: readonly string[],
  { cpuSeconds }: CommandLimits,
): readonly [command: string, given: readonly string[]] {
  if (process.platform === 'win32') return [program, words];
  const script = `${watch(process.pid)} ulimit -t ${cpuSeconds}; ulimit -c 0; exec "$0" "$@"`;
  return ['/bin/sh', ['-c', script, program, ...words]];
}

/** Code in an endless loop hears nothing, and a killed runtime tells nothing: a second process looks after both. */
function watch(parent: number): string {
  const look = `while kill -0 ${parent}; do kill -0 $$ || exit; sleep 1 || exit; done; kill -9 $$`;
  return `(${look}) </dev/null >/dev/null 2>&1 &`;
}
