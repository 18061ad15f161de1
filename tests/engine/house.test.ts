import { describe, expect, it } from 'vitest';
import type { Content, OwnRuleSet, Settings } from '../../src/model';
import { noContent } from '../../src/model/content';
import { because } from '../../src/model/reason';
import { defaultSettings } from '../../src/model/settings';
import { createHouse, rulebookOf, type ReadLanguage } from '../../src/engine/house';
import { tryRuleSet } from '../../src/engine/own/trial';
import { patternOf } from '../../src/model/phrase';
import { review } from '../../src/engine/review';
import { compileLanguage } from '../../src/engine/compile/language';
import { readRuleFiles } from '../../src/engine/compile/files';

const english = compileLanguage('en', readRuleFiles('rules/en'));
const read: ReadLanguage = (lang) => (lang === 'en' ? english : undefined);

const parcels: OwnRuleSet = {
  set: 'parcels',
  title: 'Parcels',
  about: 'How we speak of parcels.',
  group: 'own',
  rules: {
    lost: {
      find: ['parcel .{0,5} (lost|missing)', 'it fell off a truck'],
      hint: 'We say that it is delayed until we know.',
      fix: 'delayed',
      bad: ['Your [parcel is lost].'],
      good: ['Your parcel is delayed.'],
    },
  },
};

describe('words of an Italian house', () => {
  it('are found with the article that an apostrophe ties to them, and without', () => {
    const italian = compileLanguage('it', readRuleFiles('rules/it'));
    const lost: OwnRuleSet = {
      ...parcels,
      lang: 'it',
      rules: {
        lost: {
          find: [
            patternOf(
              [
                { kind: 'words', text: 'L’ordine è' },
                { kind: 'any', texts: ['sparito', 'un po’ perso'] },
              ],
              'it',
            ),
          ],
          hint: 'Diciamo che è in ritardo.',
          bad: ["Mi spiace, [l'ordine è sparito].", "L'ordine è un po' perso."],
          good: ["L'ordine è in ritardo."],
        },
      },
    };
    const trial = tryRuleSet(lost, '', () => italian);
    expect([trial.refusals, trial.failing]).toEqual([[], []]);
    const words = { ...noContent.words, phrases: [{ avoid: "dell'anagrafica", say: '' }] };
    const rulebook = rulebookOf(
      createHouse({ ...noContent, words }, () => italian),
      defaultSettings,
    );
    const reply = "Manca un dato dell'anagrafica.";
    expect(review({ customer: '', thread: [], reply, lang: 'it' }, rulebook).findings).toContainEqual(
      expect.objectContaining({ set: 'house-words', text: "dell'anagrafica" }),
    );
  });
});

describe('a rule set of the house', () => {
  it('finds its phrases, with gaps and one of several words', () => {
    expect(found('I think the parcel has probably gone missing.', { ruleSets: [parcels] })).toEqual([
      ['parcels/lost', 'parcel has probably gone missing'],
    ]);
    expect(found('It fell off a truck.', { ruleSets: [parcels] })).toEqual([
      ['parcels/lost', 'It fell off a truck'],
    ]);
  });

  it('is quiet when it, or its rule, is switched off', () => {
    const reply = 'It fell off a truck.';
    expect(found(reply, { ruleSets: [parcels] }, { sets: { parcels: false } })).toEqual([]);
    expect(found(reply, { ruleSets: [parcels] }, { rules: { 'parcels/lost': false } })).toEqual([]);
    const off = { ...parcels, on: false };
    expect(found(reply, { ruleSets: [off] })).toEqual([]);
    expect(found(reply, { ruleSets: [off] }, { sets: { parcels: true } })).toHaveLength(1);
  });

  it('owes nothing before the customer makes the move that it answers', () => {
    const signals = { late: { says: 'is late', find: ['still not here'], bad: [], good: [] } };
    const content = { ...noContent, ruleSets: [{ ...parcels, signals }] };
    const rulebook = rulebookOf(createHouse(content, read), defaultSettings);
    const foundFor = (customer: string) =>
      review({ customer, thread: [], reply: 'It fell off a truck.', lang: 'en' }, rulebook).findings.filter(
        ({ set }) => set === 'parcels',
      );
    expect(foundFor('What does a parcel cost?')).toEqual([]);
    expect(foundFor('My parcel is still not here.')).toHaveLength(1);
  });

  it.each([
    [{ ...parcels, set: 'waiting' }, ['set'], because('builtInName', 'waiting')],
    [withFind('(lost'), ['rules', 'lost', 'find', 0], because('patternWants', '(lost', 6, ')')],
    [withFind('#Nonsense parcel'), ['rules', 'lost', 'find', 0], because('unknownClass', '#Nonsense')],
    [withFind('x'.repeat(300)), ['rules', 'lost', 'find', 0], because('longPhrase', 300, 240)],
    [
      withUnless({ near: ['here', '('.repeat(5000)] }),
      ['rules', 'lost', 'unless', 0, 'near', 1],
      because('longPhrase', 5000, 240),
    ],
    [
      withUnless({ customer: '#Nonsense' }),
      ['rules', 'lost', 'unless', 0, 'customer', 0],
      because('unknownClass', '#Nonsense'),
    ],
    [
      { ...parcels, rules: { lost: { find: ['a'], bad: ['a'], good: ['b'] } } },
      ['rules', 'lost', 'hint'],
      because('missingField', 'hint'),
    ],
  ])('that cannot be taken is left out, with place and reason (%#)', (set, path, reason) => {
    const house = createHouse({ ...noContent, ruleSets: [set] }, read);
    expect(house.refusals()).toEqual([{ set: set.set, path, reason }]);
  });

  it('takes ten thousand phrases, and finds the right one', () => {
    const find = Array.from({ length: 10_000 }, (_, at) => `gadget${at} .{0,3} spare part`);
    const big = { ...parcels, rules: { ...parcels.rules, spare: { ...rule(), find } } };
    expect(
      found('The gadget777 is a spare part. And gadget9999 too is a spare part.', { ruleSets: [big] }),
    ).toEqual([
      ['parcels/spare', 'gadget777 is a spare part'],
      ['parcels/spare', 'gadget9999 too is a spare part'],
    ]);
  });
});

