import { describe, expect, test } from 'vitest';
import { readRuleFiles } from '../../src/engine/compile/files';
import { compileLanguage, isRuleSet } from '../../src/engine/compile/language';
import { failedExamples, unmarked } from '../../src/engine/compile/proof';
import { grammarFile, ruleSetFile } from '../../src/engine/compile/schema';
import { readSource } from '../../src/engine/compile/source';
import { createRulebook, type Chapter, type Rulebook } from '../../src/engine/rulebook';
import { LANGUAGES, type Language } from '../../src/model';
import { named } from '../../src/engine/reading/case';
import { spanOf } from '../../src/engine/reading/text';

describe.each([...LANGUAGES])('%s', (lang) => {
  const files = readRuleFiles(`rules/${lang}`);
  // Compiled when the first test asks, so that a run for one language leaves the others alone.
  const rulebook = createRulebook(() => compileLanguage(lang, files));

  const sets = files.filter(({ path }) => isRuleSet(path));

  test.each(sets)('rules keep their own examples: $path', ({ path, text }) => {
    expect(failedExamples(readSource(path, text, ruleSetFile).data, rulebook, lang)).toEqual([]);
  });

  const acts = files
    .filter(({ path }) => /^(?:acts\/|roles)/.test(path))
    .flatMap(({ path, text }) => Object.entries(readSource(path, text, grammarFile).data))
    .filter(([, { examples, counter }]) => examples.length + counter.length);

  test.each(acts)('an act keeps its own examples: %s', (name, { examples, counter }) => {
    const { grammar, read } = chapterOf(rulebook, lang);
    const matchers = named(grammar, `#${name}`);
    const spansIn = (text: string) => {
      const reading = read(text);
      return reading.sentences.flatMap((placed) =>
        placed.sentence.matches(matchers).map((match) => spanOf(placed, match)),
      );
    };
    const wrong = [
      ...examples.filter((example) => {
        const { reply, start, end } = unmarked(example);
        return !spansIn(reply).some((span) => start < 0 || (span.start < end && span.end > start));
      }),
      ...counter.filter((text) => spansIn(text).length),
    ];
    expect(wrong).toEqual([]);
  });
});

function chapterOf(rulebook: Rulebook, lang: Language): Chapter {
  const chapter = rulebook.chapter(lang);
  if (!chapter) throw new Error(`${lang} is not compiled`);
  return chapter;
}
