import { render } from 'preact';
import { useHash } from '../shared/hash';
import { Twig } from '../shared/twig';
import { useWords, Words, type Translate } from '../words';
import { DeskContext, useDesk } from './context';
import type { Desk } from './desk';
import { useDropAnywhere } from './handed-in';
import { useKeptFocus } from './kept-focus';
import { Notices } from './notices';
import { sections } from './sections';
import { UndoBar } from './undo-bar';

/** Puts the lead's desk into a page. */
export function mountOptions(root: Element, desk: Desk, words: Translate): void {
  render(
    <Words.Provider value={words}>
      <DeskContext.Provider value={desk}>
        <Options />
      </DeskContext.Provider>
    </Words.Provider>,
    root,
  );
}

function Options() {
  const words = useWords();
  const { name, Section } = useSection();
  useDropAnywhere(useDesk(), sections);
  useKeptFocus();
  return (
    <div class="desk">
      <nav aria-label={words('options.sections')}>
        <p class="brand">
          <Twig /> {words('manifest.name')}
        </p>
        <ul role="list">
          {sections.map((section) => (
            <li key={section.name}>
              <a href={`#${section.name}`} aria-current={section.name === name ? 'page' : undefined}>
                {words(`options.${section.name}.title`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <Notices />
        <h1>{words(`options.${name}.title`)}</h1>
        <p class="lede">{words(`options.${name}.lede`)}</p>
        <Section />
        <UndoBar />
      </main>
    </div>
  );
}

/** The section that the address names, and the first one where it names none. */
function useSection(): (typeof sections)[number] {
  const hash = useHash();
  return sections.find(({ name }) => hash === name) ?? sections[0];
}
