import { parseAllDocuments } from 'yaml';

const chartLabel = 'helm.sh/chart';

/**
 * `helm template` printed the file: a label names a version of a chart, which only Helm fills in. The edit would be lost at
 * the next rendering. https://helm.sh/docs/chart_best_practices/labels/
 */
export function isChartOutput(text: string): boolean {
  if (!text.includes(chartLabel) || text.includes('{{')) return false;
  const documents = parseAllDocuments(text, { logLevel: 'silent' });
  return [...documents].some((document) => document.getIn(['metadata', 'labels', chartLabel]) !== undefined);
}
