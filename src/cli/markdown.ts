import type { RuleInfo } from '../rules/index';
import { caseText, factsText, type Printer, scopeText } from './print';

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** All rules as a page of Markdown, for readers: `RULES.md` is this page in Chinese. */
export function rulesMarkdown(printer: Printer, rules: readonly RuleInfo[]): string {
  const { words } = printer;
  const chapters = rules.map((rule) =>
    [
      `## \`${rule.id}\``,
      `**${rule.title}** — ${rule.levels.map((level) => words.levels[level]).join(' / ')}${rule.rejection ? ` · ${rule.rejection}` : ''}`,
      rule.why + (rule.open ? ` ${words.open}` : ''),
      [...rule.advice.map((advice) => `- ${words.advice}: ${advice}`), `- ${words.reads}: ${factsText(printer, rule)}`].join('\n'),
      `| id | ${words.who} | ${words.terms} | ${words.source} |\n|---|---|---|---|\n${rule.rows
        .map((row) => {
          const terms = 'terms' in row.params ? row.params.terms.replaceAll('、', ' ') : '';
          return `| \`${row.id}\` | ${cell(scopeText(printer, row.scope ?? {}))} | ${cell(terms)} | ${row.source.id} ${cell(row.source.at)} |`;
        })
        .join('\n')}`,
      `${words.cases}:\n\n${rule.cases.map((one) => `- ${one.about}: \`${caseText(printer, one)}\``).join('\n')}`,
    ].join('\n\n'),
  );
  return `<!-- ${rules.length} rules; generated from the tables by test/rules-page.test.ts -->\n\n# Rules\n\n${chapters.join('\n\n')}\n`;
}
