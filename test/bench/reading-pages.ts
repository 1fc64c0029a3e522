const heads = ['Date', 'Code', 'Description', 'Tooth', 'Status', 'Fee', 'Provider'];
const codes = ['D2740', 'D7140', 'D0120', 'D1110'];
const cells = (i: number): string[] => [
  `${String((i % 12) + 1).padStart(2, '0')}/02/2026`,
  codes[i % codes.length] ?? 'D2740',
  `Work number ${i}`,
  String((i % 32) + 1),
  'Completed',
  '$1,200.00',
  'Dr. Vance',
];
const many = (rows: number, one: (i: number) => string): string => Array.from({ length: rows }, (_, i) => one(i)).join('');
const head = '<h1>Patient: Ann Bell</h1><p>DOB: 01/02/1980</p>';

/** Charts written in the ways that practice systems write them; each row adds about `perRow` nodes to the page. */
export const charts: Readonly<Record<string, { perRow: number; html: (rows: number) => string }>> = {
  table: {
    perRow: 15,
    html: (rows) =>
      `${head}<table><thead><tr>${heads.map((name) => `<th>${name}</th>`).join('')}</tr></thead><tbody>${many(
        rows,
        (i) =>
          `<tr>${cells(i)
            .map((text) => `<td>${text}</td>`)
            .join('')}</tr>`,
      )}</tbody></table>`,
  },
  'grid of boxes': {
    perRow: 15,
    html: (rows) =>
      `${head}<div role="grid"><div role="row">${heads.map((name) => `<div role="columnheader">${name}</div>`).join('')}</div>${many(
        rows,
        (i) =>
          `<div role="row">${cells(i)
            .map((text) => `<div role="gridcell">${text}</div>`)
            .join('')}</div>`,
      )}</div>`,
  },
  'boxes without roles': {
    perRow: 15,
    html: (rows) =>
      `${head}<div class="list"><div>${heads.map((name) => `<div>${name}</div>`).join('')}</div>${many(
        rows,
        (i) =>
          `<div>${cells(i)
            .map((text) => `<div>${text}</div>`)
            .join('')}</div>`,
      )}</div>`,
  },
  'cards of label and value': {
    perRow: 29,
    html: (rows) =>
      head +
      many(
        rows,
        (i) =>
          `<section>${cells(i)
            .map((text, at) => `<div><b>${heads[at]}:</b> <span>${text}</span></div>`)
            .join('')}</section>`,
      ),
  },
  notes: {
    perRow: 5,
    html: (rows) =>
      head +
      many(
        rows,
        (i) =>
          `<div class="note"><b>${cells(i)[0]} Progress note</b><p>Patient seen. Tooth ${(i % 32) + 1} D2740 was seated.</p></div>`,
      ),
  },
};
