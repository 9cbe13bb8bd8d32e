/** What the process of a service gets to see of the environment: a short list, and what its deployment says. */

export type Environment = { readonly [name: string]: string | undefined };

/** Where programs and time zones are found; nothing in which a secret of the runtime may stand. */
const passed = ['PATH', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR'];

/** Names by which Node would be told how to run, and to whom to speak. */
const reserved = /^NODE_(CHANNEL_|OPTIONS$|UNIQUE_ID$)/;

/** The deployment's own values win. */
export function workerEnvironment(own: { readonly [name: string]: string }, environment: Environment): Environment {
  const inherited = passed.map((name) => [name, environment[name]] as const).filter(([, value]) => value !== undefined);
  const allowed = Object.entries(own).filter(([name]) => !reserved.test(name));
  return Object.fromEntries([...inherited, ...allowed]);
}
