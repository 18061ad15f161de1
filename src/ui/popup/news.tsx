import type { Language } from '../../model';
import { newSince } from '../news/releases';
import { useWords } from '../words';

/** What came since a version that the person knows; nothing where nothing did. */
export function News({ since, language }: { since: string; language: Language }) {
  const words = useWords();
  const fresh = newSince(since).flatMap((release) => release[language]);
  if (fresh.length === 0) return null;
  return (
    <section class="news" aria-labelledby="news">
      <h2 id="news">{words('popup.news')}</h2>
      <ul role="list">
        {fresh.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
