import { Session } from 'node:inspector';
import { vi } from 'vitest';

/**
 * Counts how often blocks of code under `src` are run: the same on every machine, whatever else it does. Work inside the platform's own functions is
 * no step.
 *
 * @param load imports a module anew, with counters in it: what is loaded before has none, and is as quick as ever.
 * @param measure is given what counts the steps of a run.
 */
export async function counted<M, T>(load: () => Promise<M>, measure: (stepsOf: (run: (module: M) => void) => number) => T): Promise<T> {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  try {
    vi.resetModules();
    const module = await load();
    // Taking sets all counters back.
    const take = (): number => {
      let sum = 0;
      session.post('Profiler.takePreciseCoverage', (error, taken) => {
        if (error) throw error;
        for (const { url, functions } of taken.result)
          if (/\/src\/[^?]*\.ts/.test(url)) for (const { ranges } of functions) for (const { count } of ranges) sum += count;
      });
      return sum;
    };
    return measure((run) => {
      take();
      run(module);
      return take();
    });
  } finally {
    session.post('Profiler.stopPreciseCoverage');
    session.disconnect();
  }
}
