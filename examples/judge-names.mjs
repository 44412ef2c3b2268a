// Judges the names in fixtures/names with the built command line. Names with errors are what it shows, so only what could not run fails it.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const names = JSON.parse(readFileSync(new URL('../fixtures/names/names.json', import.meta.url), 'utf8'));
const exits = names.map(({ name, province, nature, ...others }) => {
  const options = Object.entries({ province: [province], nature: [nature], ...others }).flatMap(([option, values]) =>
    [values].flat().flatMap((value) => (value === '' ? [] : [`--${option}`, value])),
  );
  const { status } = spawnSync(process.execPath, [cli, 'name', ...options, ...process.argv.slice(2), '--', name], { stdio: 'inherit' });
  process.stdout.write('\n');
  return status;
});
const count = (status) => exits.filter((one) => one === status).length;
process.stdout.write(
  `${exits.length} names: ${count(0)} without error, ${count(1)} with errors, ${exits.length - count(0) - count(1)} not run\n`,
);
process.exitCode = count(0) + count(1) === exits.length ? 0 : 2;
