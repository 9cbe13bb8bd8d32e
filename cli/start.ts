#!/usr/bin/env node
/** The command as it is installed: `main.ts`, unless Node is so old that not even its imports would succeed. */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major > 24 || (major === 24 && minor >= 18)) await import('./main.ts');
else {
  process.stderr.write(`etalon needs Node 24.18 or newer; this is ${process.versions.node}.\n`);
  process.exitCode = 4;
}
