import { useEffect, useRef } from 'preact/hooks';
import type { Ticket } from '../../model/ticket';
import { useWords } from '../words';
import type { DeskOptions } from './desk';

export interface ReplyProps extends Pick<DeskOptions, 'coach' | 'shortcut' | 'model'> {
  ticket: Ticket;
}

/** A plain reply box with Virgil on it. What is written is kept nowhere. */
export function Reply({ ticket, model, coach, shortcut }: ReplyProps) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!box.current) return;
    const ending = new AbortController();
    coach(box.current, model.reviewed, ending.signal);
    return () => ending.abort();
  }, [coach, model]);
  const write = (paragraphs: readonly string[]): void => {
    box.current?.replaceChildren(...paragraphs.map(paragraph));
    box.current?.focus();
    getSelection()?.selectAllChildren(box.current ?? document.body);
    getSelection()?.collapseToEnd();
  };
  return (
    <section class="reply" aria-labelledby="reply-title">
      <div class="reply-head">
        <h2 id="reply-title">{words('practice.reply')}</h2>
        {ticket.clumsy.length > 0 && (
          <button type="button" onClick={() => write(ticket.clumsy)}>
            {words('practice.sample')}
          </button>
        )}
        <button type="button" onClick={() => write([])}>
          {words('practice.empty')}
        </button>
      </div>
      <div
        ref={box}
        class="box"
        contentEditable
        role="textbox"
        aria-multiline="true"
        aria-labelledby="reply-title"
        aria-placeholder={words('practice.placeholder')}
        data-placeholder={words('practice.placeholder')}
        data-virgil-composer
      />
      <div class="reply-foot">
        <p class="shortcut">{words('practice.shortcut', [shortcut])}</p>
        <button type="button" class="do" onClick={() => void model.compare(box.current?.innerText ?? '')}>
          {words('practice.compare')}
        </button>
      </div>
    </section>
  );
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('div');
  element.textContent = text;
  return element;
}
