import { describe, expect, it } from 'vitest';
import type { Decisions, Layer } from '../../src/model';
import { changesBetween, takeBack } from '../../src/model/choices';
import { differencesOf, holderOf, settingsAt, settingsOf, standingOf } from '../../src/model/standing';

const agent = (decisions: Decisions): Layer => ({
  by: { kind: 'agent', name: '' },
  rank: 'own',
  decisions,
});
const team = (decisions: Decisions, rank: Layer['rank'] = 'held'): Layer => ({
  by: { kind: 'team', name: 'Support' },
  rank,
  decisions,
});
const policy = (decisions: Decisions): Layer => ({
  by: { kind: 'policy', name: 'Acme' },
  rank: 'held',
  decisions,
});

describe('what was decided', () => {
  it('goes from default over suggestion, agent and team file up to the policy, choice by choice', () => {
    const standing = standingOf([
      policy({ sets: { rulebook: false } }),
      team({ sets: { rulebook: true, waiting: false }, pauseInMs: 900 }),
      agent({ sets: { waiting: true, apathy: false, coldness: false }, signOff: 'Ana' }),
      team({ sets: { apathy: true, warmth: true }, beforeSending: 'always' }, 'suggested'),
    ]);
    expect(settingsOf(standing)).toMatchObject({
      sets: { rulebook: false, waiting: false, apathy: false, coldness: false, warmth: true },
      pauseInMs: 900,
      beforeSending: 'always',
      signOff: 'Ana',
      language: 'browser',
    });
  });

  it('adds up where it is a list', () => {
    const standing = [agent({ offSites: ['a.zendesk.com'] }), policy({ offSites: ['b.zendesk.com'] })];
    expect(settingsOf(standing).offSites).toEqual(['a.zendesk.com', 'b.zendesk.com']);
    expect(holderOf(standing, ['offSites', 'b.zendesk.com'])?.name).toBe('Acme');
    expect(holderOf(standing, ['offSites', 'a.zendesk.com'])).toBeNull();
  });

  it('is held by the strongest who stands above the agent', () => {
    const standing = standingOf([
      team({ sets: { a: false, b: false } }),
      policy({ sets: { a: true } }),
      agent({}),
    ]);
    expect(holderOf(standing, ['sets', 'a'])).toEqual({ kind: 'policy', name: 'Acme' });
    expect(holderOf(standing, ['sets', 'b'])).toEqual({ kind: 'team', name: 'Support' });
    expect(holderOf([team({ sets: { a: false } }, 'suggested')], ['sets', 'a'])).toBeNull();
  });

  it('in a helpdesk or a chat never overrules who stands above', () => {
    const standing = standingOf([
      agent({
        sets: { a: true, b: true },
        at: { zendesk: { sets: { a: false, b: false } }, chat: { sets: { c: false } } },
      }),
      policy({ sets: { a: true } }),
    ]);
    expect(settingsAt(standing, ['zendesk']).sets).toEqual({ a: true, b: false });
    expect(settingsAt(standing, ['zendesk', 'chat']).sets).toEqual({ a: true, b: false, c: false });
    expect(settingsAt(standing, []).sets).toEqual({ a: true, b: true });
  });

  it('lets a muted rule speak where somebody above switched it on', () => {
    const mine = agent({ mutedRules: ['a/b', 'c/d'] });
    const settings = settingsOf([mine, policy({ rules: { 'a/b': true } })]);
    expect(settings.mutedRules).toEqual(['c/d']);
  });

  it('is kept only as far as it differs from what would be so anyway', () => {
    const standing = [team({ sets: { a: false }, pauseInMs: 900 }, 'suggested'), agent({})];
    const own = { sets: { a: false, b: false }, pauseInMs: 900, beforeSending: 'nudge' } as const;
    expect(differencesOf(standing, own)).toEqual({ sets: { b: false } });
  });
});

describe('a change', () => {
  it('is taken back without touching what was changed since', () => {
    const before: Decisions = { sets: { a: false }, mutedRules: ['x'] };
    const after: Decisions = {
      sets: { b: false },
      mutedRules: ['x', 'y'],
      at: { chat: { sets: { a: true } } },
    };
    const changes = changesBetween(before, after);
    expect(changes).toHaveLength(4);
    const since: Decisions = { ...after, sets: { b: false, c: true } };
    expect(takeBack(since, changes)).toEqual({ sets: { a: false, c: true }, mutedRules: ['x'] });
  });
});
