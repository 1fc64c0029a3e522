import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';

const packed = promisify(gzip);
const unpacked = promisify(gunzip);

/** One line on its way to a worker; `error` where it can only be answered with what is wrong with it. */
export type LineBody = { line: number; text?: string; error?: string };
/** What travels back: the start of a job, how many lines it has, or the answer to one of them. */
export type AnswerBody = { kind: 'begin' } | { kind: 'total'; lines: number } | { kind: 'answer'; line: number; text: string };

/** A body as bytes. Answers shrink to about a tenth. */
export const packBody = (body: LineBody | AnswerBody): Promise<Uint8Array> => packed(JSON.stringify(body), { level: 1 });
export const unpackBody = async <T extends LineBody | AnswerBody>(bytes: Uint8Array): Promise<T> =>
  JSON.parse((await unpacked(bytes)).toString('utf8'));
