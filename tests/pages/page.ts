/** What a page's address answers with. */
export interface Served {
  contentType: string;
  body: string;
  headers?: Readonly<Record<string, string>>;
}

/** A helpdesk's page, with the addresses that it is made of. */
export interface HelpdeskPage {
  /** Where an agent opens it. */
  url: string;
  /** What each of its addresses answers. */
  files: Readonly<Record<string, () => Promise<Served>>>;
}

export function html(body: string, headers: Readonly<Record<string, string>> = {}): Served {
  return { contentType: 'text/html; charset=utf-8', body: `<!doctype html>${body}`, headers };
}

export function script(body: string): Served {
  return { contentType: 'text/javascript; charset=utf-8', body };
}
