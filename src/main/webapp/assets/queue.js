// The queue stays fresh and its moderator on duty; single keys where their list is seen. Everything works without.

const found = id => document.getElementById(id);
const figures = found('figures'), news = found('news'), stale = found('stale'), fresh = found('fresh'), unkept = found('unkept');
let last = null;

function show(page) {
  stale.hidden = true;
  if (figures) figures.textContent = figures.dataset.text.replace('%w', page.waiting).replace('%d', page.onDuty);
  if (unkept) unkept.hidden = page.kept;
  const ids = page.cases.map(each => each.id).join();
  if (last && last.ids !== ids && fresh) fresh.hidden = false;
  if (last && page.waiting > last.waiting) news.textContent = news.dataset.text.replace('%w', page.waiting);
  last = { ids, waiting: page.waiting };
}

async function ask() {
  try {
    const answer = await fetch('/queue', { headers: { Accept: 'application/json' } });
    if (!answer.ok) throw new Error(answer.status);
    show(await answer.json());
  } catch {
    stale.hidden = false;
  }
}
setInterval(ask, 15000);
ask();

// Keys: only with their list in sight, only while a case has the focus (or there is none to decide), never while
// somebody types, and they can be turned off.
const keys = found('keys'), turn = found('keys-switch'), subject = found('case');
const off = turn.textContent;
let on = localStorage.getItem('keys') !== 'off';

function showKeys() {
  turn.textContent = on ? off : turn.dataset.on;
  for (const hint of document.querySelectorAll('[data-key] kbd')) hint.hidden = !on;
  for (const button of document.querySelectorAll('[data-key]'))
    on ? button.setAttribute('aria-keyshortcuts', button.dataset.key) : button.removeAttribute('aria-keyshortcuts');
}
keys.hidden = false;
showKeys();
turn.addEventListener('click', () => {
  on = !on;
  localStorage.setItem('keys', on ? 'on' : 'off');
  showKeys();
});

addEventListener('keydown', event => {
  if (!on || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) return;
  if (event.target.closest('input, select, textarea')) return;
  const key = /^[a-z]$/i.test(event.key) ? event.key : event.code.replace('Key', ''); // other scripts: by place
  const button = document.querySelector(`[data-key="${CSS.escape(key.toLowerCase())}"]`);
  if (!button || subject?.contains(button) && !subject.contains(document.activeElement)) return;
  const needed = button.dataset.needs && found(button.dataset.needs);
  event.preventDefault();
  if (needed && !needed.value) needed.focus();
  else button.click();
});

// A case that was asked for is what its moderator works on next.
if (subject && !document.querySelector('[data-focus]')) subject.focus();
