import type { TicketWorkers } from '../../src/ui/options/tickets/running/workers';
// oxlint-disable-next-line import/default -- the bundler makes a worker's class of the file.
import ReadingWorker from './reading-worker?worker';
// oxlint-disable-next-line import/default -- as above.
import ReviewingWorker from './reviewing-worker?worker';

/** The workers of "Try on tickets"; the engine lives in them, not in the page. */
export const ticketWorkers: TicketWorkers = {
  reader: () => new ReadingWorker(),
  reviewer: () => new ReviewingWorker(),
};
