// Enhancements that every page shares. Everything works without them.

// After an error the summary is what the reader should hear first.
document.querySelector('[data-focus]')?.focus();

// The server's times name their zone; beside them stands the reader's own, day before month.
const { lang } = document.documentElement;
for (const time of document.querySelectorAll('time[data-local]')) {
  const own = new Intl.DateTimeFormat((lang === 'en' ? 'en-GB' : lang) + '-u-nu-latn', { weekday: 'short', day: 'numeric',
    month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' }).format(new Date(time.dateTime));
  const line = document.createElement('span');
  line.className = 'meta';
  line.textContent = time.dataset.local.replace('%', own);
  time.parentElement.append(document.createElement('br'), line);
}

// Leave now: the Shift key three times, or the link. The page goes blank before anything travels, and so do all others of
// this site; the visit is ended meanwhile, and “back” does not lead to this page. What was open before it stays in the
// browser's history.
const exit = document.querySelector('a.exit');
const tabs = 'BroadcastChannel' in window ? new BroadcastChannel('leave') : undefined;
let left = false;
// Whatever waits for a line on this device goes, and a voice that reads aloud falls silent, before anything else.
let workers = [];
navigator.serviceWorker?.getRegistrations().then(all => { workers = all; if (next) forget(); });
function forget() {
  for (const worker of new Set([navigator.serviceWorker?.controller, ...workers.map(({ active }) => active)]))
    worker?.postMessage({ act: 'forget' });
}
function vanish() {
  window.speechSynthesis?.cancel();
  left = true;
  document.body.hidden = true;
  document.title = '…';
  document.querySelector('link[rel=icon]')?.remove();
  location.replace(exit.dataset.elsewhere);
}
function leave(event) {
  event?.preventDefault();
  document.body.hidden = true;
  forget();
  tabs?.postMessage('leave');
  fetch(exit.href, { keepalive: true, redirect: 'manual' }).catch(() => {});
  vanish();
}
tabs?.addEventListener('message', ({ data }) => {
  if (data === 'leave' && exit) vanish();
  if (data === 'next' && next) location.replace('/');
});
let shifts = [];
addEventListener('keyup', event => {
  if (event.key !== 'Shift') { shifts = []; return; }
  shifts = [...shifts.filter(at => event.timeStamp - at < 1500), event.timeStamp];
  if (shifts.length === 3 && exit) leave();
});
exit?.addEventListener('click', leave);
addEventListener('pageshow', event => { if (event.persisted && left) location.replace(exit.dataset.elsewhere); });

// Where others use the device the page clears itself after ten quiet minutes, and says so a minute before.
const next = document.querySelector('form[data-next]');
if (next) {
  next.addEventListener('submit', () => tabs?.postMessage('next'));
  const told = next.querySelector('[data-idle]');
  let soon, over;
  const rest = () => {
    clearTimeout(soon);
    clearTimeout(over);
    told.textContent = '';
    soon = setTimeout(() => { told.textContent = told.dataset.idle; }, 9 * 60_000);
    over = setTimeout(() => next.requestSubmit(), 10 * 60_000);
  };
  for (const sign of ['keydown', 'pointerdown', 'scroll']) addEventListener(sign, rest, { passive: true });
  rest();
}

// Staff are signed out after thirty minutes without an act of theirs, asked five minutes before, and the page does not stay
// behind for whoever passes by. An act in one tab counts in all.
const stay = document.querySelector('form[data-stay]');
if (stay) {
  const acts = 'BroadcastChannel' in window ? new BroadcastChannel('staff') : undefined;
  const asked = stay.querySelector('[data-text]');
  let soon, over;
  const anew = () => {
    clearTimeout(soon);
    clearTimeout(over);
    stay.hidden = true;
    asked.textContent = '';
    soon = setTimeout(() => { stay.hidden = false; asked.textContent = asked.dataset.text; }, 25 * 60_000);
    over = setTimeout(() => location.replace('/staff/sign-in'), 30 * 60_000 + 2_000);
  };
  stay.addEventListener('submit', async event => {
    event.preventDefault();
    const answer = await fetch(stay.action, { method: 'POST', body: new URLSearchParams(new FormData(stay)) }).catch(() => {});
    if (answer?.ok) { anew(); acts?.postMessage('act'); }
  });
  acts?.addEventListener('message', anew);
  acts?.postMessage('act');
  anew();
}

// A code that came behind the # of an address goes into its field and out of the address, so that no history keeps it.
const code = document.querySelector('[data-fragment]');
function take() {
  const came = location.hash.slice(1);
  if (!/^[0-9A-Za-z]{8,64}$/.test(came) || document.getElementById(came)) return;
  history.replaceState(null, '', location.pathname + location.search);
  code.value = came.toUpperCase().replace(/(.{4})(?=.)/g, '$1 ');
}
if (code) {
  take();
  addEventListener('hashchange', take);
}

for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}

// Ctrl+Enter sends the form one is writing in, but never while an input method composes.
addEventListener('keydown', event => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing && event.target.matches?.('textarea'))
    event.target.form.requestSubmit();
});

// A counter in words for every text that has a limit.
for (const box of document.querySelectorAll('[data-limit]')) {
  const hint = document.getElementById(box.id + '-left');
  if (!hint) continue;
  const show = () => {
    const left = box.dataset.limit - [...box.value].length;
    hint.textContent = (left < 0 ? hint.dataset.over : hint.dataset.left).replace('%', Math.abs(left));
  };
  box.addEventListener('input', show);
  if (box.value) show();
}
