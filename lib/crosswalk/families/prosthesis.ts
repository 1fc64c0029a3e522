import type { CrosswalkFamily, FamilyCase, Proposal } from '../family';
import { medical, none } from '../family';
import type { Line } from '../line';
import { comparison, question } from '../questions';
import { customary } from '../sources';
import { jawOf } from '../where';

/** Prostheses by dental number: the code of the clinician who makes it, and of the supplier who does not. */
const pairs: Record<string, readonly string[]> = {
  D5911: ['facial-prosthesis'],
  D5912: ['facial-prosthesis'],
  D5913: ['nasal-prosthesis', 'nasal-prosthesis-device'],
  D5914: ['auricular-prosthesis', 'auricular-prosthesis-device'],
  D5915: ['orbital-prosthesis', 'orbital-prosthesis-device'],
  D5916: ['prosthetic-eye-custom', 'prosthetic-eye-other'],
  D5919: ['facial-prosthesis', 'partial-facial-prosthesis-device'],
  D5922: ['unlisted-maxillofacial-prosthetic'],
  D5923: ['prosthetic-eye-other'],
  D5924: ['unlisted-craniofacial'],
  D5925: ['unlisted-craniofacial'],
  D5926: ['nasal-prosthesis', 'nasal-prosthesis-device'],
  D5927: ['auricular-prosthesis', 'auricular-prosthesis-device'],
  D5928: ['orbital-prosthesis', 'orbital-prosthesis-device'],
  D5929: ['facial-prosthesis', 'partial-facial-prosthesis-device'],
  D5931: ['surgical-obturator'],
  D5932: ['definitive-obturator'],
  D5933: ['unlisted-maxillofacial-prosthetic'],
  D5934: ['mandibular-resection-prosthesis'],
  D5935: ['mandibular-resection-prosthesis'],
  D5909: ['unlisted-maxillofacial-prosthetic'],
  D5930: ['unlisted-maxillofacial-prosthetic'],
  D5936: ['interim-obturator'],
  D5937: ['jaw-motion-rehabilitation', 'unlisted-maxillofacial-prosthetic'],
  D5951: ['unlisted-maxillofacial-prosthetic'],
  D5952: ['speech-aid-prosthesis'],
  D5953: ['speech-aid-prosthesis'],
  D5954: ['palatal-augmentation-prosthesis'],
  D5955: ['palatal-lift-prosthesis'],
  D5958: ['palatal-lift-prosthesis'],
  D5959: ['unlisted-maxillofacial-prosthetic'],
  D5960: ['unlisted-maxillofacial-prosthetic'],
  D5982: ['oral-surgical-splint'],
  D5983: ['unlisted-maxillofacial-prosthetic'],
  D5984: ['unlisted-maxillofacial-prosthetic'],
  D5985: ['unlisted-maxillofacial-prosthetic'],
  D5987: ['oral-surgical-splint', 'unlisted-maxillofacial-prosthetic'],
  D5988: ['oral-surgical-splint'],
  D5992: ['unlisted-maxillofacial-prosthetic', 'orthotic-prosthetic-repair'],
  D5993: ['unlisted-maxillofacial-prosthetic', 'orthotic-prosthetic-repair'],
  D5999: ['unlisted-maxillofacial-prosthetic'],
};
/** Prostheses after a resection of either jaw, numbers of 2026: removable, or on implants. */
const afterResection = Array.from({ length: 12 }, (_, index) => `D${5938 + index}`);
const dental: Record<string, string> = {
  D5986: 'A fluoride carrier is a dental appliance; some plans take it with radiation of the jaw as an unlisted prosthesis.',
  D5991: 'A carrier for mouth medicine has no medical code of its own.',
  D5994: 'A carrier for periodontal medicine is dental.',
  D5995: 'A carrier for periodontal medicine is dental.',
  D5996: 'A carrier for periodontal medicine is dental.',
};

