import { useSignal } from '@preact/signals';
import { useWords } from '../../words';
import { useDesk } from '../../options/context';
import { FileDrop } from '../../options/file-drop';
import { DismissedMost } from './dismissed-most';
import { withMember } from './members';
import { TeamTable } from './team-table';
import { TeamTrends } from './team-trends';

/** How a team does, from the counts that its agents chose to hand over. */
export function TeamProgress() {
  const words = useWords();
  const desk = useDesk();
  const refused = useSignal<readonly string[]>([]);
  const members = desk.handedOver.value;
  const take = async (files: readonly File[]): Promise<void> => {
    refused.value = [];
    for (const file of files) {
      const days = desk.readHandedOver(await file.text());
      if (days) desk.handedOver.value = withMember(desk.handedOver.value, file.name, days);
      else refused.value = [...refused.value, file.name];
    }
  };
  return (
    <>
      <FileDrop
        label={words('options.progress.drop')}
        accept=".json"
        multiple
        take={(files) => void take(files)}
      />
      {refused.value.length > 0 && (
        <p class="notice" role="alert">
          {words('options.progress.refused', [refused.value.join(', ')])}
        </p>
      )}
      {members.length === 0 ? (
        <p class="empty">{words('options.progress.none')}</p>
      ) : (
        <>
          <TeamTable />
          <TeamTrends />
          <DismissedMost />
        </>
      )}
    </>
  );
}
