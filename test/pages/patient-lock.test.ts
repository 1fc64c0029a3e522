import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { interpretFrames } from '@/lib/reading/interpret-frames';
import { readFrame } from '@/lib/reading/read-frame';

const chart = (name: string, born: string, number: string) =>
  `<header><h1>Patient: ${name}</h1><p>DOB: ${born}</p><p>Chart #: ${number}</p></header>`;
const rows = '<table><tr><th>Code</th><th>Description</th></tr><tr><td>D2740</td><td>Ceramic crown</td></tr></table>';
const documentOf = (html: string) => new JSDOM(html, { url: 'https://lock.example/' }).window.document;

function read(html: string) {
  const record = readFrame(documentOf(html), (frame) => documentOf(frame.getAttribute('srcdoc') ?? ''));
  return interpretFrames([record]);
}

const frame = (html: string) => `<iframe srcdoc="${html.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"></iframe>`;
const ann = chart('Ann Bell', '01/02/1980', 'A-100');

describe('two patients are never read as one', () => {
  it.each<[string, string]>([
    ['another name in a frame', ann + frame(chart('Carl Voss', '01/02/1980', 'A-100') + rows)],
    ['another birth date in a frame', ann + frame(chart('Ann Bell', '03/04/1991', 'A-100') + rows)],
    ['another chart number in a frame', ann + frame(chart('Ann Bell', '01/02/1980', 'A-101') + rows)],
    [
      'a dialog of another patient',
      `${ann}<div role="dialog" aria-modal="true">${chart('Carl Voss', '05/06/1955', 'A-200')}${rows}<p>10/12/2026</p></div>`,
    ],
    [
      'rows of two patients',
      '<table><tr><th>Patient</th><th>Code</th><th>Description</th></tr><tr><td>Bell, Ann</td><td>D2740</td><td>Crown</td></tr><tr><td>Voss, Carl</td><td>D0120</td><td>Exam</td></tr></table>',
    ],
  ])('%s: refused, and nothing read', (_, html) => {
    const reading = read(html);
    expect(reading.refused).not.toBe('');
    expect(reading.encounter).toEqual({ schema: 'crossbite.encounter/1', procedures: [], notes: [] });
  });

  it.each<[string, string]>([
    ['the same patient in a frame', ann + frame(ann + rows)],
    ['the name written last name first', ann + frame(chart('Bell, Ann', '1980-01-02', 'A-100') + rows)],
    ['a dialog of the same patient', `${ann}<div role="dialog" aria-modal="true">${ann}${rows}<p>10/12/2026</p></div>`],
    [
      'a subscriber with a birth date of his own',
      `${ann}${rows}<section class="subscriber"><p>Name: Carl Bell</p><p>DOB: 05/06/1955</p></section>`,
    ],
  ])('%s: read', (_, html) => {
    const reading = read(html);
    expect(reading.refused).toBe('');
    expect(reading.encounter.patient).toMatchObject({ name: { first: 'Ann', last: 'Bell' }, birthDate: '1980-01-02' });
    expect(reading.encounter.procedures.map(({ cdt }) => cdt)).toEqual(['D2740']);
  });
});
