import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compiledAway, hostNames, inModule, refused } from '../../../src/rego/builtins.ts';
import { RegoModule } from '../../../src/rego/index.ts';
import { compiledRego } from '../../support/rego.ts';

/** With the number of operands; of the OPA in `engines/go.mod`, which is the one that is packed. */
const builtins: Readonly<Record<string, number>> = JSON.parse(
  readFileSync(new URL('opa-builtins.generated.json', import.meta.url), 'utf8'),
);

test('every built-in function of OPA is in exactly one list', () => {
  const lists = [...inModule, ...compiledAway, ...hostNames, ...Object.keys(refused)];
  expect(lists.toSorted()).toEqual(Object.keys(builtins).toSorted());
});

test('a module calls exactly the host functions', async () => {
  const called = [...inModule, ...hostNames].filter((name) => !name.startsWith('internal.') && !deprecated.test(name));
  const rules = called.map((name, index) => `r${index} := ${name}(${operandsOf(name)})`);
  const module = await compiledRego({ 'p.rego': `package p\n${rules.join('\n')}` }, ['p']);
  const { needed } = new RegoModule(module, { host: { functions: new Map() }, memoryBytes: 67_108_864 });
  expect(needed.toSorted()).toEqual(hostNames.filter((name) => !deprecated.test(name)).toSorted());
}, 180_000); // a module of a hundred functions, most of OPA's own

/** Functions that Rego v1 does not have any more. */
const deprecated = /^(?:all|any|cast_\w+|net\.cidr_overlap|re_match|set_diff)$/;

function operandsOf(name: string): string {
  return Array.from({ length: builtins[name] ?? 0 }, (_, index) => `input[${index}]`).join(', ');
}
