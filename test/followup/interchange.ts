/** An X12 file around the segments of one transaction. */
export const interchange = (transaction: '835' | '999' | '277' | '271', body: string): string => {
  const isa = `ISA*00*${' '.repeat(10)}*00*${' '.repeat(10)}*ZZ*${'PAYER'.padEnd(15)}*ZZ*${'OFFICE'.padEnd(15)}*261120*1200*^*00501*000000001*0*P*:~`;
  return `${isa}GS*XX*PAYER*OFFICE*20261120*1200*1*X*005010~ST*${transaction}*0001~${body}SE*9*0001~GE*1*1~IEA*1*000000001~`;
};
