import type { Log } from 'sarif';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/model/index.ts';
import { formats, plainPresentation, summary } from '../../../src/report/index.ts';
import { relaxedReport, reportOf } from '../../support/report.ts';
import { schemaErrors } from '../../support/report-schema.ts';

const sentence =
  'This change relaxes the check: rule probes/readiness-required is off, 3 files are excluded by legacy/**; the verdict uses the configuration of the base';

function of(format: keyof typeof formats, report: Report = relaxedReport()): string {
  return formats[format](report, plainPresentation);
}

describe('what a change relaxes', () => {
  test('is the first that the text says, with its lines', () => {
    expect(of('text').split('\n').slice(0, 4)).toEqual([
      sentence,
      '  seaworthy.yaml:4  rule probes/readiness-required is off',
      '  seaworthy.yaml:7  3 files are excluded by legacy/**',
      '',
    ]);
  });

  test('comes before the totals in a comment and a summary', () => {
    const how = { ...plainPresentation, sourceUrl: 'https://github.com/shop/shop/blob/main' };
    const text = formats.markdown(relaxedReport(), how);
    expect(text.split('\n').slice(0, 8)).toEqual([
      '## Seaworthy: 1 error, 0 warnings',
      '',
      '> ⚠️ **This change relaxes the check: rule probes/readiness-required is off, 3 files are excluded by legacy/&#42;&#42;; the verdict uses the configuration of the base.**',
      '',
      '| line | relaxed |',
      '|---|---|',
      '| [<samp>seaworthy.yaml:4</samp>](<https://github.com/shop/shop/blob/main/seaworthy.yaml#L4>) | rule probes/readiness-required is off |',
      '| [<samp>seaworthy.yaml:7</samp>](<https://github.com/shop/shop/blob/main/seaworthy.yaml#L7>) | 3 files are excluded by legacy/&#42;&#42; |',
    ]);
    expect(summary(relaxedReport(), how)).toBe(text);
  });

  test('leaves no anchor in the title, although there are no findings', () => {
    const report = { ...relaxedReport(), ...{ verdicts: [], counts: { ...reportOf([]).counts } } };
    expect(of('markdown', report).split('\n')[0]).toBe('## Seaworthy: No findings');
  });

  test('is an annotation before all findings', () => {
    expect(of('github').split('\n').slice(0, 3)).toEqual([
      '::warning file=seaworthy.yaml,line=4,title=This change relaxes the check::This change relaxes the check: rule probes/readiness-required is off; the verdict uses the configuration of the base',
      '::warning file=seaworthy.yaml,line=7,title=This change relaxes the check::This change relaxes the check: 3 files are excluded by legacy/**; the verdict uses the configuration of the base',
      expect.stringMatching(/^::error file=apps\/api\/deployment.yaml/),
    ]);
  });

  test('is a notification about the configuration in SARIF, and no result', () => {
    const log: Log = JSON.parse(of('sarif'));
    const [run] = log.runs;
    expect(run?.results?.length).toBe(1);
    expect(run?.invocations?.[0]?.toolConfigurationNotifications?.[0]).toEqual({
      level: 'warning',
      message: {
        text: 'This change relaxes the check: rule probes/readiness-required is off; the verdict uses the configuration of the base.',
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'seaworthy.yaml', uriBaseId: 'ROOT' },
            region: { startLine: 4 },
          },
        },
      ],
    });
  });

  test('is the first list of the JSON report', () => {
    const text = of('json');
    expect(schemaErrors(text)).toEqual([]);
    expect(Object.keys(JSON.parse(text)).slice(0, 2)).toEqual(['version', 'relaxations']);
    expect(JSON.parse(text).relaxations).toEqual(relaxedReport().relaxations);
  });

  test('is a section of the page before the findings', () => {
    const text = of('html');
    expect(text).toContain(`<p>${sentence}.</p>`);
    expect(text.indexOf('id="relaxations"')).toBeLessThan(text.indexOf('id="findings"'));
  });

  test('and is accepted is said too', () => {
    expect(of('text', relaxedReport(true)).split('\n')[0]).toBe(sentence.replace('of the base', 'of the change'));
  });

  test('in very many places is said with a count', () => {
    const [first] = relaxedReport().relaxations ?? [];
    if (first === undefined) throw new Error('unreachable');
    const report = { ...relaxedReport(), relaxations: Array.from({ length: 5000 }, () => first) };
    expect(of('text', report)).toContain('rule probes/readiness-required is off, and 4990 more; the verdict');
    expect(of('text', report)).toContain('  … 4980 more\n');
    expect(of('html', report)).toContain('4900 more are not shown.');
    expect(of('markdown', report).length).toBeLessThan(65_000);
    expect(of('markdown', report)).toMatch(/… \d+ more not shown: the size limit is reached/);
  });
});

test('long patterns do not push the outcome out of the comment', () => {
  const [first] = relaxedReport().relaxations ?? [];
  if (first === undefined) throw new Error('unreachable');
  const message = `3 files are excluded by ${'x'.repeat(80)}`;
  const text = of('markdown', {
    ...reportOf(),
    relaxations: Array.from({ length: 10 }, () => ({ ...first, message })),
  });
  expect(text).toContain('; the verdict uses the configuration of the base.**');
});

test('a report without relaxations says nothing of them', () => {
  for (const format of ['text', 'markdown', 'github', 'sarif', 'json', 'html'] as const)
    expect(of(format, reportOf())).not.toMatch(/relax|toolConfigurationNotifications/);
});
