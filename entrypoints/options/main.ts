import { i18n } from '#i18n';
import { readCatalogue } from '../../src/engine/catalogue';
import { ruleSetSummaries } from '../../src/engine/summaries';
import { dayOf } from '../../src/model/days';
import { readProgress, watchProgress } from '../../src/platform/progress';
import { asHandedOver } from '../../src/platform/progress-schema';
import {
  changeContent,
  changeSettings,
  changeTeamFile,
  forgetSetAside,
  readEverything,
  watchEverything,
} from '../../src/platform/settings';
import { isSyncRefused, watchSyncRefused } from '../../src/platform/sync';
import { sendTrial } from '../../src/platform/trial';
import { createDesk } from '../../src/ui/options/desk';
import { mountOptions } from '../../src/ui/options/options';
import '../../src/ui/options/options.css';
import { save } from '../../src/ui/options/save';
import { languageOf, wordsIn } from '../../src/ui/words-in';
import { ticketWorkers } from './ticket-workers';
import { readIssue, readTeamFile, saveTeamFile, trustSigner } from './team';

const everything = await readEverything();
const words = await wordsIn(everything.settings.language, i18n.t);
const language = languageOf(words);
document.documentElement.lang = language;
document.title = words('options.page');
const desk = createDesk(everything, ruleSetSummaries(language), {
  readEverything,
  change: changeSettings,
  changeContent,
  changeTeamFile,
  forgetSetAside,
  save,
  ticketWorkers,
  restart: () => location.reload(),
  readHandedOver: asHandedOver,
  today: dayOf(new Date()),
  tryOut: sendTrial,
  readTeamFile,
  trustSigner,
  readIssue,
  saveTeamFile,
  async readRuleSets(files) {
    const { readRuleSets } = await import('../../src/engine/own/yaml');
    return readRuleSets(files, (set) => sendTrial(set, ''));
  },
  async saveRuleSets(sets) {
    const { writeRuleSets } = await import('../../src/engine/own/yaml');
    save(sets.length === 1 ? `${sets[0]?.set}.yaml` : 'rule-sets.yaml', writeRuleSets(sets));
  },
});
const { signal } = new AbortController();
watchEverything(desk.refresh, signal);
watchProgress(desk.counted, signal);
mountOptions(document.body, desk, words);
const refused = (isRefused: boolean): void => void (desk.isSyncRefused.value = isRefused);
watchSyncRefused(refused, signal);
refused(await isSyncRefused());
desk.counted(await readProgress());
// Examples are many, and the page can be used before they are here.
desk.arrived(await readCatalogue(language));
