import type { OwnRuleSet } from '../../../model';
import { useWords } from '../../words';

export interface OwnSetCardProps {
  set: OwnRuleSet;
  edit(): void;
  save(): void;
  remove(): void;
}

/** A rule set of the house's own, with what can be done with it. */
export function OwnSetCard({ set, edit, save, remove }: OwnSetCardProps) {
  const words = useWords();
  return (
    <li class="set">
      <header class="padded">
        <div class="about">
          <h3>{set.title}</h3>
          {set.about !== set.title && <p>{set.about}</p>}
          <small>{words('options.own.rules', Object.keys(set.rules).length)}</small>
        </div>
        <button
          type="button"
          class="plain"
          aria-label={words('options.own.editNamed', [set.title])}
          onClick={edit}
        >
          {words('options.own.edit')}
        </button>
        <button
          type="button"
          class="plain"
          aria-label={words('options.own.exportNamed', [set.title])}
          onClick={save}
        >
          {words('options.own.export')}
        </button>
        <button
          type="button"
          class="quiet"
          aria-label={words('options.own.deleteNamed', [set.title])}
          onClick={remove}
        >
          {words('options.own.delete')}
        </button>
      </header>
    </li>
  );
}
