import { describe, expect, test } from 'vitest';
import { judge, oneRule } from './small-language';

/** The words that a pattern finds in a reply. */
function found(pattern: string, reply: string): string[] {
  return judge(oneRule(`    find: ['${pattern}']`), { reply }).findings.map(({ text }) => text);
}

describe('a pattern', () => {
  test.each([
    ['a word in any case', 'bank', 'The BANK is shut.', ['BANK']],
    ['a contraction, as two words, at its whole written word', 'do not', "We don't know.", ["don't"]],
    ['typographic apostrophes', 'we will', 'We’ll see.', ['We’ll']],
    ['every form of a verb', '#Contact', 'Calling. I called. You call.', ['Calling', 'called', 'call']],
    ['every form of a phrasal verb', '#Contact', 'I got in touch with Ann.', ['got in touch with']],
    ['every form of a noun of two words', '#Paper', 'Two order numbers.', ['order numbers']],
    ['a word with a hyphen as two words', '#Paper', 'Send the follow ups.', ['follow ups']],
    ['a phrasal verb around its object', '#Contact .{1,3} up', 'I phoned him up.', ['phoned him up']],
    ['one form only', '#Contact.ing', 'Call me, I like calling.', ['calling']],
    [
      'a gap and then a group, with backtracking',
      'the .{0,6} (bank|courier) closed',
      'the bank of the courier closed',
      ['the bank of the courier closed'],
    ],
    ['a gap that stays in its clause', 'the _{0,4} bank', 'the man, a bank', []],
    ['a gap over a comma', 'the .{0,4} bank', 'the man, a bank', ['the man, a bank']],
    ['no gap over a dash', 'the .{0,4} bank', 'the man – a bank', []],
    ['what may be left out', 'call (them|him)? now', 'Call now. Call him now.', ['Call now', 'Call him now']],
    ['only the part that counts', 'call [the bank]', 'Call the bank!', ['the bank']],
    ['not before something', 'call !me', 'Call me or call Ann.', ['call']],
    ['not after something', '!<not call', 'Do not call. Just call.', ['call']],
    ['the start of a clause', '@clause call', 'We call. If so, call.', ['call']],
    [
      'a role in its forms',
      'you:#Contact',
      'You should call. Please get in touch with Ann.',
      ['You should call', 'Please get in touch with'],
    ],
    ['a command, which begins with no word', 'you:#Contact', 'Call him.', ['Call']],
  ])('finds %s', (_what, pattern, reply, expected) => {
    expect(found(pattern, reply)).toEqual(expected);
  });

  test('keeps its place among emoji, accents and blank lines', () => {
    const reply = '👍🏽 Ça va?\n\n  – “Bank” 🏦 holiday…';
    const [finding] = judge(oneRule('    find: [bank]'), { reply }).findings;
    expect(finding?.span && reply.slice(finding.span.start, finding.span.end)).toContain('Bank');
  });
});
