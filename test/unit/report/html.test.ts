import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Comparison, ObjectId, Report, TopologyLink } from '../../../src/model/index.ts';
import { formats, plainPresentation } from '../../../src/report/index.ts';
import { failedReport, hostileText, manyVerdicts, reportOf, reportSaying, verdictOf } from '../../support/report.ts';

const online = { ...plainPresentation, sourceUrl: 'https://github.com/shop/deploy/blob/4f2c1d0' };

function page(report: Report): string {
  return formats.html(report, online);
}

/** What stands between the tags, with one space for every stretch of white space. */
function textOf(html: string): string {
  return html
    .replace(/<style>[\s\S]*<\/style>/, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}

function object(kind: string, name = 'api'): ObjectId {
  return { apiVersion: 'v1', kind, namespace: 'shop', name };
}

function link(kind: TopologyLink['kind'], from: ObjectId, to: ObjectId): TopologyLink {
  return { kind, from, to };
}

test('a finding has message, remediation, locations and object', () => {
  expect(textOf(page(reportOf()))).toContain(
    'Deployment shop/api 1 error error api is killed while it drains: 45 s, grace period 30 s' +
      ' Raise terminationGracePeriodSeconds.' +
      ' apps/api/deployment.yaml:12:7 terminationGracePeriodSeconds: 30' +
      ' kustomization apps/api/overlays/prod/kustomization.yaml:1' +
      ' To accept it, write above line 12 of apps/api/deployment.yaml:' +
      ' # seaworthy: ignore shutdown/grace-covers-drain because REASON' +
      ' in apps/api/overlays/prod · shutdown/grace-covers-drain',
  );
});

test('the field of an exact location is marked in its line, that of a nearest one is not', () => {
  expect(page(reportOf())).toContain('<code><mark>terminationGracePeriodSeconds: 30</mark></code>');
  const { span } = verdictOf().location;
  expect(page(reportOf([verdictOf({ location: { span, precision: 'nearest' } })]))).toContain(
    '<code>terminationGracePeriodSeconds: 30</code>',
  );
});

test('locations link to the lines of the checked commit', () => {
  expect(page(reportOf())).toContain(
    '<a href="https://github.com/shop/deploy/blob/4f2c1d0/apps/api/deployment.yaml#L12">apps/api/deployment.yaml:12:7</a>',
  );
  expect(formats.html(reportOf(), plainPresentation)).toContain('<b>apps/api/deployment.yaml:12:7</b>');
});

test('nothing is fetched, nothing may run, and the content security policy allows only this style sheet', () => {
  const html = page(reportOf());
  expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|\son\w+=|\sstyle=/i);
  const style = /<style>([\s\S]*)<\/style>/.exec(html)?.[1] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  expect(html).toContain(
    `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
  );
});

/** Every tag with the names of its attributes, in order. */
function tags(html: string): readonly string[] {
  return [...html.matchAll(/<(\/?[\w!]+)([^>]*)>/g)].map(
    ([, name = '', rest = '']) => `${name}${[...rest.matchAll(/\s([\w-]+)="[^"]*"/g)].map(([, key]) => ` ${key}`)}`,
  );
}

test('no text of a manifest becomes a tag or an attribute', () => {
  expect(tags(page(reportSaying(hostileText)))).toEqual(tags(page(reportSaying('x `code` y'))));
});

test('no control character of a manifest stays in the page', () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these must be gone
  expect(page(reportSaying(hostileText))).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/);
});

test('an object that acts on one workload is in its group, one that acts on several has its own', () => {
  const about = (kind: string, name = 'api'): ReturnType<typeof verdictOf> => verdictOf({ object: object(kind, name) });
  const topology = [
    link('route', object('Ingress', 'shop'), object('Service')),
    link('route', object('Ingress', 'shop'), object('Service', 'cart')),
    link('service', object('Service'), object('Deployment')),
    link('service', object('Service', 'cart'), object('Deployment', 'cart')),
    link('autoscaler', object('HorizontalPodAutoscaler'), object('Deployment')),
  ];
  const verdicts = [about('HorizontalPodAutoscaler'), about('Service'), about('Ingress', 'shop')];
  const headings = [...page({ ...reportOf(verdicts), topology }).matchAll(/<summary><h3>([^<]*)<\/h3>/g)].map(
    ([, text]) => text,
  );
  expect(headings).toEqual(['Deployment shop/api', 'Ingress shop/shop']);
});

test('a workload with links has a diagram, which has a text alternative', () => {
  const topology = [
    link('route', object('Ingress'), object('Service')),
    link('service', object('Service'), object('Deployment')),
    link('disruptionBudget', object('PodDisruptionBudget'), object('Deployment')),
  ];
  const html = page({ ...reportOf(), topology });
  expect(html).toContain(
    'aria-label="Ingress shop/api routes to Service shop/api; Service shop/api sends requests to Deployment shop/api; PodDisruptionBudget shop/api limits disruptions of Deployment shop/api"',
  );
  expect(html.match(/<rect /g)).toHaveLength(4);
  expect(html.match(/<path class="arrow/g)).toHaveLength(3);
  expect(page(reportOf())).not.toContain('<svg');
});

test('failed targets come first, then the objects with the most severe findings', () => {
  const warning = verdictOf({ severity: 'warning', object: object('Deployment', 'cart') });
  const { verdicts } = failedReport();
  const headings = [...page(reportOf([warning, ...verdicts])).matchAll(/<summary><h3>([^<]*)<\/h3>/g)].map(
    ([, text]) => text,
  );
  expect(headings).toEqual(['charts/till', 'Deployment shop/api', 'Deployment shop/cart']);
});

test('each rule is explained once, and its findings link to it', () => {
  const html = page(reportOf([verdictOf(), verdictOf({ path: ['spec'] })]));
  expect(html.match(/id="rule-shutdown\/grace-covers-drain"/g)).toHaveLength(1);
  expect(html.match(/href="#rule-shutdown\/grace-covers-drain"/g)).toHaveLength(2);
  expect(textOf(html)).toContain('The grace period covers the drain. A process that is killed while it drains');
});

test('coverage lists failed and skipped targets with their reasons, and counts the others', () => {
  const said = textOf(page(failedReport()));
  expect(said).toContain('1 of 2 targets rendered, 1 failed, 1 skipped.');
  expect(said).toContain('charts/till helm template uses a value that is not set: .Values.image.tag');
  expect(said).toContain('charts/lib helm library chart: it renders nothing by itself');
  expect(said).toContain('apps/api/overlays/prod kustomize 4 1');
});

test('a finding that is not open is shown with its reason, among those that do not count', () => {
  const html = page(reportOf([verdictOf({ label: 'baselined', reason: 'listed in the baseline' })]));
  expect(textOf(html)).toContain('No findings. Not counted 1 finding: 1 in the baseline');
  expect(textOf(html)).toContain('baselined: listed in the baseline');
});

test('a check box hides the findings of its severity, and objects without other findings', () => {
  const html = page(reportOf([verdictOf(), verdictOf({ severity: 'info', object: object('Service') })]));
  expect(html.match(/<input type="checkbox" id="show-\w+" checked/g)).toEqual([
    '<input type="checkbox" id="show-error" checked',
    '<input type="checkbox" id="show-info" checked',
  ]);
  expect(html).toContain(':root:has(#show-info:not(:checked)) .finding.info');
  expect(html).toContain(':root:has(#show-info:not(:checked)) .has-info,');
  expect(html).toContain('<details class="group has-info"');
});

test('few findings are open, of many only the objects with the most severe ones', () => {
  const open = (count: number): number =>
    page(reportOf(manyVerdicts(count))).match(/<details class="group [^"]*" open/g)?.length ?? 0;
  expect([open(40), open(1_000)]).toEqual([40, 3]);
});

test('ten thousand findings make a page of less than two kilobytes each', () => {
  const html = page(reportOf(manyVerdicts(10_000)));
  expect(html.match(/<article /g)).toHaveLength(10_000);
  expect(Buffer.byteLength(html)).toBeLessThan(20_000_000);
});

test('a comparison shows its base, capacity, changed objects and fixed findings', () => {
  const scale = { replicas: { min: 2, max: 8 }, cpu: { min: 1, max: 4 }, memory: { min: 0, max: 0 } };
  const comparison: Comparison = {
    commit: 'ba5e'.repeat(10),
    fixed: [
      {
        rule: verdictOf().rule,
        severity: 'error',
        message: 'cart is killed',
        object: object('Deployment', 'cart'),
        target: 'cart',
      },
    ],
    objectChanges: [
      {
        what: 'changed',
        object: object('HorizontalPodAutoscaler'),
        target: 'apps/api',
        fields: [{ path: ['spec', 'maxReplicas'], before: 8, after: 4 }],
      },
    ],
    capacity: { before: scale, after: { ...scale, replicas: { min: 2, max: 4 } } },
    nondeterministic: 0,
    untouched: 3,
    notice: 'the clone is too shallow',
  };
  expect(textOf(page({ ...reportOf(), comparison }))).toContain(
    'Changes to deployed objects Compared with ba5eba5eba5e . the clone is too shallow. replicas 2 to 8 → 2 to 4' +
      ' Objects: 1 changed object change fields' +
      ' HorizontalPodAutoscaler shop/api changed spec.maxReplicas: 8 → 4' +
      ' 1 finding fixed object severity finding Deployment shop/cart error cart is killed shutdown/grace-covers-drain',
  );
  expect(page(reportOf())).not.toContain('id="changes"');
});
