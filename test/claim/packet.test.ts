import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { draftClaim } from '@/lib/claim/draft/draft-claim';
import { buildPacket, type Packet } from '@/lib/claim/packet/build-packet';
import { packetFileName } from '@/lib/claim/packet/file-name';
import { sampleEncounter, samplePractice } from './sample';

const packet: Packet = {
  draft: draftClaim(sampleEncounter, samplePractice),
  letter: { control: 'ACN76', text: 'Dear reviewer,\n\nThe tooth lies fully in bone\u2026 It was removed on the date above.' },
  excerpts: [
    { title: 'Operative note', date: '2026-11-02', author: 'R. Smith', text: '#32 sectioned and removed \u2192 closed.' },
  ],
  attachments: [{ title: 'Panoramic image', report: 'RR', control: 'ACN77' }],
  inError: false,
};

async function pagesOf(pdf: Uint8Array) {
  return (await extractText(await getDocumentProxy(pdf.slice()), { mergePages: false })).text;
}

describe('the packet', () => {
  it('holds cover, claim, letter and the chosen passages, in this order', async () => {
    const built = await buildPacket(packet);
    const pages = built.ok ? await pagesOf(built.pdf) : [];
    expect(pages).toHaveLength(4);
    expect(pages[0]).toMatch(/MARSH|Marsh/);
    expect(pages[0]).toContain('Panoramic image (RR), control number ACN77, sent apart');
    expect(pages[1]).toContain('XBT100200');
    expect(pages[0]).toContain('Letter of medical necessity, control number ACN76');
    expect(pages[2]).toContain('The tooth lies fully in bone...');
    expect(pages[2]).toContain('Attachment control number ACN76');
    expect(pages[1]).not.toContain('Attachment control number');
    expect(pages[3]).not.toContain('Attachment control number');
    expect(pages[3]).toContain('#32 sectioned and removed ? closed.');
  });

  it('appends the pages of an attachment, and is the same twice', async () => {
    const inner = await buildPacket({ ...packet, letter: null, excerpts: [], attachments: [] });
    const pdf = inner.ok ? inner.pdf : new Uint8Array();
    const twice = [0, 1].map(() =>
      buildPacket({ ...packet, attachments: [{ title: 'Study', report: 'OZ', control: 'A1', pdf }] }),
    );
    const [a, b] = await Promise.all(twice);
    expect(a?.ok && a.pages).toBe(6);
    expect(a?.ok && b?.ok && Buffer.from(a.pdf).equals(Buffer.from(b.pdf))).toBe(true);
  });

  it('takes the letter as it was signed, and says its number and an attachment\u2019s on each of their pages', async () => {
    const signed = await buildPacket({
      ...packet,
      letter: { control: '', text: 'Signed words. '.repeat(600) },
      excerpts: [],
      attachments: [],
    });
    const pdf = signed.ok ? signed.pdf : new Uint8Array();
    const built = await buildPacket({
      ...packet,
      letter: { control: 'L1', pdf },
      excerpts: [],
      attachments: [{ title: 'Study', report: 'OZ', control: 'A1', pdf }],
    });
    const pages = built.ok ? await pagesOf(built.pdf) : [];
    const inner = signed.ok ? signed.pages : 0;
    expect(pages).toHaveLength(2 + 2 * inner);
    expect(pages.map((page) => /Attachment control number (\w+)/.exec(page)?.[1] ?? '')).toEqual([
      '',
      '',
      ...Array(inner).fill('L1'),
      ...Array(inner).fill('A1'),
    ]);
  });

  it('says DRAFT across a claim in error', async () => {
    const built = await buildPacket({ ...packet, inError: true });
    expect(built.ok && (await pagesOf(built.pdf))[1]).toContain('DRAFT');
  });

  it('wraps a long letter over pages', async () => {
    const built = await buildPacket({ ...packet, letter: { control: '', text: 'Words of a long letter. '.repeat(600) } });
    expect(built.ok && built.pages).toBeGreaterThan(5);
  });

  it('refuses an attachment that is no PDF in one sentence', async () => {
    const built = await buildPacket({
      ...packet,
      attachments: [{ title: 'Study', report: 'OZ', control: 'A1', pdf: new Uint8Array([1, 2, 3]) }],
    });
    expect(!built.ok && built.error).toBe('Attachment A1 cannot be added: a PDF without a password is expected.');
  });
});

describe('names of packet files', () => {
  const parts = { control: 'ACN77', member: 'XBT/1', last: 'O\u2019Neil', date: '20261102', kind: 'packet' };
  it.each([
    [undefined, 'ACN77_packet.pdf'],
    ['{member}_{date}.pdf', 'XBT-1_20261102.pdf'],
    ['{last} {unknown}', 'O-Neil.pdf'],
    ['', 'packet.pdf'],
    ['../../{control}', 'ACN77.pdf'],
  ])('%s', (pattern, name) => {
    expect(packetFileName(parts, pattern)).toBe(name);
  });
});
