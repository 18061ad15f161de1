import type { TicketWorkers } from '../../src/ui/options/tickets/running/workers';
import ReadingWorker from './reading-worker?worker';
import ReviewingWorker from './reviewing-worker?worker';

/** The workers of "Try on tickets"; the engine lives in them, not in the page. */
export const ticketWorkers: TicketWorkers = {
  reader: () => new ReadingWorker(),
  reviewer: () => new ReviewingWorker(),
};
