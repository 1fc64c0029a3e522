import type { Note } from '@/lib/encounter/encounter';
import { base64Text } from './base64-text';
import { codingsOf, dayOf, type Json, listOf, objectOf, textOf, wordsOf } from './fhir-value';

export interface FhirDocuments {
  readonly notes: Omit<Note, 'id'>[];
  /** Content types of documents that hold no plain text. */
  readonly unread: string[];
}

const kinds: readonly (readonly [Note['kind'] & string, RegExp])[] = [
  ['radiology', /radiolog|imaging|radiograph|cbct|\b18748-4\b/i],
  ['pathology', /patholog|biopsy report|\b11526-1\b/i],
  ['sleep', /sleep|polysomnogra|\b28633-6\b/i],
  ['op', /operative|surgical operation|procedure note|\b11504-8\b|\b28570-0\b/i],
  ['consult', /consult|\b11488-4\b/i],
  ['letter', /letter|referral|\b57133-1\b/i],
  ['questionnaire', /questionnaire|survey/i],
  ['progress', /progress|\b11506-3\b/i],
];

/** Words of DocumentReference and DiagnosticReport resources, and the remarks of a Procedure. */
export function documentsOf(resource: Json): FhirDocuments {
  const type = `${wordsOf(resource.type)} ${wordsOf(resource.code)} ${codingsOf([resource.type, resource.code])
    .map(({ code }) => code)
    .join(' ')}`;
  const kind = kinds.find(([, words]) => words.test(type))?.[0];
  const date =
    dayOf(resource.date) || dayOf(resource.effectiveDateTime) || dayOf(resource.issued) || dayOf(resource.performedDateTime);
  const author = textOf(listOf(resource.author)[0]?.display) || textOf(listOf(resource.performer)[0]?.display);
  const note = (text: string): Omit<Note, 'id'> => ({
    ...(date && { date }),
    ...(author && { author }),
    ...(kind && { kind }),
    text,
  });
  const notes: Omit<Note, 'id'>[] = [];
  const unread: string[] = [];
  const attachments = [
    ...listOf(resource.content).map(({ attachment }) => objectOf(attachment)),
    ...listOf(resource.presentedForm),
  ];
  for (const { contentType, data } of attachments) {
    const plain = /^text\/(?:plain|markdown)\b|^$/i.test(textOf(contentType));
    const text = plain && typeof data === 'string' ? base64Text(data) : null;
    if (text?.trim()) notes.push(note(text));
    else unread.push(textOf(contentType).slice(0, 60) || 'no content type');
  }
  if (notes.length === 0 && textOf(resource.conclusion)) notes.push(note(textOf(resource.conclusion)));
  if (resource.resourceType === 'Procedure')
    for (const { text } of listOf(resource.note)) if (textOf(text)) notes.push(note(textOf(text)));
  return { notes, unread };
}
