import { useEffect, useRef } from 'react';
import { Dialog } from '@/components/ui/Dialog';
import { useLocale, useText } from '@/components/ui/locale';
import { usDate } from '@/components/ui/us-format';
import type { Note } from '@/lib/encounter/encounter';
import type { Quote } from '@/lib/encounter/evidence';
import { splitNote } from '../precheck/model/split-note';

/** The note as it was read, with the words lit, where the page itself cannot show them. */
export function NoteDialog({ note, quote, onClose }: { note: Note; quote: Quote; onClose: () => void }) {
  const t = useText();
  const locale = useLocale();
  const lit = useRef<HTMLElement>(null);
  useEffect(() => {
    // Newer browsers answer with a promise, which must not become the clean-up of this effect.
    void lit.current?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <Dialog title={t('note_title')} isOpen onClose={onClose}>
      <p className="small soft num">{[note.author, usDate(note.date, locale)].filter(Boolean).join(' · ')}</p>
      {/* A long note scrolls, by keyboard too. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable */}
      <p className="note-text" tabIndex={0}>
        {splitNote(note.text, [quote]).map((part) =>
          part.quote ? (
            <mark key={part.at} ref={lit} className="active">
              {part.text}
            </mark>
          ) : (
            part.text
          ),
        )}
      </p>
      <p className="small soft">{t('note_why_here')}</p>
    </Dialog>
  );
}
