/** Keys that clients can send: what no header can carry would only lock everyone out. */

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
