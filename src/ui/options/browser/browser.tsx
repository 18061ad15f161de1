import type { BeforeSending } from '../../../model';
import { withChoice } from '../../../model/choices';
import { holderOf } from '../../../model/standing';
import { Lock } from '../../shared/lock';
import { useWords } from '../../words';
import { Choice } from '../choice';
import { useDesk } from '../context';
import { SettledField } from '../settled-field';
import { MutedRules } from './muted-rules';

const pauses = ['300', '600', '1000', '2000'] as const;
const moments: readonly BeforeSending[] = ['off', 'nudge', 'always'];

/** What is each agent's own: how Virgil speaks in this browser. */
export function Browser() {
  const words = useWords();
  const desk = useDesk();
  const { pauseInMs, beforeSending, signOff, ownAddresses } = desk.settings.value;
  const held = {
    pause: holderOf(desk.standing.value, ['pauseInMs']),
    sending: holderOf(desk.standing.value, ['beforeSending']),
  };
  return (
    <>
      <h2>{words('options.browser.pause.title')}</h2>
      <p class="lede">{words('options.browser.pause.lede')}</p>
      <Choice
        label={words('options.browser.pause.title')}
        name="pause"
        options={pauses.map((value) => ({ value, text: words(`options.browser.pause.${value}`) }))}
        value={String(pauseInMs)}
        heldBy={held.pause}
        change={(value) => void desk.decide((own) => withChoice(own, ['pauseInMs'], Number(value)))}
      />
      {held.pause && <Lock by={held.pause} />}
      <h2>{words('options.browser.sending.title')}</h2>
      <Choice
        label={words('options.browser.sending.title')}
        name="sending"
        options={moments.map((value) => ({ value, text: words(`options.browser.sending.${value}`) }))}
        value={beforeSending}
        heldBy={held.sending}
        change={(value) => void desk.decide((own) => withChoice(own, ['beforeSending'], value))}
      />
      {held.sending && <Lock by={held.sending} />}
      <h2>{words('options.browser.you')}</h2>
      <SettledField
        label={words('options.browser.signOff')}
        help={words('options.browser.signOffHelp')}
        value={signOff}
        change={(value) => void desk.decide((own) => withChoice(own, ['signOff'], value || undefined))}
      />
      <SettledField
        label={words('options.browser.addresses')}
        help={words('options.browser.addressesHelp')}
        value={ownAddresses.join(', ')}
        change={(value) =>
          void desk.decide((own) => ({ ...own, ownAddresses: value.split(/[\s,;]+/).filter(Boolean) }))
        }
      />
      <h2>{words('options.browser.keys')}</h2>
      <p>
        <kbd>Alt</kbd> <kbd>V</kbd> {words('options.browser.opens')}
      </p>
      <MutedRules />
    </>
  );
}
