import { promises } from './promises.mjs';

/**
 * The run's own report (JSON) → a row for each thing that a test tried of a promise, and the promises of which nothing was tried.
 * A row says what the run saw: a test that failed makes its row say so, a test that was left out makes none.
 */
export function trustReport({ testResults }) {
  const rows = testResults.flatMap(({ assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'passed' || status === 'failed')
      .flatMap(({ status, fullName, meta }) =>
        (meta?.tried ?? []).map((one) => ({ ...one, fullName, result: status === 'passed' ? 'kept' : 'BROKEN' })),
      ),
  );
  const untried = Object.keys(promises).filter((name) => !rows.some(({ promise }) => promise === name));
  const lines = Object.entries(promises).flatMap(([name, words]) => {
    const own = rows.filter(({ promise }) => promise === name);
    if (own.length === 0) return [`| ${words} | | 0 | not tried in this run | |`];
    return own.map(
      (row, i) =>
        `| ${i === 0 ? cell(words) : ''} | ${cell(row.what)} | ${row.times} | ${outcome(row)} | ${cell(row.fullName)} |`,
    );
  });
  const head = ['| promise | what was tried | times | result | test |', '|---|---|---:|---|---|'];
  const tried = rows.reduce((sum, { times }) => sum + times, 0);
  const broken = rows.filter(({ result }) => result === 'BROKEN').length;
  const count = `${rows.length} rows, ${tried} tries, ${broken} broken, ${untried.length} promises not tried.`;
  return { text: `# What was promised, and what this run saw of it\n\n${count}\n\n${[...head, ...lines].join('\n')}\n`, untried };
}

const outcome = ({ result, seen }) => cell(seen ? `${result}: ${seen}` : result);
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
