import type { CrosswalkFamily, FamilyCase } from '../family';
import { medical, none } from '../family';
import { question } from '../questions';
import { customary } from '../sources';

export const family: CrosswalkFamily = {
  title: 'Frenum of lip, cheek and tongue',
  codes: ['D7960', 'D7961', 'D7962', 'D7963'],
  source: customary,
  cross(line) {
    const tongueTie = line.evidence(['ankyloglossia', 'lingual frenectomy', 'lingual frenotomy']);
    const lipTie = line.evidence(['labial frenum attachment', 'lip tie', 'labial frenectomy', 'high frenum attachment']);
    const excised = line.says(['frenum excision', 'excision']).length > 0;
    const plasty = line.evidence('frenoplasty');
    const lingual =
      line.cdt === 'D7962' || (line.cdt !== 'D7961' && (tongueTie.length > 0 || /lingual|tongue/.test(line.description)));
    if (line.cdt === 'D7963') {
      return medical([
        {
          key: 'frenoplasty',
          standing: 'supported',
          why: ['A frenum was revised with rearrangement of tissue.'],
          evidence: [line.field('cdt'), ...plasty],
        },
        {
          key: lingual ? 'frenectomy-tongue' : 'frenectomy-lip',
          standing: 'possible',
          why: ['Where the frenum was cut out without rearrangement.'],
        },
      ]);
    }
    if (
      line.cdt === 'D7960' &&
      tongueTie.length === 0 &&
      lipTie.length === 0 &&
      !/ling|tongue|lab|bucc|lip/.test(line.description)
    ) {
      const ask = question(
        line,
        'frenum',
        'Which frenum was treated: of the lip, of the cheek or of the tongue?',
        'The codes differ by frenum.',
      );
      return medical(
        [
          { key: 'frenectomy-lip', standing: 'needs-answer', why: ['The note does not name the frenum.'], asks: [ask.id] },
          { key: 'frenectomy-tongue', standing: 'needs-answer', why: ['The note does not name the frenum.'], asks: [ask.id] },
        ],
        [ask],
      );
    }
    if (lingual) {
      const cut = {
        key: 'frenotomy-tongue',
        standing: 'supported' as const,
        why: ['The frenum of the tongue was released by cutting.'],
        whyNot: ['The frenum of the lip has other codes; revision with rearrangement has another one.'],
        evidence: [line.field('cdt'), ...tongueTie],
      };
      const out = {
        key: 'frenectomy-tongue',
        standing: 'possible' as const,
        why: ['Where the frenum of the tongue was cut out, not only released.'],
        evidence: [] as typeof tongueTie,
      };
      return medical(
        excised
          ? [
              { ...out, standing: 'supported', evidence: [line.field('cdt'), ...tongueTie] },
              { ...cut, standing: 'possible' },
            ]
          : [cut, out],
      );
    }
    const functional = line.evidence([
      'breastfeeding difficulty',
      'feeding difficulty',
      'speech disorder',
      'gingival recession',
      'lip tie',
      'labial frenum attachment',
      'high frenum attachment',
      'diastema',
    ]);
    if (functional.length === 0) return none('The note gives no functional reason for treating this frenum.', 'dental');
    return medical([
      {
        key: 'frenectomy-lip',
        standing: excised ? 'supported' : 'possible',
        why: ['The frenum of lip or cheek was cut out.'],
        evidence: functional,
      },
      { key: 'frenotomy-lip', standing: 'possible', why: ['Where the frenum of the lip was only released.'], evidence: [] },
    ]);
  },
};

export const cases: readonly FamilyCase[] = [
  {
    name: 'a tongue tie released',
    visit: {
      procedures: [{ id: 'p1', cdt: 'D7962' }],
      text: 'Ankyloglossia with breastfeeding difficulty. Laser release of the lingual frenulum.',
    },
    first: 'frenotomy-tongue',
    not: ['frenotomy-lip', 'frenectomy-lip', 'frenoplasty'],
  },
  {
    name: 'an old number without a frenum is asked',
    visit: { procedures: [{ id: 'p1', cdt: 'D7960' }], text: 'Frenectomy done.' },
    asks: 'frenum',
  },
  {
    name: 'a lip frenum without a reason',
    visit: { procedures: [{ id: 'p1', cdt: 'D7961' }], text: 'No feeding difficulty, no speech disorder. Treated for looks.' },
    none: true,
  },
];
