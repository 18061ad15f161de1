/** Asks a worker, which answers one question after another, in their order. */
export interface Caller<Calls extends CallTable> {
  ask<Name extends keyof Calls & string>(
    name: Name,
    ...given: Parameters<Calls[Name]>
  ): Promise<Answer<Calls, Name>>;
  /** Ends the worker; what was asked is never answered. */
  end(): void;
}

/** What a worker can be asked; each table names its own parameters. All is plain data, as it is cloned. */
export type CallTable = Readonly<Record<string, (...given: never[]) => unknown>>;

type Answer<Calls extends CallTable, Name extends keyof Calls> = Awaited<ReturnType<Calls[Name]>>;

type Answered = { value: unknown } | { fault: string };

/** Lets a page ask a worker. A worker that fails, or can't be started, rejects what it was asked. */
export function callerOf<Calls extends CallTable>(worker: Worker): Caller<Calls> {
  const waiting: { resolve(value: unknown): void; reject(fault: Error): void }[] = [];
  worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
    const asked = waiting.shift();
    if ('fault' in data) asked?.reject(new Error(data.fault));
    else asked?.resolve(data.value);
  });
  worker.addEventListener('error', ({ message }) => {
    for (const asked of waiting.splice(0)) asked.reject(new Error(message || 'The worker did not start.'));
  });
  return {
    ask(name, ...given) {
      return new Promise((resolve, reject) => {
        // The worker is ours and was built with this code: it answers what its table says.
        waiting.push({ resolve: (value) => resolve(value as Answer<Calls, typeof name>), reject });
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin.
        worker.postMessage({ name, given });
      });
    },
    end: () => worker.terminate(),
  };
}

/** Answers a page's questions in a worker, one after another. */
export function answerCalls(calls: CallTable): void {
  let last: Promise<unknown> = Promise.resolve();
  addEventListener('message', ({ data }: MessageEvent<Question>) => {
    last = answerAfter(last, calls, data);
  });
}

async function answerAfter(last: Promise<unknown>, calls: CallTable, question: Question): Promise<void> {
  await last;
  postMessage(await answer(calls, question));
}

interface Question {
  name: string;
  /** The page is ours and was built with this code: it gives what the worker's table asks for. */
  given: never[];
}

async function answer(calls: CallTable, { name, given }: Question): Promise<Answered> {
  try {
    return { value: await calls[name]?.(...given) };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}
