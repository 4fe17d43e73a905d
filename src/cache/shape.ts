import { Ajv, type ValidateFunction } from 'ajv';

/** The schemas are our own: checking them against the schema of schemas would take longer than all the rest. */
const options = { allowUnionTypes: true, meta: false, validateSchema: false } as const;

/** Reads JSON of one shape; undefined for any other. The schema is compiled when it is first needed. */
export function shape<T>(schema: object): (text: string) => T | undefined {
  let validate: ValidateFunction<T> | undefined;
  return (text) => {
    validate ??= new Ajv(options).compile<T>(schema);
    try {
      const value: unknown = JSON.parse(text);
      return validate(value) ? value : undefined;
    } catch {
      return undefined; // not JSON
    }
  };
}
