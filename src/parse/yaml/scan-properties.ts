import { fail, isBlank, isBlankOrEnd, isNameCharacter, readEndOfLine, type Source, skipBlanks } from './source.ts';

/** The name of an anchor or an alias, behind its `&` or `*`. */
export function scanAnchor(source: Source): string {
  source.at += 1;
  const name = scanName(source);
  const code = source.text.charCodeAt(source.at);
  if (name === '' || !(isBlankOrEnd(code) || '?:,]}%@`'.includes(String.fromCharCode(code))))
    fail(source, 'the name of an anchor may have letters, digits, - and _');
  return name;
}

/** A tag as it is written: `!!` and `str`, or without a handle when it is complete. */
export interface Tag {
  readonly handle: string;
  readonly suffix: string;
}

export function scanTag(source: Source): Tag {
  const tag = source.text[source.at + 1] === '<' ? scanVerbatim(source) : scanShorthand(source);
  if (!isBlankOrEnd(source.text.charCodeAt(source.at))) fail(source, 'white space is expected behind a tag');
  return tag;
}

function scanVerbatim(source: Source): Tag {
  source.at += 2;
  const suffix = scanUri(source);
  if (suffix === '') fail(source, 'a tag is expected');
  if (source.text[source.at] !== '>') fail(source, "'>' is expected behind a tag");
  source.at += 1;
  return { handle: '', suffix };
}

function scanShorthand(source: Source): Tag {
  const handle = scanHandle(source);
  if (handle.length > 1 && handle.endsWith('!')) {
    const suffix = scanUri(source);
    if (suffix === '') fail(source, 'a tag is expected');
    return { handle, suffix };
  }
  const suffix = handle.slice(1) + scanUri(source);
  return suffix === '' ? { handle: '', suffix: '!' } : { handle: '!', suffix };
}

function scanHandle(source: Source): string {
  if (source.text[source.at] !== '!') fail(source, "'!' is expected");
  source.at += 1;
  const name = scanName(source);
  if (source.text[source.at] !== '!') return `!${name}`;
  source.at += 1;
  return `!${name}!`;
}

function scanName(source: Source): string {
  const from = source.at;
  while (isNameCharacter(source.text.charCodeAt(source.at))) source.at += 1;
  return source.text.slice(from, source.at);
}

const uriCharacters = /(?:[\w\-;/?:@&=+$,.!~*'()[\]]|%[0-9a-fA-F]{2})*/y;

function scanUri(source: Source): string {
  uriCharacters.lastIndex = source.at;
  const written = uriCharacters.exec(source.text)?.[0] ?? '';
  source.at += written.length;
  if (source.text[source.at] === '%') fail(source, 'a tag is malformed');
  if (!written.includes('%')) return written;
  try {
    return decodeURIComponent(written);
  } catch {
    return fail(source, 'a tag is malformed');
  }
}

/** `%YAML 1.1`, which says nothing, or `%TAG`, which declares a handle. */
export function scanDirective(source: Source): Tag | 'version' {
  source.at += 1;
  const name = scanName(source);
  if (name === 'YAML') return scanVersion(source);
  if (name === 'TAG') return scanTagDirective(source);
  return fail(source, 'unknown document directive');
}

function scanVersion(source: Source): 'version' {
  if (!isBlankOrEnd(source.text.charCodeAt(source.at))) fail(source, 'unknown document directive');
  skipBlanks(source);
  const version = /^[0-9]{1,2}\.[0-9]{1,2}(?![0-9])/.exec(source.text.slice(source.at, source.at + 6))?.[0];
  const [major, minor] = (version ?? '').split('.').map(Number);
  if (version === undefined || major !== 1 || minor !== 1) fail(source, 'unacceptable YAML version of the document');
  source.at += version.length;
  readEndOfLine(source);
  return 'version';
}

function scanTagDirective(source: Source): Tag {
  if (!isBlankOrEnd(source.text.charCodeAt(source.at))) fail(source, 'unknown document directive');
  skipBlanks(source);
  const handle = scanHandle(source);
  if (handle !== '!' && !(handle.length > 1 && handle.endsWith('!'))) fail(source, 'ill-formed tag handle');
  if (!isBlank(source.text.charCodeAt(source.at))) fail(source, 'white space is expected behind a tag handle');
  skipBlanks(source);
  const suffix = scanUri(source);
  if (suffix === '' || !isBlankOrEnd(source.text.charCodeAt(source.at))) fail(source, 'ill-formed tag prefix');
  readEndOfLine(source);
  return { handle, suffix };
}
