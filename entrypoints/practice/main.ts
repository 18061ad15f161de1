import { i18n } from '#i18n';
import { foundAt } from '../../src/hosts/find';
import { practice } from '../../src/hosts';
import { defaultSettings } from '../../src/model/settings';
import { muteRule, unmuteRule } from '../../src/model/switches';
import { changeSettings, readSettings, watchSettings } from '../../src/platform/settings';
import '../../src/ui/coach/highlights.css';
import { guardKeys } from '../../src/ui/coach/keys';
import { guardPresses } from '../../src/ui/coach/presses';
import { startCoaching } from '../../src/ui/coach/start';
import { mountDesk, type CoachBox } from '../../src/ui/practice/desk';
import '../../src/ui/practice/practice.css';
import { tickets } from '../../src/ui/practice/tickets';
import { languageOf, wordsIn } from '../../src/ui/words-in';
import { createReviews } from '../coach.content/reviews';

const { language: wished, shortcut } = await readSettings();
const words = await wordsIn(wished, i18n.t);
const language = languageOf(words);
document.documentElement.lang = language;
document.title = words('practice.title');
// For as long as the page is there.
const { signal: always } = new AbortController();
guardKeys(window, always);
guardPresses(window, always);
mountDesk(document.body, { tickets: tickets[language], words, shortcut, coach: coachBox() });

/** On this page Virgil is always on: there is no site to be switched off. */
function coachBox(): CoachBox {
  return (box, onReview, signal) => {
    const coaching = startCoaching({
      found: foundAt(practice, box),
      words,
      review: createReviews(() => location.reload()),
      muteRule: (rule, muted) => void changeSettings((own) => (muted ? muteRule : unmuteRule)(own, rule)),
      wishes: () => ({ ...defaultSettings, shortcut }),
      onReview,
      signal,
    });
    watchSettings(coaching.refresh, signal);
  };
}
