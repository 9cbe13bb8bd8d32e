/** Thrown where a way through a schema leads to no value. */
export class Impossible extends Error {
  override readonly name = 'Impossible';
}
