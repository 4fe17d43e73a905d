import { FAILSAFE_SCHEMA, Type } from 'js-yaml';
import type { Json } from '../model/index.ts';
import { resolve } from './yaml/index.ts';

const prefix = 'tag:yaml.org,2002:';

/** A plain scalar or one with a tag, with the value that Kubernetes gives it. */
function scalar(name: string, tag: string): Type {
  const resolved = (text: string | null) => resolve({ text: text ?? '', tag, isPlain: tag === '' });
  return new Type(name, {
    kind: 'scalar',
    resolve: (text: string | null) => !['refused', ...(tag === '' ? ['string'] : [])].includes(resolved(text).type),
    construct: (text: string | null): Json => resolved(text).value,
  });
}

const merge = new Type(`${prefix}merge`, { kind: 'scalar', resolve: (text: string | null) => text === '<<' });

/** Values as Kubernetes reads them, for js-yaml. */
export const lenientSchema = FAILSAFE_SCHEMA.extend({
  implicit: [scalar('tag:seaworthy.dev,2026:plain', ''), merge],
  explicit: ['int', 'float', 'bool', 'null', 'timestamp', 'binary'].map((name) => scalar(prefix + name, prefix + name)),
});
