/** Keys with which somebody can come: others would only lock everyone out. */
import type { Configuration, ServerConfiguration } from '../settings/configuration.ts';

/** A key was given that no client can send. */
export class UnsendableKey extends Error {
  /** The key is a secret: it is not told. */
  constructor(place: number) {
    super(
      `the key number ${place} can be sent in no header: a key has letters, digits and signs of ASCII, and no spaces; choose another`,
    );
    this.name = 'UnsendableKey';
  }
}

/** Throws `UnsendableKey`. */
export function requireSendableKeys(keys: { readonly [key: string]: string } = {}): void {
  const wrong = Object.keys(keys).findIndex((key) => !/^[\x21-\x7E]+$/.test(key));
  if (wrong !== -1) throw new UnsendableKey(wrong + 1);
}

/** Deployments are allowed to those who have a key, and there is none. */
export class NobodyMayDeploy extends Error {
  constructor() {
    super(
      'deployments are allowed to those who have a key, and there is no key: give one with --key or in server.keys, ' +
        'or allow them to everyone on this machine with --allow-deploy=keyless',
    );
    this.name = 'NobodyMayDeploy';
  }
}

/** Throws `NobodyMayDeploy`. */
export function requireKeyToDeploy({
  keys = {},
  deployments,
}: Pick<ServerConfiguration, 'keys'> & Pick<Configuration, 'deployments'>): void {
  if (deployments?.allow === 'key' && Object.keys(keys).length === 0) throw new NobodyMayDeploy();
}
