/** A Service of the shop. */
export function service(name: string): string {
  return `apiVersion: v1
kind: Service
metadata:
  name: ${name}
  namespace: shop
spec:
  type: ExternalName
  externalName: ${name}.example.com
`;
}

/** A Deployment of the shop that leaves much to be said about. */
export function deployment(name: string): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
  namespace: shop
spec:
  selector:
    matchLabels: {app: ${name}}
  template:
    metadata:
      labels: {app: ${name}}
    spec:
      containers:
        - name: ${name}
          image: ghcr.io/shop/${name}:1.4.2
`;
}

/** A Deployment of the shop with an error, on line 16: its processes are killed without time to end. */
export function faulty(name: string): string {
  return `${deployment(name)}      terminationGracePeriodSeconds: 0\n`;
}

/** A kustomization with one resource, on line 4. */
export function kustomization(resource: string): string {
  return `apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources:\n  - ${resource}\n`;
}

/** A chart in `folder` with these templates. */
export function chart(folder: string, templates: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const named = Object.entries(templates).map(([name, text]) => [`${folder}/templates/${name}`, text]);
  return {
    [`${folder}/Chart.yaml`]: 'apiVersion: v2\nname: till\nversion: 0.1.0\n',
    [`${folder}/values.yaml`]: 'name: till\n',
    ...Object.fromEntries(named),
  };
}

/** An HPA whose target does not exist, an error, with a window that is too short. */
export const scaler = `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: late, namespace: shop }
spec:
  minReplicas: 2
  maxReplicas: 200
  behavior: { scaleDown: { stabilizationWindowSeconds: 120 } }
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: missing }
`;
