import { i18n } from '#i18n';
import { readCatalogue } from '../../src/engine/catalogue';
import { ruleSetSummaries } from '../../src/engine/summaries';
import { summaryOf } from '../../src/model/content';
import { dayOf } from '../../src/model/days';
import { deleteProgress, readProgress, restoreProgress, watchProgress } from '../../src/platform/progress';
import { toHandOver } from '../../src/platform/progress-schema';
import { readEverything } from '../../src/platform/settings';
import { save } from '../../src/ui/options/save';
import { createProgressModel } from '../../src/ui/progress/context';
import { mountProgress } from '../../src/ui/progress/progress';
import '../../src/ui/progress/progress.css';
import { languageOf, wordsIn } from '../../src/ui/words-in';

const [{ settings, content }, progress] = await Promise.all([readEverything(), readProgress()]);
const words = await wordsIn(settings.language, i18n.t);
const language = languageOf(words);
const today = dayOf(new Date());
document.documentElement.lang = language;
document.title = words('progress.page');
const model = createProgressModel({
  progress,
  today,
  sets: [...ruleSetSummaries(language), ...content.ruleSets.map(summaryOf)],
  practicePage: '/practice.html',
  forget: deleteProgress,
  restore: restoreProgress,
  written: () => toHandOver(model.days.value),
  handOver: () => save(`virgil-progress-${today}.json`, model.written()),
});
watchProgress(model.counted, new AbortController().signal);
mountProgress(document.body, model, words);
// What the rules are called is many, and the page can be read before it is here.
model.arrived(await readCatalogue(language));
