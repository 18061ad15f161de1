// A thread of its own gets none of the main thread's loaders, so it is taught TypeScript first.
import { register } from 'tsx/esm/api';

register();
await import('./answering.ts');
