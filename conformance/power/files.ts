/** Where the committed files of the measurement stand. */
import { fileURLToPath } from 'node:url';

export const catchesFile = fileURLToPath(new URL('../targets/broken/catches.yaml', import.meta.url));
export const excusesFile = fileURLToPath(new URL('excused.yaml', import.meta.url));
