import { i18n } from '#i18n';
import { requestCheck } from '../../src/platform/tabs';
import { mountCheck } from '../../src/ui/check/check';
import '../../src/ui/check/check.css';

document.title = i18n.t('check.title');
mountCheck(document.body, { check: await requestCheck(), words: i18n.t });
