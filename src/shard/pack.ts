import type { Built, FoundCause, HelmRequest, Outcome } from '../engine/index.ts';
import type { PackedOutcome, PackedRequest, PackedText, Words } from './part.ts';

interface Causes {
  readonly documents: readonly (readonly FoundCause[])[];
}

/** Hides or shows words. */
type Turn = (words: string) => string;

/** The outcome of a call as it stands in a part; undefined for one that parts do not carry. */
export function packed(outcome: Outcome<unknown>, seal: Turn): PackedOutcome | undefined {
  if (!outcome.ok) return { kind: 'error', error: outcome.error };
  if (isText(outcome.answer)) return { kind: 'text', answer: packedText(outcome.answer, seal) };
  return isCauses(outcome.answer) ? { kind: 'causes', answer: { documents: outcome.answer.documents } } : undefined;
}

/** An answer of `template` or `build`. */
function isText(answer: unknown): answer is Built {
  return typeof answer === 'object' && answer !== null && 'output' in answer;
}

/** An answer of `locate`. */
function isCauses(answer: unknown): answer is Causes {
  return typeof answer === 'object' && answer !== null && 'renders' in answer;
}

/** The output holds each document once more; it is kept as what stands around them. */
function packedText(answer: Built & { readonly ok?: boolean }, seal: Turn): PackedText {
  const { output, documents, needs, warnings: _, ok: __, ...lines } = answer;
  const pieces: (Words | number)[] = [];
  let at = 0;
  const known = documents ?? []; // an engine that is asked for lines alone answers none
  for (const [index, { text }] of known.entries()) {
    const body = text.trimEnd();
    const start = output.indexOf(body, at);
    if (body === '' || start === -1) continue;
    if (start > at) pieces.push(hidden(output.slice(at, start), seal));
    pieces.push(index);
    at = start + body.length;
  }
  if (at < output.length) pieces.push(hidden(output.slice(at), seal));
  return {
    ...lines,
    output: pieces,
    documents: known.map((each) => ({ ...each, text: hidden(each.text, seal) })),
    ...(needs === undefined ? {} : { needs: needs.map((each) => packedRequest(each, seal)) }),
  };
}

/** Keys stay in their order, for the next call is found by the very letters of its request. */
function packedRequest(request: HelmRequest, seal: Turn): PackedRequest {
  const { inline, ...others } = request;
  return inline === undefined ? others : { ...request, inline: { ...inline, text: { sealed: seal(inline.text) } } };
}

/** Words that may be those of a Secret are hidden. Hiding too many does no harm: they come back as they were. */
function hidden(text: string, seal: Turn): Words {
  return /\bSecret(?:List)?\b/.test(text) ? { sealed: seal(text) } : text;
}

/** What an engine answered; the inverse of {@link packed}. */
export function unpacked(outcome: Exclude<PackedOutcome, { kind: 'error' }>, open: Turn): object {
  if (outcome.kind === 'causes') return outcome.answer;
  const { output, documents, needs, ...lines } = outcome.answer;
  const shown = (words: Words): string => (typeof words === 'string' ? words : open(words.sealed));
  const opened = documents.map((each) => ({ ...each, text: shown(each.text) }));
  const pieces = output.map((piece) =>
    typeof piece === 'number' ? (opened[piece]?.text.trimEnd() ?? '') : shown(piece),
  );
  const requests = needs?.map((request) =>
    request.inline === undefined
      ? request
      : { ...request, inline: { ...request.inline, text: shown(request.inline.text) } },
  );
  const text = { ...lines, output: pieces.join(''), documents: opened };
  return requests === undefined ? text : { ...text, needs: requests };
}
