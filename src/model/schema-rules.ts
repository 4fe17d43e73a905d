import { everyKind } from './resource-pods.ts';
import type { RuleId, RuleMeta } from './rule.ts';

/** Rules about the types of objects, which no policy evaluates: schemas are compared by a program. */
export const schemaRule = {
  schema: 'api/schema' as RuleId,
  unknownKind: 'api/unknown-kind' as RuleId,
  validation: 'api/validation' as RuleId,
  removed: 'api/removed' as RuleId,
  deprecated: 'api/deprecated' as RuleId,
  immutable: 'api/immutable' as RuleId,
} as const;

const same = { profile: 'default', kinds: [everyKind], links: [], params: {}, digest: '' } as const;

/** What their pages say. */
export const schemaRules: readonly RuleMeta[] = [
  {
    ...same,
    id: schemaRule.deprecated,
    title: 'API version must not be deprecated',
    description:
      'A later version of Kubernetes no longer serves the API version of the object: the upgrade fails, or what is deployed with it can no longer be changed. The API server answers with a warning until then. An API version that is deprecated without a date of its removal is an info. Kubernetes itself declares these dates; they are compared with `kubeVersion`. Not for objects of templates of charts, which may choose the API version by `.Capabilities`: no cluster answers for these here.',
    severity: 'warning',
    remediation: 'Use the API version that the message names.',
    resources: ['https://kubernetes.io/docs/reference/using-api/deprecation-guide/'],
  },
  {
    ...same,
    id: schemaRule.immutable,
    title: 'Change must be accepted',
    description:
      'Some fields of an object that is deployed cannot be changed: the selector of a Deployment, the volume claims of a StatefulSet, the template of a Job, the role of a binding, the class of a claim. The API server refuses the whole update, and whatever delivers it stops there or tries it again for ever. Only with a base: the object is compared with what the base deploys, with the code of Kubernetes that the API server itself runs. Not for objects that are replaced instead of being changed: hooks of Helm and Argo CD, objects that Argo CD (`Replace=true`, `Force=true`) or Flux (`force: enabled`) is configured to replace, and Jobs that are removed some time after they end.',
    severity: 'error',
    remediation:
      'Keep the value of the field, or give the object another name, so that it is made again and the old one removed.',
    resources: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/'],
  },
  {
    ...same,
    id: schemaRule.removed,
    title: 'API version must be served',
    description:
      'The API server of the version of Kubernetes that is judged for (`kubeVersion`) does not serve the API version of the object any more and refuses it: nothing of it is deployed. Kubernetes itself declares when it removes an API version. Not for objects of templates of charts, which may choose the API version by `.Capabilities`: no cluster answers for these here.',
    severity: 'error',
    remediation:
      'Use the API version that the message names. Where fields were renamed, the guide lists them; a fix is offered where only the API version changes.',
    resources: ['https://kubernetes.io/docs/reference/using-api/deprecation-guide/'],
  },
  {
    ...same,
    id: schemaRule.schema,
    title: 'Object must match its schema',
    description:
      'A field that the API server does not know is dropped or refused, so that what it was meant to set is not set: a misspelt `readinessProbe` is no probe. A value of the wrong type, a missing field that is required and a value that is not allowed are refused, and the deployment fails. Two items with the same key in a list of keyed items are refused by server-side apply, and otherwise one of them wins. Objects of Kubernetes are compared with the schemas of the version that is judged for (`kubeVersion`), others with the CustomResourceDefinitions that the repository deploys. Values that something fills in later, ciphertext and `status` are not judged, and neither are ports that a container lists twice, which the API server accepts.',
    severity: 'error',
    remediation: 'Correct the field; `kubectl explain` shows what its object allows.',
    resources: ['https://kubernetes.io/docs/reference/kubernetes-api/'],
  },
  {
    ...same,
    id: schemaRule.unknownKind,
    title: 'Kind must exist',
    description:
      'The API server does not know the kind in this API version: it refuses the object, and nothing of it is deployed. Said of groups of Kubernetes itself, and of a group or kind of which the name is nearly one of these. A kind of another group, of which the repository has no CustomResourceDefinition, is not judged; the report counts such objects.',
    severity: 'error',
    remediation: 'Correct `apiVersion` or `kind`; `kubectl api-resources` lists those of a cluster.',
    resources: ['https://kubernetes.io/docs/reference/kubernetes-api/'],
  },
  {
    ...same,
    profile: 'strict',
    id: schemaRule.validation,
    title: 'Object must be accepted by the API server',
    description:
      'The API server refuses objects that match their schema and make no sense all the same: a selector that does not match the labels of its own pods, a mount of a volume that is not there, a probe without a handler, a name with a character that is not allowed, two ports with one name, a Job that restarts its pods for ever. Nothing of such an object is deployed. This is what the code of Kubernetes itself says, of its newest version, which the API server runs: objects are decoded and filled in with defaults as it does. Its warnings about what it accepts are findings of severity warning. What rests on a value that something fills in later is not judged, and neither is what another rule says of the same field. Admission webhooks and policies of a cluster are not known here.',
    severity: 'error',
    remediation: 'Correct the field as the message says.',
    resources: ['https://kubernetes.io/docs/reference/kubernetes-api/'],
  },
];

/** Whether a program compares schemas for the rule: no policy knows it. */
export function isSchemaRule(id: RuleId): boolean {
  return schemaRules.some((rule) => rule.id === id);
}
