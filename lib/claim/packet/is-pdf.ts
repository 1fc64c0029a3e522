import { PDFDocument } from '@cantoo/pdf-lib';

/** Whether bytes are a PDF whose pages can be copied: it opens, without a password, and has pages. */
export async function isPdf(bytes: Uint8Array): Promise<boolean> {
  try {
    const pdf = await PDFDocument.load(bytes);
    return !pdf.isEncrypted && pdf.getPageCount() > 0;
  } catch {
    return false;
  }
}
