import pc from 'picocolors';
import { type ExplainedField, explained } from '../explained.ts';
import { SeaworthyError } from '../model/index.ts';
import { type Io, wantsColor } from './io.ts';
import { type CliOptions, runOptions } from './options.ts';

/** Prints the schema of a kind, or of one of its fields. */
export async function schema(text: string, options: CliOptions, io: Io): Promise<number> {
  const answer = await explained(text, runOptions([], options, io));
  if ('message' in answer) {
    const { message, hint } = answer;
    throw new SeaworthyError({ code: 'usage', message, ...(hint === undefined ? {} : { hint }) });
  }
  io.stdout.write(page(answer, pc.createColors(wantsColor(io, options.color))));
  return 0;
}

function page(
  { apiVersion, kind, path, type, fields, limits }: ExplainedField,
  paint: ReturnType<typeof pc.createColors>,
): string {
  const width = Math.max(0, ...fields.map(({ name }) => name.length));
  const lines = fields.map(({ name, type: of, isRequired }) =>
    `  ${name.padEnd(width)}  ${of}${isRequired ? '  required' : ''}`.trimEnd(),
  );
  const title = [kind, ...path].join('.');
  return `${[`${paint.bold(title)}  ${type}`, `${apiVersion} ${kind}`, ...limits, ...(lines.length === 0 ? [] : ['', ...lines])].join('\n')}\n`;
}
