import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Group, RuleSetSummary } from '../../model';
import { RuleExamples } from '../shared/rule-examples';
import { SeverityMark } from '../shared/severity-mark';
import { useWords } from '../words';
import type { PracticeModel } from './model';

const groups = ['sins', 'respect', 'moves', 'care'] as const satisfies readonly Group[];

/** The sins and the moves in plain words, each with examples; `open` is the id of the one that was asked for. */
export function Guide({ model, open }: { model: PracticeModel; open: string | undefined }) {
  const words = useWords();
  return (
    <main class="guide">
      {groups.map((group) => (
        <section key={group} aria-labelledby={`guide-${group}`}>
          <h2 id={`guide-${group}`}>{words(`popup.groups.${group}`)}</h2>
          <p>{words(`practice.guide.${group}`)}</p>
          {model.sets
            .filter((set) => set.group === group)
            .map((set) => (
              <Behaviour key={set.id} set={set} model={model} isAsked={set.id === open} />
            ))}
        </section>
      ))}
    </main>
  );
}

interface BehaviourProps {
  set: RuleSetSummary;
  model: PracticeModel;
  isAsked: boolean;
}

function Behaviour({ set, model, isAsked }: BehaviourProps) {
  const words = useWords();
  const isOpen = useSignal(isAsked);
  const rules = isOpen.value ? (model.rules.value[set.id] ?? []) : [];
  const isMastered = model.mastered.value.has(set.id);
  const behaviour = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (!isAsked) return;
    isOpen.value = true;
    behaviour.current?.scrollIntoView();
  }, [isAsked]);
  const tickets = model.tickets.filter(({ about }) => about.includes(set.id));
  return (
    <details
      class="behaviour"
      open={isOpen.value}
      ref={behaviour}
      onToggle={({ currentTarget }) => (isOpen.value = currentTarget.open)}
    >
      <summary>
        <b>{set.title}</b> {isMastered && <span class="is-mastered">{words('practice.guide.mastered')}</span>}
        <span class="says">{set.about}</span>
      </summary>
      <ul role="list">
        {rules.map((rule) => (
          <li key={rule.id}>
            <p>
              <SeverityMark severity={rule.severity} />
              <span>
                {rule.hint} <span class="unseen">{words(`severity.${rule.severity}`)}</span>
              </span>
            </p>
            <RuleExamples rule={rule} most={1} />
          </li>
        ))}
      </ul>
      {tickets.length > 0 && (
        <p class="about">
          {words('practice.guide.practise')}{' '}
          {tickets.map(({ id, subject }) => (
            <a key={id} href={`#${id}`}>
              {subject}
            </a>
          ))}
        </p>
      )}
    </details>
  );
}
