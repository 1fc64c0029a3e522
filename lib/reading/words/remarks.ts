/** What is said beside a reading, in whole sentences. */
export const remarks = {
  mixed: 'This page shows more than one patient. Open the chart of one patient and try again.',
  dayFirst: 'The dates of this page are read day first, as the page says or one of them proves.',
  twoOrders: 'This page writes dates in two orders: those that could be either were left out.',
  others: 'Lines of other people on this page were left out.',
  closed: 'A closed section or another tab of this page may hold more: open it and read again.',
  large: 'The page is very large: it was read in part.',
  takenBack: 'Lines that the page shows as deleted, voided or credited were left out.',
  uncoded: 'Some rows name a treatment and no code: they are listed without one.',
  fdi: 'The rows number teeth by FDI and a note writes #: check which tooth the note means.',
  loading: 'The page was still loading: read it again when it is complete.',
};
