import * as z from 'zod/mini';
import { choices } from '../../rules/filing/choices';
import { fields, groups } from '../../rules/filing/fields';
import type { Field, FieldGroup, FieldValues, LooseFiling } from '../core/fields';
import { isIsoDay } from '../core/iso-day';
import { isProvince } from '../core/province';
import type { FieldKind } from '../core/rule-params';
import { natureSlugs } from '../core/scoping';
import type { Path } from '../core/types';

export type { LooseFiling };

/** A field of the wrong type: where, what was expected, and for a choice the slugs that are allowed. */
export interface ShapeFault {
  readonly path: Path;
  readonly expected: FieldKind;
  readonly choices?: readonly string[];
}

/** What a field must be: as it is told, and as it is seen. */
type Demand = readonly [expected: FieldKind, isRight: (value: unknown) => boolean];

const isNumber = (value: unknown): boolean => Number.isFinite(value) && (value as number) >= 0;
const isText = (value: unknown): boolean => typeof value === 'string';

const DEMANDS: Readonly<Record<Exclude<keyof FieldValues, 'nature'>, Demand>> = {
  text: ['text', isText],
  key: ['text', (value) => isText(value) || Number.isFinite(value)],
  day: ['day', isIsoDay],
  'day-or-long-term': ['day', (value) => value === 'long-term' || isIsoDay(value)],
  'yes-no': ['yes-no', (value) => typeof value === 'boolean'],
  count: ['number', (value) => isNumber(value) && Number.isSafeInteger(value)],
  share: ['number', isNumber],
  province: ['province-name', isProvince],
  'province-or-outside': ['province-name', (value) => value === 'outside-mainland' || isProvince(value)],
};

type Shape = z.ZodMiniType;

// Whether a field is there is another rule's matter, so that everything may be absent, `null`, or (a select that nobody touched) ''. That and the kind are
// asked in one step of zod: its `optional`, `nullable`, `enum` and `custom` around each other take half as long again, and more bytes.

/** A field that holds no others. */
function leaf(name: string): Shape {
  const slugs: readonly string[] | undefined = name === 'nature' ? natureSlugs() : (choices as Record<string, readonly string[]>)[name];
  const all = new Set<unknown>(slugs);
  const [expected, isRight] = slugs ? (['choice', (value) => all.has(value)] satisfies Demand) : DEMANDS[name as keyof typeof DEMANDS];
  return z.transform((value, { issues }) => {
    if (value === undefined || value === null || isRight(value)) return value;
    // A copy: it goes into a report, which is the caller's.
    if (value !== '') issues.push({ code: 'custom', input: value, params: { expected, ...(slugs && { choices: [...slugs] }) } });
    return undefined;
  });
}

/** A list or group. */
function whole(field: readonly [Field] | FieldGroup): Shape {
  if (Array.isArray(field)) return z.array(shapeOf(field[0]));
  return z.object(Object.fromEntries(Object.entries(field).map(([name, one]) => [name, shapeOf(one)])));
}

let shapes: Map<Field, Shape> | undefined;

/** The shape of a field, made once for all places where it stands. */
function shapeOf(field: Field): Shape {
  shapes ??= new Map();
  const made = shapes.get(field);
  if (made) return made;
  const shape =
    typeof field === 'string' && !Object.hasOwn(groups, field) ? leaf(field) : part(groups[field as keyof typeof groups] ?? field);
  shapes.set(field, shape);
  return shape;
}

/** A list or group that may be absent. */
function part(field: readonly [Field] | FieldGroup): Shape {
  const inner = whole(field);
  return z.transform((value, { issues }) => {
    if (value === undefined || value === null) return value;
    if (value === '') return undefined;
    const read = z.safeParse(inner, value);
    if (read.success) return read.data;
    for (const issue of read.error.issues) issues.push(issue as z.core.$ZodRawIssue);
    return undefined;
  });
}

function toFault(issue: z.core.$ZodIssue): ShapeFault {
  const path = issue.path as Path;
  if (issue.code === 'custom') return { path, ...(issue.params as Omit<ShapeFault, 'path'>) };
  return { path, expected: issue.code === 'invalid_type' && issue.expected === 'array' ? 'list' : 'group' };
}

/** Paths as a tree; `isEnd` where one ends. */
interface Tree {
  readonly inner: Map<string | number, Tree>;
  isEnd: boolean;
}

function toTree(paths: readonly Path[]): Tree {
  const root: Tree = { inner: new Map(), isEnd: false };
  for (const path of paths) {
    let node = root;
    for (const key of path) {
      const next = node.inner.get(key) ?? { inner: new Map(), isEnd: false };
      node.inner.set(key, next);
      node = next;
    }
    node.isEnd = true;
  }
  return root;
}

/** A copy without what stands at the ends of a tree of paths. */
function without(value: unknown, tree: Tree | undefined): unknown {
  if (!tree || typeof value !== 'object' || value === null) return tree?.isEnd ? undefined : value;
  if (tree.isEnd) return undefined;
  if (Array.isArray(value)) return value.map((one, index) => without(one, tree.inner.get(index)));
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, without(one, tree.inner.get(name))]));
}

let shape: Shape | undefined;

/**
 * Reads a filing of any origin.
 *
 * @returns its fields that are of the right type, and the others as faults: each at its path, the outermost one only. `''` is nothing, whatever
 * the type. Unknown keys are left out. An object that throws when it is read is a fault as a whole.
 */
export function readShape(input: unknown): { readonly filing: LooseFiling; readonly faults: readonly ShapeFault[] } {
  shape ??= whole(fields);
  try {
    const first = z.safeParse(shape, input);
    if (first.success) return { filing: first.data as LooseFiling, faults: [] };
    const faults = first.error.issues.map(toFault);
    const rest = z.safeParse(shape, without(input, toTree(faults.map(({ path }) => path))));
    if (rest.success) return { filing: rest.data as LooseFiling, faults };
  } catch {
    // A getter or a proxy: nothing that a form or a file holds.
  }
  return { filing: {}, faults: [{ path: [], expected: 'group' }] };
}
