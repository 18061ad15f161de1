import { defineContentScript } from 'wxt/utils/define-content-script';
import { hostAt, hosts } from '../../src/hosts';
import '../../src/ui/coach/highlights.css';
import { guardKeys } from '../../src/ui/coach/keys';
import { clearLeftovers } from '../../src/ui/coach/leftovers';
import { guardPresses } from '../../src/ui/coach/presses';
import { coachPage } from './coach-page';

export default defineContentScript({
  matches: hosts.flatMap((host) => host.matches),
  // Only who listens before the page does can keep keys typed in our interface from its shortcuts.
  runAt: 'document_start',
  cssInjectionMode: 'manifest',
  async main({ signal }) {
    clearLeftovers();
    guardKeys(window, signal);
    guardPresses(window, signal);
    await pageIsThere();
    if (!signal.aborted) await coachPage(hostAt(location.hostname), signal);
  },
});

function pageIsThere(): Promise<void> {
  return new Promise((resolve) => {
    if (document.readyState !== 'loading') resolve();
    else window.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
  });
}
