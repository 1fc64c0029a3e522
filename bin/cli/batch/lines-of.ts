import type { NumberedLine } from './answer-line';

/** Lines of a stream with their numbers, blank ones left out. Holds no more than one line and one chunk. */
export async function* linesOf(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<NumberedLine> {
  const decoder = new TextDecoder('utf-8');
  let rest: string[] = [];
  let line = 0;
  for await (const chunk of stream) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const parts = text.split('\n');
    for (const [index, part] of parts.entries()) {
      rest.push(part);
      if (index === parts.length - 1) break;
      line++;
      const whole = rest.join('').trim();
      rest = [];
      if (whole !== '') yield { line, text: whole };
    }
  }
  const last = rest.join('').concat(decoder.decode()).trim();
  if (last !== '') yield { line: line + 1, text: last };
}
