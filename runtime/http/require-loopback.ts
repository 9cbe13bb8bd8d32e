/** Where everyone may run code, only this machine may ask. */
import type { Configuration, ServerConfiguration } from '../settings/configuration.ts';

type Exposure = Pick<ServerConfiguration, 'host' | 'hosts' | 'origins'> & Pick<Configuration, 'deployments'>;

/** Keyless deployments are refused together with anything by which others than this machine could come. */
export class TooOpen extends Error {
  constructor(what: string) {
    super(
      `deployments without a key let everyone who reaches the server run code on this machine: ${what}; ` +
        'give keys, and allow deployments to those who have one',
    );
    this.name = 'TooOpen';
  }
}

/** Throws `TooOpen`. */
export function requireLoopback({ host = '', hosts = [], origins = [], deployments }: Exposure): void {
  if (deployments?.allow !== 'keyless') return;
  if (!loopback.has(host)) throw new TooOpen(`'${host}' is not an address that only this machine reaches`);
  const [name] = hosts.filter((each) => !loopback.has(each));
  if (name !== undefined) throw new TooOpen(`it would answer under the foreign name '${name}'`);
  const [origin] = origins;
  if (origin !== undefined) throw new TooOpen(`it would let pages of '${origin}' come`);
}

/** The empty one is what is listened on where nothing is said. */
const loopback: ReadonlySet<string> = new Set(['', '127.0.0.1', '::1', '[::1]', 'localhost']);
