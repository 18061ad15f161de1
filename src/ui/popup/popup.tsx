import { render } from 'preact';
import type { Language } from '../../model';
import { ScoreMeter } from '../shared/score-meter';
import { Switch } from '../shared/switch';
import { Twig } from '../shared/twig';
import { useWords, Words, type Translate } from '../words';
import type { WeekAtALook } from '../progress/periods';
import { weekWords } from '../progress/week-words';
import { GroupSwitch } from './group-switch';
import type { PopupModel } from './model';
import { News } from './news';
import { TabStateLine } from './tab-state-line';

export interface PopupOptions {
  model: PopupModel;
  words: Translate;
  language: Language;
  /** The version whose news the person has seen. */
  newsSince: string;
  /** Asks for leave to work on a site. */
  useSite(origin: string): void;
  /** How the agent's week goes. */
  week: WeekAtALook;
  openProgress(): void;
  openPracticeDesk(): void;
  openOptions(): void;
  openSelfCheck(): void;
}

/** Puts the popup into a page. */
export function mountPopup(root: Element, { model, words, ...ways }: PopupOptions): void {
  render(
    <Words.Provider value={words}>
      <Popup model={model} {...ways} />
    </Words.Provider>,
    root,
  );
}

function Popup({
  model,
  language,
  newsSince,
  useSite,
  week,
  openProgress,
  openPracticeDesk,
  openOptions,
  openSelfCheck,
}: Omit<PopupOptions, 'words'>) {
  const words = useWords();
  const status = model.status.value;
  const offer = model.offer.value;
  return (
    <main class="popup">
      <header>
        <Twig />
        <h1>{words('manifest.name')}</h1>
        {typeof status?.score === 'number' && (
          <ScoreMeter score={status.score} label={words('list.score', [Math.round(status.score)])} />
        )}
      </header>
      {model.isSetAside.value && (
        <button type="button" class="week" onClick={openOptions}>
          {words('popup.setAside')}
          <small>{words('popup.setAsideMore')}</small>
        </button>
      )}
      {model.isNotKept.value && (
        <p class="notice" role="alert">
          {words('popup.notKept')}
        </p>
      )}
      <TabStateLine model={model} openSelfCheck={openSelfCheck} />
      <News since={newsSince} language={language} />
      {status && (
        <div class="line">
          <Switch on={model.siteIsOn.value} change={model.switchSite} heldBy={model.siteHeldBy.value}>
            {words('popup.site', [status.site])}
          </Switch>
        </div>
      )}
      {offer !== null && (
        <button type="button" class="offer" onClick={() => useSite(offer)}>
          {words('popup.useSite', [new URL(offer).hostname])}
        </button>
      )}
      <section aria-labelledby="sets">
        <h2 id="sets">{words('popup.sets')}</h2>
        <ul role="list">
          {model.groups.value.map((group) => (
            <GroupSwitch key={group.group} group={group} model={model} />
          ))}
        </ul>
      </section>
      <button type="button" class="week" onClick={openProgress}>
        {words('progress.title')}
        <small>{weekWords(week, words)}</small>
      </button>
      <footer>
        <button type="button" onClick={openPracticeDesk}>
          {words('popup.practice')}
        </button>
        <button type="button" onClick={openOptions}>
          {words('popup.options')}
        </button>
      </footer>
    </main>
  );
}
