import { defineContentScript } from 'wxt/utils/define-content-script';
import { hostOf, hosts } from '../../src/hosts';
import '../../src/ui/coach/highlights.css';
import { coachPage } from './coach-page';

export default defineContentScript({
  matches: hosts.flatMap((host) => host.matches),
  runAt: 'document_idle',
  cssInjectionMode: 'manifest',
  async main(context) {
    const host = hostOf(location.hostname);
    if (host) await coachPage(host, context.signal);
  },
});
