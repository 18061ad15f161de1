import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { filesIn, partsIn, type BuiltFile } from '../setup/weights';

const hosts = ['https://*.zendesk.com/*', 'https://*.freshdesk.com/*', 'https://mail.google.com/*'];
const matches = ['https://*.zendesk.com/agent/*', 'https://*.freshdesk.com/a/*', 'https://mail.google.com/*'];

/** Ways out of the browser, and ways in for code that was not there when this was built. */
const waysOut =
  /\b(?:fetch|importScripts|eval)\(|\bnew Function\b|\b(?:XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon)\b/;

describe.each(['chrome-mv3', 'firefox-mv3'])('the build %s', (build) => {
  it('asks for its storage and three hosts; for other sites only when somebody adds them', () => {
    const manifest = manifestOf(build);
    expect(manifest).toMatchObject({
      manifest_version: 3,
      permissions: ['storage', 'scripting', 'activeTab'],
      host_permissions: hosts,
      optional_host_permissions: ['https://*/*'],
    });
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('enters only the pages where agents work', () => {
    expect(manifestOf(build)).toHaveProperty('content_scripts', [
      expect.objectContaining({ matches: expect.arrayContaining(matches) }),
    ]);
    expect(manifestOf(build)).toHaveProperty('content_scripts[0].matches.length', matches.length);
  });

  it('lets its own pages load nothing but itself, and connect to nothing', () => {
    const { extension_pages: policy } = manifestOf(build)['content_security_policy'] as Record<
      string,
      string
    >;
    const directives = new Map(policy?.split('; ').map((line) => [line.split(' ')[0], line] as const));
    expect(directives.get('default-src')).toBe("default-src 'none'");
    expect(directives.get('connect-src')).toBe("connect-src 'none'");
    for (const line of directives.values()) expect(line).toMatch(/^[a-z-]+ '(?:none|self)'$/);
  });

  it('holds no way out of the browser', () => {
    const leaks = filesOf(build).filter(
      ({ name, bytes }) => name.endsWith('.js') && waysOut.test(String(bytes)),
    );
    expect(leaks.map(({ name }) => name)).toEqual([]);
  });

  it('sets no HTML anywhere', () => {
    const setters = filesOf(build).filter(
      ({ name, bytes }) => name.endsWith('.js') && /\.(?:inner|outer)HTML\s*=[^=]/.test(String(bytes)),
    );
    expect(setters.map(({ name }) => name)).toEqual([]);
  });

  it('loads no script, style or picture from elsewhere', () => {
    const pages = filesOf(build).filter(({ name }) => name.endsWith('.html') || name.endsWith('.css'));
    expect(
      pages.filter(({ bytes }) => /(?:src|href)="\w+:|url\(\s*['"]?\w+:(?!data)/.test(String(bytes))),
    ).toEqual([]);
  });

  it('stays small', () => {
    for (const { name, weight, budget } of partsIn(join(inject('builds'), build)))
      expect.soft(weight, `${name}, compressed`).toBeLessThanOrEqual(budget);
  });
});

it('has one id in Chromium, whoever builds it', () => {
  const key = Buffer.from(String(manifestOf('chrome-mv3')['key']), 'base64');
  const digest = createHash('sha256').update(key).digest('hex').slice(0, 32);
  const id = [...digest].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
  expect(id).toBe('fdlommiihmpgenkgbopodhpokmiokkco');
});

it('tells Firefox its id, and that it collects nothing', () => {
  expect(manifestOf('firefox-mv3')['browser_specific_settings']).toMatchObject({
    gecko: { id: 'virgil@virgil.example', data_collection_permissions: { required: ['none'] } },
  });
});

function manifestOf(build: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(inject('builds'), build, 'manifest.json'), 'utf8')) as Record<
    string,
    unknown
  >;
}

function filesOf(build: string): BuiltFile[] {
  return filesIn(join(inject('builds'), build));
}
