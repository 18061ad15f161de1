import { createRequire } from 'node:module';

/** Something that reads a text; what it makes of it is its own matter. */
export type Check = (text: string) => unknown;

/** The checkers that Virgil is measured beside. They speak English only. */
export const PEERS = ['harper.js', 'write-good', 'alex'] as const;
export type Peer = (typeof PEERS)[number];

/** Each peer, made ready. */
export const openPeer: Readonly<Record<Peer, () => Promise<Check>>> = {
  async 'harper.js'() {
    const [{ LocalLinter }, { binaryInlined: binary }] = await Promise.all([
      import('harper.js'),
      import('harper.js/binaryInlined'),
    ]);
    const linter = new LocalLinter({ binary });
    await linter.setup();
    return (text) => linter.lint(text, { language: 'plaintext' });
  },
  async 'write-good'() {
    const { default: writeGood } = await import('write-good');
    return (text) => writeGood(text);
  },
  async alex() {
    const alex = await import('alex');
    return (text) => alex.text(text);
  },
};

/**
 * compromise's own parse, with its tagger: the floor, as nobody who reads sentences does with less. It is a copy of its
 * own, which the engine has not touched.
 */
export function openFloor(): Check {
  // Its two builds are two copies: the engine imports the other one.
  const nlp = createRequire(import.meta.url)('compromise/two') as (text: string) => unknown;
  return (text) => nlp(text);
}
