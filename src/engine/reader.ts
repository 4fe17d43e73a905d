import { join } from 'node:path';
import { distFolder } from '../host/index.ts';
import { answerOf } from './answer.ts';
import { type Instance, startEngine } from './instance.ts';
import { type CheckedReply, readReply } from './replies.ts';
import type { AnswerOf } from './wire.ts';

/** A document that takes more memory is not read. */
const readerBytes = 268_435_456;

/** An engine that has taken more memory is given up: WebAssembly returns none, and another engine starts quickly. */
const keptBytes = 100_663_296;

/** The engine of this thread while nothing asks it. One that is stopped while it reads is never asked again. */
let idle: Instance | undefined;

/** Asks Kubernetes' own reader what a document holds. In this thread, since it takes less time than to ask another one. */
export function askReader(text: string): CheckedReply<AnswerOf<'reader', 'read'>> {
  const instance = idle ?? startEngine(join(distFolder, 'engines'), 'reader', { bytes: readerBytes });
  idle = undefined;
  const answered = answerOf(instance, JSON.stringify({ op: 'read', request: { text } }));
  if ('reply' in answered && instance.memory() <= keptBytes) idle = instance;
  else instance.close();
  return 'reply' in answered ? readReply(answered.reply, 'reader', 'read') : { ok: false, error: answered.error };
}
