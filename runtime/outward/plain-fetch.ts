/**
 * The way to servers that the operator named. Node's own fetch brings an undici that ends the whole process when such a
 * server closes the connection while its answer still waits to be read; the one of the package does not.
 */
import { fetch as undiciFetch } from 'undici';

/** As the Fetch standard has it. */
export const plainFetch = undiciFetch as unknown as typeof fetch;
