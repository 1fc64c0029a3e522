import { describe, expect, it } from 'vitest';
import { interpretFrames } from '@/lib/reading/interpret-frames';
import { recordOf } from './shared-pages';

const row = '<table><tr><th>Date</th><th>Code</th></tr><tr><td>11/02/2026</td><td>D0120</td></tr></table>';
const read = (url: string, header: string) => interpretFrames([recordOf(url, new Map([[url, `<body>${header}${row}</body>`]]))]);
const chart = 'https://live.dentrixascend.com/pm';
const marked = '<div><span data-name="dateOfBirth">05/06/1971</span><b data-name="chartNumber">QX77</b></div>';

describe('landmarks of a known system', () => {
  it('fill in what nothing else says', () => {
    const { encounter } = read(chart, marked);
    expect(encounter.patient).toMatchObject({ birthDate: '1971-05-06', chartNumber: 'QX77' });
  });

  it('count on pages of that system only', () => {
    expect(read('https://pm.example/pm', marked).encounter.patient).toBeUndefined();
  });

  it('say nothing where two values stand, and never replace what was read', () => {
    expect(read(chart, `${marked}<i data-name="chartNumber">QX78</i>`).encounter.patient?.chartNumber).toBeUndefined();
    expect(read(chart, `<p>Chart #: 1234</p>${marked}`).encounter.patient?.chartNumber).toBe('1234');
  });
});
