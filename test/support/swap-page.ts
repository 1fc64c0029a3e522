export const patientIds = ['SW-1001', 'SW-1002', 'SW-1003', 'SW-1004'];

/**
 * A chart that puts another patient into the same page at random moments, in each of the ways that pages do it: new elements, new words in
 * the elements that stand there, values set by the program alone, a shadow root, a frame of its own, a view unhidden by a class, another address.
 * `pageLog` keeps who came into view and when.
 */
export const swapPage = `<!doctype html><meta charset="utf-8"><title>Chart</title>
<style>.off{display:none}</style><main></main>
<script>
const people = [
  ['SW-1001', 'Ann', 'Bell', '01/02/1980', 'D7240', '17'],
  ['SW-1002', 'Carl', 'Voss', '05/06/1955', 'D7140', '30'],
  ['SW-1003', 'Hana', 'Ito', '12/30/1992', 'D7210', '3'],
  ['SW-1004', 'Ola', 'Berg', '08/19/1971', 'D7510', '8'],
];
const main = document.querySelector('main');
const pageLog = [];
const log = (id) => pageLog.push([performance.timeOrigin + performance.now(), id]);
const filler = Array.from({ length: 700 }, (_, i) => '<li>Appointment ' + i + '</li>').join('');
const head = ([id, first, last, born]) =>
  '<header><h1>Patient: <span data-f="name">' + last + ', ' + first + '</span></h1><p>Chart number: <span data-f="id">' + id +
  '</span></p><p>DOB: <span data-f="born">' + born + '</span></p></header>';
const rows = ([, , , , code, tooth]) =>
  '<table><tr><th>Date</th><th>Code</th><th>Tooth</th><th>Description</th><th>Status</th></tr><tr><td>11/02/2026</td><td data-f="code">' +
  code + '</td><td data-f="tooth">' + tooth + '</td><td>Oral surgery</td><td>Completed</td></tr></table>';
const chart = (who) => head(who) + '<ul>' + filler + '</ul>' + rows(who);
const form = ([id, first, last, born]) =>
  '<p><label>Patient name <input value="' + last + ', ' + first + '"></label> <label>Chart number <input value="' + id +
  '"></label> <label>Date of birth <input value="' + born + '"></label></p>';
let mode = '';
const ways = {
  elements(who) { main.innerHTML = chart(who); },
  words(who) {
    if (mode !== 'words') return ways.elements(who);
    const [id, first, last, born, code, tooth] = who;
    const words = { name: last + ', ' + first, id, born, code, tooth };
    for (const [key, value] of Object.entries(words)) main.querySelector('[data-f=' + key + ']').firstChild.data = value;
  },
  values(who) {
    if (mode !== 'values') { main.innerHTML = form(who) + rows(people[0]); return; }
    const [id, first, last, born] = who;
    [last + ', ' + first, id, born].forEach((value, i) => { main.querySelectorAll('input')[i].value = value; });
  },
  shadow(who) {
    if (mode !== 'shadow') { main.innerHTML = '<div></div>'; main.firstChild.attachShadow({ mode: 'open' }); }
    main.firstChild.shadowRoot.innerHTML = chart(who);
  },
  frame(who) {
    if (mode !== 'frame') main.innerHTML = '<iframe width="600" height="400"></iframe>';
    main.firstChild.contentDocument.body.innerHTML = chart(who);
  },
  unhidden(who) {
    if (mode !== 'unhidden') main.innerHTML = people.map((one) => '<section class="off">' + chart(one) + '</section>').join('');
    [...main.children].forEach((one, i) => one.classList.toggle('off', people[i] !== who));
  },
  address(who) { history.pushState(null, '', '#/' + who[0]); main.innerHTML = chart(who); },
};
function show(who, way) { ways[way](who); mode = way; log(who[0]); }
globalThis.swapFor = async (count) => {
  let who = people[0];
  for (let n = 0; n < count; n++) {
    // Some after a flurry of small changes, such as a pointer crossing a list makes.
    if (n % 5 === 0) for (let i = 0; i < 4; i++) { document.body.className = 'h' + i; await new Promise((go) => setTimeout(go, 30)); }
    who = people.filter((one) => one !== who)[Math.floor(Math.random() * 3)];
    const way = Object.keys(ways)[Math.floor(n / 12) % 7];
    show(who, way);
    await new Promise((go) => setTimeout(go, n % 3 === 0 ? 500 : Math.random() * 450));
  }
};
show(people[0], 'elements');
</script>`;
