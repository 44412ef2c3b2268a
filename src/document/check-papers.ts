import { type Answer, type Check, CLEAR, perRow } from '../core/check';
import { type Context, levelOf } from '../core/context';
import { inEveryWay } from '../core/in-every-way';
import type { Row } from '../core/rows';
import type { Path } from '../core/types';

/** An image with its papers, as the rules see it. */
export interface PaperImage {
  /** First the one that it is uploaded as; `''` where that is not said. */
  readonly papers: readonly string[];
  readonly of: Path | undefined;
  readonly sealed: boolean | undefined;
  readonly hash: string;
}

/** What is known of the filing; `undefined` is missing. */
export interface PapersInput {
  readonly images: readonly PaperImage[];
  /** Is it known which papers there are? While it is not, what finds one missing waits for that. */
  readonly isListed: boolean;
  readonly holder: string | undefined;
  /** Of website administrators, if it is asked apart. */
  readonly websiteHolder?: string | undefined;
  readonly websites: number | undefined;
  readonly administratorIsLegalRepresentative: boolean | undefined;
}

type Fact = Exclude<keyof PapersInput, 'images' | 'isListed'>;

/** A holder that no row names. */
const OTHER = 'none';

/** Values of a fact that make every difference that there can be. */
function valuesOf(fact: Fact, rows: readonly Row[], { images }: PapersInput): readonly unknown[] {
  if (fact === 'websites') return [1, images.length + 1];
  if (fact === 'administratorIsLegalRepresentative') return [true, false];
  const holders = rows.flatMap(({ params }) =>
    'or' in params ? (params.or?.holders ?? []) : 'holders' in params ? (params.holders ?? []) : [],
  );
  return [...new Set(holders), OTHER];
}

/** A check that decides by one row, of which all such facts are known; of those that are missing every way of filling them in is tried. */
function whatever<R extends Row>(
  facts: readonly Fact[],
  decide: (row: R, input: PapersInput, context: Context) => readonly Answer[],
): Check<PapersInput, R> {
  return (rows, input, context) => {
    const unknown = facts.filter((fact) => fact in input && input[fact] === undefined);
    const ways = unknown.reduce<readonly PapersInput[]>(
      (all, fact) => all.flatMap((way) => valuesOf(fact, rows, input).map((value) => ({ ...way, [fact]: value }))),
      [input],
    );
    return inEveryWay(
      context,
      ways,
      unknown.map((fact) => ({ fact: [fact], of: (way) => way[fact] })),
      ways.map((way) => rows.flatMap((row) => decide(row, way, context))),
      rows.some((row) => levelOf(context, row) === 'error'),
    );
  };
}

/** A check that finds papers missing: while it is not known which there are, what it finds of none waits for that. */
function ifListed<R extends Row>(check: Check<PapersInput, R>): Check<PapersInput, R> {
  return (rows, input, context) => {
    const answers = check(rows, input, context);
    if (input.isListed || answers.length === 0) return answers;
    const missing: readonly Path[] = [['documents'], ...answers.flatMap((one) => ('missing' in one ? one.missing : []))];
    const isError = answers.some((one) => ('row' in one ? levelOf(context, one.row) === 'error' : 'missing' in one && one.isError));
    return [{ missing, first: 1, isError, signs: answers }];
  };
}

/** Is one picture given for two papers that cannot be one (重复图片)? */
export const duplicateImage: Check<PapersInput, Row<'document/duplicate-image'>> = (rows, { images }) => {
  const answers: Answer[] = [];
  const bare = new Set<PaperImage>();
  // Which rows wait tells the answers of two natures apart.
  const signs = new Set<string>();
  for (const row of rows) {
    const groupOf = ({ papers }: PaperImage): number =>
      row.params.apart.findIndex((group) => (group as readonly string[]).includes(papers[0] ?? ''));
    images.forEach((image, later) => {
      const group = groupOf(image);
      const others = group < 0 ? [] : images.slice(0, later).filter((one) => groupOf(one) >= 0 && groupOf(one) !== group);
      const same = others.find(({ hash }) => hash && hash === image.hash);
      if (same) answers.push({ row, path: [later], params: { kind: image.papers[0], other: same.papers[0], index: images.indexOf(same) } });
      else if (others.length > 0)
        for (const one of image.hash ? others : [...others, image])
          if (!one.hash) {
            bare.add(one);
            signs.add(row.id);
          }
    });
  }
  const missing = images.flatMap((one, index): Path[] => (bare.has(one) ? [[index, 'hash']] : []));
  const open = { missing, signs: [...signs] };
  return missing.length > 0 ? [...answers, open] : answers;
};

