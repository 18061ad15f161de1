import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { OwnRuleSet } from '../../../model';
import { useWords } from '../../words';
import { useDesk } from '../context';
import type { Imported } from '../desk';

/** Shows what some files would change, before it does; a file with a fault changes nothing. */
export function ImportPreview({ files, done }: { files: readonly File[]; done(): void }) {
  const words = useWords();
  const desk = useDesk();
  const read = useSignal<Imported | null>(null);
  useEffect(() => {
    const all = files.map(async (file) => ({ name: file.name, text: await file.text() }));
    void Promise.all(all)
      .then(desk.readRuleSets)
      .then((imported) => (read.value = imported));
  }, [files]);
  if (!read.value) return <p role="status">{words('options.own.reading')}</p>;
  const { sets, faults } = read.value;
  const taken = new Map(desk.stored.value.own.ruleSets.map((set) => [set.set, set]));
  const take = async (): Promise<void> => {
    await desk.write((own) => {
      const names = new Set(sets.map(({ set }) => set));
      return { ...own, ruleSets: [...own.ruleSets.filter(({ set }) => !names.has(set)), ...sets] };
    });
    done();
  };
  return (
    <section aria-labelledby="preview">
      <h2 id="preview">{words(faults.length ? 'options.own.refused' : 'options.own.preview')}</h2>
      {faults.length > 0 ? (
        <ul class="faults" role="alert">
          {faults.map(({ file, line, reason }) => (
            <li key={`${file}:${line}:${reason}`}>{words('options.own.fault', [file, line, reason])}</li>
          ))}
        </ul>
      ) : (
        <ul role="list">
          {sets.map((set) => (
            <Change key={set.set} before={taken.get(set.set)} after={set} />
          ))}
        </ul>
      )}
      <div class="actions">
        {faults.length === 0 && (
          <button type="button" class="do" onClick={() => void take()}>
            {words('options.own.take')}
          </button>
        )}
        <button type="button" class="plain" onClick={done}>
          {words(faults.length ? 'options.own.back' : 'options.own.cancel')}
        </button>
      </div>
    </section>
  );
}

function Change({ before, after }: { before: OwnRuleSet | undefined; after: OwnRuleSet }) {
  const words = useWords();
  const names = [...new Set([...Object.keys(before?.rules ?? {}), ...Object.keys(after.rules)])];
  const says = (name: string): string | null => {
    const [old, fresh] = [before?.rules[name], after.rules[name]];
    if (JSON.stringify(old) === JSON.stringify(fresh)) return null;
    if (old === undefined) return words('options.own.ruleNew', [name]);
    return words(fresh === undefined ? 'options.own.ruleGone' : 'options.own.ruleChanged', [name]);
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
