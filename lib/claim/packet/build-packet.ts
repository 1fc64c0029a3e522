import { PDFDocument, type PDFFont, StandardFonts } from '@cantoo/pdf-lib';
import { fillForm } from '../cms1500/fill-form';
import { writeFormPdf } from '../cms1500/write-pdf';
import { type ClaimDraft, totalCharge } from '../draft/claim-draft';
import { letterTitle } from './letter-title';
import { type TextPages, textPages } from './text-pages';

/** A passage of a note that the person chose: no more of the chart leaves the office. */
export interface Excerpt {
  readonly title: string;
  readonly date: string;
  readonly author: string;
  readonly text: string;
}

/** The letter of medical necessity: its pages as they were signed or, without them, its words. `control` is '' where the claim does not name it. */
export interface PacketLetter {
  readonly control: string;
  readonly pdf?: Uint8Array;
  readonly text?: string;
}

/** Something that goes beside the claim, with the control number that the claim names (PWK). `pdf` holds its pages where the office has them. */
export interface PacketAttachment {
  readonly title: string;
  readonly report: string;
  readonly control: string;
  readonly pdf?: Uint8Array;
}

export interface Packet {
  readonly draft: ClaimDraft;
  readonly letter: PacketLetter | null;
  readonly excerpts: readonly Excerpt[];
  readonly attachments: readonly PacketAttachment[];
  /** Whether the claim is in error: its pages then say DRAFT. */
  readonly inError: boolean;
}

export type BuiltPacket = { ok: true; pdf: Uint8Array; pages: number } | { ok: false; error: string };

/**
 * Cover sheet, claim, letter, chosen passages and attachments as one PDF, the same bytes for the same packet. What the claim names by a control
 * number says it at the head of each of its pages, so that pages that fall apart find back. Fails with one sentence when an attachment is no PDF that
 * can be read.
 */
export async function buildPacket(packet: Packet): Promise<BuiltPacket> {
  const pdf = await PDFDocument.create();
  pdf.setTitle('Claim packet');
  pdf.setProducer('Crossbite');
  pdf.setCreator('Crossbite');
  pdf.setCreationDate(new Date(0));
  pdf.setModificationDate(new Date(0));
  const fonts = { plain: await pdf.embedFont(StandardFonts.Helvetica), bold: await pdf.embedFont(StandardFonts.HelveticaBold) };
  const text = textPages(pdf, fonts, `Claim ${packet.draft.account}. Confidential: health information of a patient.`);
  writeCover(text, packet);
  const form = await PDFDocument.load(await writeFormPdf(fillForm(packet.draft), { mode: 'preview', draft: packet.inError }));
  await append(pdf, form);
  const { letter } = packet;
  if (letter) {
    const first = pdf.getPageCount();
    if (letter.pdf) await append(pdf, await PDFDocument.load(letter.pdf));
    else {
      text.heading(letterTitle);
      text.line(letter.text ?? '');
    }
    stamp(pdf, first, letter.control, fonts.plain);
  }
  if (packet.excerpts.length) {
    text.heading('From the record');
    for (const { title, date, author, text: words } of packet.excerpts) {
      text.line([title, date, author].filter(Boolean).join(', '), { bold: true });
      text.line(words, { indent: 12 });
      text.gap(10);
    }
  }
  for (const { title, control, pdf: bytes } of packet.attachments) {
    if (!bytes) continue;
    try {
      const first = pdf.getPageCount();
      await append(pdf, await PDFDocument.load(bytes));
      stamp(pdf, first, control, fonts.plain);
    } catch {
      return { ok: false, error: `Attachment ${control || title} cannot be added: a PDF without a password is expected.` };
    }
  }
  return { ok: true, pdf: await pdf.save(), pages: pdf.getPageCount() };
}

function writeCover(text: TextPages, { draft, letter, excerpts, attachments }: Packet): void {
  text.heading('Documents for a medical claim');
  const rows: readonly (readonly [string, string])[] = [
    ['To', draft.plan?.payerName ?? ''],
    ['From', [draft.billing.name, draft.billing.npi && `NPI ${draft.billing.npi}`].filter(Boolean).join(', ')],
    ['Patient', [draft.patient.last, draft.patient.first].filter(Boolean).join(', ')],
    ['Member ID', draft.plan?.memberId ?? ''],
    ['Account', draft.account],
    ['Date of service', draft.lines[0]?.date ?? ''],
    ['Total charge', `$${(totalCharge(draft) / 100).toFixed(2)}`],
    ['Authorization', draft.priorAuthorization],
    ['Claim number of the payer', draft.originalReference],
  ];
  for (const [head, value] of rows) if (value) text.line(`${head}: ${value}`);
  text.gap(12);
  text.line('In this packet', { bold: true });
  const contents = [
    'Claim form (CMS-1500)',
    ...(letter ? [`${letterTitle}${letter.control ? `, control number ${letter.control}` : ''}`] : []),
    ...(excerpts.length ? [`${excerpts.length === 1 ? 'One passage' : `${excerpts.length} passages`} of the record`] : []),
    ...attachments.map(
      ({ title, report, control, pdf }) =>
        `${title}${report ? ` (${report})` : ''}${control ? `, control number ${control}` : ''}${pdf ? '' : ', sent apart'}`,
    ),
  ];
  contents.forEach((line, i) => {
    text.line(`${i + 1}. ${line}`, { indent: 12 });
  });
}

/** The control number at the head of every page from this one on, in the margin that printers leave. */
function stamp(pdf: PDFDocument, first: number, control: string, font: PDFFont): void {
  if (!control) return;
  const words = `Attachment control number ${control}`;
  for (const page of pdf.getPages().slice(first)) {
    const { width, height } = page.getSize();
    page.drawText(words, { x: width - 30 - font.widthOfTextAtSize(words, 8), y: height - 20, size: 8, font });
  }
}

async function append(pdf: PDFDocument, other: PDFDocument): Promise<void> {
  for (const page of await pdf.copyPages(other, other.getPageIndices())) pdf.addPage(page);
}
