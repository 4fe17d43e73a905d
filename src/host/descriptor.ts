import { writeSync } from 'node:fs';
import { errorCode } from './reason.ts';

const pause = 5; // ms
const never = new Int32Array(new SharedArrayBuffer(4));

/** Writes all of `text` before it returns, however slowly a pipe is read. */
export function writeAll(descriptor: number, text: string): void {
  for (let rest = Buffer.from(text); rest.length > 0; ) rest = rest.subarray(writeSome(descriptor, rest));
}

function writeSome(descriptor: number, bytes: Buffer): number {
  try {
    return writeSync(descriptor, bytes);
  } catch (error) {
    if (errorCode(error) !== 'EAGAIN') throw error;
    Atomics.wait(never, 0, 0, pause); // a pipe that is full
    return 0;
  }
}
