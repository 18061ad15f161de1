import { provideBrowser } from '../../src/cli/browser/provide';

// Both browsers are there before the first test asks for one.
for (const kind of ['chromium', 'firefox'] as const) {
  console.log(`${kind}: ${await provideBrowser(kind)}`);
}
