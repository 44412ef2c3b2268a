import { Session } from 'node:inspector';

const session = new Session();
session.connect();
session.post('Profiler.enable');
// Counters are put in as code is compiled, and not a second time: who imports this imports what is to be counted later, by `import()`.
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** How often blocks of code under `src` have been run since this was last asked. */
function takeSteps(): number {
  let sum = 0;
  session.post('Profiler.takePreciseCoverage', (error, taken) => {
    if (error) throw error;
    for (const { url, functions } of taken.result)
      if (/\/src\/[^?]*\.ts/.test(url)) for (const { ranges } of functions) for (const { count } of ranges) sum += count;
  });
  return sum;
}

/**
 * Counts the steps of a run: the same on every machine, whatever else it does. Work inside the platform's own functions is no step. Code that is counted
 * is slow, so that files which count do nothing else.
 */
export function stepsOf(run: () => void): number {
  takeSteps();
  run();
  return takeSteps();
}
