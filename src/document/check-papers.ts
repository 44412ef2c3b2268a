import { type Answer, type Check, CLEAR, forPerson, lacks } from '../core/check';
import { alwaysFound, listOf, ofRows } from '../core/constants';
import { type Context, levelOf, OTHER } from '../core/context';
import { inEveryWay } from '../core/in-every-way';
import { keep } from '../core/keep';
import type { Row } from '../core/rows';
import { scoping } from '../core/scoping';
import type { NatureGroup, Path } from '../core/types';

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

type SetRow = Row<'document/required-set'>;
type SameRow = Row<'document/same-image'>;
type Fact = 'holder' | 'websiteHolder' | 'websites';

/** Does an image show one of these papers? */
const shows = (images: readonly PaperImage[], kinds: readonly string[]): boolean =>
  images.some(({ papers }) => papers.some((paper) => kinds.includes(paper)));

/** Is there a paper of which it matters how many websites there are? */
const isPerWebsite = ({ params }: SetRow, { images }: PapersInput): boolean =>
  params.perWebsite === true && shows(images, params.or ? [params.kind, params.or.kind] : [params.kind]);

/** Holders for whom a row says something else than for others, of the papers that there are. */
function holdersOf({ params }: SetRow | SameRow, { images }: PapersInput): readonly string[] {
  if ('kinds' in params) return (params.holders && shows(images, params.kinds) && params.holders) || [];
  return (params.or && shows(images, [params.or.kind]) && params.or.holders) || [];
}

/** Values of a fact that make every difference that there can be; none where no row depends on it. */
function valuesOf(fact: Fact, rows: readonly (SetRow | SameRow)[], input: PapersInput): readonly unknown[] {
  if (fact === 'websites') return (rows as readonly SetRow[]).some((row) => isPerWebsite(row, input)) ? [1, input.images.length + 1] : [];
  const lists = rows.map((row) => holdersOf(row, input)).filter((list) => list.length > 0);
  // One of those that no row tells apart stands for all of them.
  const known = new Map([...lists.flat(), OTHER].map((one) => [String(lists.map((list) => list.includes(one))), one]));
  return lists.length > 0 ? [...known.values()] : [];
}

/** What the ways of filling in these facts came to last: mostly they are answered alike again. */
interface Latest {
  readonly names: string;
  readonly lists: readonly (readonly Answer[])[];
  readonly answers: readonly Answer[];
}

/** A check that decides by one row, of which all such facts are known; of those that are missing every way of filling them in is tried. */
function whatever<R extends SetRow | SameRow>(
  facts: readonly Fact[],
  decide: (row: R, input: PapersInput, context: Context) => readonly Answer[],
): Check<PapersInput, R> {
  return (rows, input, context) => {
    let ways: readonly PapersInput[] = [input];
    const unknown: Fact[] = [];
    for (const fact of facts) {
      if (input[fact] !== undefined || !(fact in input)) continue;
      const values = valuesOf(fact, rows, input);
      if (values.length === 0) continue;
      unknown.push(fact);
      ways = ways.flatMap((way) => values.map((value) => ({ ...way, [fact]: value })));
    }
    const answer = (way: PapersInput): readonly Answer[] => ofRows(rows, (row) => decide(row, way, context));
    if (unknown.length === 0) return answer(input);
    const lists = ways.map(answer);
    const names = String(unknown);
    const latest = context.levels ? undefined : (context.memo.get(rows) as Latest | undefined);
    if (latest?.names === names && lists.every((list, at) => list === latest.lists[at])) return latest.answers;
    const unknowns = unknown.map((fact) => ({ fact: [fact], of: (way: PapersInput) => way[fact] }));
    const answers = inEveryWay(context, ways, unknowns, lists, isErrorIn(rows, context));
    if (context.levels || !lists.every((list) => list === CLEAR || Object.isFrozen(list))) return answers;
    const kept: Latest = { names, lists, answers: Object.freeze(answers.map((one) => Object.freeze(one))) };
    context.memo.set(rows, kept);
    return kept.answers;
  };
}

