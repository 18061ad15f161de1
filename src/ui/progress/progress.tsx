import { render } from 'preact';
import { Twig } from '../shared/twig';
import { useWords, Words, type Translate } from '../words';
import { ProgressContext, useProgress, type ProgressModel } from './context';
import { ForgetCounts, Forgotten } from './forget-counts';
import { HandOver } from './hand-over';
import { OverTime } from './over-time';
import { SetTrends } from './set-trends';
import { WeekLine } from './week-line';

/** Puts "My progress" into a page. */
export function mountProgress(root: Element, model: ProgressModel, words: Translate): void {
  render(
    <Words.Provider value={words}>
      <ProgressContext.Provider value={model}>
        <MyProgress />
      </ProgressContext.Provider>
    </Words.Provider>,
    root,
  );
}

function MyProgress() {
  const words = useWords();
  const { days, practicePage } = useProgress();
  const isEmpty = Object.keys(days.value).length === 0;
  return (
    <main class="progress">
      <header>
        <Twig size={22} />
        <h1>{words('progress.title')}</h1>
      </header>
      <p class="lede">{words('progress.lede')}</p>
      {isEmpty ? (
        <>
          <Forgotten />
          <p class="empty" role="status">
            {words('progress.empty')}
          </p>
          <a class="go" href={practicePage}>
            {words('welcome.tryNow')}
          </a>
        </>
      ) : (
        <>
          <WeekLine />
          <OverTime />
          <SetTrends />
          <HandOver />
          <ForgetCounts />
        </>
      )}
    </main>
  );
}
