import type { TabState } from '../../model';
import { useWords, type Translate } from '../words';
import type { PopupModel } from './model';

/** How it stands in this tab, in words, with the number of hints while a reply is read. */
export function TabStateLine({ model, openSelfCheck }: { model: PopupModel; openSelfCheck(): void }) {
  const words = useWords();
  const status = model.status.value;
  const state: TabState | null = status && (model.siteIsOn.value ? status.state : { kind: 'off' });
  const isWatching = state?.kind === 'watching';
  return (
    <div class="state" role="status">
      <span class={`lamp ${state?.kind ?? 'none'}`} aria-hidden="true" />
      <div>
        <p>{state ? stateWords(state, words) : words('popup.elsewhere')}</p>
        {isWatching && status && status.score !== null && <small>{words('popup.hints', status.hints)}</small>}
        {status && (
          <button type="button" class="aside" onClick={openSelfCheck}>
            {words('check.title')}
          </button>
        )}
      </div>
    </div>
  );
}

function stateWords({ kind }: TabState, words: Translate): string {
  return words(`state.${kind === 'no-box' ? 'noBox' : kind}`);
}
