import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { mapSchema, readReportSchema } from '../../scripts/report/schema.ts';

/** The schema of the JSON report in which no object may have a field that the schema does not name. */
const closed = mapSchema(readReportSchema(), (each) =>
  each.properties === undefined ? each : { ...each, additionalProperties: false },
);

const validate: ValidateFunction = new Ajv2020({ allErrors: true }).compile(closed);

/** What is wrong with the text of a JSON report, a line each; empty when nothing is. */
export function schemaErrors(text: string): readonly string[] {
  validate(JSON.parse(text));
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}
