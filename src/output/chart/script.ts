/**
 * What a page with a chart does by itself: it tells of the point that has the keyboard or the mouse, goes from record to
 * record by arrow keys, and finds results as one types. It takes its texts from the page and puts them back as text.
 */
export const pageScript = `
'use strict';
const told = document.getElementById('told');
const stops = [...document.querySelectorAll('.pwc-stop')];
const tell = ({ currentTarget }) => { told.textContent = currentTarget.querySelector('title').textContent; };
// A listener for focus would make a stop of every result.
for (const point of document.querySelectorAll('.pwc-stop, .pwc-plot .pwc-other')) point.addEventListener('mouseenter', tell);
for (const stop of stops) stop.addEventListener('focus', tell);
const keys = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity };
for (const [index, stop] of stops.entries())
  stop.addEventListener('keydown', (event) => {
    const step = keys[event.key];
    if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    stops[Math.min(Math.max(index + step, 0), stops.length - 1)].focus();
  });
const find = document.getElementById('find');
if (find !== null) {
  const rows = [...document.querySelectorAll('#results tbody tr')];
  const texts = rows.map((row) => row.textContent.toLowerCase());
  const count = document.getElementById('count');
  find.parentElement.hidden = false;
  find.addEventListener('input', () => {
    const words = find.value.toLowerCase().split(/\\s+/);
    let shown = 0;
    for (const [index, row] of rows.entries()) {
      row.hidden = !words.every((word) => texts[index].includes(word));
      if (!row.hidden) shown += 1;
    }
    count.textContent = shown + ' of ' + rows.length + ' results';
  });
}
`;
