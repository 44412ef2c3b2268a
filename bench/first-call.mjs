// What a page waits for: loading the bundle of one field, its first call and its second, in milliseconds of CPU; each run in a process of its own, as
// nothing may be warm. Needs a build. The goal is 5 ms for a first call; a browser has the same engine, but a phone's CPU is slower.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const on = '2026-11-25';
const fields = [
  ['website-name', 'validateWebsiteName', '小明的读书笔记', { on, province: 'henan', subjectNature: 'individual' }],
  ['phone', 'validateOfficePhone', '(0535) 6700763', { on, province: 'shandong' }],
  ['contact', 'validateEmail', 'qinghe@example.cn', { on }],
  ['credential', 'validateCredential', { type: 'resident-id-card', number: '510104199306060009' }, { on, holder: 'mainland' }],
  ['domain', 'parseDomain', 'blog.qinghe.cn'],
  ['domain', 'validateDomain', 'blog.qinghe.cn', { on }],
  ['icp-number', 'validateIcpNumber', '京ICP备12345678号-1', { on, kind: 'website' }],
];
const RUNS = 11;
const median = (list) => list.sort((a, b) => a - b)[list.length >> 1].toFixed(1);

const folder = mkdtempSync(join(tmpdir(), 'first-call-'));
const rows = [];
for (const [entry, name, ...values] of fields) {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { ${name} as call } from 'icp-filing-rules/${entry}';`,
      resolveDir: new URL('..', import.meta.url).pathname,
    },
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'page',
    platform: 'browser',
    charset: 'utf8',
    write: false,
    logLevel: 'error',
  });
  writeFileSync(join(folder, 'page.js'), outputFiles[0].text);
  writeFileSync(
    join(folder, 'run.cjs'),
    `const script = require('node:fs').readFileSync(${JSON.stringify(join(folder, 'page.js'))}, 'utf8');
     const { Script } = require('node:vm');
     const now = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
     const values = ${JSON.stringify(values)};
     const times = [now()];
     new Script(script).runInThisContext(); times.push(now());
     page.call(...values); times.push(now());
     page.call(...values); times.push(now());
     console.log(JSON.stringify(times.slice(1).map((time, index) => time - times[index])));`,
  );
  const runs = Array.from({ length: RUNS }, () =>
    JSON.parse(execFileSync(process.execPath, [join(folder, 'run.cjs')], { encoding: 'utf8' })),
  );
  const [load, first, second] = [0, 1, 2].map((index) => median(runs.map((run) => run[index])));
  rows.push({ field: `${entry} ${name}`, load, first, second });
}
rmSync(folder, { recursive: true });
console.table(rows);
