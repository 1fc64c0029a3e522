/** What a payer's pattern of file names may hold. */
export interface NameParts {
  readonly control: string;
  readonly member: string;
  readonly last: string;
  readonly date: string;
  readonly kind: string;
}

/**
 * A file name by a payer's pattern, such as `{control}_{date}_{kind}.pdf`: letters, digits, hyphens and underscores alone, at most 100 characters. An
 * unknown word of the pattern falls out. Without a pattern the name holds nothing of the patient.
 */
export function packetFileName(parts: NameParts, pattern = '{control}_{kind}.pdf'): string {
  const name = pattern
    .replace(/\.pdf$/i, '')
    .replace(/\{(\w+)\}/g, (_, key: string) => (key in parts ? parts[key as keyof NameParts] : ''))
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9_-]+/g, '-')
    .replace(/^[-_]+|[-_]+$/g, '')
    .slice(0, 96);
  return `${name || 'packet'}.pdf`;
}
