import { expect, test } from 'vitest';
import { detectLanguage } from '../../src/language';

test.each([
  ['Hi Anna, I have sent a new one just now.', 'en'],
  ['You should call the bank.', 'en'],
  ['Buongiorno, la ringrazio per la sua mail.', 'it'],
  ['Hola, gracias por su mensaje, lo siento mucho.', 'other'],
  ['Bonjour, merci de votre message.', 'other'],
  ['Guten Tag, vielen Dank für Ihre Nachricht.', 'other'],
  ['Olá, obrigado pela sua mensagem.', 'other'],
  ['Здравствуйте, спасибо за письмо.', 'other'],
  ['返金は昨日処理されました。', 'other'],
  ['Ok!', null],
  ['', null],
])('%s is %s', (text, lang) => {
  expect(detectLanguage(text)).toBe(lang);
});
