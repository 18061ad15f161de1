import nlp from 'compromise/two';

/** The forms of a verb that rules tell apart. */
export type VerbForm = 'base' | 's' | 'ing' | 'past' | 'done';

// compromise publishes its inflection methods untyped.
const methods = nlp.methods() as unknown as {
  two: {
    transform: {
      verb: { conjugate(verb: string, model: unknown): Record<string, string> };
      noun: { toPlural(noun: string, model: unknown): string };
    };
  };
};

/** Past and participle of verbs that compromise conjugates wrongly or knows no participle of. */
const IRREGULAR: Record<string, { past: string; done: string }> = {
  bear: { past: 'bore', done: 'borne' },
  bring: { past: 'brought', done: 'brought' },
  do: { past: 'did', done: 'done' },
  forget: { past: 'forgot', done: 'forgotten' },
  forgive: { past: 'forgave', done: 'forgiven' },
  get: { past: 'got', done: 'got' },
  go: { past: 'went', done: 'gone' },
  input: { past: 'input', done: 'input' },
  mislay: { past: 'mislaid', done: 'mislaid' },
  misread: { past: 'misread', done: 'misread' },
  mistake: { past: 'mistook', done: 'mistaken' },
  put: { past: 'put', done: 'put' },
  redo: { past: 'redid', done: 'redone' },
  resend: { past: 'resent', done: 'resent' },
  rebook: { past: 'rebooked', done: 'rebooked' },
  reset: { past: 'reset', done: 'reset' },
  see: { past: 'saw', done: 'seen' },
  take: { past: 'took', done: 'taken' },
  undo: { past: 'undid', done: 'undone' },
  write: { past: 'wrote', done: 'written' },
};

/**
 * The written forms of an English verb; of a phrasal verb only the first word changes
 * ("get in touch" → "getting in touch").
 */
export function verbForms(verb: string): Record<VerbForm, string> {
  const [head = '', ...rest] = verb.split(' ');
  const known = methods.two.transform.verb.conjugate(head, nlp.model());
  const irregular = IRREGULAR[head];
  const past = irregular?.past ?? known.PastTense ?? `${head}ed`;
  const tail = rest.length ? ` ${rest.join(' ')}` : '';
  return {
    base: head + tail,
    s: (known.PresentTense ?? `${head}s`) + tail,
    ing: (known.Gerund ?? `${head}ing`) + tail,
    past: past + tail,
    done: (irregular?.done ?? known.Participle ?? past) + tail,
  };
}

/** The plural of an English noun phrase (its last word changes). */
export function plural(noun: string): string {
  const words = noun.split(' ');
  const last = words.pop() ?? '';
  return [...words, methods.two.transform.noun.toPlural(last, nlp.model())].join(' ');
}
