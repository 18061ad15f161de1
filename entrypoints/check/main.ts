import { i18n } from '#i18n';
import { readSettings } from '../../src/platform/settings';
import { requestCheck } from '../../src/platform/tabs';
import { mountCheck } from '../../src/ui/check/check';
import '../../src/ui/check/check.css';
import { languageOf, wordsIn } from '../../src/ui/words-in';

const [check, { language }] = await Promise.all([requestCheck(), readSettings()]);
const words = await wordsIn(language, i18n.t);
document.documentElement.lang = languageOf(words);
document.title = words('check.title');
mountCheck(document.body, { check, words });
