import { describe, expect, test } from 'vitest';
import { judgedText, saidOf } from './judged.ts';

function object(apiVersion: string, kind: string, rest = ''): string {
  return `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: till}\n${rest}`;
}

const budget = 'spec: {maxUnavailable: 1, selector: {matchLabels: {app: till}}}\n';

describe('the type of an object', () => {
  test.each([
    ['apps/v1', 'Deploymnet', 'kind Deploymnet till: apps/v1 has no kind Deploymnet; did you mean Deployment?'],
    ['v1', 'Deployment', 'apiVersion Deployment till: v1 has no kind Deployment; did you mean apps/v1 Deployment?'],
    [
      'app/v1',
      'Deployment',
      'apiVersion Deployment till: app/v1 has no kind Deployment; did you mean apps/v1 Deployment?',
    ],
    ['apps/v1', 'Anything', 'apiVersion Anything till: apps/v1 has no kind Anything'],
    ['batch/v2', 'Job', 'apiVersion Job till: batch/v2 has no kind Job; did you mean batch/v1 Job?'],
    [
      'policy/v1beta1',
      'PodSecurityPolicy',
      'apiVersion PodSecurityPolicy till: policy/v1beta1 is not served since Kubernetes 1.25',
    ],
    [
      'extensions/v1beta1',
      'PodSecurityPolicy',
      'apiVersion PodSecurityPolicy till: extensions/v1beta1 is not served since Kubernetes 1.16',
    ],
    [
      'flowcontrol.apiserver.k8s.io/v1beta1',
      'FlowSchema',
      'apiVersion FlowSchema till: flowcontrol.apiserver.k8s.io/v1beta1 is not served since Kubernetes 1.26; use flowcontrol.apiserver.k8s.io/v1',
    ],
    [
      'apiregistration.k8s.io/v1beta1',
      'APIService',
      'apiVersion APIService till: apiregistration.k8s.io/v1beta1 is not served since Kubernetes 1.22; use apiregistration.k8s.io/v1',
    ],
  ])('%s %s', (apiVersion, kind, said) => {
    expect(saidOf(object(apiVersion, kind))).toEqual([said]);
  });

  test.each([
    ['v1', 'DeploymentConfig'], // of OpenShift
    ['v1', 'Config'], // of kubectl
    ['skaffold/v2beta29', 'Config'],
    ['kafka.strimzi.io/v1beta2', 'KafkaTopic'],
  ])('%s %s is not known, and nothing is said of it', (apiVersion, kind) => {
    expect(judgedText(object(apiVersion, kind))).toEqual({
      findings: [],
      coverage: { objects: 1, validated: 0, unknown: [{ apiVersion, kind, objects: 1 }] },
    });
  });

  test('is removed, deprecated or new by the version that is judged for', () => {
    const policy = object(
      'flowcontrol.apiserver.k8s.io/v1beta3',
      'FlowSchema',
      'spec: {priorityLevelConfiguration: {name: a}}\n',
    );
    expect(saidOf(policy, '1.28.0')).toEqual([]);
    expect(saidOf(policy, '1.31.0')).toEqual([
      'apiVersion FlowSchema till: flowcontrol.apiserver.k8s.io/v1beta3 is deprecated since Kubernetes 1.29 and not served from 1.32 on; use flowcontrol.apiserver.k8s.io/v1',
    ]);
    expect(saidOf(policy, '1.32.0')).toEqual([
      'apiVersion FlowSchema till: flowcontrol.apiserver.k8s.io/v1beta3 is not served since Kubernetes 1.32; use flowcontrol.apiserver.k8s.io/v1',
    ]);
    expect(saidOf(object('admissionregistration.k8s.io/v1', 'ValidatingAdmissionPolicy'), '1.29.0')).toEqual([
      'apiVersion ValidatingAdmissionPolicy till: admissionregistration.k8s.io/v1 is served from Kubernetes 1.30 on, and 1.29 is judged for',
    ]);
  });

  test('is no mistake for a later version, nor are its fields, where no version is stated', () => {
    const claim = object('resource.k8s.io/v1', 'ResourceClaimTemplate', 'spec: {spec: {devices: {requests: []}}}\n');
    const pod = object('v1', 'Pod', `spec: {hostnameOverride: till, containers: [{name: till, image: till:7}]}\n`);
    expect(saidOf(claim)).toEqual([]);
    expect(saidOf(claim, '1.33.0')).toEqual([
      'apiVersion ResourceClaimTemplate till: resource.k8s.io/v1 is served from Kubernetes 1.34 on, and 1.33 is judged for',
    ]);
    expect(saidOf(pod)).toEqual([]);
    expect(saidOf(pod, '1.33.0')).toEqual([
      'spec.hostnameOverride Pod till has the unknown field spec.hostnameOverride',
    ]);
  });

  test('is deprecated without a date of its removal', () => {
    const [finding] = judgedText(object('v1', 'Endpoints')).findings;
    expect([finding?.severity, finding?.message]).toEqual([
      'info',
      'Endpoints till: v1 is deprecated since Kubernetes 1.33; use discovery.k8s.io/v1 EndpointSlice',
    ]);
  });

  test('has a fix where the rest of the object fits the other type', () => {
    const fixes = (text: string): readonly unknown[] => judgedText(text).findings.map(({ fix }) => fix);
    const ingress = 'spec: {backend: {serviceName: till, servicePort: 80}}\n';
    expect(fixes(object('policy/v1beta1', 'PodDisruptionBudget', budget))).toEqual([
      { op: 'replace', path: ['apiVersion'], value: 'policy/v1' },
    ]);
    expect(fixes(object('networking.k8s.io/v1beta1', 'Ingress', ingress))).toEqual([undefined]);
    expect(fixes(object('policy/v1', 'PodDisruptionBudgett', budget))).toEqual([
      { op: 'replace', path: ['kind'], value: 'PodDisruptionBudget' },
    ]);
  });

  test.each([
    ['silent', []],
    ['info', [['info', 'KafkaTopic till: no schema of kafka.strimzi.io/v1beta2 KafkaTopic is known']]],
    ['error', [['error', 'KafkaTopic till: no schema of kafka.strimzi.io/v1beta2 KafkaTopic is known']]],
  ] as const)('without a schema is said as the configuration asks: %s', (unknownKinds, expected) => {
    const { findings } = judgedText(object('kafka.strimzi.io/v1beta2', 'KafkaTopic'), '1.33.0', { unknownKinds });
    expect(findings.map(({ severity, message }) => [severity, message])).toEqual(expected);
  });
});
