import type { ComponentType } from 'preact';
import { Chip } from '../shared/chip';
import { ScoreMeter } from '../shared/score-meter';
import { SeverityMark } from '../shared/severity-mark';
import { useWords } from '../words';

/** A picture of what Virgil does, drawn with the parts that it shows in a helpdesk. */
interface Scene {
  name: 'reads' | 'mends' | 'answers';
  Picture: ComponentType;
}

/** The three pictures of the welcome page, in their order. */
export const pictures: readonly Scene[] = [
  { name: 'reads', Picture: Reads },
  { name: 'mends', Picture: Mends },
  { name: 'answers', Picture: Answers },
];

function Reads() {
  const words = useWords();
  return (
    <div class="box">
      {words('welcome.scene.before')} <u class="sin">{words('welcome.scene.clumsy')}</u>
      {words('welcome.scene.after')}
      <span class="count">1</span>
    </div>
  );
}

function Mends() {
  const words = useWords();
  return (
    <div class="box">
      <p class="kind">
        <SeverityMark severity="sin" />
        <b>{words('welcome.scene.sin')}</b>
      </p>
      <p>{words('welcome.scene.why')}</p>
      <p class="better">{words('welcome.scene.better')}</p>
      <span class="use">{words('card.use')}</span>
    </div>
  );
}

function Answers() {
  const words = useWords();
  return (
    <div class="box">
      <ScoreMeter score={84} label="84" />
      <ul class="chips">
        <Chip says={words('welcome.scene.outcome')} met />
        <Chip says={words('welcome.scene.third')} met={false} />
      </ul>
    </div>
  );
}
