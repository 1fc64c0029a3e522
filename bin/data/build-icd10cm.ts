// Makes the shipped ICD-10-CM tables from official files:
//   npx tsx bin/data/build-icd10cm.ts DESCRIPTIONS-2021.zip TABULAR-2021.zip CHANGES.jsonl DENTAL-FY2027.jsonl
// The first two are the release of CDC and CMS; the third lists what was added, deleted or became a header since; the last has the current
// notes of K00-K14 and M26-M27.
import { readFileSync, writeFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';
import { unzipSync } from 'fflate';

const [descriptions, tabular, changes, dental] = process.argv.slice(2);
if (!descriptions || !tabular || !changes || !dental) throw new Error('Four files are needed.');

/** What dental-medical claims meet. Prefixes without dots. */
const wanted = (
  'S060 S069 M8500 M8508 M8580 M8588 T17 T8469 Q938 M80 M841 M844 M845 M846 M861 M862 M863 M866 M868 M869 Z79 F0 F1 F2 F3 F4 F5 F6 F7 F8 F9 ' +
  'A18 A36 A42 A46 A49 A50 A51 A52 A69 B00 B02 B08 B09 B16 B17 B18 B20 B26 B27 B37 B97 C0 C10 C11 C12 C13 C14 C30 C31 C32 C33 C34 C410 C411 C430 C433 C434 C440 C443 C444 C490 C50 C61 C64 C69 ' +
  'C71 C73 C760 C770 C78 C795 C798 C799 C81 C82 C83 C84 C85 C88 C90 C91 C92 C93 C94 C95 C96 D00 D03 D04 D10 D11 D130 D164 D165 D170 D180 D21 D22 D23 D33 D35 D37 D38 D45 D46 D47 D480 D48 D49 D50 D53 D55 D56 D57 D58 D59 ' +
  'D60 D61 D62 D63 D64 D65 D66 D67 D68 D69 D70 D72 D75 D80 D81 D82 D83 D84 D86 D89 E03 E05 E08 E09 E10 E11 E13 E16 E20 E21 E22 E23 E24 E27 E34 E40 E41 E43 E44 E46 E50 E51 E53 E54 E55 E61 E63 E66 E70 E72 E76 E78 E79 E80 ' +
  'E83 E84 E85 E86 E87 E88 E89 G10 G12 G20 G21 G24 G25 G30 G31 G35 G37 G40 G43 G44 G45 G46 G47 G50 G51 G52 G53 G54 G58 G61 G62 G70 G71 G80 G81 G82 G83 G89 G90 G91 G93 H02 H04 H05 H65 H66 H67 H70 H71 H72 H81 H83 H91 H92 H93 ' +
  'I05 I06 I07 I08 I09 I10 I11 I12 I13 I15 I16 I20 I21 I22 I23 I24 I25 I26 I27 I30 I31 I33 I34 I35 I36 I37 I38 I39 I40 I42 I44 I45 I46 I47 I48 I49 I50 I51 I60 I61 I62 I63 I65 I66 I67 I69 I70 I71 I72 I73 I77 I78 I80 I81 I82 I83 I87 I88 I89 I95 I96 I97 ' +
  'J00 J01 J02 J03 J04 J05 J06 J09 J10 J11 J12 J13 J15 J18 J20 J30 J31 J32 J33 J34 J35 J36 J37 J38 J39 J40 J41 J42 J43 J44 J45 J47 J69 J84 J95 J96 J98 K0 K1 K20 K21 K22 K25 K26 K27 K29 K30 K31 K50 K51 K58 K70 K72 K73 K74 K75 K76 K90 K91 K92 K94 ' +
  'L01 L02 L03 L04 L08 L10 L12 L13 L20 L23 L27 L40 L43 L51 L52 L57 L71 L72 L73 L81 L85 L90 L91 L92 L93 L94 L98 M00 M06 M08 M10 M13 M19 M26 M27 M30 M31 M32 M33 M34 M35 M36 M45 M54 M60 M62 ' +
  'M79 M80 M81 M83 M87 M95 N17 N18 N19 N25 N28 O21 O24 O26 O99 Q04 Q10 Q11 Q16 Q17 Q18 Q21 Q22 Q23 Q24 Q26 Q28 Q30 Q31 Q32 Q35 Q36 Q37 Q38 Q39 Q67 Q74 Q75 Q77 Q78 Q79 Q80 Q81 Q82 Q84 Q85 Q86 Q87 Q89 Q90 Q91 Q95 Q96 Q98 Q99 ' +
  'R00 R03 R04 R05 R06 R07 R09 R10 R11 R12 R13 R19 R20 R21 R22 R23 R25 R26 R27 R29 R41 R42 R43 R44 R45 R46 R47 R48 R49 R50 R51 R52 R53 R55 R56 R57 R58 R59 R60 R61 R62 R63 R64 R65 R68 R69 R70 R71 R73 R74 R76 R78 R79 R90 R91 R93 R94 R99 ' +
  'S00 S01 S02 S03 S04 S07 S08 S09 T07 T14 T15 T18 T28 T36 T37 T38 T39 T40 T41 T42 T43 T44 T45 T46 T47 T48 T49 T50 T66 T74 T76 T78 T79 T81 T85 T86 T88 ' +
  'V00 V03 V13 V18 V19 V23 V28 V29 V43 V47 V48 V49 V89 V87 W00 W01 W03 W04 W05 W06 W07 W08 W09 W10 W11 W12 W13 W14 W15 W17 W18 W19 W20 W21 W22 W25 W26 W29 W31 W32 W33 W34 W45 W50 W51 W52 W54 W55 W64 W88 W90 X39 X58 X78 X83 X92 X93 X94 X95 X99 Y00 Y01 Y02 Y04 Y07 Y08 Y09 ' +
  'Y21 Y24 Y29 Y33 Y62 Y63 Y65 Y69 Y70 Y73 Y77 Y79 Y81 Y82 Y83 Y84 Y92 Y93 Y99 U07 U09 Z00 Z01 Z02 Z03 Z04 Z05 Z08 Z09 Z12 Z13 Z15 Z17 Z18 Z20 Z21 Z22 Z23 Z29 Z30 Z33 Z34 Z36 Z40 Z41 Z42 Z43 Z44 Z45 Z46 Z47 Z48 Z49 Z51 Z52 Z53 Z55 Z56 Z57 Z58 Z59 Z60 Z62 Z63 Z64 Z65 Z66 Z67 Z68 ' +
  'Z69 Z70 Z71 Z72 Z73 Z74 Z75 Z76 Z77 Z78 Z80 Z81 Z82 Z83 Z84 Z85 Z86 Z87 Z88 Z89 Z90 Z91 Z92 Z93 Z94 Z95 Z96 Z97 Z98 Z99'
).split(' ');
/** Too many of a kind that dentistry never meets: left to the import. */
const unwanted =
  /^(S05|S04[01246789]\w+[DS]|T(3[6-9]|4\d|50)\w{3}[DS]|T(3[6-9]|4\d|50)\w{2}[2346]|T2[06]\w+[DS]|M(80|84|86|87|88)(?!08|18|28|38|98|81|82|83|84|180|8[1-9]).*[4-7]\w*[DGKPS]?$|M(0[056]|08|1\d|24|25|6[025]|71|75).{2,}[1-7]\w*$|C(50|69|8[1-5]|9)\w{4,}|H\w{4,}|I(63|69|70|77|8[02])\w{3,}|E(0[89]|1[0-3])[34]\w{3}|O\w{4,}|V\w{3,}[DS]$|[WXY]\w{3,}[DS]$|S1[0-9]\w+[DGKS]$)/;

/** Kept all the same: fractures and inflammation of bones at "other site" (the jaws), pain and noise of the ear, adverse effects and poisoning. */
const needed = /^(M8[04]\w8X?\w?|M86\w8|H92\w*|H931\w*|I8240\w|T(36|40|41|45|50)\w{3}[A])$/;

/** What rules of diagnosis write, whatever the two lists above say: every side and every stage of care. */
const always = (
  'A41 C18 D181 D361 G513 H920 H931 J9589 M88 M845 M844 P92 Q20 Q25 S014 S043 S0993 T179 T200 T42 T451 T461 V001 V002 V008 V03 V134 V180 V184 V29 V494 V495 V80 V892 ' +
  'W00 W01 W06 W07 W09 W10 W11 W16 W181 W182 W183 W19 W21 W220 W228 W34 W50 W51 W54 W55 X749 X959 Y040'
).split(' ');

interface Entry {
  code: string;
  billable: boolean;
  label: string;
  from: number;
  to: number;
}

const plain = (code: string) => code.replace('.', '');
const dotted = (code: string) => (code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code);
const isWanted = (code: string) =>
  always.some((prefix) => code.startsWith(prefix) || prefix.startsWith(code)) ||
  (wanted.some((prefix) => (prefix.length >= 3 ? code.startsWith(prefix) || prefix.startsWith(code) : code.startsWith(prefix))) &&
    (needed.test(code) || !unwanted.test(code)));
const textOf = (zip: string, ending: string) => {
  const files = unzipSync(readFileSync(zip));
  const name = Object.keys(files).find((file) => file.endsWith(ending));
  return new TextDecoder().decode(name ? files[name] : undefined);
};

const entries = new Map<string, Entry[]>();
for (const line of textOf(descriptions, '.txt').split('\n')) {
  const code = line.slice(6, 13).trim();
  if (code) entries.set(code, [{ code, billable: line[14] === '1', label: line.slice(77).trim(), from: 0, to: 0 }]);
}
const changed = readFileSync(changes, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { fy: number; change: string; code: string; billable: boolean; title: string })
  .sort((a, b) => a.fy - b.fy);
for (const { fy, change, code: raw, billable, title } of changed) {
  const code = plain(raw);
  const periods = entries.get(code) ?? [];
  const open = periods.find(({ to }) => to === 0);
  if (change === 'deleted') {
    if (open) open.to = fy;
  } else if (change === 'revised') {
    if (open) open.label = title;
  } else {
    if (open && change === 'added') continue;
    if (open) open.to = fy;
    periods.push({ code, billable, label: title, from: fy, to: 0 });
    entries.set(code, periods);
  }
}
interface Notes {
  inclusion: string[];
  excludes1: string[];
  excludes2: string[];
  codeFirst: string[];
  useAdditional: string[];
}
const notes = new Map<string, Notes>();
const list = (value: unknown): unknown[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);
const noteTexts = (node: unknown): string[] => list(node).flatMap((one) => list((one as { note?: unknown }).note).map(String));

function walk(diag: Record<string, unknown>): void {
  notes.set(plain(String(diag.name)), {
    inclusion: [...noteTexts(diag.inclusionTerm), ...noteTexts(diag.includes)],
    excludes1: noteTexts(diag.excludes1),
    excludes2: noteTexts(diag.excludes2),
    codeFirst: noteTexts(diag.codeFirst),
    useAdditional: noteTexts(diag.useAdditionalCode),
  });
  for (const child of list(diag.diag)) walk(child as Record<string, unknown>);
}
const tree = new XMLParser({ parseTagValue: false, ignoreAttributes: true, processEntities: true }).parse(
  textOf(tabular, '.xml'),
);
for (const chapter of list(tree['ICD10CM.tabular'].chapter)) {
  for (const section of list((chapter as { section?: unknown }).section)) {
    for (const diag of list((section as { diag?: unknown }).diag)) walk(diag as Record<string, unknown>);
  }
}
for (const line of readFileSync(dental, 'utf8').trim().split('\n')) {
  const row = JSON.parse(line);
  const code = plain(row.code);
  if (!entries.has(code)) entries.set(code, [{ code, billable: row.billable, label: row.desc, from: 2027, to: 0 }]);
  const open = entries.get(code)?.find(({ to }) => to === 0);
  if (open) {
    open.label = open.label || row.desc;
    open.billable = row.billable;
  }
  const before = notes.get(code);
  const one = (value: unknown) => (Array.isArray(value) ? value.map(String) : value ? [String(value)] : []);
  notes.set(code, {
    inclusion: [...one(row.inclusion_terms), ...one(row.includes)],
    excludes1: one(row.excludes1),
    excludes2: one(row.excludes2),
    codeFirst: one(row.code_first),
    useAdditional: one(row.use_additional_code) ?? before?.useAdditional ?? [],
  });
}
// A code of the current dental tables that is not in them any more was deleted.
const current = new Set(
  readFileSync(dental, 'utf8')
    .trim()
    .split('\n')
    .map((line) => plain(JSON.parse(line).code)),
);
for (const [code, periods] of entries) {
  // The list that is at hand ends with K14.5.
  if (/^(K0\d|K1[0-3]|K14[0-5]|M26|M27)/.test(code) && !current.has(code))
    for (const period of periods) if (period.to === 0) period.to = 2027;
}

const chosen = [...entries.keys()].filter(isWanted).sort();
// A header without a billable code below it leads nowhere.
const billable = chosen.filter((code) => entries.get(code)?.some((period) => period.billable));
const kept = chosen.filter((code) => billable.some((one) => one.startsWith(code)));
const rows = kept.flatMap((code) =>
  (entries.get(code) ?? []).map(({ billable, from, to, label }) =>
    [code, billable ? '1' : '0', from || '', to || '', label].join('\t'),
  ),
);
writeFileSync('lib/codes/icd10cm/data/codes.tsv', `${rows.join('\n')}\n`);
const kinds = { i: 'inclusion', x: 'excludes1', y: 'excludes2', f: 'codeFirst', a: 'useAdditional' } as const;
const noteRows = kept.flatMap((code) =>
  Object.entries(kinds).flatMap(([letter, kind]) => {
    const texts = notes.get(code)?.[kind] ?? [];
    return texts.length ? [[code, letter, ...texts.map((text) => text.replace(/\s+/g, ' '))].join('\t')] : [];
  }),
);
writeFileSync('lib/codes/icd10cm/data/notes.tsv', `${noteRows.join('\n')}\n`);
process.stdout.write(
  `${kept.length} codes, ${rows.filter((row) => row.split('\t')[1] === '1').length} billable rows, ${noteRows.length} notes; ${dotted(kept[0] ?? '')}\n`,
);
