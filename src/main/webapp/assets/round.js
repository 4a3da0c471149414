
// The clock of a round, and the forms of polls and questions. It travels behind room.js, as one file with it, and is
// started by it; the page says the same without it.

function round({ place, tell, refused, complain, soon }) {
  const words = $('left-words');
  const plural = new Intl.PluralRules(document.documentElement.lang);
  let shown, since, step = now()?.dataset.step ?? '', warned;

  function now() { return document.querySelector('#prompt [data-step]'); }

  const left = minutes => (words.dataset[plural.select(minutes)] ?? words.dataset.other).replace(/\d+/, minutes);

  // What is left is counted from when the server wrote it, whatever the device believes the time is.
  function tick() {
    const clock = now();
    if (clock !== shown) { shown = clock; since = performance.now(); turn(clock); }
    if (!clock) return;
    const seconds = clock.dataset.seconds - (performance.now() - since) / 1000;
    const minutes = Math.max(0, Math.ceil(seconds / 60));
    const text = left(minutes), line = clock.querySelector('[data-left]');
    if (line.textContent !== text) line.textContent = text;
    if (minutes === 1 && seconds > 10 && warned !== step) { warned = step; tell(text); }
    if (seconds < -5) { since = performance.now(); soon(['prompt', 'say', 'poll', 'questions', 'statements']); }
  }

  // Another step is said once, politely; where the reader stands is left alone.
  function turn(clock) {
    const next = clock?.dataset.step ?? '';
    if (next === step) return;
    step = next;
    warned = '';
    tell(clock ? [clock.querySelector('h2'), clock.querySelector('p')].map(part => part.textContent).join('. ') : $('prompt').dataset.none);
  }

  // A vote does not take away what one is writing.
  for (const part of ['poll', 'questions'])
    $(part).addEventListener('submit', async event => {
      event.preventDefault();
      const { target: form, submitter } = event;
      const fields = new URLSearchParams(new FormData(form));
      if (submitter?.name) fields.set(submitter.name, submitter.value);
      const name = submitter?.getAttribute('aria-describedby');
      try {
        const answer = await fetch(form.action, { method: 'POST', body: fields });
        if (!answer.ok) return refused(form, await answer.text());
        submitter.blur();
        place(await answer.text(), [part]);
        const again = name ? document.querySelector(`#${part} [aria-describedby="${CSS.escape(name)}"]`) : $(`${part}-title`);
        again?.focus();
        if (part === 'poll') tell($('poll').querySelector('strong')?.parentElement.textContent ?? '');
      } catch { complain(form, form.dataset.lost); }
    });

  // Figures are renewed slowly, and not by everybody at once.
  setInterval(() => { if ($('poll').querySelector('form')) soon(['poll']); }, 60_000 + Math.random() * 30_000);
  setInterval(tick, 1_000);
}
