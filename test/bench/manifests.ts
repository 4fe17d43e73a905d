import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Objects that {@link service} writes for one service. */
export const objectsPerService = 6;

/** Writes a shop of `services` services below `folder`, one file each, some with the mistakes that real ones have. */
export function writeShop(folder: string, services: number): void {
  for (let number = 0; number < services; number += 1) {
    const team = join(folder, `team-${Math.floor(number / 40)}`);
    mkdirSync(team, { recursive: true });
    writeFileSync(join(team, `service-${number}.yaml`), service(`service-${number}`, `team-${number % 25}`, number));
  }
}

function service(name: string, namespace: string, number: number): string {
  const head = (apiVersion: string, kind: string): string =>
    `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata:\n  name: ${name}\n  namespace: ${namespace}\n` +
    `  labels:\n    app.kubernetes.io/name: ${name}\n    app.kubernetes.io/part-of: shop\n` +
    `    app.kubernetes.io/version: "1.${number}.0"\nspec:\n`;
  return [
    head('apps/v1', 'Deployment') + deploymentSpec(name, number),
    `${head('v1', 'Service')}  selector:\n    app.kubernetes.io/name: ${name}\n  ports:\n` +
      `    - name: http\n      port: 80\n      targetPort: ${number % 20 === 0 ? 'web' : 'http'}\n`,
    head('autoscaling/v2', 'HorizontalPodAutoscaler') + autoscalerSpec(name, number),
    `${head('policy/v1', 'PodDisruptionBudget')}  maxUnavailable: ${number % 50 === 0 ? 0 : 1}\n` +
      `  selector:\n    matchLabels:\n      app.kubernetes.io/name: ${name}\n`,
    head('networking.k8s.io/v1', 'Ingress') + ingressSpec(name),
    `${head('monitoring.coreos.com/v1', 'ServiceMonitor')}  selector:\n    matchLabels:\n` +
      `      app.kubernetes.io/name: ${name}\n  endpoints:\n    - port: http\n      path: /metrics\n      interval: 30s\n`,
  ].join('---\n');
}

function deploymentSpec(name: string, number: number): string {
  const environment = Array.from({ length: 12 }, (_, at) => variable(`SHOP_SETTING_${at}`, `value-${number}-${at}`));
  return `  selector:
    matchLabels:
      app.kubernetes.io/name: ${name}
  template:
    metadata:
      labels:
        app.kubernetes.io/name: ${name}
    spec:
      terminationGracePeriodSeconds: ${number % 10 === 0 ? 30 : 60}
      securityContext:
        runAsNonRoot: true
        seccompProfile:
          type: RuntimeDefault
      containers:
${container(name, number, environment.join(''))}`;
}

function container(name: string, number: number, environment: string): string {
  const probe = (path: string, period: number): string =>
    `            httpGet:\n              path: ${path}\n              port: http\n            periodSeconds: ${period}\n`;
  const readiness = number % 25 === 0 ? '' : `          readinessProbe:\n${probe('/ready', 5)}`;
  return `        - name: ${name}
          image: ghcr.io/shop/${name}:1.${number}.0
          ports:
            - name: http
              containerPort: 8080
          env:
${environment}          livenessProbe:
${probe('/healthz', 10)}${readiness}          lifecycle:
            preStop:
              sleep:
                seconds: 5
          resources:
            requests:
              cpu: 100m
              memory: 128Mi
            limits:
              memory: 256Mi
`;
}

function variable(name: string, value: string): string {
  return `            - name: ${name}\n              value: ${value}\n`;
}

function autoscalerSpec(name: string, number: number): string {
  return `  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: ${number % 40 === 0 ? `${name}-old` : name}
  minReplicas: 2
  maxReplicas: ${number % 30 === 0 ? 2 : 10}
  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: Utilization
          averageUtilization: 60
`;
}

function ingressSpec(name: string): string {
  return `  ingressClassName: nginx
  tls:
    - hosts: [${name}.shop.example]
      secretName: ${name}-tls
  rules:
    - host: ${name}.shop.example
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: ${name}
                port:
                  name: http
`;
}
