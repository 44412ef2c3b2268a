import * as z from 'zod/mini';
import { choices } from '../../rules/filing/choices';
import { isIsoDay } from '../core/calendar-day';
import { isProvince } from '../core/province';
import type { FieldKind } from '../core/rule-params';
import { natureSlugs } from '../core/scoping';
import type { Path as FieldPath, IsoDay, Province, SubjectNature } from '../core/types';

function buildShape() {
  // Whether a field is there is another rule's matter, so that everything may be absent, `null`, or (a select that nobody touched) ''.
  const maybe = <S extends z.core.SomeType>(shape: S) => z.optional(z.nullable(shape));
  const list = <S extends z.core.SomeType>(shape: S) => maybe(z.array(shape));
  const choice = <const T extends readonly string[]>(slugs: T) => maybe(z.enum([...slugs, '']));
  const text = maybe(z.string());
  const yesNo = maybe(z.boolean());
  const count = maybe(z.int().check(z.nonnegative()));
  const share = maybe(z.number().check(z.nonnegative()));
  const kind = (expected: FieldKind): { readonly error: FieldKind } => ({ error: expected });
  const day = maybe(z.custom<IsoDay | ''>((value) => value === '' || isIsoDay(value), kind('day')));
  const dayOrLongTerm = maybe(
    z.custom<IsoDay | 'long-term' | ''>((value) => value === '' || value === 'long-term' || isIsoDay(value), kind('day')),
  );
  const provinceOrOutside = maybe(
    z.custom<Province | 'outside-mainland' | ''>(
      (value) => value === '' || value === 'outside-mainland' || isProvince(value),
      kind('province-name'),
    ),
  );
  const province = maybe(z.custom<Province | ''>((value) => value === '' || isProvince(value), kind('province-name')));
  const nature = maybe(
    z.custom<SubjectNature | ''>((value) => value === '' || natureSlugs().includes(value as SubjectNature), { error: 'nature' }),
  );

  const credentialFields = {
    type: choice(choices.credentialType),
    number: text,
    issuedIn: provinceOrOutside,
    validFrom: day,
    validUntil: dayOrLongTerm,
  };
  const credential = maybe(z.object(credentialFields));
  const address = maybe(z.object({ text, province, prefecture: text }));
  const person = maybe(
    z.object({
      name: text,
      holder: choice(choices.holder),
      credential,
      officePhone: text,
      mobile: text,
      email: text,
      address,
      isLegalRepresentative: yesNo,
    }),
  );
  const domain = maybe(
    z.object({
      name: text,
      registrar: text,
      registeredIn: choice(choices.registeredIn),
      expiresOn: day,
      realName: maybe(z.object({ done: yesNo, passedOn: day, recorded: yesNo })),
      registrant: maybe(z.object({ name: text, credential: maybe(z.object({ type: credentialFields.type, number: text })) })),
      filed: maybe(z.object({ by: choice(choices.filedBy), with: choice(choices.filedWith), account: choice(choices.account) })),
      changedOn: day,
    }),
  );
  const image = maybe(
    z.object({
      name: text,
      bytes: count,
      format: choice(choices.image),
      declaredFormat: choice(choices.image),
      width: count,
      height: count,
      displayWidth: count,
      displayHeight: count,
      channels: count,
      colour: choice(choices.colour),
      animated: yesNo,
      truncated: yesNo,
      faults: list(text),
      location: yesNo,
      pixels: maybe(z.object({ colouredShare: share, sharpness: share })),
    }),
  );

  return z.object({
    type: choice(choices.type),
    province: text,
    subject: maybe(
      z.object({
        name: text,
        nature,
        credential,
        address,
        investors: list(text),
        administrator: person,
        filed: maybe(z.object({ with: choice(choices.filedWith), icpNumber: text, websites: count })),
        onPaper: maybe(z.object({ name: text, nature, credential, address: text })),
      }),
    ),
    websites: list(
      maybe(
        z.object({
          name: text,
          domains: list(domain),
          administrator: person,
          serviceContent: choice(choices.serviceContent),
          description: text,
          industry: text,
          isForum: yesNo,
          nameApproval: yesNo,
          preapprovals: list(maybe(z.object({ category: choice(choices.preapproval), number: text, document: yesNo }))),
          preapprovalTicked: yesNo,
          address,
          remarks: text,
          icpNumber: text,
        }),
      ),
    ),
    server: maybe(
      z.object({
        region: choice(choices.region),
        billing: choice(choices.billing),
        boughtMonths: count,
        expiresOn: day,
        publicBandwidth: yesNo,
        account: choice(choices.account),
        serviceCodes: count,
        cancelledWebsites: count,
        serviceCode: choice(choices.serviceCode),
      }),
    ),
    documents: list(
      maybe(
        z.object({
          kind: choice(choices.document),
          of: maybe(z.array(z.union([z.string(), z.number()]))),
          covers: list(choice(choices.document)),
          sealed: yesNo,
          image,
          file: text,
          hash: text,
        }),
      ),
    ),
    authenticityForm: maybe(
      z.object({
        template: maybe(z.object({ by: choice(choices.templateBy), province })),
        ink: choice(choices.ink),
        altered: yesNo,
        registrarsNamed: yesNo,
        sealed: yesNo,
        signed: yesNo,
        fingerprint: yesNo,
        declaration: yesNo,
        forms: choice(choices.forms),
        placement: choice(choices.placement),
        listSealed: yesNo,
        listSigned: yesNo,
        originals: count,
        mailed: maybe(z.object({ originals: count, photocopies: count, freight: choice(choices.freight) })),
      }),
    ),
    adminPhoto: maybe(
      z.object({
        method: choice(choices.method),
        person: choice(choices.photographed),
        centred: yesNo,
        clothes: choice(choices.clothes),
        backdrop: choice(choices.backdrop),
        backdropWhole: yesNo,
        charactersLegible: yesNo,
        deliveredTo: choice(choices.registeredIn),
        takenIn: provinceOrOutside,
        mobile: text,
        locationAllowed: yesNo,
      }),
    ),
    order: maybe(
      z.object({
        submittedOn: day,
        stage: choice(choices.stage),
        open: list(choice(choices.type)),
        after: choice(choices.type),
        changes: list(choice(choices.change)),
        account: maybe(z.object({ subjects: count })),
      }),
    ),
  });
}

