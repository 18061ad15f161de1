import { readRuleFiles } from '../../src/engine/compile/files';
import { compileLanguage } from '../../src/engine/compile/language';
import { inOrder } from '../../src/engine/compile/order';
import { endingsOf, paradigmOf } from '../../src/engine/compile/paradigm';
import { decodeNode, encodeNode } from '../../src/engine/pattern/code';
import { RAREST } from '../../src/engine/pattern/cursor';
import { createSymbols } from '../../src/engine/pattern/node';
import { parsePattern } from '../../src/engine/pattern/parse';
import { expect, test } from 'vitest';

test('every pattern that is shipped reads back as it was written, but for its mark', () => {
  const { definitions } = compileLanguage('en', readRuleFiles('rules/en'));
  const codes = Object.values(definitions).flatMap(({ any, again, not }) => [...any, ...again, ...not]);
  expect(codes.filter((code) => encodeNode(decodeNode(code)) !== code.replace(RAREST, ''))).toEqual([]);
});

test.each([
  'a (b|c d|#E) f? [g] !h <i !<j .{0,4} _{1,12} .',
  '@start [] #A&#B&!#C @clause @break (x|(y z)?) @end',
  '(w9|w3|w4|w3|w29999 w1|w2|#A|w5) <(w8|w2) #A&w7&w6',
])('%s reads back, with symbols of every size', (pattern) => {
  const many = Array.from({ length: 30_000 }, (_, i) => `=w${i}`);
  const node = parsePattern(pattern, createSymbols(many));
  expect(decodeNode(encodeNode(node))).toEqual(node);
});

test.each([
  ['words alone before phrases', '(b a|c|a)', '(a|c|b a)'],
  ['a phrase before its own first word', '(b a|b|a)', '(a|b a|b)'],
  ['nothing past a class', '(c|#D|b)', '(c|#D|b)'],
  ['phrases by their first word', '(c a|b c|b a)', '(b c|b a|c a)'],
])('alternatives are shipped in order: %s', (_, written, shipped) => {
  const symbols = createSymbols(['=a', '=b', '=c', '#D']);
  const isWord = (symbol: number) => symbol >= 0 && symbol < 3;
  expect(inOrder(parsePattern(written, symbols), isWord)).toEqual(parsePattern(shipped, symbols));
});

test.each([
  [['carry', 'carries', 'carrying', 'carried'], 'carr'],
  [['go', 'goes', 'going', 'went', 'gone'], ''],
  [['put', 'puts', 'putting', 'put', 'put'], 'put'],
  [['b2b', 'b2bs'], 'b2b'],
])('the forms %s come back from what they share and their paradigm', (forms, shared) => {
  const { stem, paradigm } = paradigmOf(forms);
  expect(stem).toBe(shared);
  expect(endingsOf(paradigm).map((ending) => stem + ending)).toEqual(forms);
});
