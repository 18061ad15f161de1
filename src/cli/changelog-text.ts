import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { releases } from '../ui/news/releases';

export const CHANGELOG = fileURLToPath(new URL('../../CHANGELOG.md', import.meta.url));

/** The changelog in Markdown: what the popup tells of each version. */
export async function changelogText(): Promise<string> {
  const sections = releases.map(
    ({ version, date, en }) => `## ${version} · ${date}\n\n${en.map((line) => `- ${line}`).join('\n')}`,
  );
  const written = `# What is new\n\n${sections.join('\n\n')}\n`;
  return format(written, { ...(await resolveConfig(CHANGELOG)), filepath: CHANGELOG });
}
