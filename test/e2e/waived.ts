import type { JsonReport } from './cli.ts';
import { deployment } from './fixtures.ts';

/** Findings as `file:line rule status`, and the reason of those that a waiver holds for. */
export function findingsOf({ findings }: JsonReport): readonly string[] {
  return findings.map(
    ({ location: { file, line }, rule, status, reason }) =>
      `${file}:${line} ${rule} ${status}${status === 'waived' ? `, ${reason}` : ''}`,
  );
}

export function waived(report: JsonReport): readonly string[] {
  return findingsOf(report).filter((each) => each.includes(' waived, '));
}

/** What is said of waivers themselves. */
export function problems({ findings }: JsonReport): readonly string[] {
  return findings
    .filter(({ rule }) => rule.startsWith('waivers/'))
    .map(({ location: { file, line }, rule, severity, message }) => `${file}:${line} ${severity} ${rule} ${message}`);
}

export const requests = 'resources/requests-and-limits';

export const probe = 'probes/named-port-resolves';

/** A Deployment with lines before it, and at the line of its container, line 14; `broken`, an error is there too. */
export function web({ above = '', container = '', annotations = '', broken = false } = {}): string {
  const line = broken
    ? '{ name: web, image: x:1, readinessProbe: { httpGet: { port: web } } }'
    : '{ name: web, image: x:1 }';
  const text = deployment('web').replace(/- name: web\n.*$/m, `- ${line}${container === '' ? '' : ` ${container}`}`);
  return above + text.replace('  name: web\n', `  name: web\n${annotations}`);
}
