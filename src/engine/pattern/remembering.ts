import type { Chart, Step } from './matcher';

/** What is made of a step of a pattern before others go on to it. */
export type Keep = (step: Step) => Step;

/**
 * A pattern that tries no step again at a place from where it failed: whichever way led there, what follows is the same.
 * So it ends after as many tries as it has steps times the places of a sentence, however many ways lead through it.
 * It costs more than it saves where the ways are few, as in shipped patterns, and asks that what stands in a sentence
 * stays the same, so nothing that defines an act may be made of it.
 */
export function remembering(compile: (remember: Keep) => Step): Step {
  let steps = 0;
  // A sentence that nobody needs any more is not held.
  let last: WeakRef<Chart> | undefined;
  const failed = new Set<number>();
  const remember: Keep = (step) => {
    const own = steps++;
    return (chart, at) => {
      const place = own * (chart.length + 1) + at;
      if (failed.has(place)) return -1;
      const end = step(chart, at);
      if (end < 0) failed.add(place);
      return end;
    };
  };
  const whole = compile(remember);
  return (chart, at) => {
    if (last?.deref() !== chart) {
      failed.clear();
      last = new WeakRef(chart);
    }
    return whole(chart, at);
  };
}
