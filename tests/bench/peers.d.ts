// What is used of the peers, which are installed only where the bench runs.
declare module 'harper.js' {
  export class LocalLinter {
    constructor(options: { binary: unknown });
    setup(): Promise<void>;
    lint(text: string, options?: { language?: 'plaintext' | 'markdown' }): Promise<unknown[]>;
  }
}
declare module 'harper.js/binaryInlined' {
  export const binaryInlined: unknown;
}
declare module 'write-good' {
  export default function writeGood(text: string): unknown[];
}
declare module 'alex' {
  export function text(value: string): { messages: unknown[] };
}
