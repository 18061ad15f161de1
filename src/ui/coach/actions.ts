import { batch } from '@preact/signals';
import type { Composer } from '../../model';
import { hostName } from './context';
import type { Hint } from './hints';
import type { CoachModel, Question } from './model';
import { sentenceAt } from './sentence';
import type { Tally } from './tally';

export type CoachActions = ReturnType<typeof createActions>;

export interface ActionParts {
  model: CoachModel;
  composer: Composer;
  tally: Tally;
  muteRule(rule: string, muted: boolean): void;
  /** Asks for a review of the draft as it is now. */
  refresh(): void;
}

/** What a person can do with hints, by hand or by key. */
export function createActions({ model, composer, tally, muteRule, refresh }: ActionParts) {
  return {
    /** Puts a hint's better words into the draft; refused, the hint offers a copy instead. */
    async use({ id, finding: { rule, fix } }: Hint): Promise<void> {
      if (!fix) return;
      const view = model.view.value;
      const before = composer.text();
      const expected = before.slice(fix.span.start, fix.span.end);
      const outcome = await composer.replace(fix.span, expected, fix.text);
      if (outcome === 'done') {
        model.applied(rule, before, composer.text());
        tally.applied(rule, 1);
        refresh();
        return;
      }
      batch(() => {
        model.refused.value = id;
        model.view.value = view;
      });
    },
    /** Takes the last change back; tells whether the box took it. */
    async undo(): Promise<boolean> {
      const last = model.undo.value;
      if (!last) return false;
      const { span, was, text } = last.back;
      const outcome = await composer.replace(span, was, text);
      if (outcome === 'done') {
        model.forgetUndo();
        tally.applied(last.rule, -1);
      }
      refresh();
      return outcome === 'done';
    },
    dismiss({ id, finding }: Hint): void {
      model.dismiss(id);
      tally.dismissed(finding.rule);
      returnFocus(composer);
    },
    mute({ finding }: Hint): void {
      tally.muted(finding.rule);
      model.mute(finding.rule);
      muteRule(finding.rule, true);
      returnFocus(composer);
    },
    /** Has the rule speak again that went quiet, or leaves it at that. */
    answerRest(isToSpeak: boolean): void {
      const rule = model.resting.value;
      model.resting.value = null;
      if (rule && isToSpeak) muteRule(rule, false);
      returnFocus(composer);
    },
    /** Opens a hint's card at its words, and brings them into sight. */
    show({ id, finding: { span } }: Hint, focus: boolean): void {
      if (span) composer.reveal(span);
      model.view.value = { kind: 'card', id, pinned: true, focus };
    },
    /** By key: the card of the hint at the caret, or the list. */
    openAt(caret: number | null): void {
      const hint = caret === null ? undefined : hintAtCaret(model, caret);
      model.view.value = hint
        ? { kind: 'card', id: hint.id, pinned: true, focus: true }
        : { kind: 'list', focus: true };
    },
    toggleList(focus: boolean): void {
      model.view.value = model.view.value.kind === 'list' ? { kind: 'none' } : { kind: 'list', focus };
    },
    /** Shows what the question before sending is about: at its words when it is one, else in the list. */
    showAsked(): void {
      const [hint, ...others] = model.asked.value;
      if (hint?.finding.span && others.length === 0) this.show(hint, true);
      else model.view.value = { kind: 'list', focus: true };
    },
    sendAnyway({ go }: Question): void {
      model.close();
      returnFocus(composer);
      go();
    },
    /** Closes what is open. */
    close(): void {
      model.close();
      returnFocus(composer);
    },
  };
}

/** The keyboard goes back to the reply if it was in our interface, and stays where it is if not. */
function returnFocus({ element }: Composer): void {
  if (element.ownerDocument.activeElement?.localName === hostName) element.focus({ preventScroll: true });
}

/** The hint whose words hold the caret, else the first in the sentence that the caret is in or right behind. */
function hintAtCaret(model: CoachModel, caret: number): Hint | undefined {
  const sentence = sentenceAt(model.draft.value, Math.max(0, caret - 1));
  const underlined = model.shown.value.top.filter(({ finding }) => finding.span);
  return (
    underlined.find(({ finding: { span } }) => span && span.start <= caret && caret <= span.end) ??
    underlined.find(
      ({ finding: { span } }) => span && span.start >= sentence.start && span.end <= sentence.end,
    )
  );
}
