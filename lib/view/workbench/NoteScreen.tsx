import '@/components/intake/intake.css';
import { endingOf } from '@/components/intake/file-problem';
import { IntakeDesk } from '@/components/intake/IntakeDesk';
import type { OpenOffice } from './use-office';
import { goTo } from './use-route';

/** A pasted note or a file of this computer: read by the doors of intake and checked here, in this page. */
export function NoteScreen({ office }: { office: OpenOffice }) {
  const { practice } = office.settings;
  return (
    <IntakeDesk
      onText={async (text) => {
        const { parseSource } = await import('@/lib/intake/parse-source');
        return parseSource(text);
      }}
      onFile={async (file) => {
        const bytes = await file.arrayBuffer().catch(() => null);
        if (!bytes) return { ok: false, sentence: UNREADABLE };
        if (endingOf(file.name) === '.pdf') {
          const { parsePdf } = await import('@/lib/intake/parse-pdf');
          const read = await parsePdf(new Uint8Array(bytes));
          return read.ok ? { ...read, oneVisit: false } : read;
        }
        const [{ parseSource }, { decodeText }] = await Promise.all([
          import('@/lib/intake/parse-source'),
          import('@/lib/intake/decode-text'),
        ]);
        return parseSource(decodeText(new Uint8Array(bytes)), endingOf(file.name));
      }}
      onCheck={async (encounter) => {
        // All the knowledge comes with it: only a check needs it.
        const [{ precheck }, { defaultKnowledge }] = await Promise.all([
          import('@/lib/precheck/precheck'),
          import('@/lib/precheck/knowledge'),
        ]);
        try {
          return precheck(encounter, defaultKnowledge, practice ? { practice } : {});
        } catch {
          return null;
        }
      }}
      onKeep={async (reading, encounter) => {
        const { keepAnswer } = await import('@/lib/messages/keep-answer');
        return keepAnswer(reading, encounter, new Date().toISOString());
      }}
      onOpen={(visit) => goTo('visit', visit)}
    />
  );
}

const UNREADABLE = 'This file could not be opened: a file that still lies where it was chosen is expected.';
