/** The toy as a program: `node main.ts <port> [defect …]`. */
import { startToy } from './server.ts';

const [port, ...defects] = process.argv.slice(2);
await startToy({ port: Number(port), defects });