const isErrorIn = (rows: readonly Row[], context: Context): boolean => rows.some((row) => levelOf(context, row) === 'error');

const unlisted = /* @__PURE__ */ new WeakMap<object, readonly Answer[]>();

/** A check that finds papers missing: while it is not known which there are, what it finds of none waits for that. */
function ifListed<R extends Row>(check: Check<PapersInput, R>): Check<PapersInput, R> {
  return (rows, input, context) => {
    const answers = check(rows, input, context);
    if (input.isListed || answers.length === 0) return answers;
    const wait = (): readonly Answer[] => {
      const missing: readonly Path[] = [['documents'], ...answers.flatMap((one) => ('missing' in one ? one.missing : []))];
      const isError = answers.some((one) => ('row' in one ? levelOf(context, one.row) === 'error' : 'missing' in one && one.isError));
      return [Object.freeze({ missing, first: 1, isError, signs: answers })];
    };
    // Levels that a caller changed can make another error of the same answers.
    return context.levels || !Object.isFrozen(answers) ? wait() : keep(unlisted, answers, () => listOf(wait()));
  };
}

/** Up to so many images or websites, what is said of them is kept; and so many of what is missing of them. */
const MANY = 10;
const MOST_HASHLESS = 100;

const hashless = /* @__PURE__ */ new Map<string, readonly Answer[]>();

/** Is one picture given for two papers that cannot be one (重复图片)? */
export const duplicateImage: Check<PapersInput, Row<'document/duplicate-image'>> = (rows, { images }) => {
  if (images.length < 2) return CLEAR;
  const answers: Answer[] = [];
  const bare: boolean[] = [];
  // Which rows wait tells the answers of two natures apart.
  const signs: string[] = [];
  for (const row of rows) {
    const apart: readonly (readonly string[])[] = row.params.apart;
    const groups = images.map(({ papers: [paper = ''] }) => apart.findIndex((group) => group.includes(paper)));
    for (const [later, image] of images.entries()) {
      const isOther = (earlier: number): boolean => groups[later] !== -1 && groups[earlier] !== -1 && groups[earlier] !== groups[later];
      const index = image.hash ? images.findIndex(({ hash }, at) => at < later && hash === image.hash && isOther(at)) : -1;
      if (index >= 0) {
        answers.push({ row, path: [later], params: { kind: image.papers[0], other: images[index]?.papers[0], index } });
        continue;
      }
      for (let at = 0; at < later; at++) {
        if (!isOther(at) || (image.hash && images[at]?.hash)) continue;
        if (!images[at]?.hash) bare[at] = true;
        if (!image.hash) bare[later] = true;
        if (signs.at(-1) !== row.id) signs.push(row.id);
      }
    }
  }
  const missing = images.flatMap((_, index): Path[] => (bare[index] ? [[index, 'hash']] : []));
  if (missing.length === 0) return answers.length > 0 ? answers : CLEAR;
  const open = { missing, signs };
  if (answers.length > 0 || images.length >= MANY) return [...answers, open];
  if (hashless.size >= MOST_HASHLESS) hashless.clear();
  return keep(hashless, `${signs} ${bare.map(Number)}`, () => listOf([Object.freeze(open)]));
};

/** Is what a row says of such natures said of the subject? */
const isOf = ({ nature }: Context, natures: readonly NatureGroup[]): boolean =>
  nature !== undefined && scoping.groupsOf(nature)?.some((group) => (natures as readonly string[]).includes(group)) === true;

