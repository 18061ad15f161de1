import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../words';
import type { PracticeModel } from './model';
import { Verdict } from './verdict';

/** The reply beside one that Virgil finds nothing in, and what the ticket was about. */
export function Comparison({ model }: { model: PracticeModel }) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const comparison = model.comparison.value;
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('section')?.scrollIntoView({ block: 'nearest' });
  }, [comparison]);
  if (!comparison) return null;
  const { about, modelReply } = model.ticket.value;
  const next = model.next.value;
  return (
    <section class="comparison" aria-labelledby="comparison-title">
      <h2 id="comparison-title" tabIndex={-1} ref={heading}>
        {words('practice.compared.title')}
      </h2>
      <div class="two">
        {comparison.review && (
          <article aria-labelledby="yours">
            <h3 id="yours">{words('practice.compared.yours')}</h3>
            <Paragraphs text={comparison.reply.split('\n')} />
            <Verdict review={comparison.review} />
          </article>
        )}
        {modelReply.length > 0 && (
          <article aria-labelledby="better">
            <h3 id="better">{words('practice.compared.model')}</h3>
            <Paragraphs text={modelReply} />
          </article>
        )}
      </div>
      {about.length > 0 && (
        <p class="about">
          {words('practice.compared.about')}{' '}
          {about.map((id) => (
            <a key={id} href={`#guide/${id}`}>
              {model.sets.find((set) => set.id === id)?.title ?? id}
            </a>
          ))}
        </p>
      )}
      {next && (
        <a class="go" href={`#${next.id}`}>
          {words('practice.next')}
        </a>
      )}
    </section>
  );
}

function Paragraphs({ text }: { text: readonly string[] }) {
  return (
    <div class="words">
      {text.filter(Boolean).map((paragraph, at) => (
        <p key={at}>{paragraph}</p>
      ))}
    </div>
  );
}