describe('the words of a house', () => {
  const glossary = [{ term: 'goods slip', plain: 'delivery note' }];

  it('are told in plain words, with these as the fix', () => {
    const [finding] = findings('Please keep the goods slip.', { words: { ...noContent.words, glossary } });
    expect(finding).toMatchObject({
      set: 'condescension',
      text: 'goods slip',
      fix: { text: 'delivery note' },
    });
    expect(finding?.hint).toContain('delivery note');
  });

  it('are fine where the customer used them or where they are explained', () => {
    const words = { ...noContent.words, glossary };
    expect(found('Please keep the goods slip (the delivery note).', { words })).toEqual([]);
    expect(found('Please keep the goods slip.', { words }, {}, 'Where is my goods slip?')).toEqual([]);
  });

  it('that are avoided are found, and what is preferred is offered', () => {
    const phrases = [
      { avoid: "don't worry", say: 'we have you covered' },
      { avoid: 'bog-standard', say: '' },
    ];
    const [first, second] = findings("Anna, don't worry about it. It is bog-standard.", {
      words: { ...noContent.words, phrases },
    });
    expect(first).toMatchObject({ text: 'bog-standard', severity: 'sin' });
    expect(first).not.toHaveProperty('fix');
    expect(second).toMatchObject({ text: "don't worry", fix: { text: 'we have you covered' } });
  });

  it('stay muted, and leave others heard, whatever is written before them', () => {
    const zorp = { term: 'zorp', plain: 'return number' };
    const blick = { term: 'Blick', plain: 'proof of delivery' };
    const reply = 'Please look at the blick.';
    const [told] = findings(reply, { words: { ...noContent.words, glossary: [zorp, blick] } });
    const by = (...terms: (typeof zorp)[]) =>
      found(reply, { words: { ...noContent.words, glossary: terms } }, { mutedRules: [told?.rule ?? ''] });
    expect(by(zorp, blick)).toEqual([]);
    expect(by(blick)).toEqual([]);
    expect(by({ ...blick, term: ' blick ' })).toEqual([]);
    expect(by({ term: 'look', plain: 'see' }, blick)).toMatchObject([[expect.anything(), 'look']]);
  });

  it('are told once where they are written twice, and can be told by their rules', () => {
    const slips = ['R&D slip', 'pay slip', 'r&d  Slip'].map((term, at) => ({ term, plain: `slip ${at}` }));
    const words = { ...noContent.words, glossary: slips };
    const [first, second, ...more] = findings('Keep the pay slip. Keep the R&D slip.', { words });
    expect([first?.fix?.text, second?.fix?.text, more]).toEqual(['slip 1', 'slip 2', []]);
    expect(first?.rule).not.toBe(second?.rule);
  });

  it('that are never flagged are spared', () => {
    expect(found('Your RMA is here.')).toEqual([['condescension/jargon', 'RMA']]);
    const words = { ...noContent.words, never: [' rma '] };
    for (const before of ['', '\n', ' \n\n'])
      expect(found(`${before}Your RMA is here.`, { words })).toEqual([]);
  });
});

describe('sensitivity', () => {
  const reply = 'Obviously, the lid has to be shut.';

  it('decides per rule set how grave a finding has to be', () => {
    expect(found(reply, {}, { sensitivity: { condescension: 'sins' } })).toHaveLength(1);
    expect(found(reply, {}, { sensitivity: { condescension: 'grave' } })).toEqual([]);
    expect(found(reply, {}, { sensitivity: { coldness: 'grave' } })).toHaveLength(1);
  });

  it('leaves a customer unanswered who is', () => {
    const kase = {
      customer: 'I want a refund for order 4471.',
      thread: [],
      reply: 'Hello Anna, nice weather today.',
    };
    const house = createHouse(noContent, read);
    const settings = { ...defaultSettings, sensitivity: { outcome: 'grave' } } as const;
    const { findings: heard, signals } = review(kase, rulebookOf(house, settings));
    expect(heard.map(({ set }) => set)).not.toContain('outcome');
    expect(signals.find(({ set }) => set === 'outcome')?.met).toBe(false);
  });
});

function rule() {
  return { hint: 'Say it plainly.', bad: ['a [b]'], good: ['c'] };
}

function withFind(pattern: string): OwnRuleSet {
  return { ...parcels, rules: { lost: { ...rule(), find: [pattern] } } };
}

function withUnless(unless: object): OwnRuleSet {
  return { ...parcels, rules: { lost: { ...rule(), find: ['lost'], unless } } };
}

function findings(
  reply: string,
  content: Partial<Content> = {},
  settings: Partial<Settings> = {},
  customer = 'Hello.',
) {
  const house = createHouse({ ...noContent, ...content }, read);
  const rulebook = rulebookOf(house, { ...defaultSettings, ...settings });
  return review({ customer, thread: [], reply, lang: 'en' }, rulebook).findings;
}

/** Rules with the words that they found, of those that the tests are about. */
function found(...what: Parameters<typeof findings>): [string, string][] {
  return findings(...what)
    .filter(({ set }) => ['parcels', 'condescension', 'house-words'].includes(set))
    .map(({ rule: id, text }) => [id, text]);
}