/** Are the papers there that such a filing needs (必需材料)? */
export const requiredSet: Check<PapersInput, SetRow> = /* @__PURE__ */ ifListed(
  /* @__PURE__ */ whatever(['holder', 'websiteHolder', 'websites'], (row, input, context) => {
    const { kind, perWebsite, alike, or } = row.params;
    const { holder, websiteHolder = holder, websites = 1 } = input;
    const needed = perWebsite ? Math.max(websites, 1) : 1;
    const isGiven = ({ papers, of }: PaperImage): boolean =>
      (papers.includes(kind) ||
        (alike && papers.includes(alike.kind) && isOf(context, alike.natures)) ||
        (or && papers.includes(or.kind) && (or.holders as readonly unknown[]).includes(perWebsite ? websiteHolder : holder))) === true &&
      // One of a website that there is not is nobody's.
      !(perWebsite && of?.[0] === 'websites' && !(Number(of[1]) < needed));
    const there = input.images.filter(isGiven);
    if (there.length === 0) return listOf([alwaysFound(row, { kind })]);
    // Two images of one website's administrator, front and back for instance, count once.
    const given = needed === 1 ? 1 : new Set(there.map((one) => (one.of ? String(one.of.slice(0, 2)) : one))).size;
    if (given >= needed) return CLEAR;
    const params = { kind, websites, given };
    return needed < MANY ? listOf([alwaysFound(row, params, `${given}/${websites}`)]) : [{ row, params }];
  }),
);

/** Do papers beside the main ones share an image with one (同一张图片)? Images with one hash are one image. */
export const sameImage: Check<PapersInput, SameRow> = /* @__PURE__ */ whatever(['holder', 'websiteHolder'], (row, input, context) => {
  const { images, holder, websiteHolder } = input;
  const { kinds, beside, mains, holders, alike } = row.params;
  if (!shows(images, kinds)) return CLEAR;
  if (holders && [holder, websiteHolder].some((one) => (holders as readonly unknown[]).includes(one))) return CLEAR;
  const fitting: readonly string[] = alike && isOf(context, alike.natures) ? [...mains, alike.kind] : mains;
  return images.flatMap(({ papers, hash }, index) => {
    const together = hash ? images.flatMap((one) => (one.hash === hash ? one.papers : [])) : papers;
    if (fitting.some((main) => together.includes(main))) return [];
    return kinds.flatMap((kind) => (papers.includes(kind) ? [{ row, path: [index, 'kind'], params: { kind, beside } }] : []));
  });
});

/** Is there a letter of authorization (授权书) where somebody else than the legal representative is the website administrator? */
export const authorizationLetter: Check<PapersInput, Row<'document/authorization-letter'>> = /* @__PURE__ */ ifListed(
  (rows, { images, administratorIsLegalRepresentative }, context) => {
    if (administratorIsLegalRepresentative) return CLEAR;
    const open = rows.filter(({ params }) => !shows(images, [params.kind]));
    if (open.length === 0) return CLEAR;
    return administratorIsLegalRepresentative === undefined
      ? lacks('administratorIsLegalRepresentative', '', isErrorIn(open, context))
      : listOf(open.map((row) => alwaysFound(row, row.params)));
  },
);

/** Is the domain certificate (域名证书) sealed? Whether one is asked for, only the administration says. */
export const domainCertificate: Check<PapersInput, Row<'document/domain-certificate'>> = (rows, { images }) =>
  ofRows(rows, (row): readonly Answer[] => {
    const { kind, sealed } = row.params;
    const isThere = shows(images, [kind]);
    if (!isThere || !sealed) return isThere || sealed ? CLEAR : forPerson(row);
    return images.flatMap((image, index): readonly Answer[] => {
      const path = [index, 'sealed'];
      if (image.sealed || !image.papers.includes(kind)) return [];
      return image.sealed === false ? [{ row, path, params: { kind } }] : [{ missing: [path], path }];
    });
  });

/** A statement of the domain's registrant (域名持有者说明) is for a person to judge. */
export const registrantStatement: Check<PapersInput, Row<'document/registrant-statement'>> = (rows, { images }) =>
  ofRows(rows, (person) =>
    shows(images, [person.params.kind])
      ? images.flatMap(({ papers }, index) => (papers.includes(person.params.kind) ? [{ person, path: [index, 'kind'] }] : []))
      : CLEAR,
  );

/** Can the papers be uploaded in the provider's app (App 上传)? */
export const appUpload: Check<PapersInput, Row<'document/app-upload'>> = (rows) => listOf(rows.map((row) => alwaysFound(row, row.params)));
