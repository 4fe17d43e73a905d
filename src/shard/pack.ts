import {
  type EngineError,
  type FoundCause,
  isEngineError,
  type KustomizeBuildAnswer,
  type Outcome,
} from '../engine/index.ts';
import type { HelmRequest } from '../model/index.ts';
import { secretMask } from '../redact/index.ts';
import type { PackedOutcome, PackedRequest, PackedText, Sealable } from './part.generated.ts';

interface Causes {
  readonly documents: readonly (readonly FoundCause[])[];
}

/** Seals a text, or opens one that was sealed. */
type TextChange = (text: string) => string;

/** The outcome of a call as it stands in a part; undefined for one that parts do not carry. What an error quotes is sealed. */
export function packed(outcome: Outcome<unknown>, seal: TextChange): PackedOutcome | undefined {
  if (!outcome.ok) return { kind: 'error', error: { sealed: seal(JSON.stringify(outcome.error)) } };
  if (isText(outcome.answer)) return { kind: 'text', answer: packedText(outcome.answer, seal) };
  return isCauses(outcome.answer) ? { kind: 'causes', answer: { documents: outcome.answer.documents } } : undefined;
}

/** An answer of `template` or `build`. */
function isText(answer: unknown): answer is KustomizeBuildAnswer {
  return typeof answer === 'object' && answer !== null && 'output' in answer;
}

/** An answer of `locate`. */
function isCauses(answer: unknown): answer is Causes {
  return typeof answer === 'object' && answer !== null && 'renders' in answer;
}

/** The output holds each document once more; only what stands around the documents is written again. */
function packedText(answer: KustomizeBuildAnswer, seal: TextChange): PackedText {
  const { output, documents, neededCharts, warnings: _, ...lines } = answer;
  const mask = secretMask(documents.map(({ text }) => text));
  const sealedIfSecret = (text: string): Sealable =>
    maySecret.test(text) || mask(text) !== text ? { sealed: seal(text) } : text;
  const pieces: (Sealable | number)[] = [];
  let at = 0;
  for (const [index, { text }] of documents.entries()) {
    const body = text.trimEnd();
    const start = output.indexOf(body, at);
    if (body === '' || start === -1) continue;
    if (start > at) pieces.push(sealedIfSecret(output.slice(at, start)));
    pieces.push(index);
    at = start + body.length;
  }
  if (at < output.length) pieces.push(sealedIfSecret(output.slice(at)));
  return {
    ...lines,
    output: pieces,
    documents: documents.map((each) => ({ ...each, text: sealedIfSecret(each.text) })),
    ...(neededCharts === undefined ? {} : { neededCharts: neededCharts.map((each) => packedRequest(each, seal)) }),
  };
}

/** Keys stay in their order: the next call is found by its request, character for character. */
function packedRequest(request: HelmRequest, seal: TextChange): PackedRequest {
  const { inline, ...others } = request;
  return inline === undefined ? others : { ...request, inline: { ...inline, text: { sealed: seal(inline.text) } } };
}

/**
 * Text that may be that of a Secret is sealed, and text that repeats a value of one. Sealing too much does no harm: it is
 * opened again to the byte.
 */
const maySecret = /\bSecret(?:List)?\b/;

/** The error of a call; undefined for a text that is none. */
export function unpackedError(text: string): EngineError | undefined {
  const error: unknown = JSON.parse(text);
  return isEngineError(error) ? error : undefined;
}

/** What an engine answered; the inverse of {@link packed}. */
export function unpacked(outcome: Exclude<PackedOutcome, { kind: 'error' }>, open: TextChange): object {
  if (outcome.kind === 'causes') return outcome.answer;
  const { output, documents, neededCharts, ...lines } = outcome.answer;
  const opened = (text: Sealable): string => (typeof text === 'string' ? text : open(text.sealed));
  const whole = documents.map((each) => ({ ...each, text: opened(each.text) }));
  const pieces = output.map((piece) =>
    typeof piece === 'number' ? (whole[piece]?.text.trimEnd() ?? '') : opened(piece),
  );
  const requests = neededCharts?.map((request) =>
    request.inline === undefined
      ? request
      : { ...request, inline: { ...request.inline, text: opened(request.inline.text) } },
  );
  const text = { ...lines, output: pieces.join(''), documents: whole };
  return requests === undefined ? text : { ...text, neededCharts: requests };
}
