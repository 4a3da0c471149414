// A talk, live: it follows the room's log, and what becomes of the reader's own posts (line.js). Without this script
// everything works by loading the page again.

import { follow } from './line.js';

const talk = document.querySelector('[data-room]');
const $ = id => document.getElementById(id);
if (talk) listen(talk.dataset);

function listen({ room, epoch, head, me, zone, token }) {
  const log = `room:${room}`;
  const here = `/rooms/${room}`;
  const clock = new Intl.DateTimeFormat(document.documentElement.lang + '-u-nu-latn',
    { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone });
  const plural = new Intl.PluralRules(document.documentElement.lang);
  const [myEpoch, mine] = me.split('/');
  let fresh = [];                // posts that arrived and were not asked for yet
  let paused = false, liveAt = new Date(), late;
  const { place, renew, soon, refused, complain } = parts(here, { tell, down: outdated, up: live });

  const counted = (words, n) => (words.dataset[plural.select(n)] ?? words.dataset.other).replace(/\d+/, n);

  // How the line is: the page says since when it is not up to date, and never takes away where somebody stands.

  $('again').addEventListener('focusout', () => { $('again').hidden = $('stale').hidden; });

  function over() {
    clearTimeout(late);
    const text = $('stale').querySelector('span');
    text.textContent = text.dataset.final;
    $('stale').hidden = false;
    $('again').hidden = false;
  }

  function live() {
    clearTimeout(late);
    late = undefined;
    $('stale').hidden = true;
    if (!$('again').contains(document.activeElement)) $('again').hidden = true;
  }

  function outdated() {
    if (late || !$('stale').hidden) return;
    liveAt = new Date();
    late = setTimeout(() => {
      const text = $('stale').querySelector('span');
      text.textContent = text.dataset.since.replace('%', clock.format(liveAt));
      $('stale').hidden = false;
      $('again').hidden = false;
      tell(text.textContent);
    }, 3_000);
  }

  // What happened. New posts wait behind a button: they move neither focus nor page.

  function apply(from, { s, k, at, d }) {
    if (from === 'me') renew(['mine']);
    else if (k === 'post.published') {
      const own = document.querySelector(`#mine [data-post="${CSS.escape(d.id)}"]`);
      const item = voice(d, at, !!own);
      item.dataset.seq = s;
      fresh.push(item);
      if (own) renew(['mine']);
      offer();
      announce();
      if (d.asks) soon(['questions']);
    } else if (k === 'post.redacted') takeBack(d.of);
    else if (k === 'post.revised') revise(d);
    else if (k.startsWith('statement.')) soon(['statements', 'mine']);
    else if (k === 'room.state') soon(['state', 'prompt', 'poll', 'questions', 'statements', 'say']);
    else soon(['prompt', 'poll']);
  }

  function begin(from) {
    if (from !== log) return;
    fresh = [];
    $('posts').replaceChildren();
  }

  function begun(from) {
    if (from !== log) return renew(['mine']);
    show(false);
    offer();
  }

  const shown = number => [...fresh, ...$('posts').children].find(item => item.dataset.seq === number);

  /** Other words in the same place. */
  function revise({ of, words, lang, dir }) {
    const text = shown(of)?.querySelector('.words');
    if (text) Object.assign(text, { textContent: words, lang, dir });
  }

  // It is not shown any more: the words go from every open page, and the page stays where the reader is.
  function takeBack(number) {
    fresh = fresh.filter(item => item.dataset.seq !== number);
    offer();
    const item = document.querySelector(`#posts [data-seq="${CSS.escape(number)}"]`);
    const stood = item?.contains(document.activeElement);
    item?.replaceChildren(make('p', 'meta', $('taken-back').textContent));
    if (stood) standAt(item);
    soon($('mine').textContent ? ['mine', 'prompt', 'questions'] : ['prompt', 'questions']);
  }

  function voice({ id, name, words, lang, dir }, at, own) {
    const item = make('li', 'voice');
    const who = make('p', 'who');
    const strong = make('strong');
    if (own) strong.append($('you').textContent, ' ');
    strong.append(make('bdi', '', name));
    const time = make('time', '', clock.format(new Date(at)));
    time.dateTime = at;
    who.append(strong, ' ', time);
    const text = make('p', 'words', words);
    text.lang = lang;
    text.dir = dir;
    item.append(who, text, worry(id, name));
    return item;
  }

  function worry(id, name) {
    const line = make('p', 'meta');
    const link = make('a', '', $('worry').textContent);
    const whose = make('span', 'spoken', ': ');
    whose.append(make('bdi', '', name));
    link.href = `${here}/posts/${id}/worry`;
    link.append(whose);
    line.append(link);
    return line;
  }

  function offer() {
    const button = $('show');
    button.hidden = paused || !fresh.length;
    if (fresh.length) button.textContent = counted($('show-words'), fresh.length);
  }

  function show(focus) {
    const first = fresh[0];
    for (const item of fresh) { if (focus) item.classList.add('new'); $('posts').append(item); }
    fresh = [];
    $('none')?.remove();
    offer();
    if (focus && first) standAt(first);
  }

  function standAt(item) {
    item.tabIndex = -1;
    item.focus();
  }

  $('show').addEventListener('click', () => show(true));
  $('pause').addEventListener('click', ({ currentTarget: button }) => {
    paused = !paused;
    button.querySelector('span').textContent = paused ? button.dataset.goOn : button.dataset.pause;
    offer();
    if (!paused && fresh.length) announce();
  });

  // One polite voice, at most every five seconds: one or two posts are read, more are counted.

  let unsaid = 0, quietUntil = 0, speaking;
  const wish = () => document.querySelector('input[name=tell]:checked')?.value ?? 'count';

  function announce() {
    unsaid++;
    if (paused || wish() === 'off' || speaking) return;
    speaking = setTimeout(() => {
      speaking = undefined;
      const newest = fresh.slice(-unsaid);
      if (newest.length && !paused)
        tell(wish() === 'all' && newest.length < 3 ? newest.map(item => item.textContent).join('. ') : counted($('news-words'), newest.length));
      unsaid = 0;
    }, Math.max(300, quietUntil - Date.now()));
  }

  function tell(text) {
    quietUntil = Date.now() + 5_000;
    $('news').textContent = text;
  }

  try { const kept = localStorage.getItem('tell'); if (kept) document.querySelector(`input[name=tell][value=${CSS.escape(kept)}]`).checked = true; } catch { /* not kept */ }
  $('tell').addEventListener('change', () => { try { localStorage.setItem('tell', wish()); } catch { /* not kept */ } });

  // How many wait before it changes without a word to anybody.
  setInterval(() => { if ($('mine').dataset.waiting) renew(['mine']); }, 30_000);

  // A vote does not take away what one is writing.
  $('statements').addEventListener('submit', async event => {
    event.preventDefault();
    const { target: form, submitter } = event;
    const fields = new URLSearchParams(new FormData(form));
    if (submitter?.name) fields.set(submitter.name, submitter.value);
    try {
      const answer = await fetch(form.action, { method: 'POST', body: fields });
      if (!answer.ok) return refused(form, await answer.text());
      submitter.blur();
      place(await answer.text(), ['statements']);
      $('statements-title')?.focus();
      tell($('statements').querySelector('legend')?.textContent ?? $('statements').querySelector('p')?.textContent ?? '');
    } catch { complain(form, form.dataset.lost); }
  });

  round({ place, tell, refused, complain, soon });
  $('tell').hidden = false;
  $('arrivals').hidden = false;
  follow({
    logs: { [log]: { e: epoch, s: Number(head) }, me: { e: myEpoch, s: Number(mine) } },
    doors: { ticket: `${here}/tickets`, socket: `/live${here}`, stream: `${here}/stream`, events: `${here}/events` },
    token,
    told: { apply, begin, begun, live, outdated, over },
  });
}
