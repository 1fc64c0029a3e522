// The older of the two faces: a shell whose frames hold the fee sheet and the note, values in inputs, as systems of the 2000s have it.
const htmlText = (text) =>
  String(text ?? '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/"/g, '&quot;');
const us = (iso) => `${iso.slice(5, 7)}/${iso.slice(8, 10)}/${iso.slice(0, 4)}`;
const page = (title, body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${htmlText(title)}</title><link rel="stylesheet" href="/classic.css"></head><body>${body}</body></html>`;

/** Every patient, with a link to the chart. */
export function classicList(patients) {
  const rows = patients
    .map(
      (p) =>
        `<tr><td><a href="/classic/${p.id}">${htmlText(p.last)}, ${htmlText(p.first)}</a></td><td>${us(p.birthDate)}</td><td>${p.id}</td></tr>`,
    )
    .join('');
  return page('Patients', `<h1>Patient list</h1><table><tr><th>Name</th><th>DOB</th><th>Chart no.</th></tr>${rows}</table>`);
}

/** The shell: who the patient is, and a frame that holds the visit. */
export function classicShell(patient) {
  const plans = [plan('Medical', patient.medical), plan('Dental', patient.dental)].join('');
  return page(
    `Lakeside Dental – ${patient.last}`,
    `<div class="shell"><div class="who"><b>${htmlText(patient.last)}, ${htmlText(patient.first)}</b> <span>DOB: ${us(patient.birthDate)}</span>
     <span>Sex: ${patient.sex === 'F' ? 'Female' : 'Male'}</span> <span>Chart #: ${patient.id}</span> <span>Alerts: ${htmlText(patient.alerts || 'None')}</span></div>
     <table class="plans"><tr><th>Insurance</th><th>Carrier</th><th>Member ID</th><th>Group</th></tr>${plans}</table>
     <div class="menu"><a href="/classic">Patients</a> <a href="#">Schedule</a> <a href="#">Reports</a></div>
     <iframe name="visit" title="Visit" src="/classic/${patient.id}/visit"></iframe></div>`,
  );
}

const plan = (kind, held) =>
  held
    ? `<tr><td>${kind}</td><td>${htmlText(held.payer)}</td><td>${htmlText(held.memberId)}</td><td>${htmlText(held.group ?? '')}</td></tr>`
    : '';

/** A frame of the shell: the visit, and inside it the fee sheet and the note. */
export function classicFrame(patient, name) {
  const visit = patient.visits[0];
  if (name === 'fees') return page('Fee sheet', feeSheet(visit));
  if (name === 'note') return page('Notes', notes(visit));
  return page(
    'Visit',
    `<h2>Visit of ${us(visit.date)}</h2><iframe name="fees" title="Fee sheet" src="/classic/${patient.id}/fees"></iframe>
     <iframe name="note" title="Notes" src="/classic/${patient.id}/note"></iframe>`,
  );
}

function feeSheet(visit) {
  const rows = visit.procedures
    .map((p, i) => {
      const field = (key, value, size) => `<td><input name="line[${i}][${key}]" value="${htmlText(value)}" size="${size}"></td>`;
      return `<tr><td>${us(visit.date)}</td>${field('code', p.cdt, 6)}<td>${htmlText(p.description)}</td>${field('tooth', p.tooth, 4)}${field('surf', p.surfaces, 5)}${field('area', p.area, 4)}${field('qty', p.quantity ?? 1, 3)}${field('min', p.minutes, 4)}${field('fee', p.fee.toFixed(2), 8)}
      <td><select name="line[${i}][status]">${['Completed', 'Treatment plan', 'Existing', 'Referred'].map((s) => `<option${s === (p.status === 'TP' ? 'Treatment plan' : 'Completed') ? ' selected' : ''}>${s}</option>`).join('')}</select></td><td>${htmlText(visit.provider)}</td></tr>`;
    })
    .join('');
  return `<form><table><tr><td><b>Date</b></td><td><b>Code</b></td><td><b>Description</b></td><td><b>Tooth</b></td><td><b>Surf</b></td><td><b>Area</b></td><td><b>Qty</b></td><td><b>Min</b></td><td><b>Fee</b></td><td><b>Status</b></td><td><b>Provider</b></td></tr>${rows}</table></form>`;
}

function notes(visit) {
  return `<form>${visit.notes
    .map(
      (note) =>
        `<fieldset><legend>${us(note.date ?? visit.date)} ${htmlText(title(note.kind))} by ${htmlText(note.author)}</legend><textarea name="note" rows="8" cols="90">\n${htmlText(note.text)}</textarea></fieldset>`,
    )
    .join('')}</form>`;
}

const title = (kind) =>
  ({ op: 'Operative note', letter: 'Letter', sleep: 'Sleep study', pathology: 'Pathology report', consult: 'Consultation' })[
    kind
  ] ?? 'Progress note';
