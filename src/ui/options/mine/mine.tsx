import { LANGUAGES } from '../../../model';
import { withChoice } from '../../../model/choices';
import { longest } from '../../../model/limits';
import { BEFORE_SENDING, defaultSettings } from '../../../model/settings';
import { holderOf } from '../../../model/standing';
import { Lock } from '../../shared/lock';
import { useWords } from '../../words';
import { Choice } from '../choice';
import { useDesk } from '../context';
import { OwnAddresses } from '../own-addresses';
import { SettledField } from '../settled-field';
import { ChordField } from './chord-field';
import { MutedRules } from './muted-rules';

const languages = ['browser', ...LANGUAGES] as const;
const pauses = ['300', '600', '1000', '2000'] as const;

/** What is each agent's own: how Virgil speaks in this browser. */
export function Mine() {
  const words = useWords();
  const desk = useDesk();
  const { language, pauseInMs, beforeSending, signOff, shortcut } = desk.settings.value;
  const held = {
    pause: holderOf(desk.standing.value, ['pauseInMs']),
    sending: holderOf(desk.standing.value, ['beforeSending']),
  };
  return (
    <>
      {desk.isSyncRefused.value && (
        <p class="note" role="status">
          {words('options.mine.syncRefused')}
        </p>
      )}
      <h2>{words('options.mine.language.title')}</h2>
      <Choice
        label={words('options.mine.language.title')}
        name="language"
        options={languages.map((value) => ({ value, text: words(`options.mine.language.${value}`) }))}
        value={language}
        change={(value) => void desk.decide((own) => withChoice(own, ['language'], value)).then(desk.restart)}
      />
      <h2>{words('options.mine.pause.title')}</h2>
      <p class="lede">{words('options.mine.pause.lede')}</p>
      <Choice
        label={words('options.mine.pause.title')}
        name="pause"
        options={pauses.map((value) => ({ value, text: words(`options.mine.pause.${value}`) }))}
        value={String(pauseInMs)}
        heldBy={held.pause}
        change={(value) => void desk.decide((own) => withChoice(own, ['pauseInMs'], Number(value)))}
      />
      {held.pause && <Lock by={held.pause} />}
      <h2>{words('options.mine.sending.title')}</h2>
      <Choice
        label={words('options.mine.sending.title')}
        name="sending"
        options={BEFORE_SENDING.map((value) => ({ value, text: words(`options.mine.sending.${value}`) }))}
        value={beforeSending}
        heldBy={held.sending}
        change={(value) => void desk.decide((own) => withChoice(own, ['beforeSending'], value))}
      />
      {held.sending && <Lock by={held.sending} />}
      <h2>{words('options.mine.you')}</h2>
      <SettledField
        label={words('options.mine.signOff')}
        help={words('options.mine.signOffHelp')}
        value={signOff}
        longest={longest.signOff}
        change={(value) => void desk.decide((own) => withChoice(own, ['signOff'], value || undefined))}
      />
      <OwnAddresses />
      <h2>{words('options.mine.keys')}</h2>
      <ChordField
        value={shortcut}
        usual={defaultSettings.shortcut}
        change={(chord) => void desk.decide((own) => withChoice(own, ['shortcut'], chord))}
      />
      <MutedRules />
    </>
  );
}
