import { createHouse, rulebookOf } from '../../src/engine/house';
import { review } from '../../src/engine/review';
import type { Rulebook } from '../../src/engine/rulebook';
import { readShipped } from '../../src/engine/shipped';
import { countedOf } from '../../src/ui/options/tickets/counting/counted';
import { answerCalls } from '../../src/ui/options/tickets/running/calls';
import type { ReviewingCalls } from '../../src/ui/options/tickets/running/workers';

let rulebook: Rulebook | null = null;

answerCalls({
  settle(content, settings) {
    rulebook = rulebookOf(createHouse(content, readShipped), settings);
  },
  review(cases) {
    const judging = rulebook;
    if (!judging) throw new Error('Nobody said what to judge by.');
    return cases.map((past) => countedOf(past, review(past.kase, judging)));
  },
} satisfies ReviewingCalls);
