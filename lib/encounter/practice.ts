import * as z from 'zod/mini';
import { Address, PayerClass, PersonName } from './encounter';

const text = z.optional(z.string());

export const Provider = z.object({
  id: z.string(),
  name: z.optional(PersonName),
  npi: text,
  taxonomy: text,
  license: text,
  medicare: z.optional(z.enum(['enrolled', 'opted-out', 'none'])),
  dmepos: z.optional(z.boolean()),
  networks: z.optional(z.array(z.string())),
});
export type Provider = z.infer<typeof Provider>;

export const PayerSettings = z.object({
  payerName: text,
  payerId: text,
  payerClass: z.optional(PayerClass),
  address: z.optional(Address),
  timelyFilingDays: z.optional(z.number()),
  /** How this payer wants files named, such as `{member}_{date}.pdf`. */
  packetName: text,
});
export type PayerSettings = z.infer<typeof PayerSettings>;

/** The office's own settings, as far as a claim needs them. */
export const Practice = z.object({
  schema: z.optional(z.literal('crossbite.practice/1')),
  billing: z.optional(
    z.object({
      name: text,
      /** A sole owner who bills in their own name, not as a company: the person. */
      person: z.optional(PersonName),
      npi: text,
      taxId: text,
      taxIdType: z.optional(z.enum(['EIN', 'SSN'])),
      taxonomy: text,
      address: z.optional(Address),
      /** Where payments go, if elsewhere: a P.O. box may stand here. */
      payTo: z.optional(Address),
      phone: text,
    }),
  ),
  providers: z.optional(z.array(Provider)),
  facility: z.optional(z.object({ name: text, npi: text, address: z.optional(Address) })),
  submitter: z.optional(z.object({ name: text, id: text, contact: text, phone: text })),
  payers: z.optional(z.array(PayerSettings)),
  acceptAssignment: z.optional(z.boolean()),
  signatureOnFile: z.optional(z.boolean()),
});
export type Practice = z.infer<typeof Practice>;
