import { expect, test } from 'vitest';
import { languageOf, wordsFrom, wordsIn } from '../../src/ui/words-in';

const browsers = wordsFrom({ language: 'en', card_close: 'Close' });

test('an interface speaks the browser’s language until somebody chooses another', async () => {
  expect((await wordsIn('browser', browsers))('card.close')).toBe('Close');
  const italian = await wordsIn('it', browsers);
  expect(italian('card.close')).toBe('Chiudi');
  expect([languageOf(browsers), languageOf(italian)]).toEqual(['en', 'it']);
});

test('counts and names go into a chosen language as into the browser’s', async () => {
  const words = await wordsIn('it', browsers);
  expect([0, 1, 5].map((count) => words('popup.hints', count))).toEqual([
    'Nessun suggerimento adesso',
    '1 suggerimento in questa risposta',
    '5 suggerimenti in questa risposta',
  ]);
  expect(words('popup.someOn', ['2', '7'])).toBe('2 accesi su 7');
});
