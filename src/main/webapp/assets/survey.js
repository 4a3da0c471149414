// Changing the language, or going for help, keeps what is on the page, as "Save and come back later" does; so does a pause
// of five seconds. Leave now is left alone: nothing may stand between somebody and the way out.
const form = document.querySelector('form[data-keep]');
const told = form?.querySelector('[data-kept]');
let touched = false, soon;

function keep() {
  clearTimeout(soon);
  const body = new URLSearchParams(new FormData(form));
  body.set('go', 'save');
  return fetch(form.action, { method: 'POST', body, redirect: 'manual' });
}

form?.addEventListener('input', () => {
  touched = true;
  clearTimeout(soon);
  told.textContent = '';
  soon = setTimeout(async () => {
    const answer = await keep().catch(() => undefined);
    if (answer?.type === 'opaqueredirect') told.textContent = told.dataset.kept;
  }, 5000);
});
form?.addEventListener('submit', () => clearTimeout(soon));

for (const link of form ? document.querySelectorAll('a:not(.exit, .skip, [href^="#"])') : [])
  link.addEventListener('click', async event => {
    if (!touched || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    try {
      await keep();
    } finally {
      location.href = link.href;
    }
  });

// Reading aloud: question, help and options, each in its language, by voices that live on the device; others would send the
// text elsewhere. Where there is none, there is no button.
const speech = window.speechSynthesis;
const readers = [...document.querySelectorAll('button[data-read]')];
const voice = lang => speech.getVoices().find(each => each.localService && each.lang.split(/[-_]/)[0].toLowerCase() === lang);
const language = part => part.closest('[lang]').lang;

function parts(block) {
  return [block, ...block.querySelectorAll('*')]
    .filter(part => part.matches('[lang], .declines span') && !part.closest('.spoken, select'))
    .filter(part => !block.contains(part.parentElement.closest('[lang]')));
}

function words(part) {
  const copy = part.cloneNode(true);
  for (const spoken of copy.querySelectorAll('.spoken')) spoken.remove();
  for (const picture of copy.querySelectorAll('img')) picture.replaceWith(picture.alt + '. ');
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

function hush() {
  speech.cancel();
  for (const button of readers) button.setAttribute('aria-pressed', 'false');
}

function read(button) {
  button.setAttribute('aria-pressed', 'true');
  const all = parts(button.parentElement.nextElementSibling)
    .map(part => Object.assign(new SpeechSynthesisUtterance(words(part)), { lang: language(part), voice: voice(language(part)) }))
    .filter(said => said.text && said.voice);
  for (const said of all) speech.speak(said);
  all.at(-1).onend = hush;
}

const offer = () => { for (const button of readers) button.parentElement.hidden = !voice(button.dataset.read); };
if (speech && readers.length) {
  offer();
  speech.onvoiceschanged = offer;
  addEventListener('pagehide', hush);
  for (const button of readers)
    button.addEventListener('click', () => {
      const reading = button.getAttribute('aria-pressed') === 'true';
      hush();
      if (!reading) read(button);
    });
}

// Answers that found no line wait on the device, where somebody wished it. The worker keeps and sends them; this page has the
// token for that, says how things stand, and goes on when all is sent.
const unsent = document.querySelector('[data-unsent]');
const workers = navigator.serviceWorker;
if (unsent && workers) wait(unsent.dataset);

function wait({ unsent: scope, worker, owner, offered }) {
  const wish = unsent.querySelector('input[type=checkbox]'), status = unsent.querySelector('[role=status]');
  const refused = unsent.querySelector('[data-refused]');
  const token = unsent.querySelector('[name=_token]').value;
  const mine = Object.assign(document.createElement('input'), { type: 'hidden', name: '_owner', value: owner });
  let waiting = 0, pressed = false;

  const here = async () => {
    const found = await workers.getRegistration(scope);
    return found?.scope.endsWith(scope) ? found : undefined;
  };

  async function ask(act) {
    const active = (await here())?.active;
    if (!active) return undefined;
    const { port1, port2 } = new MessageChannel();
    return new Promise(answered => {
      port1.onmessage = ({ data }) => answered(data);
      active.postMessage({ act, owner, token }, [port2]);
    });
  }

  function show(now) {
    if (now.waiting) status.textContent = status.dataset.waiting;
    else if (waiting || now.sent) status.textContent = now.refused.length ? '' : status.dataset.sent;
    waiting = now.waiting;
    refused.hidden = !now.refused.length;
    refused.querySelector('ul').replaceChildren(...now.refused.flatMap(({ words }) => words).map(text => {
      const line = document.createElement('li');
      line.className = 'voice';
      line.dir = 'auto';
      line.textContent = text;
      return line;
    }));
  }

  // What was sent stands in the house now, and not on this page: it is loaded anew before somebody writes over it.
  async function send() {
    const now = await ask('send');
    if (!now) return;
    show(now);
    if (!now.sent || now.waiting || now.refused.length || touched && !pressed) return;
    if (pressed && form.action.includes('/questions/')) location.href = scope + 'questions';
    else if (form) location.reload();
  }

  async function begin() {
    form?.append(mine);
    await workers.register(worker, { scope });
  }

  wish.addEventListener('change', async () => {
    if (wish.checked) return begin();
    mine.remove();
    await ask('forget');
    show({ waiting: 0, refused: [] });
    status.textContent = '';
  });
  refused.querySelector('button').addEventListener('click', async () => {
    show(await ask('dismiss'));
    wish.focus();
  });
  form?.addEventListener('submit', () => { pressed = true; });
  form?.addEventListener('input', () => { pressed = false; });
  workers.addEventListener('message', ({ data }) => show(data));
  addEventListener('online', send);
  setInterval(() => { if (waiting) send(); }, 5000);

  unsent.hidden = !offered;
  here().then(async found => {
    if (!found) return;
    unsent.hidden = false;
    wish.checked = true;
    await begin();
    await send();
  }).catch(() => {});
}
