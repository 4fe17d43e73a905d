import { describe, expect, test } from 'vitest';
import { locate } from '../../../src/locate/index.ts';
import { judgedText } from './judged.ts';

/** Objects without a mistake, a field on each line. */
const good: readonly string[] = [
  `apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: till
spec:
  replicas: 2
  serviceName: till
  selector:
    matchLabels:
      app: till
  updateStrategy:
    type: RollingUpdate
  template:
    metadata:
      labels:
        app: till
    spec:
      terminationGracePeriodSeconds: 30
      containers:
        - name: till
          image: shop.example/till:7
          imagePullPolicy: Always
          ports:
            - name: web
              containerPort: 8080
              protocol: TCP
          env:
            - name: LEVEL
              value: info
          resources:
            requests:
              cpu: 100m
              memory: 64Mi
          readinessProbe:
            periodSeconds: 5
            httpGet:
              path: /ready
              port: 8080
          volumeMounts:
            - name: data
              mountPath: /data
              readOnly: true
`,
  `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: till
spec:
  ingressClassName: nginx
  rules:
    - host: till.example
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: till
                port:
                  number: 80
`,
  `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: till
spec:
  minReplicas: 2
  maxReplicas: 5
  scaleTargetRef:
    apiVersion: apps/v1
    kind: StatefulSet
    name: till
  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: Utilization
          averageUtilization: 60
`,
  `apiVersion: batch/v1
kind: CronJob
metadata:
  name: till
spec:
  schedule: "0 3 * * *"
  concurrencyPolicy: Forbid
  suspend: false
  jobTemplate:
    spec:
      backoffLimit: 2
      template:
        spec:
          restartPolicy: Never
          containers:
            - name: till
              image: shop.example/till:7
`,
];

interface Mutation {
  readonly what: string;
  readonly text: string;
  /** 1-based, of what was changed. */
  readonly line: number;
}

const required = new Set(['containerPort', 'mountPath', 'maxReplicas', 'pathType', 'schedule', 'port']);
const enums = new Set(['protocol', 'pathType', 'concurrencyPolicy', 'restartPolicy', 'imagePullPolicy']);
const freeKeys = new Set(['matchLabels', 'labels', 'requests']);

/** Every mistake that can be made on a line. */
function mutationsOf(text: string): readonly Mutation[] {
  const lines = text.split('\n');
  return lines.flatMap((each, at) => {
    const [, start = '', key = '', value = ''] = /^(\s*(?:- )?)([\w-]+):(?: (.+))?$/.exec(each) ?? [];
    if (key === '' || at < 3) return [];
    const parent = parentOf(lines, at);
    const instead = (what: string, line: string | undefined): Mutation => ({
      what: `${what} ${key}`,
      text: lines.flatMap((old, n) => (n === at ? (line === undefined ? [] : [line]) : [old])).join('\n'),
      line: at + 1,
    });
    const isFree = freeKeys.has(parent);
    const isNumber = /^\d+$/.test(value);
    const isText = value !== '' && !isNumber && !/^(?:true|false)$/.test(value);
    const isName = parent === 'metadata' && key === 'name'; // a failure when the object is read
    return [
      ...(isFree ? [] : [instead('misspelt', each.replace(`${key}:`, `${key}x:`))]),
      ...(isFree || key.length < 3
        ? []
        : [instead('other capitals', each.replace(`${key}:`, `${key.toUpperCase()}:`))]),
      ...(isNumber && key !== 'port' ? [instead('mistyped', `${start}${key}: "a${value}"`)] : []),
      ...(isNumber && key !== 'port' && !key.endsWith('PeriodSeconds')
        ? [instead('out of range', `${start}${key}: 3000000000`)]
        : []),
      ...(isText && parent !== 'requests' && !isName ? [instead('mistyped', `${start}${key}: 8`)] : []),
      ...(value !== '' && !isName ? [instead('a list', `${start}${key}: []`)] : []),
      ...(enums.has(key) ? [instead('not allowed', `${start}${key}: Other`)] : []),
      ...(parent === 'requests' ? [instead('not a quantity', `${start}${key}: 1gb`)] : []),
      ...(required.has(key) && value !== '' && !start.includes('-')
        ? [{ ...instead('missing', undefined), line: parentLine(lines, at) }]
        : []),
    ];
  });
}

function indentOf(line: string): number {
  return line.search(/[\w"]/);
}

/** Line of the key or item that holds the line; 1-based. */
function parentLine(lines: readonly string[], at: number): number {
  const here = indentOf(lines[at] ?? '');
  for (let n = at - 1; n >= 0; n -= 1) {
    const line = lines[n] ?? '';
    if (line.includes('- ') && indentOf(line) === here) return n + 1;
    if (indentOf(line) < here) return n + 1;
  }
  return 1;
}

function parentOf(lines: readonly string[], at: number): string {
  return /([\w-]+):/.exec(lines[parentLine(lines, at) - 1] ?? '')?.[1] ?? '';
}

function linesOf(text: string): readonly number[] {
  const { findings } = judgedText(text);
  return locate(findings, { texts: new Map(), traces: new Map(), causes: new Map(), rules: [] }).map(
    ({ location }) => location.span.start.line,
  );
}

describe('an object with one mistake', () => {
  test('has none to begin with', () => {
    expect(good.flatMap(linesOf)).toEqual([]);
  });

  test('has a finding on the line of the mistake', () => {
    const all = good.flatMap(mutationsOf);
    const missed = all.filter(({ text, line }) => !linesOf(text).includes(line));
    expect(
      missed.map(({ what, line, text }) => `${what}, line ${line} of ${text.split('\n')[1]}: ${linesOf(text).join()}`),
    ).toEqual([]);
    expect(all.length).toBeGreaterThan(200);
  });
});
