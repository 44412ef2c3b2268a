// The same reports from Node and from headless Chromium for all image fixtures. Needs a build and a Chromium; its path as argument, if it is elsewhere.

import { readdirSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { readImage, validateDocumentImage } from 'icp-filing-rules/document';
import { chromium } from 'playwright-core';

const folder = new URL('../fixtures/images/', import.meta.url);
const names = readdirSync(folder).filter((name) => !/\.(?:mjs|json)$/.test(name));
const facts = { on: '2026-11-25' };
const { outputFiles } = await build({
  stdin: {
    contents: `import { readImage, validateDocumentImage } from 'icp-filing-rules/document';
      globalThis.judge = async (name, base64) => {
        const image = await readImage(new File([Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))], name));
        return JSON.stringify({ image, report: validateDocumentImage(image, ${JSON.stringify(facts)}) });
      };`,
    resolveDir: new URL('..', import.meta.url).pathname,
  },
  bundle: true,
  format: 'iife',
  write: false,
});

const browser = await chromium.launch({ executablePath: process.argv[2] ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.addScriptTag({ content: outputFiles[0].text });
let different = 0;
for (const name of names) {
  const bytes = readFileSync(new URL(name, folder));
  const image = await readImage(new File([bytes], name));
  const here = JSON.stringify({ image, report: validateDocumentImage(image, facts) });
  const there = await page.evaluate(([one, base64]) => globalThis.judge(one, base64), [name, bytes.toString('base64')]);
  if (here !== there) {
    different++;
    console.log(name, here, there);
  }
}
console.log(`${names.length} images, ${different} reports different in Chromium ${browser.version()}`);
await browser.close();
process.exitCode = different > 0 ? 1 : 0;
