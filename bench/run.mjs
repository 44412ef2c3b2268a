// Speeds as ratios to a peer in the same run (medians of rounds that alternate), one thread. Needs a build: npm run build && npm run bench.

import { readFileSync } from 'node:fs';
import { AhoCorasick } from '@monyone/aho-corasick/fast';
import { build } from 'esbuild';
import {
  compileTerms,
  validateCredential,
  validateDomain,
  validateFiling,
  validateMobilePhone,
  validateOfficePhone,
  validateWebsiteName,
} from 'icp-filing-rules';
import { tables } from 'icp-filing-rules/rules';
import parsePhoneNumber from 'libphonenumber-js/max';
import { parse as parseHost } from 'tldts';
import validator from 'validator';

const terms83 = [
  ...new Set(tables.rows.filter(({ rule }) => rule === 'website-name/province-terms').flatMap(({ params }) => params.terms.split('、'))),
];
let seed = 7;
const next = (below) => {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
  return seed % below;
};
const han = (length) => Array.from({ length }, () => String.fromCharCode(0x4e00 + next(3000))).join('');
const terms20k = [...new Set(Array.from({ length: 20_000 }, () => han(2 + next(4))))];
// One name in ten holds a term.
const names = Array.from({ length: 1000 }, (_, index) => han(4 + next(15)) + (index % 10 === 0 ? terms83[next(terms83.length)] : ''));

function median(list) {
  return list.sort((a, b) => a - b)[list.length >> 1];
}

/** Medians of microseconds a round for each of several works, taken in turns. */
function measure(works, rounds = 41) {
  const times = works.map(() => []);
  // Engines make code quick when it has run some ten thousand times.
  for (let round = -30; round < rounds; round++)
    works.forEach((work, index) => {
      const start = process.hrtime.bigint();
      work();
      if (round >= 0) times[index].push(Number(process.hrtime.bigint() - start) / 1000);
    });
  return times.map(median);
}

const rows = [];
const add = (work, peer, ratio, goal) => rows.push({ work, peer, ratio: ratio.toFixed(2), goal });
let kept = 0;
const overNames = (find) => () => {
  for (const name of names) kept += find(name)?.length ?? 0;
};

