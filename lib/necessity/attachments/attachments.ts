/** A record, image, report, letter or form that goes with a claim. `found` describes how a chart speaks of having it. */
export interface Attachment {
  readonly ask: string;
  readonly why: string;
  readonly found: RegExp;
}

const kept = '(?:attached|enclosed|scanned|on file|in chart|in the chart|copy|saved|uploaded|stored)';

const attachment = (ask: string, why: string, thing: string): Attachment => ({
  ask,
  why,
  found: new RegExp(`\\b(?:${thing})\\b[^.;\\n]{0,50}\\b${kept}|\\b${kept}\\b[^.;\\n]{0,30}\\b(?:${thing})\\b`, 'i'),
});

export const attachments = {
  'sleep-test': attachment(
    'Attach the sleep test with the physician’s interpretation.',
    'The plan reads the event counts from it.',
    'sleep (?:test|study)|HST|PSG|polysomnogra\\w+',
  ),
  order: attachment('Attach the written order for the appliance.', 'It is asked for with the claim.', 'order|Rx|prescription'),
  'pap-record': attachment(
    'Attach the record of the PAP trial, or the signed statement of intolerance.',
    'Plans that want PAP first ask for it.',
    'CPAP|PAP|affidavit',
  ),
  radiograph: attachment(
    'Attach the image with its date.',
    'The reviewer looks at it.',
    'pan\\w*|radiograph\\w*|x-?rays?|films?|PAs?|CBCT|images?',
  ),
  'image-report': attachment('Attach the written report of the image.', 'The interpretation is part of the service.', 'report'),
  photograph: attachment('Attach a photograph.', 'It shows site and size.', 'photos?|photographs?|pics?'),
  'pathology-report': attachment(
    'Attach the pathology report when it is there.',
    'It holds the final diagnosis.',
    'pathology|histology|report',
  ),
  'operative-report': attachment('Attach the operative report.', 'It describes what was done.', 'op(?:erative)? (?:note|report)'),
  'physician-letter': attachment(
    'Attach the letter or referral from the treating physician.',
    'It carries the medical side of the case.',
    'letter|referral|clearance(?: form)?|note from',
  ),
  'accident-report': attachment(
    'Attach the report of the accident (emergency department, police, school or employer), where there is one.',
    'Plans check how the injury came about.',
    'report|ER (?:note|record)s?|ED (?:note|record)s?',
  ),
  'anesthesia-record': attachment(
    'Attach the anesthesia record with start and stop time.',
    'Time is billed from it.',
    'anesthesia record|sedation record',
  ),
  'treatment-plan': attachment(
    'Attach the treatment plan, tooth by tooth.',
    'The plan is asked for beside the anesthesia.',
    'treatment plan|tx plan',
  ),
  'growth-records': attachment(
    'Attach cephalogram, models or scans, and photographs.',
    'Skeletal measures are read from them.',
    'ceph\\w*|models?|scans?|photos?',
  ),
  'team-letter': attachment(
    'Attach the letter of the cleft or craniofacial team.',
    'It shows the congenital cause and the stage of care.',
    'team (?:letter|note|report)',
  ),
  'feeding-report': attachment(
    'Attach the feeding, lactation or speech assessment, where there is one.',
    'It documents the function from another side.',
    'lactation|IBCLC|speech|SLP|assessment|referral',
  ),
} as const satisfies Record<string, Attachment>;

export type AttachmentId = keyof typeof attachments;
