import type { Row } from './rows';
import type { Source } from './types';

/** Where a row is written, as findings and reasons cite it. */
export function sourceOf({ authority, source: { id, at, asOf, seen } }: Pick<Row, 'authority' | 'source'>): Source {
  return seen ? { id, at, asOf, seen, authority } : { id, at, asOf, authority };
}
