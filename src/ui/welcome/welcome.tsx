import { render } from 'preact';
import { Twig } from '../shared/twig';
import { useWords, Words, type Translate } from '../words';
import { AccessStep, type Access } from './access-step';
import { pictures } from './pictures';

export interface WelcomeOptions {
  words: Translate;
  access: Access;
  /** The address of the practice desk. */
  practicePage: string;
}

/** Puts the page of the first minutes into a page: what Virgil does, what it never does, and where to try it. */
export function mountWelcome(root: Element, { words, access, practicePage }: WelcomeOptions): void {
  render(
    <Words.Provider value={words}>
      <Welcome access={access} practicePage={practicePage} />
    </Words.Provider>,
    root,
  );
}

const promises = ['stays', 'yours', 'quiet'] as const;

function Welcome({ access, practicePage }: Omit<WelcomeOptions, 'words'>) {
  const words = useWords();
  return (
    <main class="welcome">
      <header>
        <h1>
          <Twig size={32} />
          {words('welcome.title')}
        </h1>
        <p>{words('welcome.lede')}</p>
      </header>
      <ol class="pictures">
        {pictures.map(({ name, Picture }) => (
          <li key={name}>
            <figure>
              <div class="picture" aria-hidden="true">
                <Picture />
              </div>
              <figcaption>
                <b>{words(`welcome.pictures.${name}`)}</b>
                {words(`welcome.pictures.${name}About`)}
              </figcaption>
            </figure>
          </li>
        ))}
      </ol>
      <section>
        <h2>{words('welcome.never')}</h2>
        <ul class="promises">
          {promises.map((name) => (
            <li key={name}>{words(`welcome.promises.${name}`)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{words('welcome.start')}</h2>
        <ol class="steps">
          <AccessStep access={access} />
          <li>{words('welcome.pin')}</li>
          <li>
            {words('welcome.try')}
            <a class="go" href={practicePage}>
              {words('welcome.tryNow')}
            </a>
          </li>
        </ol>
      </section>
    </main>
  );
}
