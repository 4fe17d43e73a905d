import { describe, expect, test } from 'vitest';
import { wrongIn } from './checks.ts';
import { type Input, inputsOf, kinds } from './inputs.ts';
import { judge, judgeOtherwise, judgeWith } from './run.ts';
import { type Asked, configurations, outputs } from './settings.ts';

const inputsOfKind = 17;
const seed = 1;
const threeMinutes = 180_000;

/** What does not hold of inputs that are judged together; when that takes long, each alone has to end in time. */
async function wrongTogether(inputs: readonly Input[]): Promise<readonly string[]> {
  const run = await judge(inputs);
  if (run.ended.every(({ code }) => code !== null)) return wrongIn(run, inputs);
  const alone = await Promise.all(inputs.map(async (input) => wrongIn(await judge([input]), [input])));
  return alone.flat();
}

test(`more than 500 inputs are generated, the same in every run`, () => {
  const all = kinds.flatMap((kind) => inputsOf(kind, inputsOfKind, seed));
  expect(all.length).toBeGreaterThanOrEqual(500);
  expect(kinds.flatMap((kind) => inputsOf(kind, inputsOfKind, seed))).toEqual(all);
});

describe.concurrent('no input ends a run, leads outside, steers what reads the output, or hides something', () => {
  test.each(kinds)(
    '%s',
    async (kind) => {
      expect(await wrongTogether(inputsOf(kind, inputsOfKind, seed))).toEqual([]);
    },
    threeMinutes,
  );

  test(
    'of any kind, with a base, rendered, fixed, and by shards',
    async () => {
      const some = kinds.flatMap((kind) => inputsOf(kind, 1, seed + 1));
      const earlier = kinds.flatMap((kind) => inputsOf(kind, 1, seed + 2));
      expect(wrongIn(await judgeOtherwise(some, earlier), some)).toEqual([]);
    },
    threeMinutes,
  );

  const asked: readonly (readonly [string, readonly Asked[]])[] = [
    ['a configuration, a baseline, a part or values', configurations(20, seed)],
    ['an output through a link', outputs(16, seed)],
  ];
  test.each(asked)(
    '%s',
    async (_, each) => {
      const wrong = each.map(async ({ input, args, more }) => {
        const found = wrongIn(await judgeWith(input, args, more), [input], true);
        return found.map((what) => `${args.join(' ')} with ${Object.keys({ ...more, ...input.links })}: ${what}`);
      });
      expect((await Promise.all(wrong)).flat()).toEqual([]);
    },
    threeMinutes,
  );
});
