import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { longest } from '../../../model/limits';
import { firstIssue, type Issue } from '../../../model/sharing';
import { useWords } from '../../words';
import { useDesk } from '../context';
import { TextField } from '../text-field';

/** Hands out a team file with everything that was decided and written here. */
export function IssueForm() {
  const words = useWords();
  const desk = useDesk();
  const issue = useSignal<Issue>(firstIssue);
  const isSigned = useSignal(true);
  useEffect(() => {
    void desk.readIssue().then((last) => (issue.value = last));
  }, []);
  const { name, author, version, mayChange } = issue.value;
  const change = (next: Partial<Issue>): void => {
    issue.value = { ...issue.value, ...next };
  };
  const hand = async (): Promise<void> => {
    change({ version: await desk.saveTeamFile(issue.value, isSigned.value) });
  };
  return (
    <section aria-labelledby="team-out">
      <h2 id="team-out">{words('options.team.out')}</h2>
      <p class="lede">{words('options.team.outLede')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void hand();
        }}
      >
        <div class="two">
          <TextField
            label={words('options.team.name')}
            value={name}
            change={(next) => change({ name: next })}
            required
            longest={longest.name}
          />
          <TextField
            label={words('options.team.author')}
            value={author}
            change={(next) => change({ author: next })}
            required
            longest={longest.author}
          />
        </div>
        <label class="check">
          <input
            type="checkbox"
            checked={mayChange}
            onChange={({ currentTarget }) => change({ mayChange: currentTarget.checked })}
          />
          {words('options.team.mayChange')}
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={isSigned.value}
            onChange={({ currentTarget }) => (isSigned.value = currentTarget.checked)}
          />
          {words('options.team.sign')}
        </label>
        <div class="actions">
          <button type="submit" class="do">
            {words('options.team.save', [version + 1])}
          </button>
        </div>
      </form>
    </section>
  );
}
