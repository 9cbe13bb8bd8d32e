/** How the package is built: each source file becomes one JavaScript file in its place, and one of declarations. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'tsdown';
import { entries, type HouseManifest } from './scripts/package/manifest.ts';
import { programsBeside } from './scripts/package/programs-beside.ts';

const compiler = fileURLToPath(new URL('node_modules/@typescript/native/bin/tsc', import.meta.url));
const house = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as HouseManifest;

export default defineConfig({
  entry: [...entries(house)],
  unbundle: true,
  // The native compiler: a sixth of the time, and a quarter of the memory.
  dts: { generator: 'tsgo', tsgo: { path: compiler } },
  platform: 'node',
  target: 'node24.18',
  fixedExtension: false,
  checks: { bundlerTimings: false },
  plugins: [programsBeside],
});
