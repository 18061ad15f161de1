import { render } from 'preact';
import type { CheckedPart, PagePart, SelfCheck } from '../../model';
import { Twig } from '../shared/twig';
import { useWords, Words, type Translate } from '../words';

export interface CheckOptions {
  /** Null where Virgil isn't at work. */
  check: SelfCheck | null;
  words: Translate;
}

/** Puts the self-check into a page. */
export function mountCheck(root: Element, { check, words }: CheckOptions): void {
  render(
    <Words.Provider value={words}>
      <main class="check">
        <h1>
          <Twig />
          {words('check.title')}
        </h1>
        {check ? <Checked check={check} /> : <p>{words('check.none')}</p>}
      </main>
    </Words.Provider>,
    root,
  );
}

function Checked({ check: { site, host, state, parts } }: { check: SelfCheck }) {
  const words = useWords();
  return (
    <>
      <p>{words('check.lede', [host ? `${site} (${host})` : site])}</p>
      <p>
        <b>{words(`state.${state.kind === 'no-box' ? 'noBox' : state.kind}`)}</b>
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words('check.part')}</th>
            <th scope="col">{words('check.result')}</th>
            <th scope="col">{words('check.selector')}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <Part key={`${part.part} ${part.selector}`} {...part} />
          ))}
        </tbody>
      </table>
      <p class="aside">{words('check.help')}</p>
    </>
  );
}

/** Of the signs of who reads, one at most is there: that others are not says nothing. */
function missed(part: PagePart): string {
  return part === 'audience' ? 'open' : 'missing';
}

function Part({ part, selector, found, seen }: CheckedPart) {
  const words = useWords();
  return (
    <tr class={found > 0 ? 'found' : missed(part)}>
      <th scope="row">{words(`check.parts.${part}`)}</th>
      <td>{found > 0 ? words('check.found', [found, seen]) : words('check.missing')}</td>
      <td>
        <code>{selector}</code>
      </td>
    </tr>
  );
}
