// Speeds as ratios to a peer in the same run (medians of rounds that alternate), one thread. Needs a build: npm run build && npm run bench.

import { readFileSync } from 'node:fs';
import { AhoCorasick } from '@monyone/aho-corasick/fast';
import {
  compileTerms,
  validateCredential,
  validateDomain,
  validateFiling,
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
  for (let round = -10; round < rounds; round++)
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
{
  const pattern = new RegExp(terms83.join('|'), 'g');
  const facts = { on: '2026-11-25', province: 'henan', subjectNature: 'individual' };
  const many = (work) => () => {
    for (let times = 0; times < 2000; times++) kept += work();
  };
  const [own, expression] = measure([
    many(() => validateWebsiteName('小明的读书笔记', facts).undecided.length),
    many(() => '小明的读书笔记'.match(pattern)?.length ?? 0),
  ]);
  add('validateWebsiteName, nothing found', 'match with that RegExp', own / expression, '5');
}
{
  const facts = { on: '2026-11-25', province: 'shandong', prefecture: '370600' };
  const many = (work) => () => {
    for (let times = 0; times < 500; times++) kept += work();
  };
  const [own, peer] = measure([
    many(() => validateOfficePhone('086-0535-6700763', facts).undecided.length),
    many(() => parsePhoneNumber('0535-6700763', 'CN').nationalNumber.length),
  ]);
  add('validateOfficePhone, canonical', 'libphonenumber-js/max parse', own / peer, '0.1');
}
{
  const credential = { type: 'resident-id-card', number: '510104199306060009', validUntil: '2038-05-01' };
  const facts = { on: '2026-11-25', holder: 'mainland', role: 'website-administrator', subjectNature: 'individual', inProgress: [] };
  const many = (work) => () => {
    for (let times = 0; times < 1000; times++) kept += work();
  };
  const [own, peer] = measure([
    many(() => validateCredential(credential, facts).findings.length),
    many(() => Number(validator.isIdentityCard(credential.number, 'zh-CN'))),
  ]);
  add('validateCredential, resident ID', "validator's isIdentityCard", own / peer, '0.5');
}
{
  const texts = ['qinghe-notes.cn', 'qinghe.com.cn', 'qinghe.top', 'qinghe.net', 'qinghe.cc'];
  const pasted = ['www.qinghe.com.cn', 'blog.qinghe.cc', 'qinghe.io', 'https://qinghe.cn/', 'qinghe。cn'];
  const whole = {
    name: 'qinghe-notes.cn',
    registrar: '1599',
    expiresOn: '2030-01-01',
    realName: { done: true, recorded: true },
    registrant: { name: '周青禾', credential: { type: 'resident-id-card', number: '510104199306060009' } },
    filed: { by: 'nobody' },
  };
  const facts = {
    on: '2026-11-25',
    province: 'sichuan',
    subject: { name: '周青禾', nature: 'individual', credential: { type: 'resident-id-card', number: '510104199306060009' } },
  };
  const many =
    (work, list = texts) =>
    () => {
      for (let times = 0; times < 200; times++) for (const text of list) kept += work(text);
    };
  const [own, wrong, known, peer] = measure([
    many((text) => validateDomain(text, facts).undecided.length),
    many((text) => validateDomain(text, facts).findings.length, pasted),
    many(() => validateDomain(whole, facts).findings.length),
    many((text) => parseHost(new URL(`http://${text}`).hostname).domain.length),
  ]);
  add('validateDomain, a name alone', 'new URL + tldts parse', own / peer, '1.3');
  add('validateDomain, with findings', 'new URL + tldts parse', wrong / peer, '–');
  add('validateDomain, all facts known', 'new URL + tldts parse', known / peer, '–');
}
{
  const filing = JSON.parse(readFileSync(new URL('../fixtures/filings/guangdong-enterprise.json', import.meta.url), 'utf8'));
  const text = JSON.stringify(filing);
  const many = (work) => () => {
    for (let times = 0; times < 200; times++) kept += work();
  };
  const [own, parse] = measure([
    many(() => validateFiling(filing, { on: '2026-11-25' }).undecided.length),
    many(() => JSON.parse(text).websites.length),
  ]);
  add('validateFiling', 'JSON.parse of its text', own / parse, '–');
}
console.table(rows);
if (kept < 0) throw new Error('the work was optimized away');
