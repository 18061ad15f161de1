import { defineBackground } from 'wxt/utils/define-background';
import { review } from '../src/engine/review';
import { shippedRulebook } from '../src/engine/shipped';
import { ruleSetSummaries } from '../src/engine/summaries';
import { muteRule, silenced } from '../src/model/switches';
import { showTabState } from '../src/platform/icon';
import { onInstalled } from '../src/platform/install';
import { changeSettings, readSettings } from '../src/platform/settings';
import { markStaleTabs } from '../src/platform/tabs';
import { onMute, onReview, onTabState } from '../src/platform/worker-messages';

export default defineBackground(() => {
  // Settings are read for each review: a change is in force for the very next one, and a restart loses nothing.
  onReview(async (kase) => {
    const settings = await readSettings();
    return review(kase, shippedRulebook(silenced(settings, ruleSetSummaries)));
  });
  onMute((rule) => changeSettings((settings) => muteRule(settings, rule)));
  onTabState(showTabState);
  // Firefox puts the new content script into open pages by itself.
  if (!import.meta.env.FIREFOX) onInstalled(markStaleTabs);
});
