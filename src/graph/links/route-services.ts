import type { Ingress } from 'kubernetes-types/networking/v1.js';
import type { Json } from '../../model/index.ts';
import type { Catalog } from '../catalog.ts';
import { closestTarget } from '../closest-target.ts';
import { fieldsOf } from '../fields.ts';
import { dig, listOf, stringOf } from '../json.ts';
import { defineLink } from '../link.ts';
import type { Node } from '../node.ts';

const ingress = fieldsOf<Ingress>();

/** A Service named by a route. */
interface Backend {
  readonly name: string;
  readonly namespace: string;
}

export const routeTypes: readonly string[] = [
  'networking.k8s.io/Ingress',
  'gateway.networking.k8s.io/HTTPRoute',
  'gateway.networking.k8s.io/GRPCRoute',
  'gateway.networking.k8s.io/TCPRoute',
  'gateway.networking.k8s.io/TLSRoute',
  'networking.istio.io/VirtualService',
];

export const routeServices = defineLink({
  name: 'services',
  inverse: 'routes',
  from: routeTypes,
  to: ['Service'],
  description: 'Services that the route sends requests to.',
  inverseDescription: 'Ingresses, Gateway API routes and VirtualServices that send requests to the Service.',
  find(node, { catalog }) {
    const found = new Set<Node>();
    for (const backend of backends(node)) for (const service of services(node, backend, catalog)) found.add(service);
    return [...found];
  },
});

function services(node: Node, { name, namespace }: Backend, catalog: Catalog): readonly Node[] {
  const destination = { ...node.manifest.destination, namespace };
  return closestTarget(node, catalog.named({ destination, group: '', kind: 'Service', name }));
}

function backends(node: Node): readonly Backend[] {
  const { kind, namespace } = node.manifest.id;
  const spec = node.manifest.value.spec;
  if (kind === 'Ingress') return ingressBackends(node).map((name) => ({ name, namespace }));
  if (kind === 'VirtualService') return hosts(spec).map((host) => hostToBackend(host, namespace));
  return listOf(dig(spec, 'rules')).flatMap((rule) =>
    listOf(dig(rule, 'backendRefs')).flatMap((ref) => {
      const name = stringOf(dig(ref, 'name'));
      return name === undefined ? [] : [{ name, namespace: stringOf(dig(ref, 'namespace')) ?? namespace }];
    }),
  );
}

/** Names in networking.k8s.io/v1 form (`service.name`) and in the older one (`serviceName`). */
function ingressBackends(node: Node): readonly string[] {
  const paths = listOf(ingress(node, 'spec', 'rules')).flatMap((rule) => listOf(dig(rule, 'http', 'paths')));
  const old = dig(node.manifest.value.spec, 'backend'); // extensions/v1beta1
  const all = [ingress(node, 'spec', 'defaultBackend'), old, ...paths.map((path) => dig(path, 'backend'))];
  return all.flatMap(
    (backend) => stringOf(dig(backend, 'service', 'name')) ?? stringOf(dig(backend, 'serviceName')) ?? [],
  );
}

function hosts(spec: Json | undefined): readonly string[] {
  return ['http', 'tcp', 'tls']
    .flatMap((protocol) => listOf(dig(spec, protocol)))
    .flatMap((rule) => listOf(dig(rule, 'route')))
    .flatMap((route) => stringOf(dig(route, 'destination', 'host')) ?? []);
}

/** `api`, `api.shop` or `api.shop.svc.cluster.local`; a short name means the route's own namespace. */
function hostToBackend(host: string, namespace: string): Backend {
  const [name = '', elsewhere] = host.split('.');
  return { name, namespace: elsewhere ?? namespace };
}
