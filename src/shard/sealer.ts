import { createCipheriv, createDecipheriv, createHmac, scryptSync } from 'node:crypto';

/**
 * A secret that the shards of a run and their merge share: a key made of everything they have in common. It signs what a
 * part must not hold as plain text, such as a password given with `--set`.
 */
export interface Sealer {
  /** The same for the same text, which cannot be found out from it; 64 hexadecimal digits. */
  sign(text: string): string;
  /** Encrypts `text` for those who know `lock`; the same for the same text. */
  seal(text: string, lock: string): string;
  /** Undefined when it was not sealed with this lock, or was changed. */
  open(sealed: string, lock: string): string | undefined;
}

const cipher = 'aes-256-gcm';
const ivBytes = 12; // as NIST SP 800-38D recommends for GCM
const tagBytes = 16;
const keyBytes = 32;

/** `shared`: what all have in common. The key is derived slowly (scrypt, some 50 ms): guessing a weak password in it is expensive. */
export function sealerOf(shared: string): Sealer {
  const key = scryptSync(shared, 'seaworthy part', keyBytes);
  const mac = (text: string): Buffer => createHmac('sha256', key).update(text).digest();
  return {
    sign: (text) => mac(`sign ${text}`).toString('hex'),
    seal(text, lock) {
      const iv = mac(`iv ${lock} ${text}`).subarray(0, ivBytes); // no two texts share one, so it need not be random
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
