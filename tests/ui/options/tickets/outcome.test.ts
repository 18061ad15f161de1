import { expect, it } from 'vitest';
import type { Severity } from '../../../../src/model';
import { defaultSettings } from '../../../../src/model/settings';
import type { CountedReply } from '../../../../src/ui/options/tickets/counting/counted';
import { hearingEverything } from '../../../../src/ui/options/tickets/counting/hearings';
import { outcomeOf } from '../../../../src/ui/options/tickets/counting/outcome';
import { summaryTable } from '../../../../src/ui/options/tickets/counting/summary';
import { createTicketTally } from '../../../../src/ui/options/tickets/counting/tally';

const everything = { waiting: 'all', rulebook: 'all' } as const;

function reply(
  agent: string,
  date: string,
  ...found: [rule: string, severity: Severity, text: string][]
): CountedReply {
  return {
    agent,
    date: date ? Date.parse(date) : null,
    isRead: true,
    findings: found.map(([rule, severity, text]) => {
      return { set: rule.split('/')[0] ?? '', rule, hint: rule, severity, text, before: '', after: '' };
    }),
  };
}

function counted() {
  const tally = createTicketTally();
  tally.add([
    reply('Mia', '2024-05-06', ['waiting/soon', 'slip', 'Soon'], ['waiting/soon', 'sin', 'soon']),
    reply('Mia', '2024-05-12', ['rulebook/policy', 'grave', 'per policy'], ['waiting/soon', 'slip', 'soon']),
    reply('Tom', '2024-05-13'),
    reply('', ''),
    { ...reply('Tom', ''), isRead: false },
  ]);
  return tally.counts();
}

it('counts replies and findings by set, rule, week, agent and phrase', () => {
  const outcome = outcomeOf(counted(), everything);
  expect(outcome).toMatchObject({ replies: 4, unread: 1, flagged: 2, findings: 4 });
  expect(outcome.sets.get('waiting')).toEqual({ replies: 2, findings: 3 });
  expect(outcome.rules.get('rulebook/policy')).toEqual({ replies: 1, findings: 1 });
  expect(outcome.weeks.map(({ replies, flagged, sets }) => [replies, flagged, sets.get('waiting')])).toEqual([
    [2, 2, 2],
    [1, 0, undefined],
  ]);
  expect(outcome.weeks.map(({ rules }) => rules.get('waiting/soon'))).toEqual([2, undefined]);
  expect(outcome.agents).toEqual([
    { name: 'Mia', replies: 2, flagged: 2 },
    { name: 'Tom', replies: 1, flagged: 0 },
  ]);
  expect(outcome.phrases[0]).toMatchObject({ set: 'waiting', text: 'soon', times: 3 });
});

it('tells what other settings would have found', () => {
  const counts = counted();
  expect(outcomeOf(counts, { rulebook: 'all' })).toMatchObject({ flagged: 1, findings: 1 });
  expect(outcomeOf(counts, { ...everything, waiting: 'sins' })).toMatchObject({ flagged: 2, findings: 2 });
  expect(outcomeOf(counts, { waiting: 'grave' })).toMatchObject({ flagged: 0, phrases: [] });
});

it('keeps twenty examples of a rule and the frequent phrases, however many there are', () => {
  const tally = createTicketTally();
  for (let at = 0; at < 30_000; at += 1)
    tally.add([reply('', '', ['waiting/soon', 'slip', at % 3 ? `phrase ${at}` : 'soon'])]);
  const counts = tally.counts();
  expect(counts.rules[0]?.examples).toHaveLength(20);
  expect([...counts.phrases].length).toBeLessThan(10_000);
  expect(outcomeOf(counts, everything).phrases[0]).toMatchObject({ text: 'soon', times: 10_000 });
});

it('counts what somebody muted for themselves: others wrote the replies', () => {
  const muted = { ...defaultSettings, mutedRules: ['waiting/soon'] };
  expect(hearingEverything(muted, []).mutedRules).toEqual([]);
});

it('saves what an agent is called as a name, and never as a formula', () => {
  const tally = createTicketTally();
  tally.add([reply('=HYPERLINK("http://witness.example")', '2024-05-06', ['waiting/soon', 'sin', 'soon'])]);
  const counts = tally.counts();
  const outcome = outcomeOf(counts, everything);
  const table = summaryTable(outcome, outcome, counts.rules, {
    columns: ['What', 'Name', 'Replies', 'Flagged', 'Findings', 'As tried'],
    total: 'All replies',
    set: 'Rule set',
    rule: 'Rule',
    week: 'Week',
    agent: 'Agent',
    setTitle: (id) => id,
    agentName: (name) => name,
  });
  expect(table).toContain(`Agent,"'=HYPERLINK(""http://witness.example"")",1,1,,1`);
  expect(table).toContain('Rule,waiting/soon,1,1,1,1');
});
