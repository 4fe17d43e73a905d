import schema from '../../src/config/file.schema.json' with { type: 'json' };
import { type HelmListRow, helmListNames, helmLists } from '../../src/model/index.ts';

/** The JSON Schema of `seaworthy.yaml`: `src/config/file.schema.json` with a key for each list of `helm template`. */
export function fileSchema() {
  const { $comment, ...rest } = schema;
  const { properties, definitions } = rest;
  const shared = keys(({ sharedKey }) => (sharedKey === undefined ? undefined : listSchema(sharedKey)));
  return {
    ...rest,
    properties: {
      ...insert(properties, { after: 'kubeVersion', keys: shared }),
      rules: properties.rules,
      targets: withListsOfCharts(properties.targets),
    },
    definitions: { ...definitions, ...keys(({ key }) => listSchema(key)) },
  };
}

function withListsOfCharts(targets: typeof schema.properties.targets): object {
  const { items } = targets;
  const { variants } = items.properties;
  const variant = { ...variants.items, properties: withLists(variants.items.properties) };
  const properties = { ...withLists(items.properties), variants: { ...variants, items: variant } };
  return { ...targets, items: { ...items, properties } };
}

function withLists(properties: Keys): Keys {
  return insert(properties, { after: 'namespace', keys: keys((_, name) => ({ $ref: `#/definitions/${name}` })) });
}

type Keys = Readonly<Record<string, object>>;

/** A key for each list for which `make` returns its schema. */
function keys(make: (row: HelmListRow, name: string) => object | undefined): Keys {
  return Object.fromEntries(
    helmListNames.flatMap((name) => {
      const made = make(helmLists[name], name);
      return made === undefined ? [] : [[name, made]];
    }),
  );
}

function listSchema(description: string): object {
  return { type: 'array', items: { $ref: '#/definitions/text' }, description };
}

/** In this order editors offer them. */
function insert(properties: Keys, { after, keys }: { readonly after: string; readonly keys: Keys }): Keys {
  return Object.fromEntries(
    Object.entries(properties).flatMap((entry) => (entry[0] === after ? [entry, ...Object.entries(keys)] : [entry])),
  );
}