let shape: ReturnType<typeof buildShape> | undefined;

/** A filing whose fields are of the right types, as far as they are there: everything may be absent, `null` or `''`. */
export type LooseFiling = z.output<ReturnType<typeof buildShape>>;

/** A field of the wrong type: where, what was expected, and for a choice the slugs that are allowed. */
export interface ShapeFault {
  readonly path: FieldPath;
  readonly expected: FieldKind;
  readonly choices?: readonly string[];
}

const KINDS: Readonly<Record<string, FieldKind>> = {
  string: 'text',
  number: 'number',
  int: 'number',
  boolean: 'yes-no',
  array: 'list',
  object: 'group',
};

function toFault(issue: z.core.$ZodIssue): ShapeFault {
  const path = issue.path.filter((key) => typeof key !== 'symbol');
  if (issue.code === 'invalid_type') return { path, expected: KINDS[issue.expected] ?? 'text' };
  if (issue.code === 'invalid_value') return { path, expected: 'choice', choices: issue.values.filter((one) => one !== '').map(String) };
  if (issue.code === 'custom' && issue.message === 'nature') return { path, expected: 'choice', choices: natureSlugs() };
  if (issue.code === 'custom') return { path, expected: issue.message as FieldKind };
  return { path, expected: issue.code === 'too_small' ? 'number' : 'text' };
}

/** Paths as a tree; `isEnd` where one ends. */
interface Tree {
  readonly inner: Map<string | number, Tree>;
  isEnd: boolean;
}

function toTree(paths: readonly FieldPath[]): Tree {
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

function valueAt(value: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<string | number, unknown>)[key] : undefined),
    value,
  );
}

/**
 * Reads a filing of any origin.
 *
 * @returns its fields that are of the right type, and the others as faults: each at its path, the outermost one only. `''` is nothing, whatever
 * the type. Unknown keys are left out. An object that throws when it is read is a fault as a whole.
 */
export function readShape(input: unknown): { readonly filing: LooseFiling; readonly faults: readonly ShapeFault[] } {
  shape ??= buildShape();
  try {
    const first = shape.safeParse(input);
    if (first.success) return { filing: first.data, faults: [] };
    const all = first.error.issues.map(toFault);
    const rest = shape.safeParse(without(input, toTree(all.map(({ path }) => path))));
    if (rest.success) return { filing: rest.data, faults: all.filter(({ path }) => path.length === 0 || valueAt(input, path) !== '') };
  } catch {
    // A getter or a proxy: nothing that a form or a file holds.
  }
  return { filing: {}, faults: [{ path: [], expected: 'group' }] };
}
