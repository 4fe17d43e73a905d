import { createCipheriv, createDecipheriv, createHmac, scryptSync } from 'node:crypto';

/**
 * What the shards of a run and their merge share without telling anybody: a key made of everything they must agree on.
 * It names things that a part must not hold in the clear, such as a password given with `--set`.
 */
export interface Sealer {
  /** The same words under the same key, and no way back; 64 hexadecimal digits. */
  sign(words: string): string;
  /** Hides `text` from whoever does not know the words of `lock`; the same for the same text. */
  seal(text: string, lock: string): string;
  /** Undefined when it was not sealed with this lock, or was tampered with. */
  open(sealed: string, lock: string): string | undefined;
}

const cipher = 'aes-256-gcm';
const ivBytes = 12; // as NIST SP 800-38D recommends for GCM
const tagBytes = 16;
const keyBytes = 32;

/** A vault whose key is derived so slowly (scrypt, some 50 ms) that guessing a weak password in `agreed` is dear. */
export function sealerOf(agreed: string): Sealer {
  const key = scryptSync(agreed, 'seaworthy part', keyBytes);
  const mac = (words: string): Buffer => createHmac('sha256', key).update(words).digest();
  return {
    sign: (words) => mac(`sign ${words}`).toString('hex'),
    seal(text, lock) {
      const iv = mac(`iv ${lock} ${text}`).subarray(0, ivBytes); // no two texts share one, so none need be drawn by lot
      const sealing = createCipheriv(cipher, mac(`lock ${lock}`), iv);
      const hidden = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()]);
      return Buffer.concat([iv, sealing.getAuthTag(), hidden]).toString('base64');
    },
    open(sealed, lock) {
      const bytes = Buffer.from(sealed, 'base64');
      if (bytes.length < ivBytes + tagBytes) return undefined;
      const opening = createDecipheriv(cipher, mac(`lock ${lock}`), bytes.subarray(0, ivBytes), {
        authTagLength: tagBytes,
      });
      opening.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
      try {
        const text = opening.update(bytes.subarray(ivBytes + tagBytes));
        return Buffer.concat([text, opening.final()]).toString('utf8');
      } catch {
        return undefined; // another key, or other bytes
      }
    },
  };
}
