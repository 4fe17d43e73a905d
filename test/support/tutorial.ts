/** A page that is run line by line: files that it has the reader save, and commands with what they print. */
export type Step =
  | { readonly file: string; readonly text: string }
  | { readonly command: string; readonly output: string };

/** Blocks with `file=PATH` behind the language are files; in blocks of `console` a line that begins with `$ ` is a command. */
export function stepsOf(page: string): readonly Step[] {
  return [...page.matchAll(/^```(\w+)(?: file=(\S+))?\n([\s\S]*?)^```$/gm)].flatMap(
    ([, language, file, text = '']): readonly Step[] => {
      if (file !== undefined) return [{ file, text }];
      return language === 'console' ? commandsIn(text) : [];
    },
  );
}

function commandsIn(text: string): readonly Step[] {
  return text
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n');
      return { command: part.slice(0, end), output: part.slice(end + 1) };
    });
}
