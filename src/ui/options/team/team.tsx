import { useWords } from '../../words';
import { useDesk } from '../context';
import { FileDrop } from '../file-drop';
import { useFocusReturn } from '../focus';
import { filesFor } from '../handed-in';
import { IssueForm } from './issue-form';
import { OwnTickets } from './own-tickets';
import { TeamPreview } from './team-preview';

/** The team file: the one that is in force here, bringing one in, and handing one out. */
export function Team() {
  const words = useWords();
  const desk = useDesk();
  const given = filesFor(desk, 'team');
  const isAway = given.length > 0;
  useFocusReturn(isAway);
  const { team } = desk.stored.value;
  return (
    <>
      {isAway && <TeamPreview files={given} done={() => (desk.handedIn.value = null)} />}
      <div hidden={isAway}>
        <section aria-labelledby="team-now">
          <h2 id="team-now">{words('options.team.now')}</h2>
          {team ? (
            <div class="set padded">
              <h3>{team.name}</h3>
              <p>{words('options.team.version', [team.version, team.author, team.date])}</p>
              <button type="button" class="quiet" onClick={() => void desk.takeTeamFile(null)}>
                {words('options.team.leave')}
              </button>
            </div>
          ) : (
            <p class="empty">{words('options.team.none')}</p>
          )}
          <FileDrop
            label={words('options.team.import')}
            accept=".json"
            take={(files) => (desk.handedIn.value = { section: 'team', files })}
          />
        </section>
        <OwnTickets />
        <IssueForm />
      </div>
    </>
  );
}
