/** Each promise about patient data, broken at one place: the text there, what stands in its place, and the test that must notice. */
export const breaks = [
  ...at('lib/messages/handle.ts', 'test/messages/senders.test.ts', [
    [
      'any sender is answered',
      'if (!from || !name || !(messages[name].from as readonly string[]).includes(from)) return',
      'if (!name) return',
    ],
    ['a message of any shape is taken', 'if (!request.success) return', 'if (false) return'],
    [
      'the words of a failure are passed on',
      "} catch {\n    return { answered: false, why: 'failed' };",
      '} catch (error) {\n    return { answered: false, why: String(error) };',
    ],
  ]),
  ...at('lib/messages/sender-class.ts', 'test/messages/senders.test.ts', [
    ['a page of ours in a strange frame counts', 'if (sender.tab && (sender.frameId ?? 0) !== 0) return null;', ''],
    ['another extension counts', 'sender.id !== ownId || ', ''],
  ]),
  ...at('lib/messages/handlers/check-tab.ts', 'test/messages/same-visit.test.ts', [
    [
      'the identity of a reading is not checked',
      'if (!read.ok || read.frames.length !== check.documents.length) return false;',
      'return true;',
    ],
    [
      'another content in the same document passes',
      'item.document === document && item.print === print',
      'item.document === document',
    ],
    [
      'another document with the same content passes',
      'item.document === document && item.print === print',
      'item.print === print',
    ],
  ]),
  ...at('lib/messages/tab-state.ts', 'test/messages/same-visit.test.ts', [
    ['a decision on an earlier result passes', 'check.run === run && ', ''],
    ['a page that said it changed is still shown', ' && !check.changed ? check', ' ? check'],
  ]),
  ...at('lib/storage/envelope.ts', 'test/storage/envelope.test.ts', [
    ['a row opens at another place', 'utf8(JSON.stringify([table, id, schema]))', "utf8('')"],
    [
      'rows are kept in the clear',
      'new Uint8Array(await crypto.subtle.encrypt(algorithm, key, utf8(JSON.stringify(value))))',
      'utf8(JSON.stringify(value))',
    ],
    ['the nonce is always the same', 'const iv = randomBytes(12);', 'const iv = new Uint8Array(12);'],
  ]),
  ...at('lib/storage/keyring.ts', 'test/storage/passphrase.test.ts', [
    [
      'any passphrase unlocks',
      "if (typeof opened?.value !== 'string') return false;",
      "if (typeof opened?.value !== 'string') return true;",
    ],
  ]),
  ...at('lib/storage/derive-key.ts', 'test/storage/passphrase.test.ts', [
    ['a passphrase depends on the system it is typed on', "passphrase.normalize('NFKC')", 'passphrase'],
  ]),
  ...at('lib/storage/auto-lock.ts', 'test/storage/passphrase.test.ts', [
    ['the lock keeps the key', 'await forgetKek();', ''],
    ['the lock keeps what was read', 'await removeSession(Object.keys(session)', 'void (Object.keys(session)'],
    ['the lock never comes', 'now - used < minutes * 60_000', 'true'],
  ]),
  ...at('lib/storage/retention.ts', 'test/storage/retention.test.ts', [
    ['retention leaves the keys', 'await dataKeys.bulkDelete([...over]);', ''],
    ['retention takes a day more', '> retention.unacceptedDays', '>= retention.unacceptedDays'],
  ]),
  ...at('lib/storage/audit-log.ts', 'test/storage/audit-log.test.ts', [
    ['a changed entry of the log does not show', '(await linkOf(row)) !== row.hash', 'false'],
    ['a log cut off does not show', 'end?.value === expected ?', 'true ?'],
  ]),
  ...at('lib/storage/policy.ts', 'test/storage/policy.test.ts', [
    ['an unknown key of the policy passes', 'z.strictObject', 'z.object'],
    ['a policy may loosen', 'Math.min(own, limit)', 'limit'],
    [
      'a policy may name more sites',
      'settings.sites.filter((site) => policy.allowedSites?.includes(site))',
      'policy.allowedSites',
    ],
  ]),
  ...at('lib/storage/backup.ts', 'test/storage/backup.test.ts', [
    ['a refused backup has emptied the store', 'if (!content) return', 'await database.visits.clear();\n  if (!content) return'],
    ['a backup in the clear', 'toBase64(new Uint8Array(sealed))', 'content'],
  ]),
  ...at('lib/storage/open-database.ts', 'test/storage/open-database.test.ts', [
    ['a loss is said once only', "if (lost) await writeLocal('history-lost', at);", ''],
    [
      'a database that does not answer holds everything up',
      "const first = await Promise.race([database.open().then(() => 'open' as const), late]);",
      "const first = await database.open().then(() => 'open' as const);",
    ],
  ]),
  ...at('lib/storage/sealed-row.ts', 'test/storage/policy.test.ts', [
    ['a visit is kept without the passphrase that is asked for', 'ofPatients.has(kind) && ', 'false && '],
  ]),
  ...at('lib/storage/keyring.ts', 'test/storage/policy.test.ts', [
    [
      'a passphrase that is asked for is taken off',
      'if (passphrase === null && (await loadPolicy()).policy.requirePassphrase) return false;',
      '',
    ],
  ]),
  ...at('lib/storage/support-bundle.ts', 'test/storage/support-bundle.test.ts', [
    ['any rule id goes into a support bundle', 'if (/^[A-Z]{2,4}-\\d{2}$/.test(id)) ', ''],
    ['any policy id goes into a support bundle', 'if (/^[a-z-]+\\/[a-z-]+$/.test(policy)) ', ''],
  ]),
  ...at('lib/storage/visits-store.ts', 'test/storage/disk-full.test.ts', [
    ['a full disk is not said', 'return { ok: false, sentence: FULL };', 'return { ok: true };'],
    [
      'a visit is kept by halves',
      "await database.transaction('rw', database.visits, database.summaries, async () => {\n      await database.visits.put(rows.visit);\n      await database.summaries.put(rows.summary);\n    });",
      'await database.visits.put(rows.visit);\n    await database.summaries.put(rows.summary);',
    ],
  ]),
  ...at(
    'entrypoints/background.ts',
    'test/supply/built.test.ts',
    [['something is fetched', 'offerMenus(', "void fetch('https://a.example/');\n    offerMenus("]],
    'holds no way out: fetch',
  ),
  ...at(
    'wxt.config.ts',
    'test/supply/built.test.ts',
    [
      [
        'every site may be read',
        'optional_host_permissions:',
        "host_permissions: ['<all_urls>'],\n    optional_host_permissions:",
      ],
      ['pages of ours may connect', "connect-src 'none'", 'connect-src *'],
      ['trusted types are off', "; require-trusted-types-for 'script'; trusted-types 'none'", ''],
    ],
    'asks for exactly',
  ),
];

function at(file, test, list, only) {
  return list.map(([what, from, to]) => ({ what, file, from, to, test, ...(only && { only }) }));
}
