import { detectLanguage } from '../../language';
import type { Case, Language } from '../../model';

/**
 * The language that a reply is judged in: its own where that is sure, else what the agent wrote before, what the
 * customer wrote, and what was judged here last. `other` is sure to be none that Virgil judges.
 */
export function languageOf(kase: Case): Language | 'other' {
  if (kase.lang) return kase.lang;
  for (const text of textsOf(kase)) {
    const lang = detectLanguage(text);
    if (lang) return lang;
  }
  return kase.lastLang ?? 'en';
}

/** What may tell the language of a reply, the surest first. */
function* textsOf({ reply, customer, thread }: Case): Generator<string> {
  yield reply;
  const latest = thread.toReversed();
  for (const { role, text } of latest) if (role === 'agent') yield text;
  yield customer;
  for (const { role, text } of latest) if (role === 'customer') yield text;
}
