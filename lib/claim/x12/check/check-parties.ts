import type { ParsedSegment } from '@/lib/x12/parse-x12';

/** Who stands twice on a claim: a rendering provider who is the billing provider, or a line's who is the claim's; who ordered and rendered. */
export function checkParties(claim: readonly ParsedSegment[], billing: ParsedSegment | undefined): string[] {
  const said: string[] = [];
  let atClaim = billing?.at(9) ?? '';
  let here = atClaim;
  let inLine = false;
  for (const segment of claim) {
    if (segment.id === 'LX') {
      inLine = true;
      here = atClaim;
    }
    if (segment.id !== 'NM1') continue;
    const npi = segment.at(9);
    if (segment.at(1) === '82') {
      if (npi === here)
        said.push(
          inLine ? 'A line repeats the rendering provider of its claim.' : 'The rendering provider is the billing provider.',
        );
      here = npi;
      if (!inLine) atClaim = npi;
    }
    if (segment.at(1) === 'DK' && npi && npi === here) said.push('Who ordered is who rendered.');
  }
  return said;
}
