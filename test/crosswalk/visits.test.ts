import { describe, expect, test } from 'vitest';
import { medicalPack } from '@/lib/codes/medical/pack';
import { crossVisit } from '@/lib/crosswalk/cross-visit';
import type { FamilyCase } from '@/lib/crosswalk/family';
import { routeVisit } from '@/lib/crosswalk/route-visit';
import type { RouteTo } from '@/lib/encounter/precheck';
import { chartOf, keyOf } from './chart-of';

type Visit = FamilyCase['visit'];
interface Expected {
  /** Any of these keys in rank 1; `none` for no medical code. */
  readonly first?: readonly string[] | 'none';
  readonly not?: readonly string[];
  readonly units?: number;
  readonly modifiers?: readonly string[];
  readonly without?: readonly string[];
  readonly to?: readonly RouteTo[];
  readonly asks?: RegExp;
}

const medical = { kind: 'medical', order: 1, payerName: 'Blue Plan PPO', payerClass: 'commercial' } as const;
const dental = { kind: 'dental', order: 2, payerName: 'Dental Plan' } as const;
const medicare = { kind: 'medical', order: 1, payerName: 'Medicare Part B', payerClass: 'medicare' } as const;
const p = (cdt: string, more: object = {}) => ({ id: 'p1', cdt, ...more });