{
  const ours = compileTerms(terms83);
  const peer = new AhoCorasick(terms83);
  const pattern = new RegExp(terms83.join('|'), 'g');
  const [own, aho, expression] = measure([
    overNames((name) => ours.find(name)),
    overNames((name) => peer.matchInText(name)),
    overNames((name) => name.match(pattern)),
  ]);
  add('find, 83 terms', 'aho-corasick/fast', own / aho, '0.25');
  add('find, 83 terms', 'match with a RegExp', own / expression, '1.0');
}
{
  const ours = compileTerms(terms20k);
  const peer = new AhoCorasick(terms20k);
  const [own, aho] = measure([overNames((name) => ours.find(name)), overNames((name) => peer.matchInText(name))]);
  add('find, 20,000 terms', 'aho-corasick/fast', own / aho, '0.6');
  const [build, peerBuild] = measure([() => compileTerms(terms20k), () => new AhoCorasick(terms20k)], 7);
  add('build, 20,000 terms', 'aho-corasick/fast', build / peerBuild, '1.0');
}
/** As often as it takes some hundred microseconds. */
const many = (times, work) => () => {
  for (let time = 0; time < times; time++) kept += work();
};
const on = '2026-11-25';
{
  const pattern = new RegExp(terms83.join('|'), 'g');
  const facts = { on, province: 'henan', subjectNature: 'individual' };
  const expression = () => many(2000, () => '小明的读书笔记'.match(pattern)?.length ?? 0);
  const [own, peer] = measure([many(2000, () => validateWebsiteName('小明的读书笔记', facts).undecided.length), expression()]);
  const [few, found, other] = measure([
    many(50, () => validateWebsiteName('小明的读书笔记', { on }).undecided.length),
    many(50, () => validateWebsiteName('小明的读书论壇', facts).findings.length),
    expression(),
  ]);
  add('validateWebsiteName, nothing found', 'match with that RegExp', own / peer, '5');
  add('… with a day alone', 'match with that RegExp', (few * 40) / other, '–');
  add('… with three findings', 'match with that RegExp', (found * 40) / other, '–');
}
{
  const facts = { on, province: 'shandong', prefecture: '370600' };
  const [own, few, mobile, peer] = measure([
    many(500, () => validateOfficePhone('086-0535-6700763', facts).undecided.length),
    many(500, () => validateOfficePhone('086-0535-6700763', { on }).undecided.length),
    many(500, () => validateMobilePhone('13800138000', { on }).undecided.length),
    many(500, () => parsePhoneNumber('0535-6700763', 'CN').nationalNumber.length),
  ]);
  add('validateOfficePhone, canonical', 'libphonenumber-js/max parse', own / peer, '0.1');
  add('… with a day alone', 'libphonenumber-js/max parse', few / peer, '–');
  add('validateMobilePhone, 11 digits, a day alone', 'libphonenumber-js/max parse', mobile / peer, '–');
}
{
  const credential = { type: 'resident-id-card', number: '510104199306060009', validUntil: '2038-05-01' };
  const facts = { on, holder: 'mainland', role: 'website-administrator', subjectNature: 'individual', inProgress: [] };
  const [own, few, peer] = measure([
    many(1000, () => validateCredential(credential, facts).findings.length),
    many(1000, () => validateCredential(credential, { on }).findings.length),
    many(1000, () => Number(validator.isIdentityCard(credential.number, 'zh-CN'))),
  ]);
  add('validateCredential, resident ID', "validator's isIdentityCard", own / peer, '1.0');
  add('… with a day alone', "validator's isIdentityCard", few / peer, '–');
}
{
  const texts = ['qinghe-notes.cn', 'qinghe.com.cn', 'qinghe.top', 'qinghe.net', 'qinghe.cc'];
  const pasted = ['www.qinghe.com.cn', 'blog.qinghe.cc', 'qinghe.io', 'https://qinghe.cn/', 'qinghe。cn'];
  const person = { name: '周青禾', credential: { type: 'resident-id-card', number: '510104199306060009' } };
  const whole = {
    name: 'qinghe-notes.cn',
    registrar: '1599',
    expiresOn: '2030-01-01',
    realName: { done: true, recorded: true },
    registrant: person,
    filed: { by: 'nobody' },
  };
  const facts = { on, province: 'sichuan', subject: { ...person, nature: 'individual' } };
  const over = (list, work) => many(200, () => list.reduce((sum, text) => sum + work(text), 0));
  const peer = over(texts, (text) => parseHost(new URL(`http://${text}`).hostname).domain.length);
  const against = (work, other, goal) => {
    const [own, parse] = measure([other, peer]);
    add(work, 'new URL + tldts parse', own / parse, goal);
  };
  against(
    'validateDomain, plain text, a day alone',
    over(texts, (text) => validateDomain(text, { on }).undecided.length),
    '2',
  );
  against(
    '… with province and subject',
    over(texts, (text) => validateDomain(text, facts).undecided.length),
    '2',
  );
  against(
    '… pasted, with findings',
    over(pasted, (text) => validateDomain(text, facts).findings.length),
    '–',
  );
  against(
    '… with all facts known',
    over(texts, () => validateDomain(whole, facts).findings.length),
    '–',
  );
}
{
  const { outputFiles } = await build({
    entryPoints: ['src/filing/shape.ts'],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  const { readShape } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
  for (const name of ['clean-individual', 'guangdong-enterprise']) {
    const filing = JSON.parse(readFileSync(new URL(`../fixtures/filings/${name}.json`, import.meta.url), 'utf8'));
    const [own, parse, hosts] = measure([
      many(100, () => validateFiling(filing, { on }).undecided.length),
      many(100, () => readShape(filing).faults.length),
      many(100, () => ['a.cn', 'b.com.cn', 'www.c.com'].reduce((sum, host) => sum + parseHost(host).domain.length, 0)),
    ]);
    add(`validateFiling, ${name}`, 'its own schema + 3 tldts parses', own / (parse + hosts), '5');
    rows.at(-1).µs = (own / 100).toFixed(0);
  }
}
console.table(rows);
if (kept < 0) throw new Error('the work was optimized away');
