import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'tldts';
import { describe, expect, test } from 'vitest';
import { platforms } from '../../rules/domain/platforms';
import { readDomain } from '../../src/domain/parse-domain';
import { type Suffix, suffixOf } from '../../src/domain/suffixes';
import { icannModule, type Trie } from '../../tsup.config';
import { packPlatforms } from '../pack';

const trie = createRequire(import.meta.url)('tldts/dist/cjs/src/data/trie.js') as Trie;

/** All rules of one section (1: ICANN, 2: private) as hosts: `*` is a label like any other, an exception a host that is none of its suffix. */
function rulesOf(section: 1 | 2): readonly string[] {
  const labels: string[] = [];
  let at = 0;
  for (const length of trie.edgeLength) {
    labels.push(trie.labelText.slice(at, at + length));
    at += length;
  }
  const found: string[] = [];
  const walk = (node: number, below: string): void => {
    for (let edge = trie.edgeStart[node] as number; edge < (trie.edgeStart[node + 1] as number); edge++) {
      const child = trie.edgeChild[edge] as number;
      const name = labels[edge] === '*' ? `any${below}` : `${labels[edge]}${below}`;
      if ((trie.nodeFlags[child] as number) & section) found.push(name);
      walk(child, `.${name}`);
    }
  };
  walk(trie.rulesRoot, '');
  walk(trie.exceptionsRoot, '');
  return found;
}

const icann = rulesOf(1);
const isPrivate = (host: string): boolean => parse(host, { allowPrivateDomains: true }).isPrivate === true;

/** What tldts says, without its private section. */
function expected(host: string): Suffix {
  const { domain, publicSuffix, isIcann } = parse(host, { extractHostname: false, validateHostname: false, detectIp: false });
  const isListed = isIcann === true;
  return domain && host !== publicSuffix ? { registrable: domain, isListed } : { isListed };
}

describe('suffixes', () => {
  test('the built file, which holds no private section, answers as tldts does: at, below and beside every rule of either section', async () => {
    const built = (await import(pathToFileURL(resolve('dist/suffixes.js')).href)) as { readonly suffixOf: typeof suffixOf };
    const rules = [...icann, ...rulesOf(2)];
    expect(icann.length).toBeGreaterThan(7000);
    expect(rules.length).toBeGreaterThan(11_000);
    const hosts = rules.flatMap((rule) => [rule, `qinghe.${rule}`, `www.qinghe.${rule}`, `${rule}x`]);
    const different = hosts.filter((host) => JSON.stringify(built.suffixOf(host)) !== JSON.stringify(expected(host)));
    expect(different).toStrictEqual([]);
    expect(hosts.slice(0, 50).map(suffixOf)).toStrictEqual(hosts.slice(0, 50).map(expected));
  });

  test('nothing of the private section is left in the built data', () => {
    const text = icannModule(trie);
    for (const label of ['github', 'vercel', 'airflow', 'dyndns']) expect(text, label).not.toMatch(new RegExp(`\\b${label}\\b`));
    expect(text).toMatch(/\bxn--fiqs8s\b/);
  });
});

describe('platforms', () => {
  test('packed platforms are the readable rows', async () => {
    await expect(packPlatforms(platforms)).toMatchFileSnapshot('../../rules/domain/platforms.packed.ts');
  });

  test('none twice, none below another; none is a suffix under which registries sell names', () => {
    const names = platforms.map(({ suffix }) => suffix);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(80);
    for (const name of names) {
      expect(names.filter((other) => other.endsWith(`.${name}`))).toStrictEqual([]);
      expect(parse(name).domain, name).not.toBeNull();
      expect(icann).not.toContain(name);
    }
  });

  test('what is given out below them is a platform’s, they themselves are not; each as deep as people paste it', () => {
    for (const { suffix } of platforms) {
      for (const host of [`qinghe.${suffix}`, `a.b.qinghe.${suffix}`, `https://QingHe.${suffix}/path`])
        expect(readDomain(host), host).toMatchObject({ isPlatform: true });
      expect(readDomain(suffix), suffix).toMatchObject({ isPlatform: parse(suffix).domain !== suffix });
      expect(readDomain(`qinghe-${suffix}`), suffix).toMatchObject({ isPlatform: false });
    }
    expect(readDomain('www.163.com')).toMatchObject({ isPlatform: false });
  });

  test('those said to be of the private section are in it, or names below them are; the others are not', () => {
    const rules = rulesOf(2);
    for (const { suffix, source } of platforms)
      expect(isPrivate(`qinghe.${suffix}`) || rules.some((rule) => rule.endsWith(`.${suffix}`)), suffix).toBe(source === 'psl');
  });
});
