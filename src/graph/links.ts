import { autoscalerRivals } from './links/autoscaler-rivals.ts';
import { autoscalerWorkloads } from './links/autoscaler-workloads.ts';
import { budgetWorkloads } from './links/budget-workloads.ts';
import { limitRanges } from './links/limit-ranges.ts';
import { rolloutWorkloads } from './links/rollout-workloads.ts';
import { routeServices } from './links/route-services.ts';
import { serviceEndpoints } from './links/service-endpoints.ts';
import { serviceWorkloads } from './links/service-workloads.ts';
import { similarWorkloads } from './links/similar-workloads.ts';
import { workloadClaims } from './links/workload-claims.ts';
import { workloadRoutes } from './links/workload-routes.ts';

/** Every kind of link; a new one is a file and a line here. */
export const links = [
  serviceWorkloads,
  autoscalerWorkloads,
  budgetWorkloads,
  routeServices,
  workloadRoutes,
  autoscalerRivals,
  limitRanges,
  serviceEndpoints,
  similarWorkloads,
  rolloutWorkloads,
  workloadClaims,
] as const;

type AnyLink = (typeof links)[number];

/** A name that rules use for linked objects. */
export type LinkName = AnyLink['name'] | NonNullable<AnyLink['inverse']>;

/** What one name means, seen from one end: what METADATA, the input schema and the documentation are made of. */
export interface LinkUse {
  readonly name: LinkName;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly description: string;
}

/** Every use of every name, in the order of {@link links}. */
export const linkUses: readonly LinkUse[] = links.flatMap((link): readonly LinkUse[] => {
  const { name, from, to, description, inverse, inverseDescription = '' } = link;
  const forward = { name, from, to, description };
  return inverse === undefined
    ? [forward]
    : [forward, { name: inverse, from: to, to: from, description: inverseDescription }];
});

export const linkNames: readonly LinkName[] = [...new Set(linkUses.map(({ name }) => name))].sort();

export function isLinkName(name: string): name is LinkName {
  return linkNames.some((each) => each === name);
}
