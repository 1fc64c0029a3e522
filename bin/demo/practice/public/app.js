// The newer face: one page, addresses behind the hash, a grid that keeps only the rows in view, and a note that can be edited in place.
import { virtualGrid } from './grid.js';

const patients = await (await fetch('/api/patients')).json();
const main = document.getElementById('main');
const list = document.getElementById('patients');
const find = document.getElementById('find');
const us = (iso) => `${iso.slice(5, 7)}/${iso.slice(8, 10)}/${iso.slice(0, 4)}`;

function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children.filter((child) => child !== null));
  return node;
}

function showList() {
  const words = find.value.trim().toLowerCase();
  const found = patients.filter((p) => `${p.last} ${p.first}`.toLowerCase().includes(words));
  list.replaceChildren(
    ...found.map((p) =>
      element(
        'li',
        {},
        element(
          'a',
          { href: `#/patient/${p.id}/chart`, ...(location.hash.includes(`/${p.id}/`) && { 'aria-current': 'page' }) },
          `${p.last}, ${p.first}`,
        ),
      ),
    ),
  );
}

function header(patient) {
  const fact = (label, value) => element('div', {}, element('dt', {}, label), element('dd', {}, value));
  const plan = (label, held) =>
    held ? fact(label, `${held.payer} · ID ${held.memberId}${held.group ? ` · Group ${held.group}` : ''}`) : null;
  return element(
    'header',
    { class: 'patient' },
    element('h2', {}, `${patient.first} ${patient.last}`),
    element(
      'dl',
      {},
      fact('Date of birth', us(patient.birthDate)),
      fact('Sex', patient.sex === 'F' ? 'Female' : 'Male'),
      fact('Chart number', patient.id),
      plan('Medical insurance', patient.medical),
      plan('Dental insurance', patient.dental),
      fact('Medical alerts', patient.alerts || 'None'),
    ),
  );
}

function tabs(patient, view) {
  const names = { chart: 'Chart', ledger: 'Ledger', notes: 'Notes', plan: 'Treatment plan' };
  return element(
    'div',
    { class: 'tabs' },
    ...Object.entries(names).map(([key, name]) =>
      element('a', { href: `#/patient/${patient.id}/${key}`, ...(key === view && { 'aria-current': 'page' }) }, name),
    ),
  );
}

const columns = ['Date', 'Code', 'Description', 'Tooth', 'Surf', 'Area', 'Qty', 'Min', 'Fee', 'Status', 'Provider'];

function cells(visit, p) {
  const status = p.status === 'TP' ? 'TP' : 'C';
  return [
    us(visit.date),
    p.cdt,
    p.description,
    p.tooth ?? '',
    p.surfaces ?? '',
    p.area ?? '',
    String(p.quantity ?? 1),
    p.minutes ? String(p.minutes) : '',
    `$${p.fee.toFixed(2)}`,
    status,
    visit.provider,
  ];
}

const rowsOf = (visits) => visits.flatMap((visit) => visit.procedures.map((p) => cells(visit, p)));

const kinds = {
  op: 'Operative note',
  letter: 'Letter',
  sleep: 'Sleep study',
  pathology: 'Pathology report',
  consult: 'Consultation',
};

function noteCard(visit, note, editable) {
  const body = element('div', {
    class: 'note-text',
    ...(editable && { contenteditable: 'true', role: 'textbox', 'aria-multiline': 'true', 'aria-label': 'Clinical note' }),
  });
  for (const line of note.text.split('\n')) body.append(element('p', {}, line));
  return element(
    'article',
    { class: 'note' },
    element(
      'div',
      { class: 'note-head' },
      element('strong', {}, kinds[note.kind] ?? 'Progress note'),
      element('span', {}, us(note.date ?? visit.date)),
      element('span', {}, note.author),
    ),
    body,
  );
}

const views = {
  chart(patient) {
    const visit = patient.visits[0];
    return [
      element('h3', {}, `Visit ${us(visit.date)}`),
      virtualGrid('Procedures', columns, rowsOf([visit])),
      element('h3', {}, 'Clinical notes'),
      ...visit.notes.map((note, i) => noteCard(visit, note, i === visit.notes.length - 1)),
    ];
  },
  ledger: (patient) => [element('h3', {}, 'Ledger'), virtualGrid('Ledger', columns, rowsOf(patient.visits))],
  notes: (patient) => [
    element('h3', {}, 'Clinical notes'),
    ...patient.visits.flatMap((visit) => visit.notes.map((note) => noteCard(visit, note, false))),
  ],
  plan(patient) {
    const planned = patient.visits
      .map((visit) => ({ ...visit, procedures: visit.procedures.filter((p) => p.status === 'TP') }))
      .filter((visit) => visit.procedures.length);
    return planned.length
      ? [element('h3', {}, 'Treatment plan'), virtualGrid('Treatment plan', columns, rowsOf(planned))]
      : [element('h3', {}, 'Treatment plan'), element('p', {}, 'Nothing is planned.')];
  },
};

function show() {
  showList();
  const match = /^#\/patient\/(\d+)\/(\w+)$/.exec(location.hash);
  const patient = match && patients.find((p) => p.id === match[1]);
  const view = match && views[match[2]];
  if (!patient || !view) {
    document.title = 'Lakeside Dental';
    main.replaceChildren(element('p', { class: 'empty' }, 'Choose a patient.'));
    return;
  }
  document.title = `${patient.last}, ${patient.first} – Lakeside Dental`;
  main.replaceChildren(header(patient), tabs(patient, match[2]), ...view(patient));
}

find.addEventListener('input', showList);
addEventListener('hashchange', show);
show();
