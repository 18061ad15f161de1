import { i18n } from '#i18n';
import { foundAt } from '../../src/hosts/find';
import { practice } from '../../src/hosts';
import { defaultSettings } from '../../src/model/settings';
import { muteRule } from '../../src/model/switches';
import { changeSettings, watchSettings } from '../../src/platform/settings';
import '../../src/ui/coach/highlights.css';
import { startCoaching } from '../../src/ui/coach/start';
import { mountDesk, type CoachBox } from '../../src/ui/practice/desk';
import '../../src/ui/practice/practice.css';
import { tickets } from '../../src/ui/practice/tickets';
import { createReviews } from '../coach.content/reviews';

document.title = i18n.t('practice.title');
mountDesk(document.body, { tickets, words: i18n.t, coach: coachBox() });

/** On this page Virgil is always on: there is no site to be switched off. */
function coachBox(): CoachBox {
  return (box, onReview, signal) => {
    const coaching = startCoaching({
      found: foundAt(practice, box),
      words: i18n.t,
      review: createReviews(() => location.reload()),
      muteRule: (rule) => void changeSettings((settings) => muteRule(settings, rule)),
      wishes: () => defaultSettings,
      onReview,
      signal,
    });
    watchSettings(coaching.refresh, signal);
  };
}
