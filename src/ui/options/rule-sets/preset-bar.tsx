import { useWords } from '../../words';
import { useDesk } from '../context';
import { decisionsOfPreset, differenceFrom, nearestPreset, presets } from './presets';

/** Ways to begin, the nearest to what was decided, and how that differs from it. */
export function PresetBar() {
  const words = useWords();
  const desk = useDesk();
  const sets = desk.sets.value.filter(({ group }) => group !== 'own');
  const nearest = nearestPreset(desk.own.value, sets);
  const titles = new Map(sets.map(({ id, title }) => [id, title]));
  const changed = nearest ? differenceFrom(nearest, desk.own.value, sets) : [];
  const names = [...new Set(changed.map(({ path }) => titles.get(path[1] ?? '') ?? path[1]))];
  return (
    <section class="presets" aria-labelledby="presets">
      <h2 id="presets">{words('options.presets.title')}</h2>
      <div class="actions">
        {presets.map((preset) => (
          <button
            key={preset.id}
            type="button"
            class="plain"
            aria-pressed={preset === nearest && changed.length === 0}
            title={words(`options.presets.${preset.id}.about`)}
            onClick={() => void desk.decide((own) => ({ ...own, ...decisionsOfPreset(preset, sets) }))}
          >
            {words(`options.presets.${preset.id}.name`)}
          </button>
        ))}
      </div>
      {nearest && (
        <p class="note">
          {changed.length === 0
            ? words(`options.presets.${nearest.id}.about`)
            : words('options.presets.differs', [
                words(`options.presets.${nearest.id}.name`),
                names.join(', '),
              ])}
        </p>
      )}
    </section>
  );
}
