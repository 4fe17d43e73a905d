import { expect, test } from 'vitest';
import { jsonText } from '../../../src/evaluate/json-text.ts';

test.each([
  ['half of a character', ['a\ud800b', '\udc00'], '["a\uFFFDb","\uFFFD"]'],
  ['a whole character', ['\u{1f600}'], '["\u{1f600}"]'],
  ['a key', { '\udfff': 1 }, '{"\uFFFD":1}'],
  ['text that looks like an escape', ['\\ud800', '\\\ud800'], '["\\\\ud800","\\\\\uFFFD"]'],
])('%s', (_, value, text) => {
  expect(jsonText(value)).toBe(text);
});
