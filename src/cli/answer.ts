import * as v from 'valibot';
import { LANGUAGES, type Case, type Finding, type Review, type Signal } from '../model';
import { review } from '../engine/review';
import type { Rulebook } from '../engine/rulebook';

const id = v.union([v.string(), v.number()]);
const line = v.object({
  id,
  lang: v.optional(v.picklist(LANGUAGES, `lang is ${LANGUAGES.map((lang) => `"${lang}"`).join(' or ')}`)),
  customer: v.string('customer is a text'),
  thread: v.optional(v.array(v.object({ role: v.picklist(['customer', 'agent']), text: v.string() })), []),
  reply: v.string('reply is a text'),
});

/** One answer of the command line: a review in flat form, or what is wrong with the line. */
export type Answer =
  | {
      id: string | number;
      lang: string | null;
      score: number;
      findings: FlatFinding[];
      signals: FlatSignal[];
    }
  | { id?: string | number; error: string };

type FlatFinding = ReturnType<typeof flatFinding>;
type FlatSignal = ReturnType<typeof flatSignal>;

/** Thrown where the rules of a case's language can't be read. */
export class UnreadableLanguage extends Error {}

/** Reviews the case in a JSON line; a line that isn't one, or can't be judged, is answered with an error. */
export function answerLine(text: string, rulebook: Rulebook): Answer {
  const data = parse(text);
  if (data instanceof SyntaxError) return { error: `not JSON: ${data.message}` };
  const checked = v.safeParse(line, data);
  if (!checked.success) return { ...idOf(data), error: reasonOf(checked.issues[0]) };
  const { customer, thread, reply, lang } = checked.output;
  const kase: Case = { customer, thread, reply, ...(lang && { lang }) };
  return answerCase(checked.output.id, kase, rulebook);
}

function answerCase(caseId: string | number, kase: Case, rulebook: Rulebook): Answer {
  const answer = reviewOrFault(kase, rulebook);
  if (answer instanceof UnreadableLanguage) return { id: caseId, error: answer.message };
  return {
    id: caseId,
    lang: answer.lang,
    score: answer.score,
    findings: answer.findings.map(flatFinding),
    signals: answer.signals.map(flatSignal),
  };
}

function reviewOrFault(kase: Case, rulebook: Rulebook): Review | UnreadableLanguage {
  try {
    return review(kase, rulebook);
  } catch (error) {
    if (error instanceof UnreadableLanguage) return error;
    throw error;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error instanceof SyntaxError ? error : new SyntaxError(String(error));
  }
}

function idOf(data: unknown): { id?: string | number } {
  const named = v.safeParse(v.object({ id }), data);
  return named.success ? { id: named.output.id } : {};
}

function reasonOf(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  return path ? `${path}: ${issue.message}` : issue.message;
}

function flatFinding({ set, rule, severity, span, text, hint, fix }: Finding) {
  return {
    set,
    rule,
    severity,
    start: span?.start ?? null,
    end: span?.end ?? null,
    text,
    hint,
    ...(fix && { fix: { start: fix.span.start, end: fix.span.end, text: fix.text } }),
  };
}

function flatSignal({ set, span, text, tone, met }: Signal) {
  return { set, ...(span && { start: span.start, end: span.end, text }), ...(tone && { tone }), met };
}
