import type { ParsedSegment } from '@/lib/x12/parse-x12';
import { type Loop, type Place, transaction } from './grammar';
import type { FileProblem } from './problem';

/** Segments from ST to SE against the guide's loops: what is missing, what stands where it may not. `offset` is where ST stands in the file. */
export function checkOrder(segments: readonly ParsedSegment[], offset: number): FileProblem[] {
  const problems: FileProblem[] = [];
  const say = (at: number, sentence: string) => problems.push({ rule: 'X12-02', segment: offset + at + 1, sentence });
  let at = 0;

  const fits = (place: Place) => {
    const segment = segments[at];
    if (segment?.id !== place.id) return false;
    const qualifier = segment.id === 'HL' ? segment.at(3) : segment.id === 'HI' ? segment.part(1, 1) : segment.at(1);
    return place.qualifiers.length === 0 || place.qualifiers.includes(qualifier);
  };
  const begins = (loop: Loop): boolean => {
    const first = loop.places[0];
    return first !== undefined && ('places' in first ? begins(first) : fits(first));
  };
  const walk = (loop: Loop) => {
    for (const part of loop.places) {
      let times = 0;
      while (times < part.most && ('places' in part ? begins(part) : fits(part))) {
        if ('places' in part) walk(part);
        else at++;
        times++;
      }
      if (times < part.least) {
        const what =
          'places' in part ? `loop ${part.name}` : part.id + (part.qualifiers.length ? ` ${part.qualifiers.join('/')}` : '');
        say(at, `${loop.name} has no ${what} where it must stand.`);
      }
    }
  };

  walk(transaction);
  if (at < segments.length) say(at, `${segments[at]?.id} may not stand here.`);
  return [...problems, ...checkLevels(segments, offset)];
}

/** HL01 counts from 1, HL02 names an earlier level that is one step up, HL04 says whether levels follow below. */
function checkLevels(segments: readonly ParsedSegment[], offset: number): FileProblem[] {
  const problems: FileProblem[] = [];
  const levels = segments.flatMap((segment, i) =>
    segment.id === 'HL' ? [{ id: segment.at(1), parent: segment.at(2), code: segment.at(3), child: segment.at(4), i }] : [],
  );
  const above: Readonly<Record<string, string>> = { '22': '20', '23': '22' };
  levels.forEach((level, n) => {
    const say = (sentence: string) => problems.push({ rule: 'X12-02', segment: offset + level.i + 1, sentence });
    if (level.id !== String(n + 1)) say(`HL01 is ${level.id || 'empty'}, ${n + 1} is next.`);
    const parent = levels.find((one) => one.id === level.parent);
    if (level.code === '20' ? level.parent !== '' : !parent || parent.code !== above[level.code] || parent.i > level.i)
      say('HL02 names no level above this one.');
    const below = levels.some((one) => one.parent === level.id);
    if (level.child !== (below ? '1' : '0'))
      say(`HL04 is ${level.child || 'empty'}, but levels ${below ? 'follow' : 'do not follow'} below.`);
  });
  return problems;
}
