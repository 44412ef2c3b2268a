// The whole gate, `npm test`: what does not wait for another runs beside it. The first step that fails ends it, and all that its neighbours say is shown.
import { spawn } from 'node:child_process';

const STEPS = [['biome check'], ['tsc', 'npm run --silent build'], ['vitest run'], ['publint --strict', 'attw --pack . --profile node16']];

/** Runs a command of the project, found as npm finds it; its output comes in one piece, so that neighbours do not talk at once. */
function run(command) {
  const start = Date.now();
  return new Promise((done) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
    child.on('error', (error) => said.push(Buffer.from(`${error.message}\n`)));
    child.on('close', (code) => {
      process.stdout.write(`> ${command} (${Math.round((Date.now() - start) / 1000)} s)\n`);
      process.stdout.write(Buffer.concat(said));
      done(code === 0);
    });
  });
}

for (const step of STEPS)
  if ((await Promise.all(step.map(run))).includes(false)) {
    process.exitCode = 1;
    break;
  }
