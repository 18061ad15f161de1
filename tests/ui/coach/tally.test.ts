import { expect, test, vi } from 'vitest';
import type { Finding, SentReply } from '../../../src/model';
import { createCoachModel } from '../../../src/ui/coach/model';
import { keepTally } from '../../../src/ui/coach/tally';
import { findingOf, reviewOf } from './findings';

const text = 'We will write soon. You must wait soon. Please hold.';
const soon = findingOf(text, 'soon');
const must = findingOf(text, 'You must', { rule: 'rulebook/must' });
const hold = findingOf(text, 'Please hold', { rule: 'waiting/hold' });

/** A draft that was typed and reviewed, and a counter that hears of it. */
function drafted(...findings: readonly Finding[]) {
  let isKept = true;
  const model = createCoachModel();
  const sent: SentReply[] = [];
  const dismissed = vi.fn(async () => false);
  const ending = new AbortController();
  const counter = { sent: (reply: SentReply) => void sent.push(reply), dismissed };
  const tally = keepTally(model, counter, () => isKept, ending.signal);
  const review = (draft: string, ...found: readonly Finding[]): void => {
    model.changed(draft, null);
    model.answered(draft, reviewOf(...found));
  };
  review(text, ...findings);
  const send = (): void => {
    tally.pressed();
    model.changed('', null);
  };
  /** The agent goes elsewhere, and the box goes or stays with its draft. */
  const leave = (box: 'gone' | 'kept'): void => {
    isKept = box === 'kept';
    ending.abort();
  };
  return { model, tally, sent, dismissed, review, send, leave };
}

test('a sent reply tells what became of each hint, and its score', () => {
  const { model, tally, sent, review, send } = drafted(soon, must, hold);
  const better = text.replace('write soon', 'write by noon');
  review(
    better,
    findingOf(better, 'You must', { rule: must.rule }),
    findingOf(better, 'Please hold', { rule: hold.rule }),
  );
  tally.applied('waiting/no-time', 1);
  tally.dismissed('rulebook/must');
  model.dismiss(model.hints.value.find(({ finding }) => finding.rule === must.rule)?.id ?? '');
  review('We will write by noon. You must wait.');
  send();
  expect(sent).toEqual([
    {
      score: 100,
      rules: {
        'waiting/no-time': { shown: 1, applied: 1, dismissed: 0, gone: 0 },
        'rulebook/must': { shown: 1, applied: 0, dismissed: 1, gone: 0 },
        'waiting/hold': { shown: 1, applied: 0, dismissed: 0, gone: 1 },
      },
    },
  ]);
});

test('words that are typed anew are the same hint still', () => {
  const { sent, review, send } = drafted(soon);
  const again = 'We will write very soon. You must wait.';
  review(again, findingOf(again, 'very soon'));
  send();
  expect(sent[0]?.rules).toEqual({ 'waiting/no-time': { shown: 1, applied: 0, dismissed: 0, gone: 0 } });
});

test('words that were used and taken back count as neither', () => {
  const { tally, sent, send } = drafted(soon);
  tally.applied('waiting/no-time', 1);
  tally.applied('waiting/no-time', -1);
  send();
  expect(sent[0]?.rules).toEqual({ 'waiting/no-time': { shown: 1, applied: 0, dismissed: 0, gone: 0 } });
});

test('a reply is sent once it leaves the box after a press on send, by being emptied or with its box', () => {
  const emptied = drafted(soon);
  emptied.tally.pressed();
  expect(emptied.sent).toEqual([]);
  emptied.model.changed('', null);
  emptied.model.changed('', null);
  emptied.leave('kept');
  expect(emptied.sent).toHaveLength(1);

  const gone = drafted(soon);
  gone.tally.pressed();
  gone.leave('gone');
  expect(gone.sent).toHaveLength(1);
});

test('what is thrown away, or goes on being written after a press that sent nothing, was not sent', () => {
  const thrown = drafted(soon);
  thrown.model.changed('', null);
  thrown.leave('gone');
  const kept = drafted(soon);
  kept.tally.pressed();
  kept.model.changed(`${text} Bye.`, null);
  kept.model.changed('', null);
  expect([...thrown.sent, ...kept.sent]).toEqual([]);
});

test('what the page refused to send was not sent when the agent goes to another ticket meanwhile', () => {
  const refused = drafted(soon);
  refused.tally.pressed();
  refused.leave('kept');
  expect(refused.sent).toEqual([]);
});

test('a reply that was not read is not counted', () => {
  const model = createCoachModel();
  const sent: SentReply[] = [];
  const tally = keepTally(
    model,
    { sent: (reply) => void sent.push(reply), dismissed: async () => false },
    () => true,
    new AbortController().signal,
  );
  model.changed(text, null);
  tally.pressed();
  model.changed('', null);
  model.changed('Guten Tag.', null);
  model.answered('Guten Tag.', { ...reviewOf(), lang: null });
  tally.pressed();
  model.changed('', null);
  expect(sent).toEqual([]);
});

test('several hints of a rule sent away in one draft are one answer to it', () => {
  const { tally, dismissed } = drafted(soon);
  tally.dismissed('waiting/no-time');
  tally.dismissed('waiting/no-time');
  expect(dismissed).toHaveBeenCalledOnce();
});
