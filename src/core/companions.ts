import { provinceName } from './province';
import { sayFinding } from './render';
import type { Finding, FindingText, Locale, Path, Report } from './types';

function startsWith(path: Path, prefix: Path): boolean {
  return prefix.every((key, index) => path[index] === key);
}

/**
 * The findings on a field and on anything inside it, in the report's order; `[]` gives all.
 *
 * @param path keys and indices from the root of what was validated.
 */
export function findingsAt<F extends Finding>(report: { readonly findings: readonly F[] }, path: Path): readonly F[] {
  return report.findings.filter((finding) => startsWith(finding.path, path));
}

function put(target: unknown, path: Path, value: string): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(target)) return target.map((item, index) => (index === key ? put(item, rest, value) : item));
  const known = typeof target === 'object' && target !== null ? (target as Record<string, unknown>) : {};
  // A key that is `__proto__` would set the prototype in an assignment, but not from entries.
  const entries = new Map<string, unknown>(Object.entries(known));
  return Object.fromEntries(entries.set(String(key), put(entries.get(String(key)), rest, value)));
}

/**
 * Puts the fixes of a report in place: of each field the first (most severe) one. Validate again afterwards: a field can need a second one.
 *
 * @param value what was validated, left as it is.
 * @returns a copy with the fixes, or `value` itself when there are none.
 */
export function applyFixes<T>(value: T, report: Pick<Report, 'findings'>): T {
  const done = new Set<string>();
  let fixed: unknown = value;
  for (const { fix } of report.findings) {
    if (!fix || done.has(JSON.stringify(fix.path))) continue;
    done.add(JSON.stringify(fix.path));
    fixed = put(fixed, fix.path, fix.value);
  }
  return fixed as T;
}

/**
 * Renders a finding in a language. It needs rule, row and params alone, so that stored findings can be shown in another language later.
 *
 * @param finding a finding of any report, also one that has been through JSON.
 * @param locale an area's texts or all, from `./locales/*`. A rule that it does not know is shown by its id.
 * @returns what is wrong, and what to do.
 */
export function renderFinding(finding: Pick<Finding, 'rule' | 'row' | 'params'>, locale: Locale): FindingText {
  return sayFinding(finding, locale, provinceName);
}
