import { shapesIn } from '../../src/language';
import { expect, test } from 'vitest';

test.each([
  ['Phone', 'chiami il +39 02 1234567 o il 347 1234567', ['+39 02 1234567', '347 1234567']],
  ['Phone', 'al numero verde 800 123 456', ['800 123 456']],
  ['Money', 'ho pagato euro 49,90, poi 12 € e 5,00 euro', ['euro 49,90', '12 €', '5,00 euro']],
  ['Day', 'il 3/4, il 12 marzo, 12/03/2025; risponde 24/7', ['3/4', '12 marzo', '12/03/2025']],
  ['Clock', 'alle ore 18.30', ['18.30']],
  [
    'Placeholder',
    'Hi %first_name% <LAST_NAME>, 20%off%now, says %AGENT%',
    ['%first_name%', '<LAST_NAME>', '%AGENT%'],
  ],
  ['FiscalCode', 'CF RSSMRA80A01H501U', ['RSSMRA80A01H501U']],
  ['Iban', 'IBAN IT60 X054 2811 1010 0000 0123 456', ['IT60 X054 2811 1010 0000 0123 456']],
  ['VatNumber', 'P.IVA 01234567890, tel. 01234567890', ['01234567890']],
])('a %s in “%s”', (shape, text, expected) => {
  const found = shapesIn(text).filter((span) => span.shape === shape);
  expect(found.map(({ start, end }) => text.slice(start, end)).toSorted()).toEqual(expected.toSorted());
});
