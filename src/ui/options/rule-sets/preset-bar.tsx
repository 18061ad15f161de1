import { useWords } from '../../words';
import { useDesk } from '../context';
import { differingFrom, nearestPreset, presets, withPreset } from './presets';

/** Ways to begin, the nearest to what is in force, and how that differs from it. */
export function PresetBar() {
  const words = useWords();
  const desk = useDesk();
  const sets = desk.sets.value.filter(({ group }) => group !== 'own');
  const inForce = desk.settings.value;
  const nearest = nearestPreset(inForce, sets);
  const differing = nearest ? differingFrom(nearest, inForce, sets) : [];
  return (
    <section class="presets" aria-labelledby="presets">
      <h2 id="presets">{words('options.presets.title')}</h2>
      <div class="actions">
        {presets.map((preset) => (
          <button
            key={preset.id}
            type="button"
            class="plain"
            aria-pressed={preset === nearest && differing.length === 0}
            title={words(`options.presets.${preset.id}.about`)}
            onClick={() => void desk.decide((own) => withPreset(own, preset, desk.standing.value, sets))}
          >
            {words(`options.presets.${preset.id}.name`)}
          </button>
        ))}
      </div>
      {nearest && (
        <p class="note">
          {differing.length === 0
            ? words(`options.presets.${nearest.id}.about`)
            : words('options.presets.differs', [
                words(`options.presets.${nearest.id}.name`),
                differing.map(({ title }) => title).join(', '),
              ])}
        </p>
      )}
    </section>
  );
}
