import { findPlain } from '../../discover/index.ts';
import type { Kind } from '../kind.ts';
import { plainRenderer } from './render.ts';

/** Manifests that are deployed as they stand: the last to look, since any other kind may own such a file. */
export const plain: Kind<'plain'> = { name: 'plain', find: findPlain, rendererOf: plainRenderer };
