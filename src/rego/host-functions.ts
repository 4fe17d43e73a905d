import { castFunctions } from './host/casts.ts';
import { encodingFunctions } from './host/encodings.ts';
import type { HostFunction, HostFunctions } from './host/function.ts';
import { jsonFunctions } from './host/json-patch.ts';
import { nameFunctions } from './host/names.ts';
import { networkFunctions } from './host/networks.ts';
import { numberFunctions } from './host/numbers.ts';
import { objectFunctions } from './host/objects.ts';
import { stringFunctions } from './host/strings.ts';
import { timeFunctions } from './host/time.ts';
import { versionFunctions } from './host/versions.ts';

/** Functions that need no package of others. */
export const ownFunctions: ReadonlyMap<string, HostFunction> = functionsIn({
  ...stringFunctions,
  ...objectFunctions,
  ...numberFunctions,
  ...versionFunctions,
  ...castFunctions,
  ...encodingFunctions,
  ...networkFunctions,
  ...jsonFunctions,
  ...nameFunctions,
  ...timeFunctions,
});

/** Functions that need a package of others, which is loaded for policies that call one of them. */
interface Family {
  readonly names: readonly string[];
  readonly load: () => Promise<HostFunctions>;
}

const families: readonly Family[] = [
  {
    names: ['regex.find_n', 'regex.replace', 'regex.split', 'regex.template_match'],
    load: async () => (await import('./host/regex.ts')).regexFunctions,
  },
  {
    names: ['yaml.is_valid', 'yaml.marshal', 'yaml.unmarshal'],
    load: async () => (await import('./host/yaml.ts')).yamlFunctions,
  },
];

/** Every function outside the module. */
export const hostNames: readonly string[] = [...ownFunctions.keys(), ...families.flatMap(({ names }) => names)];

/** The functions that a module needs. Those that it may not call are left out. */
export async function functionsFor(needed: readonly string[]): Promise<ReadonlyMap<string, HostFunction>> {
  const wanted = families.filter(({ names }) => names.some((name) => needed.includes(name)));
  const loaded = await Promise.all(wanted.map(({ load }) => load()));
  return new Map([...ownFunctions, ...loaded.flatMap((each) => [...functionsIn(each)])]);
}

/** By name: a policy may name what every object inherits. */
function functionsIn(functions: HostFunctions): ReadonlyMap<string, HostFunction> {
  return new Map(Object.entries(functions));
}
