import { createHouse, rulebookOf } from '../../src/engine/house';
import { review } from '../../src/engine/review';
import { withoutFixes, type Rulebook } from '../../src/engine/rulebook';
import { readShipped } from '../../src/engine/shipped';
import type { Content } from '../../src/model';
import { countedOf, type CountedReply } from '../../src/ui/options/tickets/counting/counted';
import type { PastCase } from '../../src/ui/options/tickets/reading/past-case';
import { answerCalls } from '../../src/ui/options/tickets/running/calls';
import type { ReviewingCalls } from '../../src/ui/options/tickets/running/workers';

let rulebooks: { now: Rulebook; changed: Rulebook | null } | null = null;

answerCalls({
  settle({ content, changed, settings }) {
    const by = (judged: Content): Rulebook =>
      withoutFixes(rulebookOf(createHouse(judged, readShipped), settings));
    rulebooks = { now: by(content), changed: changed && by(changed) };
  },
  review(cases) {
    if (!rulebooks) throw new Error('Nobody said what to judge by.');
    const { now, changed } = rulebooks;
    return { now: countedBy(now, cases), changed: changed && countedBy(changed, cases) };
  },
} satisfies ReviewingCalls);

function countedBy(rulebook: Rulebook, cases: readonly PastCase[]): CountedReply[] {
  return cases.map((past) => countedOf(past, review(past.kase, rulebook)));
}
