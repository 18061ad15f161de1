import { i18n } from '#i18n';
import { readCatalogue } from '../../src/engine/catalogue';
import { ruleSetSummaries } from '../../src/engine/summaries';
import { foundAt } from '../../src/hosts/find';
import { practice } from '../../src/hosts';
import { defaultSettings } from '../../src/model/settings';
import { practiceTicket } from '../../src/model/ticket';
import { muteRule, unmuteRule } from '../../src/model/switches';
import { changePractice, readPractice } from '../../src/platform/practice';
import { changeSettings, readEverything, watchSettings } from '../../src/platform/settings';
import '../../src/ui/coach/highlights.css';
import { guardKeys } from '../../src/ui/coach/keys';
import { guardPresses } from '../../src/ui/coach/presses';
import { startCoaching } from '../../src/ui/coach/start';
import { mountDesk, type CoachBox } from '../../src/ui/practice/desk';
import { createPracticeModel } from '../../src/ui/practice/model';
import '../../src/ui/practice/practice.css';
import { readTickets } from '../../src/ui/practice/tickets';
import { languageOf, wordsIn } from '../../src/ui/words-in';
import { createReviews } from '../coach.content/reviews';

const { settings, content, team } = await readEverything();
const { shortcut } = settings;
const words = await wordsIn(settings.language, i18n.t);
const language = languageOf(words);
document.documentElement.lang = language;
document.title = words('practice.title');
// For as long as the page is there.
const { signal: always } = new AbortController();
guardKeys(window, always);
guardPresses(window, always);
const house = team?.name ?? words('popup.groups.own');
const model = createPracticeModel({
  tickets: [
    ...content.tickets.map((ticket) => practiceTicket(ticket, house)),
    ...(await readTickets[language]()),
  ],
  sets: ruleSetSummaries(language),
  practice: await readPractice(),
  asked: location.hash.slice(1),
  judge: createReviews(reload),
  keep: changePractice,
});
mountDesk(document.body, { model, words, shortcut, coach: coachBox() });
// Examples are many, and the desk can be used before they are here.
model.arrived(await readCatalogue(language));

/** On this page Virgil is always on: there is no site to be switched off. */
function coachBox(): CoachBox {
  return (box, onReview, signal) => {
    const coaching = startCoaching({
      found: foundAt(practice, box),
      words,
      review: createReviews(reload),
      muteRule: mute,
      wishes: () => ({ ...defaultSettings, shortcut }),
      onReview,
      signal,
    });
    watchSettings(coaching.refresh, signal);
  };
}

function mute(rule: string, muted: boolean): void {
  changeSettings((own) => (muted ? muteRule : unmuteRule)(own, rule)).catch(() => {
    // The rule is in this draft as was wished, and in the next as before: then it can be wished again.
  });
}

function reload(): void {
  location.reload();
}
