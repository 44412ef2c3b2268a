// Checks the filings in fixtures/filings with the built command line. Filings with errors are what it shows, so only what could not run fails it.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = readdirSync(`${root}/fixtures/filings`).map((file) => `fixtures/filings/${file}`);
const { status } = spawnSync(process.execPath, ['dist/cli.js', 'check', ...process.argv.slice(2), ...files], {
  stdio: 'inherit',
  cwd: root,
});
process.exitCode = status === 0 || status === 1 ? 0 : 2;
