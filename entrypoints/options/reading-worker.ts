import type { CaseBatch } from '../../src/ui/options/tickets/reading/past-case';
import { lookAt } from '../../src/ui/options/tickets/reading/first-look';
import { batchesIn } from '../../src/ui/options/tickets/reading/source';
import { answerCalls } from '../../src/ui/options/tickets/running/calls';
import type { ReadingCalls } from '../../src/ui/options/tickets/running/workers';

/** Cases that go to a reviewing worker at a time: enough that passing them on costs little beside reviewing them. */
const BATCH = 25;

let batches: AsyncGenerator<CaseBatch> | null = null;

answerCalls({
  lookAt,
  begin(order) {
    batches = batchesIn(order, BATCH);
  },
  async next() {
    const step = await batches?.next();
    return step && !step.done ? step.value : null;
  },
} satisfies ReadingCalls);
