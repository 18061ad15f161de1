import { defineBackground } from 'wxt/utils/define-background';
import { rulebookOf } from '../src/engine/house';
import { createHouseCache } from '../src/engine/house-cache';
import { tryRuleSet } from '../src/engine/own/trial';
import { review } from '../src/engine/review';
import { withoutFixes } from '../src/engine/rulebook';
import { readShipped } from '../src/engine/shipped';
import { hostOf } from '../src/hosts';
import { withSignOff } from '../src/model/case';
import { circumstancesOf, settingsAt } from '../src/model/standing';
import { muteRule, unmuteRule } from '../src/model/switches';
import { showTabState } from '../src/platform/icon';
import { readInForce } from '../src/platform/in-force';
import { onInstalled, welcome } from '../src/platform/install';
import { followUpdates } from '../src/platform/news';
import { onPolicyChanged } from '../src/platform/policy/read';
import { forgetOldCounts, keepDismissal, keepReply } from '../src/platform/progress';
import { changeSettings, onWritten, readEverything, settle } from '../src/platform/settings';
import { followSites, registerSites } from '../src/platform/sites';
import { onShared, syncMine } from '../src/platform/sync';
import { leaveWithheldTabs, markStaleTabs } from '../src/platform/tabs';
import { onDismissed, onMute, onReview, onSent, onTabState, onTrial } from '../src/platform/worker-messages';

export default defineBackground(() => {
  const houseOf = createHouseCache(readShipped, async () => (await readEverything()).content);
  // Settings are read for each review: a change is in force for the very next one, and a restart loses nothing.
  onReview(async (kase, fixes, hostname) => {
    const { standing, content } = await readInForce();
    const settings = settingsAt(standing, circumstancesOf(hostOf(hostname)?.id, kase.channel));
    const signed = withSignOff(kase, settings.signOff);
    const rulebook = rulebookOf(await houseOf(content), settings);
    return review(signed, fixes ? rulebook : withoutFixes(rulebook));
  });
  onMute((rule, muted) => changeSettings((own) => (muted ? muteRule : unmuteRule)(own, rule)));
  onSent(keepReply);
  onDismissed(async (rule) => keepDismissal(rule, (await readInForce()).standing));
  onTrial((set, text) => tryRuleSet(set, text, readShipped));
  onTabState(showTabState);
  onWritten(settleAndShare);
  onShared(() => void syncMine());
  onPolicyChanged(() => void settle().catch(goOnAsBefore));
  settleAndShare();
  void forgetOldCounts().catch(goOnAsBefore);
  welcome('/welcome.html');
  followUpdates();
  followSites(leaveWithheldTabs);
  // Firefox puts the new content script into open pages by itself.
  if (!import.meta.env.FIREFOX) onInstalled(markStaleTabs);
  onInstalled(registerSites);
});

/** Brings what was written into force, and, whatever becomes of that, to the person's other browsers. */
function settleAndShare(): void {
  void settle().catch(goOnAsBefore).then(syncMine);
}

function goOnAsBefore(): void {
  // A storage that is full told whoever wrote; what was in force stays so, and the next start tries again.
}
