import { parseArgs } from 'node:util';
import { wrongIn } from './checks.ts';
import { inputsOf, kinds } from './inputs.ts';
import { judge, judgeOtherwise } from './run.ts';

/**
 * More inputs than the tests have: `npm run test:hostile -- --seed 7 --count 100`, and `--kind links` for one kind. Prints
 * each kind with the number of its inputs that failed, and what was wrong; each of them is run alone then.
 */

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '2' },
    count: { type: 'string', default: '50' },
    kind: { type: 'string' },
  },
});
const atATime = 25;
let failed = 0;

for (const kind of values.kind === undefined ? kinds : [values.kind]) {
  const all = inputsOf(kind, Number(values.count), Number(values.seed));
  const wrong: string[] = [];
  for (let at = 0; at < all.length; at += atATime) {
    const some = all.slice(at, at + atATime);
    const together = wrongIn(await judge(some), some);
    if (together.length === 0) continue;
    let alone = 0;
    for (const input of some) {
      const found = wrongIn(await judge([input]), [input]);
      if (found.length === 0) continue;
      alone += 1;
      wrong.push(
        `${input.folder} (${Object.keys({ ...input.files, ...input.links, ...input.special })
          .join(', ')
          .slice(0, 80)})`,
        ...found.slice(0, 3).map((each) => `  ${each}`),
      );
    }
    failed += alone;
    const isSlow = together.some((each) => each.startsWith('ends in time'));
    if (alone === 0 && !isSlow) wrong.push('only together:', ...together.slice(0, 5));
  }
  const count = wrong.filter((line) => line.startsWith('in-')).length;
  process.stdout.write(
    `${kind}: ${all.length} inputs, ${count} failed\n${wrong.map((line) => `  ${line}\n`).join('')}`,
  );
}
if (values.kind === undefined) {
  const some = kinds.flatMap((kind) => inputsOf(kind, 3, Number(values.seed)));
  const earlier = kinds.flatMap((kind) => inputsOf(kind, 3, Number(values.seed) + 1));
  const wrong = wrongIn(await judgeOtherwise(some, earlier), some);
  failed += wrong.length;
  process.stdout.write(
    `with a base, rendered, fixed, by shards: ${some.length} inputs\n${wrong.map((line) => `  ${line}\n`).join('')}`,
  );
}
process.exitCode = failed === 0 ? 0 : 1;
