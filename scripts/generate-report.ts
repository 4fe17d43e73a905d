import { readFileSync } from 'node:fs';
import { generatedFiles } from './generated-files.ts';
import { fieldTables } from './report/page.ts';
import { readReportSchema } from './report/schema.ts';
import { reportTypes } from './report/types.ts';
import { receivedValidator, validatorDeclaration } from './report/validator.ts';

/**
 * Writes all that follows from src/report/report.schema.json: the type of the JSON report, the check of received
 * reports, and the tables of src/report/REPORT.md. With `--check` it writes nothing and names what is not current (exit
 * code 1).
 */

const root = new URL('../', import.meta.url);
const page = 'src/report/REPORT.md';
const schema = readReportSchema();
const tables = readFileSync(new URL(page, root), 'utf8').replace(
  /(<!-- fields -->\n)[\s\S]*?(<!-- end of fields -->)/,
  (_, start: string, end: string) => `${start}\n${fieldTables(schema)}\n\n${end}`,
);
const written: Readonly<Record<string, string>> = {
  'src/report/json-report.generated.ts': await reportTypes(schema),
  'src/github/received-report.generated.js': await receivedValidator(schema),
  'src/github/received-report.generated.d.ts': validatorDeclaration,
  [page]: tables,
};
const { put, report } = generatedFiles();
for (const [path, text] of Object.entries(written)) put(path, text);
report();