const visits: readonly [string, Visit, Expected][] = [
  [
    'palliative care of a flap over a tooth',
    {
      procedures: [p('D9110', { tooth: '32' })],
      text: 'Pericoronitis #32, operculum swollen. Irrigated under flap w/ CHX. Amox 500 tid.',
    },
    { first: ['unlisted-dentoalveolar', 'visit-low', 'visit-new-low'], not: ['drain-dentoalveolar', 'operculectomy'] },
  ],
  [
    'sublingual space drained through the mouth',
    { procedures: [p('D7511')], text: 'Dx: sublingual space abscess R. I&D sublingual space intraorally, 10 cc pus, penrose.' },
    { first: ['drain-sublingual-superficial-intraoral', 'drain-sublingual-deep-intraoral'], not: ['drain-sublingual-extraoral'] },
  ],
  [
    'submental space drained through the skin',
    {
      procedures: [p('D7520')],
      text: 'Submental space abscess from #25. I&D submental space via submental skin incision. No submandibular involvement.',
    },
    {
      first: ['drain-submental-extraoral'],
      not: ['drain-submandibular-extraoral', 'drain-submental-intraoral'],
      to: ['medical'],
    },
  ],
  [
    'palatal abscess',
    {
      procedures: [p('D7510', { tooth: '7' })],
      text: 'Fluctuant palatal swelling adjacent #7. I&D palatal abscess, pus expressed. No vestibular swelling.',
    },
    { first: ['drain-palate'], not: ['drain-vestibule-simple'] },
  ],
  [
    'radicular cyst of the upper jaw',
    { procedures: [p('D7450', { tooth: '8' })], text: '9 mm cyst apex #8. Enucleated. Specimen to path.' },
    { first: ['cyst-maxilla-curettage'], not: ['cyst-mandible-curettage'], asks: /patholog/i },
  ],
  [
    'biopsy of the cheek',
    {
      procedures: [p('D7286')],
      text: 'Erosive lesion L buccal mucosa. r/o lichen planus. 4 mm punch bx L buccal mucosa, 1 suture. Tongue and FOM WNL, no lesions.',
    },
    { first: ['biopsy-vestibule'], not: ['biopsy-tongue-anterior', 'biopsy-floor-of-mouth', 'excision-vestibule-simple-repair'] },
  ],
  [
    'biopsy of the floor of the mouth',
    { procedures: [p('D7286')], text: 'Red patch R floor of mouth 8 mm. Incisional biopsy R FOM. Lateral tongue clear.' },
    { first: ['biopsy-floor-of-mouth'], not: ['biopsy-tongue-anterior'], to: ['medical'] },
  ],
  [
    'biopsy of the gum',
    {
      procedures: [p('D7286', { area: '30' })],
      text: 'Gingival lesion buccal #19-20, desquamative. Incisional biopsy of gingiva.',
    },
    {
      first: ['unlisted-dentoalveolar', 'biopsy-vestibule', 'excision-gum-open'],
      not: ['biopsy-tongue-anterior', 'biopsy-palate-uvula'],
    },
  ],
  [
    'minor glands of the lip for a dry mouth',
    { procedures: [p('D7286')], text: 'Xerostomia, r/o Sjogren. Lower lip minor salivary gland biopsy, 5 glands harvested.' },
    { first: ['biopsy-salivary-incisional'], not: ['biopsy-lip'] },
  ],
  [
    'mucocele cut out of the lip',
    { procedures: [p('D7410')], text: 'Mucocele lower labial mucosa 7 mm. Excised with minor glands, closed 4-0 chromic x3.' },
    { first: ['excision-vestibule-simple-repair'], not: ['biopsy-lip', 'excision-tongue-open'] },
  ],
  [
    'broken alveolar bone, treated closed',
    {
      accident: { kind: 'other' },
      procedures: [p('D7670', { area: '01' })],
      text: 'Fell off bike. Alveolar fracture maxillary anterior. Closed reduction, arch bar splint 4 wk.',
    },
    { first: ['alveolar-fracture-closed'], to: ['medical'] },
  ],
  [
    'mandible treated closed with wiring',
    {
      accident: { kind: 'other' },
      procedures: [p('D7640')],
      text: 'Assault. Nondisplaced L subcondylar fracture of mandible. Closed reduction with arch bars and MMF x3 wk.',
    },
    { first: ['mandible-closed-interdental'], not: ['mandible-open-interdental', 'condyle-open'], to: ['medical'] },
  ],
  [
    'chin laceration in layers',
    {
      accident: { kind: 'other' },
      procedures: [p('D7911')],
      text: 'Fell. 3.2 cm chin laceration to muscle. Layered closure, 4-0 vicryl deep layer, 5-0 nylon skin.',
    },
    { first: ['repair-face-layered-5'], not: ['repair-face-simple-5', 'repair-vestibule-large'] },
  ],
  [
    'tongue laceration',
    {
      accident: { kind: 'other' },
      procedures: [p('D7910')],
      text: 'Bit tongue when fell. 1.5 cm laceration dorsal tongue, sutured 3-0 chromic.',
    },
    { first: ['repair-tongue-anterior-small'], not: ['repair-vestibule-small'] },
  ],
  [
    'tooth broken by chewing',
    {
      coverage: [medical, dental],
      procedures: [p('D7210', { tooth: '3' })],
      text: '#3 fractured while eating nuts, non-restorable. Surgical ext.',
    },
    { first: 'none', to: ['dental'] },
  ],
  [
    'arthrocentesis of both joints',
    { procedures: [p('D7870')], text: 'Bilateral TMJ closed lock. Arthrocentesis bilateral TMJ, 120 cc LR each.' },
    { first: ['arthrocentesis-tmj'], modifiers: ['50'], not: ['arthroscopy-tmj-diagnostic'] },
  ],
  [
    'reduced dislocation',
    { procedures: [p('D7820')], text: 'Bilateral TMJ dislocation after yawning. Manual reduction, Barton bandage.' },
    { first: ['tmj-dislocation-closed'], not: ['tmj-dislocation-open'] },
  ],
  [
    'night guard',
    { coverage: [medical, dental], procedures: [p('D9944')], text: 'Bruxism, wear facets. TMJ WNL, no TMD.' },
    { first: 'none', to: ['dental'] },
  ],
  [
    'prefabricated sleep appliance',
    { coverage: [medical], procedures: [p('D9947')], text: 'OSA mild, AHI 9. Boil and bite appliance given, prefabricated.' },
    { not: ['oral-appliance-custom'], units: 1 },
  ],
  [
    'necrosis of the upper jaw after radiation',
    { procedures: [p('D7550', { area: '10' })], text: 'ORN right maxilla, exposed bone 3 mo. Sequestrectomy, saucerized.' },
    { first: ['osteomyelitis-facial-bone'], not: ['osteomyelitis-mandible'], to: ['medical'] },
  ],
  [
    'extraction before chemotherapy under Medicare',
    {
      coverage: [medicare],
      procedures: [p('D7140', { tooth: '19' })],
      text: 'Referred by oncologist Dr. Vance for dental clearance before chemotherapy starting 11/20. #19 periapical abscess, extracted. Letter with findings sent to Dr. Vance.',
    },
    { modifiers: ['KX'], without: ['GY'], to: ['medicare-dental'] },
  ],
  [
    'implant under Medicare after a valve replacement long ago',
    {
      coverage: [medicare],
      procedures: [p('D6010', { tooth: '30' })],
      text: 'Hx aortic valve replacement 2015. Implant #30 placed.',
    },
    { first: 'none', without: ['KX'], to: ['do-not-bill', 'dental'] },
  ],
  [
    'biopsy under Medicare',
    { coverage: [medicare], procedures: [p('D7286')], text: 'Ulcer L lateral tongue 3 wk. Incisional biopsy L lateral tongue.' },
    { first: ['biopsy-tongue-anterior'], without: ['KX', 'GY'], to: ['medical'] },
  ],
  [
    'sedation by the operator, 47 minutes',
    {
      procedures: [p('D9239', { minutes: 15 }), { id: 'p2', cdt: 'D9243', quantity: 2, minutes: 30 }],
      patient: { birthDate: '1990-01-01' },
      text: 'IV moderate sedation by operator, start 0900 stop 0947 (47 min). Monitored by trained assistant.',
    },
    { first: ['sedation-operator-first'], units: 1, not: ['anesthesia-intraoral'] },
  ],
  [
    'anesthesia by a nurse anesthetist alone',
    {
      procedures: [p('D9222', { minutes: 15, provider: 'J. Lee CRNA' }), { id: 'p2', cdt: 'D9223', minutes: 45 }],
      text: 'GA. ASA 3. Autism, uncooperative.',
    },
    { first: ['anesthesia-intraoral'], modifiers: ['QZ'], without: ['AA'] },
  ],
  [
    'opening into the sinus closed with a flap',
    { procedures: [p('D7260', { tooth: '14' })], text: 'Oroantral fistula #14, 6 mm. Buccal advancement flap closure.' },
    { first: ['oroantral-fistula'], not: ['oronasal-fistula'], to: ['medical'] },
  ],
  [
    'ranula removed',
    { procedures: [p('D7410')], text: 'Ranula L floor of mouth 2 cm, excised.' },
    { first: ['salivary-cyst-sublingual', 'excision-floor-of-mouth'] },
  ],
  [
    'toothache and a root canal',
    {
      coverage: [medical, dental],
      procedures: [p('D0140'), { id: 'p2', cdt: 'D3330', tooth: '30' }, { id: 'p3', cdt: 'D0220', tooth: '30' }],
      text: 'Pain #30. PA: PARL. Dx necrotic pulp, periapical abscess. No swelling. RCT #30.',
    },
    { first: 'none', to: ['dental'] },
  ],
  [
    'cone beam scan for impacted teeth near the nerve',
    {
      coverage: [medical],
      procedures: [p('D0367')],
      text: 'CBCT interpretation: #17 and #32 full bony impacted, roots contact IAN canal.',
    },
    { first: ['ct-facial-plain'], not: ['xray-mandible-many', 'panoramic'] },
  ],
  [
    'cone beam scan for an implant',
    { coverage: [medical, dental], procedures: [p('D0367')], text: 'CBCT for implant planning #19. No pathology.' },
    { first: 'none', to: ['dental'] },
  ],
  [
    'consultation asked for by a physician',
    {
      coverage: [medical],
      procedures: [p('D9310')],
      text: 'Consult requested by Dr. Shaw MD for white lesion tongue. Impression: leukoplakia L lateral tongue, biopsy advised. Report sent to Dr. Shaw.',
    },
    { first: ['consult-straightforward', 'consult-low', 'consult-moderate'], to: ['medical'] },
  ],
  [
    'implants after a tumor of the jaw',
    {
      coverage: [medical],
      procedures: [p('D6010', { tooth: '28' })],
      text: 'S/p mandible resection for ameloblastoma, free flap healed. Implant #28 placed for reconstruction.',
    },
    { first: ['endosteal-implant-partial'], not: ['endosteal-implant-complete'], to: ['medical', 'ask'] },
  ],
  [
    'sinus lift for implants',
    {
      coverage: [medical, dental],
      procedures: [p('D7951', { area: '10' })],
      text: 'Pneumatized sinus, lateral window sinus lift for implants #3, 4.',
    },
    { first: 'none', to: ['dental'] },
  ],
  [
    'sagittal split with plates',
    {
      coverage: [medical],
      procedures: [p('D7941')],
      text: 'Mandibular retrognathia, overjet 9 mm. BSSO advancement 7 mm, plates and screws.',
    },
    { first: ['sagittal-split-fixation'], not: ['ramus-osteotomy-graft', 'sagittal-split-no-fixation'], to: ['medical'] },
  ],
  [
    'tori of the lower jaw on both sides',
    {
      coverage: [medical],
      procedures: [p('D7473')],
      text: 'Bilateral mandibular tori, recurrent ulceration. Removed both sides.',
    },
    { first: ['torus-mandible'], not: ['torus-palate'] },
  ],
  [
    'obturator after removal of the upper jaw',
    {
      coverage: [medical],
      procedures: [p('D5932')],
      text: 'S/p right maxillectomy for SCC. Definitive obturator designed and made by prosthodontist, delivered.',
    },
    { first: ['definitive-obturator'], not: ['surgical-obturator', 'interim-obturator'], to: ['medical'] },
  ],
  [
    'full denture',
    { coverage: [medical, dental], procedures: [p('D5110')], text: 'CUD delivered. Hx DM2.' },
    { first: 'none', to: ['dental'] },
  ],
  [
    'tobacco counseling by the minute',
    {
      coverage: [medical],
      procedures: [p('D1320')],
      text: 'Smokes 1 ppd x 20 y. Tobacco cessation counseling 6 minutes, NRT discussed.',
    },
    { first: ['tobacco-counseling-short'], not: ['tobacco-counseling-long'], to: ['medical'] },
  ],
  [
    'HbA1c at the chair',
    { coverage: [medical], procedures: [p('D0411')], text: 'T2DM. Chairside HbA1c 8.4%.' },
    { first: ['hba1c'], modifiers: ['QW'], to: ['medical', 'ask'] },
  ],
  [
    'case management of autism',
    { coverage: [medical, dental], procedures: [p('D9920')], text: 'Autism, combative. Behavior guidance 15 min.' },
    { first: 'none', to: ['dental'] },
  ],
  [
    'ridge preservation after an extraction',
    {
      coverage: [medical, dental],
      procedures: [p('D7953', { tooth: '30' })],
      text: '#30 ext, allograft + membrane for future implant.',
    },
    { first: 'none', to: ['dental'] },
  ],
  [
    'salivary stone',
    {
      coverage: [medical],
      procedures: [p('D7980')],
      text: 'R submandibular duct sialolith 6 mm. Intraoral sialolithotomy, stone removed.',
    },
    { first: ['stone-simple'], not: ['stone-parotid-complicated'], to: ['medical'] },
  ],
  [
    'plan of workers’ compensation',
    {
      coverage: [
        { kind: 'medical', order: 1, payerName: 'State Fund', payerClass: 'workers-comp' },
        { ...medical, order: 2 },
      ],
      accident: { kind: 'work', date: '2026-11-01' },
      procedures: [p('D7270', { tooth: '8' })],
      text: 'At work, hit by wrench. Lateral luxation #8, repositioned, splinted. No alveolar fracture.',
    },
    { first: ['unlisted-dentoalveolar'], not: ['alveolar-fracture-closed'], to: ['medical'] },
  ],
];

