// Parts of a page come from the page itself, as the server writes it: asked for again, and put in their place without taking
// anything away from who stands there or writes there.

function parts(here, { tell, down, up }) {
  const LATER = 10_000;
  let away = false;

  function place(html, parts) {
    const page = new DOMParser().parseFromString(html, 'text/html');
    return parts.filter(id => {
      const now = $(id), then = page.getElementById(id);
      if (!now || !then || now.innerHTML === then.innerHTML) return false;
      if (now.contains(document.activeElement) && document.activeElement !== now) return true;
      // What is being written is never taken away.
      if ([...now.querySelectorAll('textarea')].some(box => box.value)) return true;
      now.replaceChildren(...[...then.childNodes].map(node => document.importNode(node, true)));
      if (then.dataset.waiting) now.dataset.waiting = 'yes'; else delete now.dataset.waiting;
      return false;
    });
  }

  async function renew(parts) {
    try {
      const answer = await fetch(here, { headers: { Accept: 'text/html' } });
      // The house rests, or its database is away: it comes back.
      if (answer.status === 503) { away = true; down(); later(parts); }
      if (!answer.ok) return;
      if (away) { away = false; up(); }
      later(place(await answer.text(), parts));
    } catch { soon(parts); }
  }

  let waiting;
  const left = new Set();

  // Whoever stands or writes there may do so for minutes.
  function later(parts) {
    if (!parts.length) return;
    parts.forEach(part => left.add(part));
    waiting ??= setTimeout(() => { waiting = undefined; const all = [...left]; left.clear(); soon(all); }, LATER);
  }

  let asked;
  const wanted = new Set();

  // Everybody hears of the same thing at once; not everybody should ask at once.
  function soon(parts) {
    parts.forEach(part => wanted.add(part));
    asked ??= setTimeout(() => { asked = undefined; const all = [...wanted]; wanted.clear(); renew(all); }, 1_000 + Math.random() * 5_000);
  }

  // Why not, as the page that says so puts it; what is being written stays.
  function refused(form, html) {
    const page = new DOMParser().parseFromString(html, 'text/html');
    complain(form, ['h1', '.lead'].map(part => page.querySelector(part)?.textContent ?? '').join('. '));
  }

  function complain(form, why) {
    form.querySelector('.error')?.remove();
    form.append(make('p', 'error', why));
    tell(why);
  }

  return { place, renew, soon, refused, complain };
}

function make(kind, look = '', text = '') {
  const element = document.createElement(kind);
  if (look) element.className = look;
  element.textContent = text;
  return element;
}
