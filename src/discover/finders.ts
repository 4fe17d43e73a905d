import { findCharts } from './charts.ts';
import type { Finder } from './finder.ts';
import { findKustomizations } from './kustomizations.ts';
import { findPlain } from './plain.ts';

/** In the order in which they look: what one finds, the next ones do not see. */
export const finders: readonly Finder[] = [findCharts, findKustomizations, findPlain];
