import type { RuleInfo } from '../rules/index';
import { caseText, factsText, type Printer, rowTexts } from './print';

/** A text as it is, whatever signs are in it. */
const code = (text: string): string => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``);

/** All rules as a page of Markdown, for readers: `RULES.md` is this page in Chinese. */
export function rulesMarkdown(printer: Printer, rules: readonly RuleInfo[]): string {
  const { words } = printer;
  const chapters = rules.map((rule) =>
    [
      `## \`${rule.id}\``,
      `**${rule.title}** — ${rule.levels.map((level) => words.levels[level]).join(' / ')}${rule.rejection ? ` · ${rule.rejection}` : ''}`,
      rule.why + (rule.open ? ` ${words.open}` : ''),
      [...rule.advice.map((advice) => `- ${words.advice}: ${advice}`), `- ${words.reads}: ${factsText(printer, rule)}`].join('\n'),
      `${words.rows}:\n\n${rowTexts(printer, rule)
        .flatMap(({ id, about, params, source }) => [
          `- \`${id}\` — ${about}`,
          ...params.map(([name, text]) => `  - ${name}: ${code(text)}`),
          `  - ${words.source}: ${source.id} ${source.at} · ${words.authorities[source.authority]} · ${words.readOn(source.asOf)}`,
        ])
        .join('\n')}`,
      `${words.cases}:\n\n${rule.cases.map((one) => `- ${one.about}: \`${caseText(printer, one)}\``).join('\n')}`,
    ].join('\n\n'),
  );
  return `<!-- ${rules.length} rules; generated from the tables by test/rules-page.test.ts -->\n\n# Rules\n\n${chapters.join('\n\n')}\n`;
}
