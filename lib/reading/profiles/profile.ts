import * as z from 'zod/mini';

/** Fields that stand in every row of a list of procedures. */
export const RowField = z.enum([
  'code',
  'tooth',
  'surfaces',
  'area',
  'date',
  'description',
  'status',
  'fee',
  'quantity',
  'provider',
]);
export type RowField = z.infer<typeof RowField>;

/** Fields that stand once in a page; of notes there may be several. */
export const PageField = z.enum(['note', 'name', 'birthDate', 'chartNumber', 'visitDate']);
export type PageField = z.infer<typeof PageField>;

export type TaughtField = RowField | PageField;

const words = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
const count = z.int().check(z.gte(0), z.lte(100_000));

/**
 * From an element to one below it. `attrs` are those that stay the same from visit to visit; among the children that carry them it is the
 * `nth` of `of`. `each`: all of them, as rows of a list are. `head`: the cell under that heading, wherever the column stands.
 */
export const Step = z.strictObject({
  tag: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,60}$/)),
  attrs: z.record(words(40), words(120)),
  nth: count,
  of: count,
  each: z.optional(z.literal(true)),
  head: z.optional(words(60)),
});
export type Step = z.infer<typeof Step>;

/** Ways to one place, the one by lasting attributes first, the one by structure alone last. */
const Ways = z.array(z.array(Step).check(z.maxLength(400))).check(z.minLength(1), z.maxLength(2));
export type Ways = z.infer<typeof Ways>;

/** A place, with the words beside it that must still be there on the next visit. */
export const Place = z.strictObject({ ways: Ways, label: z.optional(words(60)) });
export type Place = z.infer<typeof Place>;

/** What a person taught about the pages of one site and path: where things stand, and nothing of what stood there. */
export const Profile = z.strictObject({
  schema: z.literal('crossbite.profile/1'),
  id: z.string().check(z.regex(/^[A-Za-z0-9_-]{8,64}$/)),
  name: words(80),
  origin: z.string().check(
    z.maxLength(200),
    z.refine((text) => /^https?:\/\//.test(text) && URL.parse(text)?.origin === text),
  ),
  /** Path of the page, `*` for a part that changes from patient to patient. */
  path: z.string().check(z.regex(/^\/\S*$/), z.maxLength(400)),
  version: z.int().check(z.gte(1), z.lte(100_000)),
  /** ISO 8601. */
  madeAt: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT[\d:.]{8,12}Z$/)),
  by: z.string().check(z.maxLength(200)),
  rows: z.nullable(z.strictObject({ ways: Ways, fields: z.partialRecord(RowField, Ways) })),
  page: z.partialRecord(PageField, Place),
});
export type Profile = z.infer<typeof Profile>;

/** The places of `now` with one field as it was taught in `before`. */
export function withFieldOf<T extends Pick<Profile, 'rows' | 'page'>>(now: T, before: T, field: TaughtField): T {
  if (field === 'code') return { ...now, rows: before.rows };
  const place = before.page[field as PageField];
  const ways = before.rows?.fields[field as RowField];
  return {
    ...now,
    page: place ? { ...now.page, [field]: place } : now.page,
    rows: now.rows && ways ? { ...now.rows, fields: { ...now.rows.fields, [field]: ways } } : now.rows,
  };
}

/** The profile without a field. Without its code a list is no list. */
export function withoutField<T extends Pick<Profile, 'rows' | 'page'>>(profile: T, field: TaughtField): T {
  if (field === 'code') return { ...profile, rows: null };
  const { [field as PageField]: _, ...page } = profile.page;
  const { [field as RowField]: __, ...fields } = profile.rows?.fields ?? {};
  return { ...profile, page, rows: profile.rows && { ...profile.rows, fields } };
}
