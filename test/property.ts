import fc from 'fast-check';
import { test as it } from 'vitest';

export { fc };

/** A property-based test over several arbitraries. */
export function test<A, B>(name: string, [one, two]: [fc.Arbitrary<A>, fc.Arbitrary<B>], check: (a: A, b: B) => void): void {
  it(name, () => {
    fc.assert(fc.property(one, two, check), { numRuns: 500 });
  });
}

/** The same inside a test, over one arbitrary. */
export function property<A>(arbitrary: fc.Arbitrary<A>, check: (value: A) => void): void {
  fc.assert(fc.property(arbitrary, check), { numRuns: 2000 });
}
