import { i18n } from '#i18n';
import { askForHelpdesks, mayReadHelpdesks } from '../../src/platform/access';
import { mountWelcome } from '../../src/ui/welcome/welcome';
import '../../src/ui/welcome/welcome.css';

document.documentElement.lang = i18n.t('language');
document.title = i18n.t('welcome.title');
mountWelcome(document.body, {
  words: i18n.t,
  access: { allowed: mayReadHelpdesks, ask: askForHelpdesks },
  practicePage: '/practice.html',
});
