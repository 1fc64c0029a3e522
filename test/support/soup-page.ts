import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A chart that nobody can read who was not shown it: boxes in boxes, bare numbers, no heading, no name. `laidOut` anew it is another page. */
const soup = (path: string, laidOut: boolean) => {
  const second = path.includes('4712');
  const rows = second
    ? [
        ['7140', '30', '180.00'],
        ['9222', '', '300.00'],
      ]
    : [
        ['7240', '17', '425.00'],
        ['7210', '3', '210.00'],
      ];
  const line = ([code, tooth, fee]: string[]) =>
    laidOut
      ? `<div><em>${tooth}</em><em>${fee}</em><em>#${code}#</em></div>`
      : `<div><span>${code}</span><span>${tooth}</span><span>${fee}</span></div>`;
  const who = second ? 'Fennimore, Basil' : 'Quillfeather, Odalys';
  return `<!doctype html><meta charset="utf-8"><title>x</title><style>body{font:16px sans-serif}span,em{display:inline-block;min-width:90px;padding:6px}</style>
<div><div><span>${who}</span></div><div>${rows.map(line).join('')}</div><div>ok today, sutured, Rx given</div></div>
<script>window.clicked=0;addEventListener('click',()=>clicked++)</script>`;
};

export async function serveSoup() {
  let laidOut = false;
  const server = createServer((request, answer) => {
    answer.setHeader('content-type', 'text/html; charset=utf-8');
    answer.end(soup(request.url ?? '/', laidOut));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    layOutAnew: () => {
      laidOut = true;
    },
    close: () => server.close(),
  };
}
