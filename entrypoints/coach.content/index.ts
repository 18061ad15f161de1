import { defineContentScript } from 'wxt/utils/define-content-script';
import { hostOf, hosts } from '../../src/hosts';
import '../../src/ui/coach/highlights.css';
import { coachPage } from './coach-page';

export default defineContentScript({
  matches: hosts.flatMap((host) => host.matches),
  runAt: 'document_idle',
  cssInjectionMode: 'manifest',
  // What the page can't hear, it can't trip over.
  noScriptStartedPostMessage: true,
  async main(context) {
    const host = hostOf(location.hostname);
    if (host) await coachPage(host, context.signal);
  },
});
