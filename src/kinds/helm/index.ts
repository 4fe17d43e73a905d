import type { Kind } from '../kind.ts';
import { findCharts } from './find.ts';
import { helmRenderer } from './render.ts';

/** A chart, once for each set of values that it is deployed with. */
export const helm: Kind<'helm'> = { name: 'helm', find: findCharts, rendererOf: helmRenderer };
