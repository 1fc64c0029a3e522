import { type Crossing, none, type Proposal, underSomePlans } from './family';
import type { Line } from './line';
import { sentencesOf } from './sentences';
import { sideModifier, sideOf } from './where';

/** Injections for treatment: trigger points, botulinum toxin, nerve blocks, drugs. Without one in the note there is nothing to report. */
export function injections(line: Line): Crossing {
  const points = line.evidence('trigger point injection');
  const toxin = line.evidence('botulinum toxin');
  const block = line.evidence('nerve block');
  const joint = line.evidence('joint injection');
  const proposals: Proposal[] = [];
  if (joint.length > 0) {
    const { side } = sideOf(line, ['joint injection', 'temporomandibular joint', 'temporomandibular joint arthralgia']);
    proposals.push({
      key: 'arthrocentesis-tmj',
      standing: 'supported',
      why: ['A drug was injected into the jaw joint: puncture and injection of a joint of this size share one code.'],
      whyNot: ['Trigger points lie in muscle and have their own codes.'],
      evidence: joint,
      modifiers: sideModifier(side),
    });
  }
  if (toxin.length > 0) {
    const migraine = line.evidence('chronic migraine');
    const { side } = sideOf(line, ['botulinum toxin', 'hemifacial spasm', 'dystonia']);
    proposals.push(
      migraine.length > 0
        ? {
            key: 'chemodenervation-migraine',
            standing: 'supported',
            why: ['Botulinum toxin for chronic migraine.'],
            evidence: [...toxin, ...migraine],
          }
        : {
            key: 'chemodenervation-face',
            standing: 'possible',
            why: ['Botulinum toxin to muscles of the face.'],
            evidence: toxin,
            modifiers: sideModifier(side),
          },
    );
    proposals.push({
      key: 'botulinum-a',
      standing: 'possible',
      why: ['The drug itself, one unit of the code for each unit given.'],
      evidence: toxin,
    });
  }
  if (points.length > 0) {
    const many = musclesOf(line) > 2;
    proposals.push(
      {
        key: many ? 'trigger-point-many' : 'trigger-point-few',
        standing: 'supported',
        why: ['Trigger points were injected; the number of muscles decides, not of needles.'],
        evidence: points,
      },
      {
        key: many ? 'trigger-point-few' : 'trigger-point-many',
        standing: 'possible',
        why: ['Where the number of muscles was another.'],
      },
    );
  }
  if (block.length > 0 && line.says(['trigeminal neuralgia', 'facial pain', 'headache', 'neuralgia']).length > 0)
    proposals.push({
      key: 'nerve-block-trigeminal',
      standing: 'supported',
      why: ['A nerve block for diagnosis or treatment of pain.'],
      whyNot: ['Numbing for another procedure belongs to that procedure.'],
      evidence: block,
    });
  if (proposals.length === 0) {
    const drug = line.evidence(['dexamethasone', 'ketorolac', 'antibiotic', 'corticosteroid', 'clindamycin']);
    if (drug.length === 0) return none('A drug given with a procedure belongs to it; the note names no drug.', 'joined');
    proposals.push({
      key: 'injection-therapeutic',
      standing: 'possible',
      why: ['A therapeutic drug was injected; with an operation or sedation it belongs to that.'],
      evidence: drug,
    });
  }
  return underSomePlans(proposals);
}

const muscles =
  /\b(?:masseters?|temporalis|medial pterygoids?|lateral pterygoids?|sternocleidomastoids?|SCM|trapezius|splenius|digastrics?|frontalis|occipitalis|suboccipitals?|scalenes?|levator)\b/gi;

/** Muscles named in the sentences that tell of the trigger point injection, each side counted once. */
function musclesOf(line: Line): number {
  const facts = line.says('trigger point injection');
  const named = new Set<string>();
  for (const note of line.visit.encounter.notes) {
    for (const sentence of sentencesOf(note)) {
      if (!facts.some((fact) => fact.note === note.id && fact.start >= sentence.start && fact.start < sentence.end)) continue;
      for (const match of sentence.text.matchAll(muscles)) named.add(match[0].toLowerCase().replace(/s$/, ''));
    }
  }
  return named.size;
}
