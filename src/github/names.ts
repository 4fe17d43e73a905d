/** `owner/name`. */
export type Slug = string & { readonly brand: 'Slug' };
/** 40 hexadecimal digits (64 with SHA-256), lower case. */
export type Sha = string & { readonly brand: 'Sha' };

const shas = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const zeros = /^0+$/;
/** Names of owners hold `-`, those of managed users `_`. */
const slugs = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;

export function isSha(text: string): text is Sha {
  return shas.test(text) && !isNoSha(text);
}

/** Zeros, which git writes instead of a commit. */
export function isNoSha(text: string): boolean {
  return zeros.test(text);
}

export function isSlug(text: string): text is Slug {
  return slugs.test(text);
}
