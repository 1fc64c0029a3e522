import type { ClinicianQuery } from './build-queries';

/** A query as plain text for copying or print: indicators, question, options and a line for name and time. Nothing of the billing side. */
export function queryText(query: ClinicianQuery): string {
  const indicators = query.indicators.map((one) => `- “${one.quote}”`);
  const options = query.options.map((option) => `[ ] ${option}`);
  return [
    ...(indicators.length > 0 ? ['From the chart:', ...indicators, ''] : []),
    query.question,
    ...(options.length > 0 ? options : ['Answer: ______________________________', '[ ] Unable to determine']),
    '',
    'Name: ____________________   Date and time: ____________________',
  ].join('\n');
}
