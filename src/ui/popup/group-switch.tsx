import { Switch } from '../shared/switch';
import { useWords } from '../words';
import type { PopupModel, SwitchGroup } from './model';

/** A group of rule sets: one switch for all, and one for each when it is opened. */
export function GroupSwitch({ group, model }: { group: SwitchGroup; model: PopupModel }) {
  const words = useWords();
  const name = words(`popup.groups.${group.group}`);
  const isOpen = model.opened.value === group.group;
  const isMixed = group.on > 0 && group.on < group.sets.length;
  return (
    <li class="group">
      <div class="line">
        <button
          type="button"
          class="opener"
          aria-expanded={isOpen}
          aria-label={words('popup.showSets', [name])}
          onClick={() => model.toggle(group.group)}
        />
        <Switch on={group.on > 0} change={(on) => model.switchGroup(group, on)} heldBy={group.heldBy}>
          {name}
          {isMixed && <small>{words('popup.someOn', [group.on, group.sets.length])}</small>}
        </Switch>
      </div>
      {isOpen && (
        <ul class="sets" role="list">
          {group.sets.map(({ set, on, heldBy }) => (
            <li key={set.id} class="line">
              <Switch on={on} change={(next) => model.switchSet(set, next)} heldBy={heldBy}>
                {set.title}
                <small>{set.about}</small>
              </Switch>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
