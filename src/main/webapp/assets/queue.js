// The queue stays fresh and its moderator on duty; single keys where their list is seen. Everything works without.

import { follow } from './line.js';

const found = id => document.getElementById(id);
const figures = found('figures'), news = found('news'), stale = found('stale'), fresh = found('fresh'), unkept = found('unkept'), rest = found('rest'), gone = found('gone');
const DUTY = 25_000, CALM = 2_000, QUIET = 10_000;
let last = null;

function show(page) {
  stale.hidden = true;
  if (figures) figures.textContent = figures.dataset.text.replace('%w', page.waiting).replace('%d', page.onDuty);
  if (unkept) unkept.hidden = page.kept;
  if (rest && page.minutes >= 50) rest.hidden = false;
  const ids = page.cases.map(each => each.id).join();
  if (last && last.ids !== ids && fresh) fresh.hidden = false;
  if (last && page.waiting > last.waiting) announce(page.waiting);
  last = { ids, waiting: page.waiting };
}

async function ask() {
  clearTimeout(asking);
  asking = undefined;
  try {
    const answer = await fetch('/queue', { headers: { Accept: 'application/json' } });
    if (!answer.ok) throw new Error(answer.status);
    show(await answer.json());
  } catch {
    stale.hidden = false;
  }
}

// One polite voice, at most every ten seconds: it says how many wait then.
let speaking, quietUntil = 0, waiting = 0;
function announce(count) {
  waiting = count;
  speaking ??= setTimeout(() => {
    speaking = undefined;
    quietUntil = Date.now() + QUIET;
    news.textContent = news.dataset.text.replace('%w', waiting);
  }, Math.max(0, quietUntil - Date.now()));
}

// To ask is to be on duty. What happens meanwhile is heard at once, and asked for together.
let asking;
const soon = () => { asking ??= setTimeout(ask, CALM); };
setInterval(ask, DUTY);
ask();

let leaving = false, anew = true;
addEventListener('submit', () => { leaving = true; });

// What is told before the line is live stands on the page already, and there a claim may be over.
function happens({ k, d }) {
  if (anew) return;
  const item = document.querySelector(`li[data-case="${CSS.escape(d.id)}"]`), tag = item?.querySelector('.tag span');
  if (item && k !== 'case.opened') { item.dataset.gone = ''; tag.textContent = tag.dataset.taken; }
  if (k === 'case.closed' && gone && !leaving && found('case').dataset.case === d.id) gone.hidden = false;
  soon();
}

const nothing = () => {};
follow({
  logs: { queue: { e: '', s: 1 } }, // of another history: a snapshot, and not all of the last hour
  doors: { ticket: '/queue/tickets', socket: '/live/queue' },
  token: document.querySelector('input[name=_token]').value,
  told: { apply: (log, event) => happens(event), begin: () => { anew = true; }, begun: nothing, live: () => { anew = false; soon(); }, outdated: nothing, over: nothing },
});

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
  event.preventDefault();
  if (button.dataset.key === 'd') takeMarked();
  const needed = (button.dataset.needs || '').split(' ').map(found).find(field => field && !field.value);
  if (!needed) return button.click();
  const folded = needed.closest('details');
  if (folded) folded.open = true;
  needed.focus();
});

// What is marked in the case is what others must not read.
const strike = found('strike'), take = found('take-marked');
function takeMarked() {
  const marked = document.getSelection().toString().trim();
  if (!strike || !marked || !document.getSelection().anchorNode?.parentElement?.closest('#case .voice')) return;
  const lines = strike.value.split('\n').filter(line => line.trim());
  if (!lines.includes(marked)) strike.value = [...lines, ...marked.split('\n')].join('\n');
}
if (take) {
  take.hidden = false;
  take.addEventListener('mousedown', event => event.preventDefault()); // or the mark is gone
  take.addEventListener('click', takeMarked);
}

// While its page is open the case stays in hand.
const longer = found('longer');
async function keep() {
  try {
    const answer = await fetch(longer.action, { method: 'POST', redirect: 'manual', body: new URLSearchParams(new FormData(longer)) });
    if (answer.status !== 409) return;
    gone.hidden = false;
    clearInterval(keeping);
  } catch {
    stale.hidden = false;
  }
}
const keeping = longer && setInterval(keep, 60000);

// A case that was asked for is what its moderator works on next.
if (subject && !document.querySelector('[data-focus]')) subject.focus();
