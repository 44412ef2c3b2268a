import { expect, test } from 'vitest';
import { rulesMarkdown } from '../src/cli/markdown';
import { cliWords } from '../src/cli/words';
import { zhCn } from '../src/locales/zh-cn/index';
import { rules } from '../src/rules/index';

test('RULES.md is generated from the tables', async () => {
  const page = rulesMarkdown({ words: cliWords.zh, locale: zhCn, paint: (_, text) => text }, rules);
  await expect(page).toMatchFileSnapshot('../RULES.md');
});
