/** A comment that says that its file is generated. */
export interface GeneratedComment {
  /** 1-based. */
  readonly line: number;
  /** Without the marks of a comment. */
  readonly comment: string;
  /** It is what `helm template` writes above each object. */
  readonly isRender: boolean;
}

const mostLines = 40; // of a head: a licence is shorter
const longestLine = 400; // characters; it is said in fewer

/** The comment above the first content of a file that says that the file is generated. */
export function generatedComment(text: string): GeneratedComment | undefined {
  const comments = headComments(text);
  if (comments.some(({ comment }) => mayEdit.test(comment))) return undefined;
  const found = comments.find(({ comment }) => isRender(comment) || sentencesOf(comment).some(saysGenerated));
  return found && { ...found, isRender: isRender(found.comment) };
}

interface Comment {
  readonly line: number;
  readonly comment: string;
}

/** Comments before the first content, of YAML and of templates of Helm. No text can look like one there. */
function headComments(text: string): readonly Comment[] {
  const found: Comment[] = [];
  let isOpen = false; // within a comment of a template
  for (const [at, line] of linesOf(text).entries()) {
    const shown = line.trim();
    const opens = /^\{\{-?\s*\/\*/.test(shown);
    const isComment = isOpen || opens || /^(?:---\s+)?#/.test(shown);
    if (isComment) found.push({ line: at + 1, comment: wordsOf(shown) });
    else if (shown !== '' && shown !== '---' && !shown.startsWith('%')) break;
    isOpen = (isOpen || opens) && !shown.includes('*/');
  }
  return found;
}

function linesOf(text: string): readonly string[] {
  const start = text.slice(0, mostLines * longestLine).replace(/^\uFEFF/, '');
  return start.split(/\r?\n/, mostLines).map((line) => line.slice(0, longestLine));
}

const marks: ReadonlySet<string> = new Set('#*/=~<>{}-! \t');

/** Without what makes it a comment, and lines drawn around it; the mark of a sentence stays. */
function wordsOf(line: string): string {
  let [start, end] = [0, line.length];
  while (start < end && marks.has(line.charAt(start))) start += 1;
  while (end > start && line[end - 1] !== '!' && marks.has(line.charAt(end - 1))) end -= 1;
  return line.slice(start, end);
}

/** `redis/templates/service.yaml`, with the name of the chart before it. */
function isRender(comment: string): boolean {
  return /^Source: [\w.-]+(?:\/[\w.-]+)*\/(?:templates|crds)\/[\w./-]+$/.test(comment);
}

/** Sentences, and clauses that a dash or a colon sets apart; in small letters, without the mark at the end. */
function sentencesOf(comment: string): readonly string[] {
  return comment
    .toLowerCase()
    .split(/[.!:;](?:\s+|$)|,\s+(?=do not|don't)|\s[-–—]+\s/)
    .map((each) => each.trim());
}

function saysGenerated(sentence: string): boolean {
  return sayings.some((saying) => saying.test(sentence));
}

const automatic = '(?:auto[- ]?|automatically |machine[- ])';
const thing = '(?:file|manifest|yaml|document|template|code)s?';
const source = '(?:by|from|with|using|via|based on)';

/**
 * What tools write, each as a whole sentence or its beginning. The first is Go's, which others took over. What is
 * generated must be the file: a certificate, a name or a password may be generated, in a file that a person writes.
 * @see https://go.dev/s/generatedcode
 */
const sayings: readonly RegExp[] = [
  /^code generated\b/,
  new RegExp(`^this is an? ${automatic}?generated ${thing}\\b`),
  new RegExp(
    `^(?:(?:this|these|all) (?:[\\w.]+ )?${thing}|the (?:file|manifest)s?) (?:(?:in|of|below) this \\w+ )?(?:is|are|was|were|has been|have been) ${automatic}?generated\\b(?! (?:when|if|only|once|at)\\b)`,
  ),
  new RegExp(`^${automatic}generated(?:$|,| ${thing}\\b| (?:by|from|via)\\b)`),
  new RegExp(`^(?:generated|rendered) (?:${source}\\b|${thing}\\b)`),
  /^@generated\b/,
  new RegExp(
    `^(?:please )?(?:do not|don't|never) (?:manually |directly )?(?:edit|modify|change)(?: (?:it|this|this ${thing}))?(?: manually| directly| by hand| in[- ]place)?$`,
  ),
];

/** Made by a tool once, for somebody to go on with. */
const mayEdit =
  /\b(?:can be|may be|free to|safe to|you (?:can|may|should)|should be) (?:safely |manually )?(?:edit|modif|chang|adapt|adjust|custom)/i;
