import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { $getRoot, createEditor } from 'lexical';
import Quill from 'quill';

/** What the tests see of the page: each box's text as its own editor has it. */
export type AnySiteWindow = { texts: Record<string, () => string> };

const tiptap = new Editor({ element: part('tiptap'), extensions: [StarterKit] });

const quill = new Quill(part('quill'));

const lexical = createEditor({ namespace: 'desk', onError: (error) => console.error(error) });
lexical.setRootElement(part('lexical'));
registerRichText(lexical);
registerHistory(lexical, createEmptyHistoryState(), 300);

const texts: AnySiteWindow['texts'] = {
  tiptap: () => tiptap.getText({ blockSeparator: '\n' }),
  quill: () => quill.getText().trimEnd(),
  lexical: () => lexical.getEditorState().read(() => $getRoot().getTextContent().replaceAll('\n\n', '\n')),
  textarea: () => document.querySelector('textarea')?.value ?? '',
};
Object.assign(window, { texts });
document.body.classList.add('ready');

function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no ${id}.`);
  return element;
}
