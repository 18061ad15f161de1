import { readdir, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { provideBrowser } from './browser/provide';

// Draws the icons of `src/ui/icons` as PNGs into `public/icons`, at the sizes that browsers ask for.

const sizes = [16, 32, 48, 128];
const sources = resolve(import.meta.dirname, '../ui/icons');
const target = resolve(import.meta.dirname, '../../public/icons');

const browser = await puppeteer.launch({
  executablePath: await provideBrowser('chromium'),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage();
  for (const file of await readdir(sources)) {
    const svg = await readFile(join(sources, file), 'utf8');
    for (const size of sizes)
      await draw(page, svg, size, join(target, `${basename(file, '.svg')}-${size}.png`));
  }
} finally {
  await browser.close();
}

async function draw(page: Page, svg: string, size: number, path: string): Promise<void> {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
  await page.$eval('svg', (element, side) => element.setAttribute('width', String(side)), size);
  await page.screenshot({ path: path as `${string}.png`, omitBackground: true });
}
