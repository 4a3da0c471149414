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

// Leave now: the Shift key three times, or the link; the page goes blank before anything travels.
let shifts = [];
addEventListener('keyup', event => {
  if (event.key !== 'Shift') { shifts = []; return; }
  shifts = [...shifts.filter(at => event.timeStamp - at < 1500), event.timeStamp];
  if (shifts.length === 3) document.querySelector('a.exit')?.click();
});
document.querySelector('a.exit')?.addEventListener('click', () => { document.body.hidden = true; document.title = '…'; });

// Ctrl+Enter sends the form one is writing in, but never while an input method composes.
addEventListener('keydown', event => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing && event.target.matches?.('textarea'))
    event.target.form.requestSubmit();
});

// A counter in words for every text area that has a limit.
for (const box of document.querySelectorAll('textarea[data-limit]')) {
  const hint = document.getElementById(box.id + '-left');
  if (!hint) continue;
  const show = () => {
    const left = box.dataset.limit - [...box.value].length;
    hint.textContent = (left < 0 ? hint.dataset.over : hint.dataset.left).replace('%', Math.abs(left));
  };
  box.addEventListener('input', show);
  if (box.value) show();
}
