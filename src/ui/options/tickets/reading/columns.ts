/** What a lead says of a table's columns. */
export interface Mapping {
  reply: string;
  customer?: string;
  agent?: string;
  date?: string;
  /** Tells which rows belong to one conversation. */
  thread?: string;
}

/** What a column may hold. */
export const PARTS = [
  'customer',
  'reply',
  'agent',
  'date',
  'thread',
] as const satisfies readonly (keyof Mapping)[];
export type Part = (typeof PARTS)[number];

/** Names that Zendesk's and Freshdesk's exports give to what we ask for, likeliest first; then others' usual ones. */
const KNOWN: Readonly<Record<Part, readonly string[]>> = {
  customer: [
    'description text',
    'description',
    'first comment',
    'ticket description',
    'customer message',
    'requester comment',
    'customer',
    'question',
    'inquiry',
    'message',
    'cliente',
    'domanda',
    'messaggio',
    'descrizione',
  ],
  reply: [
    'latest public comment',
    'latest comment',
    'public comment',
    'agent comment',
    'agent reply',
    'last reply',
    'reply',
    'first reply',
    'response',
    'answer',
    'comment body',
    'comment',
    'body text',
    'plain body',
    'body',
    'risposta',
  ],
  agent: [
    'assignee name',
    'assignee',
    'agent name',
    'agent',
    'responder name',
    'responder',
    'author name',
    'author',
    'commenter',
    'updater name',
    'agente',
    'operatore',
  ],
  date: [
    'comment created at',
    'replied at',
    'reply date',
    'created at',
    'created time',
    'ticket created date',
    'created',
    'updated at',
    'last update time',
    'solved at',
    'resolved time',
    'date',
    'timestamp',
    'data',
  ],
  thread: ['ticket id', 'thread id', 'conversation id', 'ticket', 'thread', 'conversation', 'id'],
};

/** Columns that only one helpdesk's exports have. */
const TELLTALE = {
  zendesk: ['summation column', 'requester external id', 'latest public comment', 'ticket form', 'via'],
  freshdesk: [
    'responder id',
    'description text',
    'resolution status',
    'first response status',
    'customer interactions',
  ],
} as const;

export type Origin = keyof typeof TELLTALE;

/** Guesses what a table's columns hold; each column is taken once. */
export function guessMapping(columns: readonly string[]): Partial<Mapping> {
  const free = new Map(columns.toReversed().map((column) => [plain(column), column]));
  const guess: Partial<Mapping> = {};
  for (const part of PARTS) {
    const name = KNOWN[part].find((known) => free.has(known));
    const column = name && free.get(name);
    if (!name || !column) continue;
    guess[part] = column;
    free.delete(name);
  }
  return guess;
}

/** The helpdesk whose export has such columns; undefined when they don't tell. */
export function originOf(columns: readonly string[]): Origin | undefined {
  const names = new Set(columns.map(plain));
  return (['zendesk', 'freshdesk'] as const).find((origin) =>
    TELLTALE[origin].some((name) => names.has(name)),
  );
}

/** "Created_At", "createdAt" and "Created at" are one name. */
function plain(column: string): string {
  return column
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
