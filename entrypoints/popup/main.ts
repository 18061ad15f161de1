import { i18n } from '#i18n';
import { ruleSetSummaries } from '../../src/engine/summaries';
import { changeSettings, readSettings, watchSettings } from '../../src/platform/settings';
import { openPracticeDesk, requestStatus } from '../../src/platform/tabs';
import { createPopupModel } from '../../src/ui/popup/model';
import { mountPopup } from '../../src/ui/popup/popup';
import '../../src/ui/popup/popup.css';

const [status, settings] = await Promise.all([requestStatus(), readSettings()]);
const model = createPopupModel({ status, settings, sets: ruleSetSummaries, change: changeSettings });
watchSettings((next) => {
  model.stored(next);
  // The tab heard of the change before it hears of this question.
  void requestStatus().then(model.reported);
}, new AbortController().signal);
mountPopup(document.body, {
  model,
  words: i18n.t,
  openPracticeDesk: () => void openPracticeDesk().then(() => window.close()),
});
