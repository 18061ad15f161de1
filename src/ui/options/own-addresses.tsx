import { useWords } from '../words';
import { useDesk } from './context';
import { SettledField } from './settled-field';

/** The addresses by which mails that were sent are told from those that came. `changed` hears when others will hold. */
export function OwnAddresses({ changed }: { changed?: (decided: Promise<void>) => void }) {
  const words = useWords();
  const desk = useDesk();
  return (
    <SettledField
      label={words('options.mine.addresses')}
      help={words('options.mine.addressesHelp')}
      value={desk.settings.value.ownAddresses.join(', ')}
      change={(value) => {
        const ownAddresses = value.split(/[\s,;]+/).filter(Boolean);
        const decided = desk.decide((own) => ({ ...own, ownAddresses }));
        changed?.(decided);
      }}
    />
  );
}
