/** A ConstraintTemplate in one form; `rego` is indented as it must be. */
export function template(kind: string, rego: string, { schema = '', annotations = '' } = {}): string {
  const indented = rego
    .trim()
    .split('\n')
    .map((line) => `        ${line}`)
    .join('\n');
  const validation = schema === '' ? '' : `      validation:\n        openAPIV3Schema: ${schema}\n`;
  return `apiVersion: templates.gatekeeper.sh/v1
kind: ConstraintTemplate
metadata:
  name: ${kind.toLowerCase()}
${annotations}spec:
  crd:
    spec:
      names: { kind: ${kind} }
${validation}  targets:
    - target: admission.k8s.gatekeeper.sh
      rego: |
${indented}
`;
}

/** A constraint; `spec` in one line. */
export function constraint(kind: string, name: string, spec = '{}'): string {
  return `apiVersion: constraints.gatekeeper.sh/v1beta1\nkind: ${kind}\nmetadata: { name: ${name} }\nspec: ${spec}\n`;
}

/** Says which labels are missing, of an object of any kind. */
export const labels = template(
  'Labels',
  `package labels

violation[{"msg": msg}] {
  missing := {each | each := input.parameters.labels[_]} - {each | input.review.object.metadata.labels[each]}
  count(missing) > 0
  msg := sprintf("%v %v needs %v", [input.review.kind.kind, input.review.name, missing])
}`,
  { schema: '{ type: object, properties: { labels: { type: array, items: { type: string } } } }' },
);

/** Says which containers of a Pod are privileged. */
export const privileged = template(
  'Privileged',
  `package privileged

violation[{"msg": msg}] {
  container := input.review.object.spec.containers[_]
  container.securityContext.privileged
  msg := sprintf("%v is privileged", [container.name])
}`,
);

export const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - name: web
          image: web:1.0.0
          securityContext: { privileged: true }
`;

/** Says which Ingress has the host of another one. */
export const uniqueHost = template(
  'UniqueHost',
  `package uniquehost

violation[{"msg": msg}] {
  host := input.review.object.spec.rules[_].host
  other := data.inventory.namespace[namespace][_]["Ingress"][name]
  other.spec.rules[_].host == host
  not same(other)
  msg := sprintf("%v is the host of %v/%v too", [host, namespace, name])
}

same(other) {
  other.metadata.namespace == input.review.object.metadata.namespace
  other.metadata.name == input.review.object.metadata.name
}`,
);

export function ingress(name: string, host: string, namespace = ''): string {
  const place = namespace === '' ? '' : `, namespace: ${namespace}`;
  return `apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: ${name}${place} }\nspec: { rules: [{ host: ${host} }] }\n`;
}
