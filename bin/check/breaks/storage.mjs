import { at } from './at.mjs';

export const storageBreaks = [
  ...at('sealed-at-rest', 'lib/storage/envelope.ts', 'test/storage/envelope.test.ts', 'an envelope', [
    ['a row opens at another place', 'utf8(JSON.stringify([table, id, schema]))', "utf8('')"],
    [
      'rows are kept in the clear',
      'new Uint8Array(await crypto.subtle.encrypt(algorithm, key, utf8(JSON.stringify(value))))',
      'utf8(JSON.stringify(value))',
    ],
    ['the nonce is always the same', 'const iv = randomBytes(12);', 'const iv = new Uint8Array(12);'],
  ]),
  ...at('sealed-at-rest', 'lib/storage/keyring.ts', 'test/storage/passphrase.test.ts', 'a wrong one opens nothing', [
    [
      'any passphrase unlocks',
      "if (typeof opened?.value !== 'string') return false;",
      "if (typeof opened?.value !== 'string') return true;",
    ],
  ]),
  ...at('sealed-at-rest', 'lib/storage/derive-key.ts', 'test/storage/passphrase.test.ts', 'typed on another system', [
    ['a passphrase depends on the system it is typed on', "passphrase.normalize('NFKC')", 'passphrase'],
  ]),
  ...at('sealed-at-rest', 'lib/storage/auto-lock.ts', 'test/storage/passphrase.test.ts', 'takes what was read with it', [
    ['the lock keeps the key', 'await forgetKek();', ''],
    ['the lock keeps what was read', 'await removeSession(Object.keys(session)', 'void (Object.keys(session)'],
    ['the lock never comes', 'now - used < minutes * 60_000', 'true'],
  ]),
  ...at('deleting-deletes', 'lib/storage/retention.ts', 'test/storage/retention.test.ts', 'retention', [
    ['retention leaves the keys', 'await keyRows.deleteAll([...over]);', ''],
    ['retention takes a day more', '> retention.unacceptedDays', '>= retention.unacceptedDays'],
  ]),
  ...at('who-did-what', 'lib/storage/audit-log.ts', 'test/storage/audit-log.test.ts', 'the log of who did what', [
    ['a changed entry of the log does not show', '(await linkOf(row)) !== row.hash', 'false'],
    ['a log cut off does not show', 'end?.value === expected ?', 'true ?'],
  ]),
  ...at('policy-tightens', 'lib/storage/policy.ts', 'test/storage/policy.test.ts', 'the policy of an administrator', [
    ['an unknown key of the policy passes', 'z.strictObject', 'z.object'],
    ['a policy may loosen', 'Math.min(own, limit)', 'limit'],
    [
      'a policy may name more sites',
      'settings.sites.filter((site) => policy.allowedSites?.includes(site))',
      'policy.allowedSites',
    ],
  ]),
  ...at('nothing-lost-silently', 'lib/storage/backup.ts', 'test/storage/backup.test.ts', 'is refused, and nothing is changed', [
    ['a refused backup has emptied the store', 'if (!content) return', 'await database.visits.clear();\n  if (!content) return'],
  ]),
  ...at('sealed-at-rest', 'lib/storage/backup.ts', 'test/storage/backup.test.ts', 'shows nothing of what is in it', [
    ['a backup in the clear', 'toBase64(new Uint8Array(sealed))', 'content'],
  ]),
  ...at(
    'nothing-lost-silently',
    'lib/storage/open-database.ts',
    'test/storage/open-database.test.ts',
    'is said by every worker',
    [['a loss is said once only', "if (lost) await writeLocal('history-lost', at);", '']],
  ),
  ...at(
    'nothing-lost-silently',
    'lib/storage/open-database.ts',
    'test/storage/open-database.test.ts',
    'does not hold anybody up',
    [
      [
        'a database that does not answer holds everything up',
        "const first = await Promise.race([database.open().then(() => 'open' as const), late]);",
        "const first = await database.open().then(() => 'open' as const);",
      ],
    ],
  ).map((one) => ({ ...one, hangs: true })),
  ...at('policy-tightens', 'lib/storage/sealed-row.ts', 'test/storage/policy.test.ts', 'a passphrase that an administrator', [
    ['a visit is kept without the passphrase that is asked for', 'ofPatients.has(kind) && ', 'false && '],
  ]),
  ...at('policy-tightens', 'lib/storage/keyring.ts', 'test/storage/policy.test.ts', 'a passphrase that an administrator', [
    [
      'a passphrase that is asked for is taken off',
      'if (passphrase === null && (await loadPolicy()).policy.requirePassphrase) return false;',
      '',
    ],
  ]),
  ...at(
    'support-without-patients',
    'lib/storage/support-bundle.ts',
    'test/storage/support-bundle.test.ts',
    'no four characters',
    [
      ['any rule id goes into a support bundle', 'if (/^[A-Z]{2,4}-\\d{2}$/.test(id)) ', ''],
      ['any policy id goes into a support bundle', 'if (/^[a-z-]+\\/[a-z-]+$/.test(policy)) ', ''],
    ],
  ),
  ...at('nothing-lost-silently', 'lib/storage/visits-store.ts', 'test/storage/disk-full.test.ts', 'a disk that is full', [
    ['a full disk is not said', 'return { ok: false, sentence: FULL };', 'return { ok: true };'],
    [
      'a visit is kept by halves',
      'await database.write([database.visits, database.summaries], async (visits, summaries) => {\n      await visits.put(rows.visit);\n      await summaries.put(rows.summary);\n    });',
      'await database.visits.put(rows.visit);\n    await database.summaries.put(rows.summary);',
    ],
  ]),
];
