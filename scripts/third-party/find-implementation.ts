// Looks an original server up by its name, and says where it is installed.
import { join } from 'node:path';
import { implementations } from './implementations.ts';
import type { Implementation } from './implementations.ts';

/** Absolute; ignored by git. */
export const cacheFolder = join(import.meta.dirname, '../../.etalon/third-party');

export function findImplementation(name: string): Implementation | undefined {
  return implementations.find((one) => one.name === name);
}