export const family: CrosswalkFamily = {
  title: 'Prostheses of face, jaw and palate',
  codes: [...Object.keys(pairs), ...afterResection, ...Object.keys(dental)],
  source: customary,
  cross(line) {
    const radiation = line.evidence(['radiation therapy', 'head and neck cancer']);
    if (line.cdt === 'D5986' && radiation.length > 0) {
      return {
        nature: 'plan',
        proposals: [
          {
            key: 'unlisted-maxillofacial-prosthetic',
            standing: 'possible',
            why: ['A fluoride carrier for teeth beside a radiated jaw.'],
            evidence: radiation,
          },
        ],
        none: '',
        missing: [comparison(line, 'the carrier')],
      };
    }
    const reason = dental[line.cdt];
    if (reason) return none(reason, 'dental');
    const keys = afterResection.includes(line.cdt) ? resectionKeys(line) : (pairs[line.cdt] ?? []);
    const evidence = line.evidence([
      'resection',
      'malignant neoplasm',
      'head and neck cancer',
      'cleft',
      'trauma',
      'velopharyngeal insufficiency',
      'trismus',
      'oronasal fistula',
      'jaw fracture',
      'dysphagia',
      'tumor',
    ]);
    const answer = line.answer('fabrication');
    const outside = /lab|outside|supplier/.test(answer);
    const made = outside || /office|clinician|dentist|self/.test(answer);
    const ask = question(
      line,
      'fabrication',
      'Who designed and made the prosthesis: the clinician, or an outside laboratory or supplier?',
      'The prosthesis codes are for the clinician who designs and prepares it.',
      'weakens',
    );
    const ordered = outside && keys.length > 1 ? [...keys].reverse() : keys;
    const unlisted = ordered[0]?.startsWith('unlisted');
    return medical(
      ordered.map(
        (key, index): Proposal => ({
          key,
          standing: index === 0 && !unlisted ? 'supported' : 'possible',
          why: [
            index === 0
              ? 'The dental code names the prosthesis.'
              : key.startsWith('unlisted')
                ? 'Where the payer finds no listed code for it.'
                : 'Where a supplier, not the clinician, made it.',
          ],
          evidence: index === 0 ? [line.field('cdt'), ...evidence] : [],
          asks: made ? [] : [ask.id],
        }),
      ),
      [...(made ? [] : [ask]), ...(unlisted ? [comparison(line, 'the prosthesis')] : [])],
    );
  },
};

/** The jaw decides: the lower one has a code of its own, an upper one closes the opening as an obturator does. */
function resectionKeys(line: Line): string[] {
  const { jaw } = jawOf(line, ['resection', 'malignant neoplasm', 'tumor']);
  const listed = { mandible: ['mandibular-resection-prosthesis'], maxilla: ['definitive-obturator'], '': [] }[jaw];
  const unlisted = 'unlisted-maxillofacial-prosthetic';
  return [...listed, unlisted];
}

export const cases: readonly FamilyCase[] = [
  {
    name: 'an obturator after resection',
    visit: {
      procedures: [{ id: 'p1', cdt: 'D5932' }],
      text: 'Maxillectomy for squamous cell carcinoma. Definitive obturator delivered.',
    },
    first: 'definitive-obturator',
  },
  {
    name: 'who made it is asked',
    visit: { procedures: [{ id: 'p1', cdt: 'D5914' }], text: 'Auricular prosthesis delivered.' },
    asks: 'fabrication',
  },
  {
    name: 'a removable prosthesis after resection of the mandible',
    visit: {
      procedures: [{ id: 'p1', cdt: 'D5938' }],
      text: 'Segmental resection of the mandible for ameloblastoma in 2025. Resection prosthesis delivered.',
    },
    first: 'mandibular-resection-prosthesis',
    not: ['definitive-obturator'],
  },
  {
    name: 'radiation that is denied makes a fluoride carrier no medical service',
    visit: { procedures: [{ id: 'p1', cdt: 'D5986', area: '01' }], text: 'Fluoride carriers delivered. No radiation therapy.' },
    none: true,
    not: ['unlisted-maxillofacial-prosthetic'],
  },
  {
    name: 'a periodontal tray',
    visit: { procedures: [{ id: 'p1', cdt: 'D5994' }], text: 'Perio tray. No cancer.' },
    none: true,
    not: ['unlisted-maxillofacial-prosthetic'],
  },
];
