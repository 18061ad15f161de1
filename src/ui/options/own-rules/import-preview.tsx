import type { Imported, OwnRuleSet } from '../../../model';
import { withRuleSets } from '../../../model/content';
import { useWords } from '../../words';
import { useDesk } from '../context';
import { FilePreview } from '../file-preview';
import { RefusedFile } from '../refused-file';

/** Shows what some files would change, before it does; a file with a fault changes nothing. */
export function ImportPreview({ files, done }: { files: readonly File[]; done(): void }) {
  const desk = useDesk();
  const read = async (given: readonly File[]): Promise<Imported> =>
    desk.readRuleSets(
      await Promise.all(given.map(async (file) => ({ name: file.name, text: await file.text() }))),
    );
  return (
    <FilePreview files={files} read={read} done={done}>
      {({ faults, sets }) =>
        faults.length ? <RefusedFile faults={faults} done={done} /> : <Changes sets={sets} done={done} />
      }
    </FilePreview>
  );
}

function Changes({ sets, done }: { sets: readonly OwnRuleSet[]; done(): void }) {
  const words = useWords();
  const desk = useDesk();
  const known = new Map(desk.stored.value.own.ruleSets.map((set) => [set.set, set]));
  const take = async (): Promise<void> => {
    await desk.write((own) => withRuleSets(own, sets));
    done();
  };
  return (
    <>
      <h2>{words('options.own.preview')}</h2>
      <ul role="list">
        {sets.map((set) => (
          <Change key={set.set} before={known.get(set.set)} after={set} />
        ))}
      </ul>
      <div class="actions">
        <button type="button" class="do" onClick={() => void take()}>
          {words('options.own.take')}
        </button>
        <button type="button" class="plain" onClick={done}>
          {words('options.own.cancel')}
        </button>
      </div>
    </>
  );
}

function Change({ before, after }: { before: OwnRuleSet | undefined; after: OwnRuleSet }) {
  const words = useWords();
  const names = [...new Set([...Object.keys(before?.rules ?? {}), ...Object.keys(after.rules)])];
  const says = (name: string): string | null => {
    const [old, fresh] = [before?.rules[name], after.rules[name]];
    if (JSON.stringify(old) === JSON.stringify(fresh)) return null;
    const why = hintOf(fresh ?? old) ?? name;
    if (old === undefined) return words('options.own.ruleNew', [why]);
    return words(fresh === undefined ? 'options.own.ruleGone' : 'options.own.ruleChanged', [why]);
  };
  const lines = names.map(says).filter((line) => line !== null);
  return (
    <li class="set padded">
      <h3>{after.title}</h3>
      <small>{words(before ? 'options.own.setKnown' : 'options.own.setNew')}</small>
      <ul class="changes">
        {lines.length ? (
          lines.map((line) => <li key={line}>{line}</li>)
        ) : (
          <li>{words('options.own.same')}</li>
        )}
      </ul>
    </li>
  );
}

/** A rule is known by what it says to agents; its name is made up where it was written here. */
function hintOf(rule: unknown): string | undefined {
  const { hint }: { hint?: unknown } = Object(rule);
  return [hint].flat().find((line) => typeof line === 'string');
}