describe('visits', () => {
  test.each(visits)('%s', (_, visit, expected) => {
    const chart = chartOf({ coverage: [medical], ...visit });
    const { procedures, missing } = crossVisit(chart, medicalPack);
    const { route, missing: coverage } = routeVisit(chart, procedures, []);
    const candidates = procedures[0]?.candidates ?? [];
    const keys = candidates.map((candidate) => keyOf(candidate.code));
    if (expected.first === 'none') expect(candidates.filter((candidate) => candidate.system !== 'CDT')).toEqual([]);
    else if (expected.first) expect(expected.first).toContain(keys[0]);
    const supported = candidates
      .filter((candidate) => candidate.standing === 'supported')
      .map((candidate) => keyOf(candidate.code));
    for (const key of expected.not ?? []) expect(supported).not.toContain(key);
    if (expected.units) expect(candidates[0]?.units).toBe(expected.units);
    for (const modifier of expected.modifiers ?? []) expect(candidates[0]?.modifiers).toContain(modifier);
    for (const modifier of expected.without ?? [])
      expect(candidates.flatMap((candidate) => candidate.modifiers)).not.toContain(modifier);
    if (expected.to) expect(expected.to).toContain(route[0]?.to);
    if (expected.asks) expect([...missing, ...coverage].map((item) => item.ask).join(' ')).toMatch(expected.asks);
  });
});
