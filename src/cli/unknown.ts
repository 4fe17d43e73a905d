import type { Command, Option } from 'commander';
import { nearest, suggestion } from '../config/index.ts';
import { type Failure, SeaworthyError } from '../model/index.ts';

/** Throws one SeaworthyError for all options that the command does not have. */
export function requireKnownOptions(program: Command, argv: readonly string[]): void {
  const top = program.commands.find((each) => each.name() === argv[0]) ?? defaultOf(program);
  const command = top.commands.find((each) => each.name() === argv[1]) ?? top;
  const options = [...command.options, ...(command === defaultOf(program) ? program.options : [])];
  const names = [...options.flatMap(({ long, short }) => [long ?? [], short ?? []].flat()), '--help', '-h'];
  const unknown: string[] = [];
  for (let at = 0; at < argv.length && argv[at] !== '--'; at += 1) {
    const [name = ''] = (argv[at] ?? '').split('=');
    if (!name.startsWith('-') || name === '-') continue;
    const option = options.find((each) => each.long === name || each.short === name);
    if (option !== undefined) at += takesNext(option, argv[at] ?? '') ? 1 : 0;
    else if (!names.includes(name) && (name.startsWith('--') || !names.includes(name.slice(0, 2)))) unknown.push(name);
  }
  const [first, ...others] = unknown.map((name) => unknownOption(name, fullName(command, program), names));
  if (first !== undefined) throw new SeaworthyError(first, { others });
}

function defaultOf(program: Command): Command {
  return program.commands.find((each) => each.name() === 'check') ?? program;
}

/** `policy test` of a command in a command. */
function fullName(command: Command, program: Command): string {
  const above = command.parent;
  return above === null || above === program ? command.name() : `${fullName(above, program)} ${command.name()}`;
}

function takesNext({ required }: Option, text: string): boolean {
  return required && !text.includes('=');
}

function unknownOption(name: string, command: string, names: readonly string[]): Failure {
  const message = `unknown option '${name}' of ${command}`;
  const hint = suggestion(name, names) ?? `see \`seaworthy ${command} --help\``;
  return { code: 'usage', message, hint };
}

/** A path that is not there may be a command with a spelling mistake. */
export function withCommandHint(error: unknown, program: Command, argv: readonly string[]): unknown {
  const [word = ''] = argv;
  if (!(error instanceof SeaworthyError) || error.failure.code !== 'path-missing') return error;
  if (error.failure.message !== `'${word}' does not exist`) return error;
  const command = nearest(
    word,
    program.commands.map((each) => each.name()),
  );
  if (command === undefined) return error;
  return new SeaworthyError({ ...error.failure, hint: `did you mean the command '${command}'?` }, { cause: error });
}
