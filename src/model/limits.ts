/** How long texts may be that are kept, in UTF-16 code units, as fields and schemas both count them. */
export const longest = { name: 200, author: 200, signOff: 100, phrase: 400, message: 10_000 } as const;

/** How many things of a kind are kept at most. */
export const most = {
  /** More than anybody chooses one by one; what a file says beyond that would only slow every review. */
  choices: 2000,
  sets: 100,
  words: 10_000,
  tickets: 200,
} as const;