/** The nature whose licence is an identity card. */
const INDIVIDUAL = 'individual';

const holds = (images: readonly PaperImage[], kind: string): readonly PaperImage[] => images.filter(({ papers }) => papers.includes(kind));

/** Are the papers there that such a filing needs (必需材料)? */
export const requiredSet: Check<PapersInput, Row<'document/required-set'>> = /* @__PURE__ */ ifListed(
  /* @__PURE__ */ whatever(
    ['holder', 'websiteHolder', 'websites'],
    (row, { images, holder, websiteHolder = holder, websites = 1 }, { nature }) => {
      const { kind, perWebsite, individual, or } = row.params;
      const isOr = or && (or.holders as readonly unknown[]).includes(perWebsite ? websiteHolder : holder);
      const needed = perWebsite ? Math.max(websites, 1) : 1;
      const there = images.filter(
        ({ papers, of }) =>
          (papers.includes(kind) ||
            (individual && nature === INDIVIDUAL && papers.includes(individual)) ||
            (isOr && papers.includes(or.kind))) &&
          // One of a website that there is not is nobody's.
          !(perWebsite && of?.[0] === 'websites' && !(Number(of[1]) < needed)),
      );
      // Two images of one website's administrator, front and back for instance, count once.
      const given = new Set(there.map((one) => (one.of ? String(one.of.slice(0, 2)) : one))).size;
      if (given >= needed) return CLEAR;
      return [{ row, params: { kind, ...(given > 0 && { websites, given }) } }];
    },
  ),
);

/** Do papers beside the main ones share an image with one (同一张图片)? Images with one hash are one image. */
export const sameImage: Check<PapersInput, Row<'document/same-image'>> = /* @__PURE__ */ whatever(
  ['holder', 'websiteHolder'],
  (row, { images, holder, websiteHolder }, { nature }) => {
    const { kinds, beside, mains, holders, individual } = row.params;
    if (holders && [holder, websiteHolder].some((one) => (holders as readonly unknown[]).includes(one))) return CLEAR;
    return images.flatMap(({ papers, hash }, index) => {
      const together = hash ? images.flatMap((one) => (one.hash === hash ? one.papers : [])) : papers;
      if ([...mains, nature === INDIVIDUAL && individual].some((main) => main && together.includes(main))) return [];
      return kinds.flatMap((kind) => (papers.includes(kind) ? [{ row, path: [index, 'kind'], params: { kind, beside } }] : []));
    });
  },
);

/** Is there a letter of authorization (授权书) where somebody else than the legal representative is the website administrator? */
export const authorizationLetter: Check<PapersInput, Row<'document/authorization-letter'>> = /* @__PURE__ */ ifListed(
  /* @__PURE__ */ whatever(['administratorIsLegalRepresentative'], (row, { images, administratorIsLegalRepresentative }) => {
    const { kind } = row.params;
    return administratorIsLegalRepresentative || holds(images, kind).length > 0 ? CLEAR : [{ row, params: { kind } }];
  }),
);

/** Is the domain certificate (域名证书) sealed? Whether one is asked for, only the administration says. */
export const domainCertificate: Check<PapersInput, Row<'document/domain-certificate'>> = /* @__PURE__ */ perRow((row, { images }) => {
  const { kind, sealed } = row.params;
  if (!sealed) return holds(images, kind).length > 0 ? CLEAR : [{ person: row }];
  return images.flatMap((image, index): readonly Answer[] => {
    const path = [index, 'sealed'];
    if (image.sealed || !image.papers.includes(kind)) return [];
    return image.sealed === false ? [{ row, path, params: { kind } }] : [{ missing: [path], path }];
  });
});

/** A statement of the domain's registrant (域名持有者说明) is for a person to judge. */
export const registrantStatement: Check<PapersInput, Row<'document/registrant-statement'>> = /* @__PURE__ */ perRow((person, { images }) =>
  images.flatMap(({ papers }, index) => (papers.includes(person.params.kind) ? [{ person, path: [index, 'kind'] }] : [])),
);

/** Can the papers be uploaded in the provider's app (App 上传)? */
export const appUpload: Check<PapersInput, Row<'document/app-upload'>> = /* @__PURE__ */ perRow((row) => [
  { row, params: { ...row.params } },
]);
