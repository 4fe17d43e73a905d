import pc from 'picocolors';
import { type Tried, type TriedObject, triedRule } from '../authoring.ts';
import { jsonText, oneLine } from '../report/index.ts';
import { type Io, wantsColor } from './io.ts';
import { type CliOptions, runOptions } from './options.ts';

type Paint = ReturnType<typeof pc.createColors>;

/** Says what a rule answers about the objects of a file, what it looked at, and where it stopped. */
export async function tryPolicy(rule: string, file: string, options: CliOptions, io: Io): Promise<number> {
  const paint = pc.createColors(wantsColor(io, options.color));
  const tried = await triedRule(rule, runOptions([file], options, io));
  if (options.showInput === true) {
    io.stdout.write(`${tried.objects.map(({ input }) => jsonText(input)).join('\n---\n')}\n`);
    return 0;
  }
  io.stdout.write(`${[...tried.objects.map((each) => about(each, paint)), ...unasked(rule, tried)].join('\n\n')}\n`);
  return 0;
}

function about({ manifest, results, bodies, error }: TriedObject, paint: Paint): string {
  const { id, source, sourceLine } = manifest;
  const said =
    results.length === 0 ? 'says nothing' : `says ${results.length === 1 ? 'this' : `${results.length} things`}`;
  return [
    `${paint.bold(`${id.kind} ${id.name}`)} at ${source}:${sourceLine}: the rule ${said}`,
    ...(error === undefined ? [] : [`  it was not evaluated to its end: ${oneLine(error)}`]),
    ...results.flatMap(({ value, file, row, looks }) => [
      `  ${paint.red('✗')} ${oneLine(messageOf(value))}  ${paint.dim(`${file}:${row}`)}`,
      ...lookedAt(looks, paint),
    ]),
    ...bodies.flatMap(({ file, row, holds, stopped, looks }) => {
      if (holds) return [];
      const why = stopped === undefined ? 'does not hold' : `stopped at line ${stopped.row}: ${oneLine(stopped.text)}`;
      return [`  ${paint.dim('·')} the definition at ${file}:${row} ${why}`, ...lookedAt(looks, paint)];
    }),
  ].join('\n');
}

/** Each field once, in the order in which it was looked at. */
function lookedAt(looks: TriedObject['results'][number]['looks'], paint: Paint): readonly string[] {
  const fields = new Map(
    looks.filter(({ path }) => path.length > 0).map((look) => [look.path.join('.'), look.isMissing]),
  );
  const shown = [...fields].map(([field, isMissing]) => (isMissing ? `${oneLine(field)} (missing)` : oneLine(field)));
  return shown.length === 0 ? [] : [paint.dim(`      looked at ${shown.join(', ')}`)];
}

function messageOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if ('msg' in value && typeof value.msg === 'string') return value.msg;
  return 'message' in value && typeof value.message === 'string' ? value.message : JSON.stringify(value);
}

function unasked(rule: string, { objects, others }: Tried): readonly string[] {
  if (others.length === 0) return objects.length === 0 ? ['no object was found'] : [];
  const names = others.map(({ id }) => `${id.kind} ${id.name}`).join(', ');
  return [`not asked, since ${rule} does not look at their kinds: ${oneLine(names)}`];
}
