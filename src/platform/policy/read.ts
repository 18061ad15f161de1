import { browser } from 'wxt/browser';
import * as v from 'valibot';
import type { Content, Layer } from '../../model';
import { contentOf, noContent } from '../../model/content';
import { asTeamFile } from '../content-schema';
import { lenientDecisions } from '../decisions-schema';

/** What a company decided for its browsers. */
export interface Policy {
  /** From the weakest to the strongest. */
  layers: readonly Layer[];
  content: Content;
  /** What could not be understood of it, by name. */
  misread: readonly string[];
}

const policySchema = v.object({
  organization: v.optional(v.string(), ''),
  settings: v.optional(v.unknown()),
  suggestions: v.optional(v.unknown()),
  teamFile: v.optional(v.string()),
});

/** The company's managed policy; without one, a policy that decides nothing. */
export async function readPolicy(): Promise<Policy> {
  const parsed = v.safeParse(policySchema, await managedValues());
  if (!parsed.success) return { layers: [], content: noContent, misread: ['policy'] };
  const { organization, settings, suggestions, teamFile } = parsed.output;
  const held = lenientDecisions(settings);
  const suggested = lenientDecisions(suggestions);
  const file = asTeamFile(parsedJson(teamFile));
  const by = { kind: 'policy', name: organization || (file?.name ?? '') } as const;
  const layers = [
    { by, rank: 'suggested', decisions: file?.suggested ?? {} },
    { by, rank: 'suggested', decisions: suggested.decisions },
    { by, rank: 'held', decisions: file?.settings ?? {} },
    { by, rank: 'held', decisions: held.decisions },
  ] as const;
  return {
    layers: layers.filter(({ decisions }) => Object.keys(decisions).length > 0),
    content: file ? contentOf([file]) : noContent,
    misread: [...suggested.misread, ...held.misread, ...(teamFile && !file ? ['teamFile'] : [])],
  };
}

/** Calls back when the policy changes. Firefox never says so: there it is read when the browser starts. */
export function onPolicyChanged(handler: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') handler();
  });
}

/** Where nobody manages the browser, Firefox rejects the question. */
async function managedValues(): Promise<unknown> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return {};
  }
}

function parsedJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
