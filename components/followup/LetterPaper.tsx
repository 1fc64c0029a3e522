import type { PrintedLetter } from '@/lib/followup/letters/print-letter';

/** A letter as it is printed: letterhead, subject, sentences, enclosures, signature. */
export function LetterPaper({ letter: { title, head, subject, parts, enclosures, foot } }: { letter: PrintedLetter }) {
  return (
    <article>
      <header>{lines(head)}</header>
      <h1>{title}</h1>
      <b>{lines(subject)}</b>
      {parts.map(({ heading, sentences }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          {lines(sentences)}
        </section>
      ))}
      {enclosures.length > 0 && (
        <section>
          <h2>Enclosures</h2>
          <ol>
            {enclosures.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ol>
        </section>
      )}
      <footer>{lines(foot)}</footer>
    </article>
  );
}

// biome-ignore lint/suspicious/noArrayIndexKey: a sheet is made once and thrown away
const lines = (list: readonly string[]) => list.map((text, i) => <p key={i}>{text}</p>);
