// Builds and serves: `npm start`.
import { spawnSync } from 'node:child_process';

const built = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], { stdio: 'inherit' });
if (built.status !== 0) process.exit(built.status ?? 1);
await import('./serve.mjs');
