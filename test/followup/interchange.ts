/** An X12 file around the segments of one transaction. */
export const interchange = (transaction: '835' | '999' | '277' | '271', body: string): string => {
  const isa = `ISA*00*${' '.repeat(10)}*00*${' '.repeat(10)}*ZZ*${'PAYER'.padEnd(15)}*ZZ*${'OFFICE'.padEnd(15)}*261120*1200*^*00501*000000001*0*P*:~`;
  return `${isa}GS*XX*PAYER*OFFICE*20261120*1200*1*X*005010~ST*${transaction}*0001~${body}SE*9*0001~GE*1*1~IEA*1*000000001~`;
};

/** An X12 file of several transaction sets, each in a group of its own. */
export const interchangeOf = (...sets: readonly (readonly [transaction: string, body: string])[]): string => {
  const [head = ''] = interchange('999', '').split('GS*');
  const groups = sets.map(
    ([transaction, body], i) =>
      `GS*XX*PAYER*OFFICE*20261120*1200*${i + 1}*X*005010~ST*${transaction}*${String(i + 1).padStart(4, '0')}~${body}SE*9*${String(i + 1).padStart(4, '0')}~GE*1*${i + 1}~`,
  );
  return `${head}${groups.join('')}IEA*${sets.length}*000000001~`;
};
