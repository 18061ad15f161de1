import { i18n } from '#i18n';
import { ruleSetSummaries } from '../../src/engine/summaries';
import type { Everything } from '../../src/model';
import { summaryOf } from '../../src/model/content';
import { dayOf } from '../../src/model/days';
import { takeNews } from '../../src/platform/news';
import { readProgress } from '../../src/platform/progress';
import { changeSettings, readEverything, watchEverything } from '../../src/platform/settings';
import { onSitesChanged, requestSite } from '../../src/platform/sites';
import {
  openOptions,
  openPracticeDesk,
  openProgress,
  openSelfCheck,
  requestStatus,
  siteToOffer,
} from '../../src/platform/tabs';
import { createPopupModel, type Choices } from '../../src/ui/popup/model';
import { mountPopup } from '../../src/ui/popup/popup';
import '../../src/ui/popup/popup.css';
import { weekAtALook } from '../../src/ui/progress/periods';
import { languageOf, wordsIn } from '../../src/ui/words-in';

const [status, everything, offer, progress, newsSince] = await Promise.all([
  requestStatus(),
  readEverything(),
  siteToOffer(),
  readProgress(),
  takeNews(),
]);
const words = await wordsIn(everything.settings.language, i18n.t);
const language = languageOf(words);
document.documentElement.lang = language;
const model = createPopupModel({ status, offer, ...choicesOf(everything), change: changeSettings });
const { signal } = new AbortController();
watchEverything((next) => {
  model.stored(choicesOf(next));
  // The tab heard of the change before it hears of this question.
  void lookAgain();
}, signal);
onSitesChanged(() => void lookAgain(), signal);
mountPopup(document.body, {
  model,
  useSite: (origin) => void requestSite(origin),
  words,
  language,
  newsSince,
  week: weekAtALook(progress.days, dayOf(new Date())),
  openProgress: () => void openProgress().then(() => window.close()),
  openPracticeDesk: () => void openPracticeDesk().then(() => window.close()),
  openSelfCheck: () => void openSelfCheck().then(() => window.close()),
  openOptions: () => void openOptions().then(() => window.close()),
});

async function lookAgain(): Promise<void> {
  model.reported(...(await Promise.all([requestStatus(), siteToOffer()])));
}

function choicesOf({ standing, content, setAside }: Everything): Choices {
  const sets = [...ruleSetSummaries(language), ...content.ruleSets.map(summaryOf)];
  return { standing, sets, isSetAside: setAside !== null };
}
