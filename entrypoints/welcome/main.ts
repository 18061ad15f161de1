import { i18n } from '#i18n';
import { askForHelpdesks, mayReadHelpdesks } from '../../src/platform/access';
import { readSettings } from '../../src/platform/settings';
import { mountWelcome } from '../../src/ui/welcome/welcome';
import '../../src/ui/welcome/welcome.css';
import { languageOf, wordsIn } from '../../src/ui/words-in';

const words = await wordsIn((await readSettings()).language, i18n.t);
document.documentElement.lang = languageOf(words);
document.title = words('welcome.title');
mountWelcome(document.body, {
  words,
  access: { allowed: mayReadHelpdesks, ask: askForHelpdesks },
  practicePage: '/practice.html',
});
