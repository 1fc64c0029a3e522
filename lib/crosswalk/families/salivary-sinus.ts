import type { CrosswalkFamily, FamilyCase } from '../family';
import { medical, none } from '../family';
import type { Line } from '../line';
import { comparison, question } from '../questions';
import { customary } from '../sources';
import { sideModifier, sideOf } from '../where';

const glands = [
  'sialolithiasis',
  'sialolith',
  'salivary gland',
  'submandibular gland',
  'parotid gland',
  'sublingual gland',
  'ranula',
  'sialadenitis',
];

export const family: CrosswalkFamily = {
  title: 'Salivary glands, sinus and fistulas',
  codes: ['D7979', 'D7980', 'D7981', 'D7982', 'D7983', 'D7260', 'D7261', 'D7560'],
  source: customary,
  cross(line) {
    if (line.cdt === 'D7260') {
      const nose = line.evidence('oronasal fistula');
      return medical([
        {
          key: nose.length > 0 ? 'oronasal-fistula' : 'oroantral-fistula',
          standing: 'supported',
          why: ['An opening between the mouth and the sinus or nose was closed.'],
          evidence: [line.field('cdt'), ...line.evidence(['oroantral fistula', 'oroantral communication', 'oronasal fistula'])],
        },
      ]);
    }
    if (line.cdt === 'D7261') {
      return medical(
        [
          {
            key: 'oroantral-fistula',
            standing: 'possible',
            why: ['A fresh opening into the sinus was closed; this code is written for a fistula, so payers differ.'],
            evidence: line.evidence(['oroantral communication', 'sinus perforation']),
          },
          {
            key: 'unlisted-dentoalveolar',
            standing: 'possible',
            why: ['Where the payer does not take a fresh opening as a fistula.'],
          },
        ],
        [comparison(line, 'the closure of the opening')],
      );
    }
    if (line.cdt === 'D7560') {
      const { side } = sideOf(line, ['maxillary sinusitis', 'foreign body', 'displaced root']);
      const ask = question(
        line,
        'side',
        'Which maxillary sinus was opened: right, left or both?',
        'The sinuses are paired, so the line says the side.',
      );
      return medical(
        [
          {
            key: 'sinusotomy-caldwell-luc',
            standing: 'supported',
            why: ['The maxillary sinus was opened through its wall.'],
            evidence: [line.field('cdt')],
            modifiers: sideModifier(side),
            asks: side ? [] : [ask.id],
          },
        ],
        side ? [] : [ask],
      );
    }
    return gland(line);
  },
};

function gland(line: Line) {
  const evidence = line.evidence(glands);
  const parotid = line.says('parotid gland').length > 0 || /parotid|stens/.test(line.description);
  if (line.cdt === 'D7979')
    return medical([
      {
        key: 'stone-simple',
        standing: 'supported',
        why: ['A stone was removed from a salivary duct without opening the gland.'],
        evidence: [line.field('cdt'), ...evidence],
      },
    ]);
  if (line.cdt === 'D7980') {
    const hard = line.evidence('intraglandular stone');
    return medical([
      {
        key: parotid ? 'stone-parotid-complicated' : hard.length > 0 ? 'stone-complicated' : 'stone-simple',
        standing: 'supported',
        why: [parotid ? 'A stone of the parotid was removed.' : 'A stone was removed through the mouth.'],
        evidence: [line.field('cdt'), ...evidence],
      },
      {
        key: parotid ? 'stone-simple' : hard.length > 0 ? 'stone-simple' : 'stone-complicated',
        standing: 'possible',
        why: ['Where the position of the stone was simpler or more difficult.'],
      },
    ]);
  }
  if (line.cdt === 'D7983')
    return medical([
      {
        key: 'fistula-salivary-closure',
        standing: 'supported',
        why: ['A salivary fistula was closed.'],
        evidence: [line.field('cdt'), ...line.evidence('salivary fistula')],
      },
    ]);
  if (line.cdt === 'D7982')
    return medical([
      {
        key: 'duct-repair-simple',
        standing: 'supported',
        why: ['A salivary duct was repaired.'],
        evidence: [line.field('cdt'), ...evidence],
      },
      { key: 'duct-repair-complicated', standing: 'possible', why: ['Where the repair was secondary or complicated.'] },
    ]);
  const ranula = line.evidence('ranula');
  const keys = parotid
    ? ['parotid-lateral-nerve', 'parotid-lateral-no-nerve']
    : line.says('submandibular gland').length > 0
      ? ['submandibular-gland-excision']
      : line.says(['sublingual gland', 'ranula']).length > 0
        ? ['sublingual-gland-excision', 'salivary-cyst-sublingual']
        : [];
  if (keys.length === 0) {
    const ask = question(
      line,
      'gland',
      'Which salivary gland was removed: sublingual, submandibular, parotid or a minor one?',
      'Each gland has its own code.',
    );
    return medical(
      ['sublingual-gland-excision', 'submandibular-gland-excision', 'unlisted-salivary'].map((key) => ({
        key,
        standing: 'needs-answer',
        why: ['The note does not name the gland.'],
        asks: [ask.id],
      })),
      [ask],
    );
  }
  if (line.cdt !== 'D7981') return none('This number is not one of the glands.', 'unknown');
  return medical(
    keys.map((key, index) => ({
      key,
      standing: index === 0 ? 'supported' : 'possible',
      why: [index === 0 ? 'The note names the gland that was removed.' : 'Where only a part was removed.'],
      evidence: index === 0 ? [...evidence, ...ranula] : [],
    })),
  );
}

export const cases: readonly FamilyCase[] = [
  {
    name: 'a stone of the submandibular duct',
    visit: { procedures: [{ id: 'p1', cdt: 'D7980' }], text: 'Sialolith of right Wharton duct, removed through the mouth.' },
    first: 'stone-simple',
    not: ['stone-parotid-complicated'],
  },
  {
    name: 'a gland that nobody names is asked',
    visit: { procedures: [{ id: 'p1', cdt: 'D7981' }], text: 'Gland removed.' },
    asks: 'gland',
  },
  {
    name: 'a fistula to the sinus, none to the nose',
    visit: { procedures: [{ id: 'p1', cdt: 'D7260', tooth: '14' }], text: 'Oroantral fistula #14 closed. No oronasal fistula.' },
    first: 'oroantral-fistula',
    not: ['oronasal-fistula'],
  },
];
